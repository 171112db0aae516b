import {defineElements} from '../src/page/define.js';
import {OpenRiskFactors} from '../test/support/open-risk-factors.js';

/** A function, not an import for its effect: package.json tells bundlers that only the drop-in files have one. */
export function defineForStories(): void {
  // First, so that it takes the tag: axe and play functions see nothing in the closed root of the checklist.
  customElements.define('miscarriage-risk-factors', OpenRiskFactors);
  defineElements();
}
