import { MiscarriageWarningSigns } from './elements/warning-signs.js';
import { MiscarriageContact } from './elements/contact.js';
import { MiscarriageFacts } from './elements/facts.js';
import { MiscarriageMyths } from './elements/myths.js';
import { MiscarriageScan } from './elements/scan.js';
import { MiscarriageTreatment } from './elements/treatment.js';
import { MiscarriageBackPain } from './elements/back-pain.js';
import { MiscarriageSupport } from './elements/support.js';
import { MiscarriageRecurrent } from './elements/recurrent.js';
import { MiscarriageRiskFactors } from './elements/risk-factors.js';
import { MiscarriageFilm } from './elements/film.js';
import { L as Language } from './types.js';
export { M as MiscarriageElement, S as SourceId, a as Statement } from './types.js';
import { Text } from './text.js';
import 'lit';

/** For a bundle with one language inside: that language needs no request, and speaks where no other is asked for. */
declare function bundleText(language: Language, text: Text): void;

/** Every element of the library, by its tag, in the order in which a page shows them: the rows of src/data/elements.ts. */
declare const elements: {
    readonly 'miscarriage-warning-signs': typeof MiscarriageWarningSigns;
    readonly 'miscarriage-contact': typeof MiscarriageContact;
    readonly 'miscarriage-facts': typeof MiscarriageFacts;
    readonly 'miscarriage-myths': typeof MiscarriageMyths;
    readonly 'miscarriage-scan': typeof MiscarriageScan;
    readonly 'miscarriage-treatment': typeof MiscarriageTreatment;
    readonly 'miscarriage-back-pain': typeof MiscarriageBackPain;
    readonly 'miscarriage-support': typeof MiscarriageSupport;
    readonly 'miscarriage-recurrent': typeof MiscarriageRecurrent;
    readonly 'miscarriage-risk-factors': typeof MiscarriageRiskFactors;
    readonly 'miscarriage-film': typeof MiscarriageFilm;
};
type Elements = {
    [Tag in keyof typeof elements]: InstanceType<(typeof elements)[Tag]>;
};
declare global {
    interface HTMLElementTagNameMap extends Elements {
    }
}

export { Language, MiscarriageBackPain, MiscarriageContact, MiscarriageFacts, MiscarriageFilm, MiscarriageMyths, MiscarriageRecurrent, MiscarriageRiskFactors, MiscarriageScan, MiscarriageSupport, MiscarriageTreatment, MiscarriageWarningSigns, Text, bundleText, elements };
