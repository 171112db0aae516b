import {MiscarriageBackPain} from './elements/back-pain/back-pain.js';
import {MiscarriageContact} from './elements/contact/contact.js';
import {MiscarriageFacts} from './elements/facts/facts.js';
import {MiscarriageFilm} from './elements/film/film.js';
import {MiscarriageMyths} from './elements/myths/myths.js';
import {MiscarriageRecurrent} from './elements/recurrent/recurrent.js';
import {MiscarriageRiskFactors} from './elements/risk-factors/risk-factors.js';
import {MiscarriageWarningSigns} from './elements/warning-signs/warning-signs.js';

export {MiscarriageElement} from './element/miscarriage-element.js';
export type {Statement} from './content/statement.js';
export type {Text} from './content/text.js';
export {bundleText} from './locale/load.js';
export type {Language} from './data/languages.js';
export type {SourceId} from './data/sources.js';
export {
  MiscarriageBackPain,
  MiscarriageContact,
  MiscarriageFacts,
  MiscarriageFilm,
  MiscarriageMyths,
  MiscarriageRecurrent,
  MiscarriageRiskFactors,
  MiscarriageWarningSigns,
};

/** Every element of the library, by its tag, in the order in which a page shows them. The only list of them. */
export const elements = {
  'miscarriage-warning-signs': MiscarriageWarningSigns,
  'miscarriage-facts': MiscarriageFacts,
  'miscarriage-myths': MiscarriageMyths,
  'miscarriage-back-pain': MiscarriageBackPain,
  'miscarriage-recurrent': MiscarriageRecurrent,
  'miscarriage-risk-factors': MiscarriageRiskFactors,
  'miscarriage-film': MiscarriageFilm,
  'miscarriage-contact': MiscarriageContact,
} as const;

type Elements = {[Tag in keyof typeof elements]: InstanceType<(typeof elements)[Tag]>};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is filled from the list above
  interface HTMLElementTagNameMap extends Elements {}
}
