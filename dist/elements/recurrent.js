/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { css, html, nothing } from 'lit';
import { M as MiscarriageElement } from '../element.js';
import { L as recurrent, M as recurrentGroups } from '../shared.js';
import { h as heading } from '../ui/heading.js';

const styles = css`.fact-group{display:grid;grid-template-columns:minmax(0,1fr);gap:.6em}.card .fact-group p{max-inline-size:42em}.fact-heading{font-size:1.0625em}@media print{.fact-group{display:block;break-inside:avoid}.fact-group p{margin-block-start:4pt}}`;

class MiscarriageRecurrent extends MiscarriageElement {
  constructor() {
    super(...arguments);
    this.statements = recurrent;
  }
  view() {
    const [first, ...rest] = recurrent;
    return html`${this.head(this.sentence("recurrent-title"), this.sentence(first.id))} ${recurrentGroups.map(
      (group) => html`<div class="fact-group" part="fact-group"> ${heading(this.headingLevelNumber + 1, "fact-heading", group, this.sentence(`recurrent-group-${group}`))} ${rest.filter((statement) => statement.group === group).map((statement) => this.statement(statement))} </div>`
    )}`;
  }
  statement(statement) {
    return html`<p part="fact"> ${this.sentence(statement.id)} ${"callIf" in statement ? html`<span class="call-if">${this.sentence(`${statement.id}-call-if`)}</span>` : nothing} </p>`;
  }
}
MiscarriageRecurrent.styles = [MiscarriageElement.styles, styles];

export { MiscarriageRecurrent };
//# sourceMappingURL=recurrent.js.map
