/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html } from 'lit';
import { a as emergencyCall, b as emergencyNumber, d as callsAtAnyHour } from '../ui/calls.js';
import { l as levelGroup, f as fold, s as signItem } from '../ui/level-group.js';
import { M as MiscarriageElement } from '../element.js';
import { E as firstSign, F as explanations, G as warningSigns, H as saidIn, I as stages, J as warningNotes } from '../shared.js';
import { g as groupStyles } from '../ui/group.styles.js';
import { p as partList } from '../ui/parts.js';
import { p as partStyles } from '../ui/parts.styles.js';

const signsAt = (level) => warningSigns.filter((sign) => sign.level === level && sign.topics.some((topic) => topic === "back-pain"));
const callNow = signsAt("emergency").sort((a, b) => Number(b.id === firstSign) - Number(a.id === firstSign));
const callToday = signsAt("urgent").filter((sign) => sign.topics.length === 1);
const details = explanations.filter(({ id }) => id === `${firstSign}-detail` || id === "emergency-action");
const beside = (place) => warningNotes.filter((note) => note.place === place);
class MiscarriageBackPain extends MiscarriageElement {
  constructor() {
    super(...arguments);
    this.hasNumbers = true;
    this.statements = [
      ...callNow,
      ...callToday,
      ...saidIn(stages),
      ...details,
      ...beside("emergency"),
      ...beside("calls")
    ];
  }
  view() {
    const { context } = this;
    return html`${this.head(this.sentence("back-pain-title"), this.sentence("back-pain-lede"))} <section class="ladder"> ${levelGroup({
      level: "emergency",
      headingLevel: this.headingLevelNumber + 1,
      title: this.sentence("level-emergency", { emergency: emergencyNumber(context) }),
      note: this.lines(beside("emergency")),
      calls: emergencyCall(context),
      list: callNow.map((sign) => signItem(context, this.voice.say, sign)),
      after: fold(this.sentence("about-these-signs"), html`<div class="notes">${this.lines(details)}</div>`)
    })} ${levelGroup({
      level: "urgent",
      headingLevel: this.headingLevelNumber + 1,
      title: this.sentence("level-urgent"),
      calls: [callsAtAnyHour(context), this.lines(beside("calls"))],
      list: callToday.map((sign) => signItem(context, this.voice.say, sign))
    })} </section> ${partList(this.voice, this.headingLevelNumber + 1, stages, "stage")}`;
  }
  lines(statements) {
    return statements.map(({ id }) => html`<p class="note">${this.sentence(id)}</p>`);
  }
}
MiscarriageBackPain.styles = [MiscarriageElement.styles, groupStyles, partStyles];

export { MiscarriageBackPain };
