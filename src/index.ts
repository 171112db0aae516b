import {MiscarriageContact} from './elements/contact/contact.js';
import {MiscarriageMyths} from './elements/myths/myths.js';
import {MiscarriageRiskFactors} from './elements/risk-factors/risk-factors.js';
import {MiscarriageWarningSigns} from './elements/warning-signs/warning-signs.js';

export {MiscarriageElement} from './base/miscarriage-element.js';
export type {SourceId} from './content/sources.js';
export {MiscarriageContact, MiscarriageMyths, MiscarriageRiskFactors, MiscarriageWarningSigns};

/** Every element of the library, by its tag, in the order in which a page shows them. The only list of them. */
export const elements = {
  'miscarriage-warning-signs': MiscarriageWarningSigns,
  'miscarriage-myths': MiscarriageMyths,
  'miscarriage-risk-factors': MiscarriageRiskFactors,
  'miscarriage-contact': MiscarriageContact,
} as const;

declare global {
  interface HTMLElementTagNameMap {
    'miscarriage-warning-signs': MiscarriageWarningSigns;
    'miscarriage-myths': MiscarriageMyths;
    'miscarriage-risk-factors': MiscarriageRiskFactors;
    'miscarriage-contact': MiscarriageContact;
  }
}
