/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { css, html } from 'lit';
import { M as MiscarriageElement } from '../element.js';
import { M as factParts, N as whatItIs, O as definitions, P as definitionOf20Weeks, Q as howCommon, H as saidIn } from '../shared.js';
import { h as heading } from '../ui/heading.js';
import { s as said, p as partList } from '../ui/parts.js';
import { p as partStyles } from '../ui/parts.styles.js';
import { s as stones } from '../ui/stones.js';
import { w as when } from '../ui/when.js';

const styles = css`.facts{display:grid;grid-template-columns:minmax(0,1fr);gap:1.4em}.card .figure{display:grid;gap:.75em;align-content:center;margin:0;padding:1.2em;border-radius:var(--_radius);background:var(--_wash)}.figure strong{display:block;margin-block-end:.15em;font-family:var(--miscarriage-heading-font, inherit);font-weight:600;font-size:clamp(1.9em,10cqi,2.5em);line-height:1.1}.figure strong:lang(ar){line-height:1.4}.stones{inline-size:100%;max-inline-size:24em;block-size:auto;overflow:visible;stroke-width:1.5}.stone{fill:var(--_stone);stroke:var(--_link)}.held{fill:var(--_link);stroke:var(--_link)}.half{clip-path:inset(0 50% 0 0)}.wave{stroke:var(--_link);stroke-width:2.25}.list{display:grid;grid-template-columns:minmax(0,1fr);gap:1.1em;align-content:start}.fact-heading{font-size:1.0625em}@container (min-width: 40em){.facts{grid-template-columns:minmax(0,21em) minmax(0,1fr);gap:2.1em;align-items:start}}@media(forced-colors:active){.figure{border:1px solid CanvasText}.stone{fill:Canvas;stroke:CanvasText}.held{fill:CanvasText;stroke:CanvasText}.wave{stroke:CanvasText}}@media print{.facts,.list{display:block}.card .figure{border:1pt solid #999;break-inside:avoid}.stones{inline-size:40%}}`;

const oneInFigures = ["10"];
const weekLimits = ["16", "20"];
const [why, ...furtherFacts] = factParts;
const [byEvidence, byHospital] = howCommon;
class MiscarriageFacts extends MiscarriageElement {
  constructor() {
    super(...arguments);
    this.statements = [
      whatItIs,
      ...definitions,
      definitionOf20Weeks,
      ...howCommon,
      ...saidIn(factParts)
    ];
  }
  isShown(id) {
    return super.isShown(id) || id === byHospital.id && this.oneInTen;
  }
  shown(statement, view) {
    const inTime = () => when(this.context, "weeks-20", this.limit === "20", view);
    return super.shown(statement, statement === definitionOf20Weeks ? inTime : view);
  }
  get oneInTen() {
    const { oneIn } = this;
    const known = oneInFigures.find((figure) => figure == oneIn);
    if (oneIn && !known) this.warn(`one-in="${oneIn}" is ignored. Expected: ${oneInFigures.join(" or ")}.`);
    return !!known;
  }
  get limit() {
    const { weeks } = this;
    const known = weekLimits.find((limit) => limit == weeks);
    if (weeks && !known) this.warn(`weeks="${weeks}" is ignored. Expected: ${weekLimits.join(" or ")}.`);
    return known ?? weekLimits[0];
  }
  get ownValues() {
    const { limit } = this;
    return {
      [`show-${byHospital.id}`]: this.isShown(byHospital.id),
      weeks: limit,
      "weeks-20": limit === "20"
    };
  }
  view() {
    return html`${this.head(this.sentence("facts-title"), this.sentence("facts-lede"))} <div class="facts"> ${this.shown(byEvidence, () => this.figure("one-or-two", byEvidence.id))} ${this.shown(byHospital, () => this.figure("one", byHospital.id))} <div class="list"> <div class="said"> ${this.sentence(whatItIs.id)} ${definitions.map((definition) => this.definition(definition))} </div><div class="fact" part="fact"> ${heading(this.headingLevelNumber + 1, "fact-heading", why.id, this.sentence("why-heading"))} ${why.says.map((statement) => said(this.voice, statement))} </div></div></div> ${partList(this.voice, this.headingLevelNumber + 1, furtherFacts, "fact")}`;
  }
  definition(definition) {
    const weeks = this.isStatic ? "{{weeks}}" : this.limit;
    return this.shown(definition, () => html`<p>${this.sentence(definition.id, { weeks })}</p>`);
  }
  /** Real information: the words say what it is out of, and a screen reader hears what is drawn. */
  figure(count, id) {
    return html`<figure class="figure"> ${stones(count === "one" ? 1 : 1.5, this.plainText(`stones-${count}`))} <figcaption> <strong part="figure-number">${this.sentence(`${count}-in-ten`)}</strong> ${this.sentence(id)} </figcaption> </figure>`;
  }
}
MiscarriageFacts.styles = [MiscarriageElement.styles, partStyles, styles];
MiscarriageFacts.properties = { oneIn: { attribute: "one-in" }, weeks: {}, show: {} };

export { MiscarriageFacts };
