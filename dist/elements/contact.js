/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { css, html, nothing } from 'lit';
import { d as callsAtAnyHour, f as appCall, g as crisisLine, w as whenNobodyIsNamed, s as supportLine } from '../ui/calls.js';
import { M as MiscarriageElement } from '../element.js';
import { a as openingPill, h as hoursTable } from '../ui/opening.js';
import { K as contactNotes, J as warningNotes, L as helpLines } from '../shared.js';
import { a as phoneLink, t as targetOf } from '../ui/call-link.js';
import { h as heading } from '../ui/heading.js';
import { i as icon } from '../ui/icon.js';
import { f as formatMessage } from '../ui/format-message.js';
import { w as when } from '../ui/when.js';

const styles = css`.state{display:inline-flex;align-items:center;justify-self:start;gap:.5em;border-radius:99px;line-height:1.4}.card .state{padding-block:.3em;padding-inline:.5em .8em;border:1.5px solid transparent}.card .state-open{border-color:var(--_normal)}.state-open .icon{color:var(--_normal)}.card .state-closed{border:1.5px dashed var(--_control)}.hours{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.25em 1em;font-variant-numeric:tabular-nums}.hours dd{text-align:end}.today{-webkit-text-stroke:.04em}.lines{display:grid;grid-template-columns:minmax(0,1fr);gap:.6em}.lines-heading{font-size:1.0625em}.lines ul,.countries ul{list-style:none}.lines li,.countries li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1em 1em;align-items:center;padding-block:.4em;border-block-start:1px solid var(--_line)}:is(.lines,.countries) li a{min-inline-size:2.75em;padding-block:.6em;font-weight:700;text-align:end}:is(.lines,.countries) small{display:block;color:var(--_text-soft)}@container (max-width: 30em){.state span{align-content:center;min-block-size:2.8em}}@container (min-width: 48em){.hours{max-inline-size:26em}}@media print{.lines{display:block}.lines li,.countries li{padding-block:1pt;break-inside:avoid}:is(.lines,.countries) li a{padding-block:0}.countries ul{columns:2;font-size:9pt}}`;

const names = /* @__PURE__ */ new Map();
const namesIn = (language) => {
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: "region" });
  names.set(language, known);
  return known;
};
class MiscarriageContact extends MiscarriageElement {
  constructor() {
    super(...arguments);
    this.hasNumbers = true;
    this.statements = [
      ...contactNotes,
      ...warningNotes.filter(({ id }) => id === "nobody-answers")
    ];
  }
  view() {
    const { context, hospital, text } = this;
    const { clinic, place, app, emergency } = hospital;
    const title = when(
      context,
      "clinic",
      clinic,
      (name) => html`<bdi>${name}</bdi>`,
      () => this.sentence("contact-title")
    );
    return html`<header class="head"> ${heading(this.headingLevelNumber, "heading", "title", title)} ${when(context, "place", place, (where) => html`<p class="lede" part="lede"><bdi>${where}</bdi></p>`)} </header> ${openingPill(context)} <section class="actions">${callsAtAnyHour(context, () => nothing)} ${appCall(context)}</section><p>${this.sentence("nobody-answers")}</p> ${when(
      context,
      "app-name",
      app,
      ({ name }) => html`<p class="small">${formatMessage(text["app-can-wait"], { app: name })}</p>`
    )} ${hoursTable(context)} <section class="lines"> ${heading(this.headingLevelNumber + 1, "lines-heading", "lines", this.sentence("when-closed"))} <ul role="list"> ${this.outOfHours()} ${when(
      context,
      "emergency-phone",
      emergency,
      (phone) => this.row(text["emergency"], text["day-and-night"], phone)
    )} </ul><p>${this.sentence("from-20-weeks")}</p><p>${this.sentence("in-an-emergency")}</p> ${crisisLine(context)} </section> ${this.atThePhone()} ${this.otherCountries()}`;
  }
  outOfHours() {
    return when(
      this.context,
      "out-of-hours-phone",
      this.hospital.outOfHours,
      ({ name, phone }) => this.row(html`<bdi>${name}</bdi>`, this.text["out-of-hours"], phone),
      () => whenNobodyIsNamed(this.context, (words) => html`<li part="line">${words}</li>`)
    );
  }
  row(name, note, phone) {
    return html`<li part="line"> <span>${name}<small>${note}</small></span >${phoneLink(phone)} </li>`;
  }
  atThePhone() {
    const { context } = this;
    const { textRelay } = this.hospital;
    return html`<section class="notes"> ${heading(this.headingLevelNumber + 1, "lines-heading", "say", this.sentence("what-to-say-title"))} <p>${this.sentence("what-to-say")}</p><p>${this.sentence("interpreter")}</p> ${when(context, "text-relay", textRelay, (relay) => html`<p>${this.sentence("text-or-relay", { relay })}</p>`)} <p>${this.sentence("not-our-patient")}</p> ${supportLine(context)} </section>`;
  }
  otherCountries() {
    const own = this.hospital.country?.slice(0, 2);
    const names2 = this.context.isPainted && !this.isStatic ? namesIn(this.language) : void 0;
    return html`<details class="countries"> <summary>${this.sentence("other-countries")}${icon("chevron", "icon chevron")}</summary><ul role="list"> ${Object.entries(helpLines).map(([code, { name, emergency, line }]) => {
      const country = html`<bdi>${names2?.of(code) ?? name}</bdi>`;
      return when(
        this.context,
        `country-${code}`,
        code === own,
        () => nothing,
        () => [
          this.row(country, this.text["emergency"], targetOf(emergency)),
          line ? this.row(country, html`<bdi>${line.name}</bdi>`, targetOf(line.number)) : nothing
        ]
      );
    })} </ul></details>`;
  }
}
MiscarriageContact.styles = [MiscarriageElement.styles, styles];

export { MiscarriageContact };
