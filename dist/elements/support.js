/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html } from 'lit';
import { M as MiscarriageElement } from '../element.js';
import { _ as one, K as contactNotes, H as saidIn, a0 as supportParts, G as warningSigns } from '../shared.js';
import { g as crisisLine, s as supportLine } from '../ui/calls.js';
import { s as said, p as partList } from '../ui/parts.js';
import { p as partStyles } from '../ui/parts.styles.js';

const feelings = one(warningSigns, "all-feelings");
class MiscarriageSupport extends MiscarriageElement {
  constructor() {
    super(...arguments);
    this.statements = [
      feelings,
      one(contactNotes, "crisis-emergency"),
      ...saidIn(supportParts)
    ];
  }
  view() {
    const { context } = this;
    return html`${this.head(this.sentence("support-title"), this.sentence("sorry"))} <div class="notes">${said(this.voice, feelings)} ${crisisLine(context)} ${supportLine(context)}</div> ${partList(this.voice, this.headingLevelNumber + 1, supportParts, "section")}`;
  }
}
MiscarriageSupport.styles = [MiscarriageElement.styles, partStyles];
MiscarriageSupport.properties = { show: {} };

export { MiscarriageSupport };
