/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { css, html, nothing } from 'lit';
import { c as crisisLine, a as emergencyCall, b as emergencyNumber, d as callsAtAnyHour } from '../ui/calls.js';
import { l as levelGroup, s as signItem } from '../ui/level-group.js';
import { M as MiscarriageElement } from '../element.js';
import { y as warningSigns, z as warningNotes, A as backPainNotes, B as stages } from '../shared.js';
import { g as groupStyles } from '../ui/group.styles.js';
import { h as heading } from '../ui/heading.js';

const styles = css`.stage{display:grid;grid-template-columns:minmax(0,1fr);gap:.7em}.stage-heading{font-size:1.1875em}@media print{.stage{display:block}.stage>*+*{margin-block-start:5pt}}`;

const callNow = warningSigns.filter(
  ({ level, topics }) => level === "emergency" && topics.some((topic) => topic === "back-pain")
);
const callToday = ({ callToday: ids }) => warningSigns.filter(({ id }) => ids.some((today) => today === id));
const action = warningNotes.filter(({ id }) => id === "emergency-action");
class MiscarriageBackPain extends MiscarriageElement {
  constructor() {
    super(...arguments);
    this.statements = [
      ...callNow,
      ...stages.flatMap(callToday),
      ...backPainNotes,
      ...action
    ];
  }
  view() {
    return html`${this.head(this.sentence("back-pain-title"), this.sentence("back-pain-lede"))} ${this.emergencyGroup()} ${stages.map((stage) => this.stage(stage))}`;
  }
  emergencyGroup() {
    const { context } = this;
    return levelGroup({
      level: "emergency",
      headingLevel: this.headingLevelNumber + 1,
      title: this.sentence("level-emergency", { emergency: emergencyNumber(context) }),
      note: html`<p>${this.sentence("one-is-enough")}</p>`,
      calls: emergencyCall(context),
      list: callNow.map((sign) => signItem((key) => this.sentence(key), sign)),
      after: html`<div class="notes"> ${action.map(({ id }) => html`<p>${this.sentence(id)}</p>`)} ${crisisLine(context)} </div>`
    });
  }
  stage(stage) {
    const { context, text } = this;
    return html`<div class="stage" part="stage"> ${heading(this.headingLevelNumber + 1, "stage-heading", stage.id, this.sentence(`stage-${stage.id}`))} ${stage.id === "during" ? html`<p>${this.sentence("during-confirmed")}</p>` : nothing} ${backPainNotes.filter((note) => note.stage === stage.id).map(
      ({ id }) => html`<p>${this.sentence(id)} <span class="call-if">${this.sentence(`${id}-call-if`)}</span></p>`
    )} ${levelGroup({
      level: "urgent",
      id: `urgent-${stage.id}`,
      headingLevel: this.headingLevelNumber + 2,
      // Said in each stage, so it is the same in each: not to be replaced in one.
      title: text["level-urgent"],
      note: html`<p>${text["one-is-enough"]}</p>`,
      calls: callsAtAnyHour(context),
      list: callToday(stage).map((sign) => signItem((key) => this.sentence(key), sign))
    })} </div>`;
  }
}
MiscarriageBackPain.styles = [MiscarriageElement.styles, groupStyles, styles];

export { MiscarriageBackPain };
//# sourceMappingURL=back-pain.js.map
