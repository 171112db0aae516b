/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html } from 'lit';
import { M as MiscarriageElement } from '../element.js';
import { Z as scanLead, _ as one, K as contactNotes, H as saidIn, $ as scanParts } from '../shared.js';
import { s as said, p as partList } from '../ui/parts.js';
import { p as partStyles } from '../ui/parts.styles.js';

const [why, ...furtherLead] = scanLead;
const lead = [...furtherLead, one(contactNotes, "interpreter")];
class MiscarriageScan extends MiscarriageElement {
  constructor() {
    super(...arguments);
    this.statements = [why, ...lead, ...saidIn(scanParts)];
  }
  view() {
    return html`${this.head(this.sentence("scan-title"), this.sentence(why.id))} <div class="notes">${lead.map((statement) => said(this.voice, statement))}</div> ${partList(this.voice, this.headingLevelNumber + 1, scanParts, "section")}`;
  }
}
MiscarriageScan.styles = [MiscarriageElement.styles, partStyles];

export { MiscarriageScan };
