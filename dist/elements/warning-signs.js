/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { css, nothing, html } from 'lit';
import { g as callIfWorried, h as callsInOfficeHours, d as callsAtAnyHour, c as crisisLine, a as emergencyCall, b as emergencyNumber } from '../ui/calls.js';
import { s as signItem, l as levelGroup } from '../ui/level-group.js';
import { M as MiscarriageElement } from '../element.js';
import { b as hoursLine } from '../ui/opening.js';
import { w as when } from '../ui/when.js';
import { N as topics, y as warningSigns, z as warningNotes, O as levels } from '../shared.js';
import { g as groupStyles } from '../ui/group.styles.js';

const styles = css`.by-topic{display:grid;grid-template-columns:minmax(0,1fr);gap:inherit}.topics{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,7.5em),1fr));gap:.5em}.topics legend{float:inline-start;grid-column:1 / -1;inline-size:100%;padding:0;font-weight:700}.topic{display:flex;align-items:center;gap:.4em;min-block-size:44px;padding:.35em .45em;border:1.5px solid var(--_control);border-radius:var(--_radius);font-size:.9375em;line-height:1.2;cursor:pointer}.topics legend+.topic{grid-column:1 / -1}.topic span{min-inline-size:0;overflow-wrap:anywhere}.topic input{flex:none;inline-size:1.15em;block-size:1.15em;margin:0;font:inherit;accent-color:var(--_link)}.topic:has(:checked){border-color:var(--_link);box-shadow:inset 0 0 0 1.5px var(--_link);background:var(--_wash)}.topic-select{display:none;gap:.3em;font-weight:700}.topic-select select{inline-size:100%;min-block-size:44px;padding:.3em .5em;font:inherit;font-weight:400;color:var(--_text);background:var(--_surface);border:1.5px solid var(--_control);border-radius:var(--_radius)}.by-topic:is([data-topic=early-pregnancy],:has([value=early-pregnancy]:checked)) [data-topics]:not([data-topics~=early-pregnancy]),.by-topic:is([data-topic=bleeding],:has([value=bleeding]:checked)) [data-topics]:not([data-topics~=bleeding]),.by-topic:is([data-topic=after],:has([value=after]:checked)) [data-topics]:not([data-topics~=after]),.by-topic:is([data-topic=back-pain],:has([value=back-pain]:checked)) [data-topics]:not([data-topics~=back-pain]){display:none}@container (max-width: 17em){.topics:has(+.topic-select){display:none}.topic-select{display:grid}}@container (min-width: 36em){.topics{display:flex;flex-wrap:wrap}.topic{padding-inline:.75em}}@media(forced-colors:active){.topic:has(:checked){border-color:Highlight;outline:2px solid Highlight}}@media print{.by-topic{display:block}.by-topic>*+*{margin-block-start:7pt}.topics{display:flex;gap:5pt}.topics legend{inline-size:auto}.topic:has(:checked){min-block-size:0;padding:0;border:0;box-shadow:none}.topic:not(:has(:checked)),.topic input,.topic-select{display:none}}`;

const choices = ["all", ...topics];
class MiscarriageWarningSigns extends MiscarriageElement {
  constructor() {
    super(...arguments);
    this.statements = [...warningSigns, ...warningNotes];
  }
  get current() {
    const topic = this.chosen ?? (this.topic || "all");
    if (choices.includes(topic)) return topic;
    this.warn(`topic="${topic}" is ignored. Expected: ${topics.join(", ")}.`);
    return "all";
  }
  view() {
    return html`${this.head(this.sentence("signs-title"), this.sentence("signs-lede"))} <div class="by-topic" data-topic=${this.isStatic ? nothing : this.current}> ${this.notes("start")} ${this.topicSwitch()} <div class="ladder">${levels.map((level) => this.group(level))}</div> ${this.notes("end")} </div>`;
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
    )} </fieldset> ${this.isStatic ? nothing : html`<label class="topic-select"> ${this.text["topic-legend"]} <select autocomplete="off" @change=${choose}> ${choices.map(
      (choice) => html`<option value=${choice} .selected=${choice === this.current}> ${this.text[`topic-${choice}`]} </option>`
    )} </select> </label>`}`;
  }
  group(level) {
    const list = warningSigns.filter((sign) => sign.level === level).map((sign) => signItem((key) => this.sentence(key), sign));
    const { context } = this;
    const parts = {
      emergency: () => ({
        title: this.sentence("level-emergency", { emergency: emergencyNumber(context) }),
        note: html`<p>${this.sentence("one-is-enough")}</p>`,
        calls: emergencyCall(context),
        after: html`<div class="notes">${this.notes("emergency")} ${crisisLine(context)}</div>`
      }),
      urgent: () => ({
        title: this.sentence("level-urgent"),
        note: html`<p>${this.sentence("one-is-enough")}</p>`,
        calls: callsAtAnyHour(context),
        after: html`<div class="notes"> ${this.notes("urgent")} <p>${this.sentence("call-again")}</p></div>`
      }),
      soon: () => ({
        title: this.sentence("level-soon"),
        note: hoursLine(context, (hours) => html`<p>${hours}</p>`),
        calls: callsInOfficeHours(context)
      }),
      normal: () => ({ title: this.sentence("level-normal"), note: nothing, calls: callIfWorried(context) })
    };
    return levelGroup({ level, headingLevel: this.headingLevelNumber + 1, list, ...parts[level]() });
  }
  notes(place) {
    return warningNotes.filter((note) => note.place === place).map((note) => {
      const view = () => html`<p class="note" data-topics=${note.topics.join(" ")}>${this.sentence(note.id)}</p>`;
      if (!("onlyInTopic" in note)) return view();
      return note.topics.map((topic) => when(this.context, `topic-${topic}`, topic === this.current, view));
    });
  }
}
MiscarriageWarningSigns.styles = [MiscarriageElement.styles, groupStyles, styles];
MiscarriageWarningSigns.properties = { topic: {}, chosen: { state: true } };

export { MiscarriageWarningSigns };
//# sourceMappingURL=warning-signs.js.map
