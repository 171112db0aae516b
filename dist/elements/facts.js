/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { css, html, nothing } from 'lit';
import { M as MiscarriageElement } from '../element.js';
import { H as howCommon, I as facts, J as definitions } from '../shared.js';
import { h as heading } from '../ui/heading.js';
import { i as icon } from '../ui/icon.js';
import { s as stones } from '../ui/stones.js';
import { w as when } from '../ui/when.js';

const styles = css`.facts{display:grid;grid-template-columns:minmax(0,1fr);gap:1.4em}.card .figure{display:grid;gap:.75em;align-content:center;margin:0;padding:1.2em;border-radius:var(--_radius);background:var(--_wash)}.figure strong{display:block;margin-block-end:.15em;font-family:var(--miscarriage-heading-font, inherit);font-weight:600;font-size:clamp(1.9em,10cqi,2.5em);line-height:1.1}.figure strong:lang(ar){line-height:1.4}.stones{inline-size:100%;max-inline-size:24em;block-size:auto;overflow:visible;stroke-width:1.5}.stone{fill:var(--_stone);stroke:var(--_link)}.held{fill:var(--_link);stroke:var(--_link)}.half{clip-path:inset(0 50% 0 0)}.wave{stroke:var(--_link);stroke-width:2.25}.list{display:grid;grid-template-columns:minmax(0,1fr);gap:1.1em;align-content:start}.fact-heading{font-size:1.0625em}.card .fact-heading{margin-block-end:.2em}.more>summary{font-weight:700}@container (min-width: 40em){.facts{grid-template-columns:minmax(0,21em) minmax(0,1fr);gap:2.1em;align-items:start}}@media(forced-colors:active){.figure{border:1px solid CanvasText}.stone{fill:Canvas;stroke:CanvasText}.held{fill:CanvasText;stroke:CanvasText}.wave{stroke:CanvasText}}@media print{.facts,.list{display:block}.card .figure{border:1pt solid #999;break-inside:avoid}.stones{inline-size:40%}.fact{break-inside:avoid}.fact+.fact,.more{margin-block-start:6pt}.more>summary{display:none}}`;

const oneInFigures = ["10"];
const weekLimits = ["16", "20"];
const first = 3;
class MiscarriageFacts extends MiscarriageElement {
  get statements() {
    return [howCommon[this.oneInTen ? 1 : 0], ...facts, ...this.definition];
  }
  get oneInTen() {
    const { oneIn } = this;
    const known = oneInFigures.find((figure) => figure == oneIn);
    if (oneIn && !known) this.warn(`one-in="${oneIn}" is ignored. Expected: ${oneInFigures.join(" or ")}.`);
    return !!known;
  }
  get definition() {
    return definitions.filter(({ country }) => country === this.hospital.country?.slice(0, 2));
  }
  /** In a template the sources are those of the hospital's country and of its figure. */
  footer() {
    if (!this.isStatic) return super.footer();
    const from = (statements) => super.footer(statements);
    const byCountry = (common) => definitions.reduceRight(
      (otherwise, definition) => when(
        this.context,
        `country-${definition.country}`,
        true,
        () => from([common, ...facts, definition]),
        () => otherwise
      ),
      from([common, ...facts])
    );
    return when(
      this.context,
      "one-in",
      true,
      () => byCountry(howCommon[1]),
      () => byCountry(howCommon[0])
    );
  }
  get ownValues() {
    return { "one-in": this.oneInTen, weeks: this.limit };
  }
  get limit() {
    const { weeks } = this;
    const known = weekLimits.find((limit) => limit == weeks);
    if (weeks && !known) this.warn(`weeks="${weeks}" is ignored. Expected: ${weekLimits.join(" or ")}.`);
    return known ?? weekLimits[0];
  }
  view() {
    return html`${this.head(this.sentence("facts-title"), this.sentence("facts-lede"))} <div class="facts"> ${when(
      this.context,
      "one-in",
      this.oneInTen,
      () => this.figure(true),
      () => this.figure(false)
    )} <div class="list"> ${facts.slice(0, first).map((fact) => this.fact(fact))} <details class="more"> <summary>${this.sentence("more-facts")}${icon("chevron", "icon chevron")}</summary><div class="list">${facts.slice(first).map((fact) => this.fact(fact))}</div></details></div></div>`;
  }
  /** Real information: the words say what it is out of, and a screen reader hears what is drawn. */
  figure(one) {
    return html`<figure class="figure"> ${stones(one ? 1 : 1.5, this.plainText(one ? "stones-one" : "stones-one-or-two"))} <figcaption> <strong part="figure-number">${this.sentence(one ? "one-in-ten" : "one-or-two-in-ten")}</strong> ${this.sentence(howCommon[one ? 1 : 0].id)} </figcaption> </figure>`;
  }
  fact(fact) {
    const { id } = fact;
    return html`<div class="fact" part="fact"> ${heading(this.headingLevelNumber + 1, "fact-heading", id, this.sentence(`${id}-heading`))} <p>${this.sentence(id)}</p> ${id === "what-it-is" ? definitions.map(
      (definition) => when(
        this.context,
        `country-${definition.country}`,
        definition.country === this.hospital.country?.slice(0, 2),
        () => html`<p>${this.sentence(definition.id, { weeks: this.isStatic ? "{{weeks}}" : this.limit })}</p>`
      )
    ) : nothing} ${"callIf" in fact ? html`<p class="call-if">${this.sentence(`${fact.id}-call-if`)}</p>` : nothing} </div>`;
  }
}
MiscarriageFacts.styles = [MiscarriageElement.styles, styles];
MiscarriageFacts.properties = { oneIn: { attribute: "one-in" }, weeks: {} };

export { MiscarriageFacts };
//# sourceMappingURL=facts.js.map
