/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html } from 'lit';
import { M as MiscarriageElement } from '../element.js';
import { R as notYourFault, T as whenToAsk, H as saidIn, U as recurrentParts } from '../shared.js';
import { s as said, p as partList } from '../ui/parts.js';
import { p as partStyles } from '../ui/parts.styles.js';

class MiscarriageRecurrent extends MiscarriageElement {
  constructor() {
    super(...arguments);
    this.statements = [notYourFault, whenToAsk, ...saidIn(recurrentParts)];
  }
  view() {
    return html`${this.head(this.sentence("recurrent-title"), this.sentence(notYourFault.id))} ${said(this.voice, whenToAsk)} ${partList(this.voice, this.headingLevelNumber + 1, recurrentParts, "fact-group", "fact-heading")}`;
  }
}
MiscarriageRecurrent.styles = [MiscarriageElement.styles, partStyles];
MiscarriageRecurrent.properties = { show: {} };

export { MiscarriageRecurrent };
