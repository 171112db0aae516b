/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { MiscarriageContact } from './elements/contact.js';
import { MiscarriageMyths } from './elements/myths.js';
import { MiscarriageRiskFactors } from './elements/risk-factors.js';
import { MiscarriageWarningSigns } from './elements/warning-signs.js';
export { M as MiscarriageElement } from './shared.js';

const elements = {
  "miscarriage-warning-signs": MiscarriageWarningSigns,
  "miscarriage-myths": MiscarriageMyths,
  "miscarriage-risk-factors": MiscarriageRiskFactors,
  "miscarriage-contact": MiscarriageContact
};

export { MiscarriageContact, MiscarriageMyths, MiscarriageRiskFactors, MiscarriageWarningSigns, elements };
//# sourceMappingURL=index.js.map
