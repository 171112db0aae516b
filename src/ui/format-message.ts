import {html} from 'lit';

/** What stands for a `{name}`: a text, or a view such as a call link. */
export type Values = Readonly<Record<string, unknown>>;

/** A sentence with `**bold**` and `{name}` as nodes. A value is isolated, so that it keeps its direction in any text. */
export function formatMessage(text: string, values: Values = {}): unknown[] {
  return text.split(/(\*\*.+?\*\*|\{[a-z]+\})/).map((part) => {
    if (part.startsWith('**')) return html`<b>${formatMessage(part.slice(2, -2), values)}</b>`;
    if (!part.startsWith('{')) return part;
    const value = values[part.slice(1, -1)];
    return typeof value === 'string' ? html`<bdi>${value}</bdi>` : value;
  });
}
