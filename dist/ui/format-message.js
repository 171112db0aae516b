/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html } from 'lit';

const rich = (text, values = {}) => text.split(/(\*\*.+?\*\*|\{[a-z]+\})/).map((part) => {
  if (part.startsWith("**")) return html`<b>${rich(part.slice(2, -2), values)}</b>`;
  if (!part.startsWith("{")) return part;
  const value = values[part.slice(1, -1)];
  return typeof value === "string" ? html`<bdi>${value}</bdi>` : value;
});

export { rich as r };
//# sourceMappingURL=format-message.js.map
