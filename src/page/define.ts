import {elements} from '../index.js';
import {warn} from '../hospital/warn.js';

/**
 * Registers every element that is not registered yet. The first copy on a page wins; a copy of another version says so,
 * once, and nothing throws.
 */
export function defineElements(): void {
  for (const [tag, element] of Object.entries(elements)) {
    const present = customElements.get(tag) as {version?: string} | undefined;
    if (!present) customElements.define(tag, element);
    else if (present.version !== element.version) {
      warn(`version ${String(present.version)} is on this page already, so version ${element.version} does nothing.`);
    }
  }
}
