/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html } from 'lit';
import { M as MiscarriageElement } from '../element.js';
import { a1 as treatmentLead, H as saidIn, a2 as treatmentParts } from '../shared.js';
import { s as said, p as partList } from '../ui/parts.js';
import { p as partStyles } from '../ui/parts.styles.js';

const [leafletFirst, choices] = treatmentLead;
class MiscarriageTreatment extends MiscarriageElement {
  constructor() {
    super(...arguments);
    this.statements = [...treatmentLead, ...saidIn(treatmentParts)];
  }
  view() {
    return html`${this.head(this.sentence("treatment-title"), this.sentence(leafletFirst.id))} ${said(this.voice, choices)} ${partList(this.voice, this.headingLevelNumber + 1, treatmentParts, "section")}`;
  }
}
MiscarriageTreatment.styles = [MiscarriageElement.styles, partStyles];
MiscarriageTreatment.properties = { show: {} };

export { MiscarriageTreatment };
