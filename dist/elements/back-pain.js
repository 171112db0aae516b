/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { css, html } from 'lit';
import { a as emergencyCall, b as emergencyNumber, d as callsAtAnyHour } from '../ui/calls.js';
import { l as levelGroup, f as fold, s as signItem, a as statementBlock } from '../ui/level-group.js';
import { M as MiscarriageElement } from '../element.js';
import { z as firstSign, A as explanations, B as warningSigns, C as backPainNotes, D as stages, E as warningNotes } from '../shared.js';
import { g as groupStyles } from '../ui/group.styles.js';
import { h as heading } from '../ui/heading.js';
import { i as icon } from '../ui/icon.js';

const styles = css`.stages{border-block-start:1px solid var(--_line)}.stage+.stage{border-block-start:1px solid var(--_line)}.stage>summary{min-block-size:56px}.stage-heading{font-size:1.0625em}.usual{max-inline-size:42em;padding-block-end:.9em}`;

const signsAt = (level) => warningSigns.filter((sign) => sign.level === level && sign.topics.some((topic) => topic === "back-pain"));
const callNow = signsAt("emergency").sort((a, b) => Number(b.id === firstSign) - Number(a.id === firstSign));
const callToday = signsAt("urgent").filter((sign) => sign.topics.length === 1);
const inStage = ({ signs }) => warningSigns.filter(({ id }) => signs.some((sign) => sign === id));
const details = explanations.filter(({ id }) => id === `${firstSign}-detail` || id === "emergency-action");
const beside = (place) => warningNotes.filter((note) => note.place === place);
class MiscarriageBackPain extends MiscarriageElement {
  constructor() {
    super(...arguments);
    this.statements = [
      ...callNow,
      ...callToday,
      ...stages.flatMap(inStage),
      ...backPainNotes,
      ...details,
      ...beside("emergency"),
      ...beside("calls")
    ];
  }
  view() {
    const { context } = this;
    return html`${this.head(this.sentence("back-pain-title"), this.sentence("back-pain-lede"))} <div class="ladder"> ${levelGroup({
      level: "emergency",
      headingLevel: this.headingLevelNumber + 1,
      title: this.sentence("level-emergency", { emergency: emergencyNumber(context) }),
      note: this.lines(beside("emergency")),
      calls: emergencyCall(context),
      list: callNow.map((sign) => signItem(context, (key) => this.sentence(key), sign)),
      after: fold(this.sentence("about-these-signs"), html`<div class="notes">${this.lines(details)}</div>`)
    })} ${levelGroup({
      level: "urgent",
      headingLevel: this.headingLevelNumber + 1,
      title: this.sentence("level-urgent"),
      calls: [callsAtAnyHour(context), this.lines(beside("calls"))],
      list: callToday.map((sign) => signItem(context, (key) => this.sentence(key), sign))
    })} </div><div class="stages">${stages.map((stage) => this.stage(stage))}</div>`;
  }
  lines(statements) {
    return statements.map(({ id }) => html`<p>${this.sentence(id)}</p>`);
  }
  stage(stage) {
    const notes = backPainNotes.filter((note) => note.stage === stage.id);
    return html`<details class="stage" part="stage"> <summary> ${heading(this.headingLevelNumber + 1, "stage-heading", stage.id, this.sentence(stage.title))} ${icon("chevron", "icon chevron")} </summary> ${[...inStage(stage), ...notes].map(
      (statement) => html`<div class="usual">${statementBlock((key) => this.sentence(key), statement)}</div>`
    )} </details>`;
  }
}
MiscarriageBackPain.styles = [MiscarriageElement.styles, groupStyles, styles];

export { MiscarriageBackPain };
//# sourceMappingURL=back-pain.js.map
