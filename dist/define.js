/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { elements } from './index.js';
import { m as warn } from './shared.js';

function defineElements() {
  for (const [tag, element] of Object.entries(elements)) {
    const present = customElements.get(tag);
    if (!present) customElements.define(tag, element);
    else if (present.version !== element.version) {
      warn(`version ${String(present.version)} is on this page already, so version ${element.version} does nothing.`);
    }
  }
}

if ("customElements" in globalThis) defineElements();

export { defineElements };
