/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
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
export { M as MiscarriageElement } from './element.js';
export { D as bundleText } from './shared.js';

const elements$1 = {
  "miscarriage-warning-signs": MiscarriageWarningSigns,
  "miscarriage-contact": MiscarriageContact,
  "miscarriage-facts": MiscarriageFacts,
  "miscarriage-myths": MiscarriageMyths,
  "miscarriage-scan": MiscarriageScan,
  "miscarriage-treatment": MiscarriageTreatment,
  "miscarriage-back-pain": MiscarriageBackPain,
  "miscarriage-support": MiscarriageSupport,
  "miscarriage-recurrent": MiscarriageRecurrent,
  "miscarriage-risk-factors": MiscarriageRiskFactors,
  "miscarriage-film": MiscarriageFilm
};

const elements = elements$1;

export { MiscarriageBackPain, MiscarriageContact, MiscarriageFacts, MiscarriageFilm, MiscarriageMyths, MiscarriageRecurrent, MiscarriageRiskFactors, MiscarriageScan, MiscarriageSupport, MiscarriageTreatment, MiscarriageWarningSigns, elements };
