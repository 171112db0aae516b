/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { css, nothing, html } from 'lit';
import { n as numberRow, v as violenceCall, h as callIfWorried, i as numberInOfficeHours, j as callsInOfficeHours, d as callsAtAnyHour, a as emergencyCall, b as emergencyNumber } from '../ui/calls.js';
import { t as topicsOf, l as levelGroup, s as signItem, f as fold } from '../ui/level-group.js';
import { M as MiscarriageElement } from '../element.js';
import { b as hoursLine } from '../ui/opening.js';
import { w as when } from '../ui/when.js';
import { a3 as topics, G as warningSigns, d as signDetails, F as explanations, J as warningNotes, a4 as levels, a5 as soonSummaries, a6 as sorryTopics } from '../shared.js';
import { g as groupStyles } from '../ui/group.styles.js';

const styles = css`.by-topic{--_below: calc(100vh + 12em) ;display:flex;flex-direction:column;gap:.5em}.by-topic>p{font-size:.9375em;line-height:1.3}.by-topic>p+p{margin-block-start:-.3em}.by-topic>p:lang(ar){line-height:1.6}.topics{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,7em),1fr));gap:.5em}.topics legend{float:inline-start;grid-column:1 / -1;inline-size:100%;padding:0;font-weight:700}.topic{position:relative;display:flex;align-items:center;min-block-size:48px;justify-content:center;padding:.1em .4em;border:1.5px solid var(--_control);border-radius:var(--_radius);font-size:.875em;line-height:1.15;text-align:center;cursor:pointer}.topic span{min-inline-size:0}.topic input{position:absolute;inset:0;margin:0;opacity:0;font:inherit;cursor:inherit}.topic:has(:checked){border-color:var(--_link);color:var(--_on-fill);background:var(--_fill)}.topic:has(:focus-visible){outline:3px solid var(--_focus);outline-offset:2px}.by-topic:is([data-topic=all],:has([value=all]:checked)) [data-topics]:not([data-topics~=all]),.by-topic:is([data-topic=early-pregnancy],:has([value=early-pregnancy]:checked)) [data-topics]:not([data-topics~=early-pregnancy]),.by-topic:is([data-topic=bleeding],:has([value=bleeding]:checked)) [data-topics]:not([data-topics~=bleeding]),.by-topic:is([data-topic=miscarriage],:has([value=miscarriage]:checked)) [data-topics]:not([data-topics~=miscarriage]),.by-topic:is([data-topic=after],:has([value=after]:checked)) [data-topics]:not([data-topics~=after]),.by-topic:is([data-topic=back-pain],:has([value=back-pain]:checked)) [data-topics]:not([data-topics~=back-pain]){display:none}.numbers{display:none}@media screen and (min-height:30rem){@container (max-width: 35.99em){.by-topic:has(.numbers a):after{content:"";order:1;margin-block-end:calc(-1em - var(--_below))}.numbers:has(a){position:sticky;inset-block-end:0;z-index:1;order:2;display:flex;margin:var(--_below) -1.05em 0;padding:6px 8px;border-block-start:1px solid var(--_line);background:var(--_surface)}.card:has(:focus-visible) .numbers,:host(:has(:focus-visible)) .numbers{position:static}.numbers .call{--_back: var(--_urgent)}.numbers .call-primary{--_back: var(--_emergency);--_front: var(--_on-emergency);border-color:var(--_emergency-edge)}}}@container (min-width: 36em){.topics{grid-template-columns:repeat(3,minmax(0,1fr))}}@media(forced-colors:active){.topic:has(:checked){border-color:Highlight;outline:2px solid Highlight}}@media print{.by-topic{display:block}.by-topic>*+*{margin-block-start:4pt}.topics{display:flex;gap:5pt}.topics legend{inline-size:auto}.topic:has(:checked){min-block-size:0;padding:0;border:0;color:#000;background:none}.topic:not(:has(:checked)),.topic input{display:none}}`;

const choices = ["all", ...topics];
class MiscarriageWarningSigns extends MiscarriageElement {
  constructor() {
    super(...arguments);
    this.hasNumbers = true;
    this.statements = [
      ...warningSigns,
      ...signDetails,
      ...explanations,
      ...warningNotes
    ];
  }
  get current() {
    const topic = this.chosen ?? (this.topic || "all");
    if (choices.includes(topic)) return topic;
    this.warn(`topic="${topic}" is ignored. Expected: ${topics.join(", ")}.`);
    return "all";
  }
  view() {
    return html`${this.head(this.sentence("signs-title"), this.sentence("signs-lede"))} <div class="by-topic" data-topic=${this.isStatic ? nothing : this.current}> <section class="ladder">${this.group("emergency")}</section> ${this.topicSwitch()} <p data-topics=${topicsOf(sorryTopics, false)}>${this.sentence("sorry")}</p> ${this.notes("start")} <section class="ladder"> ${levels.filter((level) => level !== "emergency").map((level) => this.group(level))} </section> ${this.notes("end")} ${numberRow(this.context, true)} </div>`;
  }
  get ownValues() {
    return { [`topic-${this.current}`]: true };
  }
  topicSwitch() {
    const choose = (event) => {
      this.chosen = event.target.value;
    };
    const radio = (choice) => this.isStatic ? when(
      this.context,
      `topic-${choice}`,
      true,
      () => html`<input type="radio" name="topic" form="none" value=${choice} checked />`,
      () => html`<input type="radio" name="topic" form="none" value=${choice} />`
    ) : html`<input type="radio" name="topic" autocomplete="off" value=${choice} .checked=${choice === this.current} @change=${choose} />`;
    return html`<fieldset class="topics" part="topics"> <legend>${this.sentence("topic-legend")}</legend> ${choices.map(
      (choice) => html`<label class="topic" part="topic" >${radio(choice)}<span>${this.sentence(`topic-${choice}`)}</span></label >`
    )} </fieldset>`;
  }
  group(level) {
    const { context } = this;
    const parts = {
      emergency: () => ({
        title: this.sentence("level-emergency", { emergency: emergencyNumber(context) }),
        note: this.notes("emergency"),
        calls: emergencyCall(context),
        after: this.details(level)
      }),
      urgent: () => ({
        title: this.sentence("level-urgent"),
        note: this.notes("emergency"),
        calls: [callsAtAnyHour(context), this.notes("calls")],
        after: this.details(level)
      }),
      soon: () => ({
        title: this.sentence("level-soon"),
        note: [this.notes("soon"), hoursLine(context, (hours) => html`<p>${hours}</p>`)],
        calls: callsInOfficeHours(context),
        summary: [
          soonSummaries.map(
            ({ id, topics: concerned, inAll }) => html`<span data-topics=${topicsOf(concerned, inAll)}>${this.sentence(id)}</span> `
          ),
          numberInOfficeHours(context)
        ]
      }),
      normal: () => ({
        title: this.sentence("level-normal"),
        calls: callIfWorried(context),
        summary: this.sentence("normal-summary")
      })
    };
    const signs = warningSigns.filter((sign) => sign.level === level).map((sign) => ({ sign, shownIn: topicsOf(sign.topics, this.inAll(sign)) }));
    return levelGroup({
      level,
      shownIn: [...new Set(signs.flatMap(({ shownIn }) => shownIn.split(" ")))].join(" "),
      headingLevel: this.headingLevelNumber + 1,
      list: signs.map(({ sign, shownIn }) => signItem(context, this.voice.say, sign, shownIn)),
      ...parts[level]()
    });
  }
  /** Whether a sign stands where all do: not if others say it there, but then they must be ours. */
  inAll(sign) {
    return !("inside" in sign) || sign.inside.some((id) => this.overrides.wordsOf(id));
  }
  details(level) {
    const lines = explanations.filter((explanation) => explanation.level === level);
    return fold(
      this.sentence("about-these-signs"),
      html`<div class="notes"> ${lines.map(
        (line) => html`<p data-topics=${topicsOf(line.topics)}>${this.sentence(line.id)}</p> ${line.id === "injury-detail" ? violenceCall(this.context) : nothing}`
      )} </div>`
    );
  }
  notes(place) {
    return warningNotes.filter((note) => note.place === place).map(
      (note) => html`<p class="note" data-topics=${topicsOf(note.topics, !("onlyInTopic" in note))}> ${this.sentence(note.id)} </p>`
    );
  }
}
MiscarriageWarningSigns.styles = [MiscarriageElement.styles, groupStyles, styles];
MiscarriageWarningSigns.properties = { topic: {}, chosen: { state: true } };

export { MiscarriageWarningSigns };
