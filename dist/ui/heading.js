/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html } from 'lit';

const headingLevels = ["2", "3", "4", "5", "6"];
function heading(level, className, id, content) {
  switch (level) {
    case 2:
      return html`<h2 class=${className} part=${className} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part=${className} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part=${className} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part=${className} id=${id}>${content}</h5>`;
    default:
      return html`<h6 class=${className} part=${className} id=${id}>${content}</h6>`;
  }
}

export { headingLevels as a, heading as h };
