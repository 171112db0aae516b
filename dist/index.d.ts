import { MiscarriageContact } from './elements/contact.js';
import { MiscarriageMyths } from './elements/myths.js';
import { MiscarriageRiskFactors } from './elements/risk-factors.js';
import { MiscarriageWarningSigns } from './elements/warning-signs.js';
export { M as MiscarriageElement, S as SourceId } from './types.js';
import 'lit';

/** Every element of the library, by its tag, in the order in which a page shows them. The only list of them. */
declare const elements: {
    readonly 'miscarriage-warning-signs': typeof MiscarriageWarningSigns;
    readonly 'miscarriage-myths': typeof MiscarriageMyths;
    readonly 'miscarriage-risk-factors': typeof MiscarriageRiskFactors;
    readonly 'miscarriage-contact': typeof MiscarriageContact;
};
declare global {
    interface HTMLElementTagNameMap {
        'miscarriage-warning-signs': MiscarriageWarningSigns;
        'miscarriage-myths': MiscarriageMyths;
        'miscarriage-risk-factors': MiscarriageRiskFactors;
        'miscarriage-contact': MiscarriageContact;
    }
}

export { MiscarriageContact, MiscarriageMyths, MiscarriageRiskFactors, MiscarriageWarningSigns, elements };
