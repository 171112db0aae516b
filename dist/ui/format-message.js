/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html } from 'lit';

function formatMessage(text, values = {}) {
  return text.split(/(\*\*.+?\*\*|\{[a-z]+\})/).map((part) => {
    if (part.startsWith("**")) return html`<b>${formatMessage(part.slice(2, -2), values)}</b>`;
    if (!part.startsWith("{")) return part;
    const value = values[part.slice(1, -1)];
    return typeof value === "string" ? html`<bdi>${value}</bdi>` : value;
  });
}

export { formatMessage as f };
