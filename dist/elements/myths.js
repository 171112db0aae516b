/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { css, html } from 'lit';
import { M as MiscarriageElement } from '../element.js';
import { R as notYourFault, S as myths, H as saidIn } from '../shared.js';
import { h as heading } from '../ui/heading.js';
import { i as icon } from '../ui/icon.js';
import { f as formatMessage } from '../ui/format-message.js';
import { s as said } from '../ui/parts.js';
import { p as partStyles } from '../ui/parts.styles.js';

const styles = css`.myths{border-block-start:1px solid var(--_line)}:is(.myth,.more)+:is(.myth,.more){border-block-start:1px solid var(--_line)}.myth>summary{display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:.2em .85em;align-items:start;padding-block:.75em}.disc{inline-size:1.65em;block-size:1.65em;padding:.3em;border:1px solid transparent;border-radius:50%;stroke-width:2.5;color:var(--_on-fill);background:var(--_fill)}.myth-fact{font-size:1.125em;line-height:1.35}summary>.claim{grid-column:2}.claim{font-size:.9375em;line-height:1.45;color:var(--_text-soft)}.claim b{color:var(--_text)}.claim .icon{inline-size:1em;block-size:1em;vertical-align:-.12em;stroke-width:2.5}.claim s{text-decoration:line-through 1px;text-decoration-color:color-mix(in srgb,currentColor 62%,transparent)}.more>summary{font-weight:700}.more>.myth{border-block-start:1px solid var(--_line)}.card .why{display:grid;grid-template-columns:minmax(0,1fr);gap:.4em;max-inline-size:42em;padding-block-end:1.1em;padding-inline-start:2.5em}@media(forced-colors:active){.disc{border-color:CanvasText;color:CanvasText;background:Canvas}}@media print{.myth{break-inside:avoid}.myth>summary{padding-block:5pt 2pt}.card .why{padding-block-end:5pt}.disc{border-color:#000}}`;

const claimsInSight = 3;
const rowsInSight = 5;
class MiscarriageMyths extends MiscarriageElement {
  constructor() {
    super(...arguments);
    this.statements = [notYourFault, ...myths, ...saidIn(myths)];
  }
  view() {
    return html`${this.head(this.sentence("myths-title"), this.sentence(notYourFault.id))} <div class="myths"> ${myths.slice(0, rowsInSight).map((myth, index) => this.myth(myth, index < claimsInSight))} <details class="more"> <summary>${this.sentence("more-facts")}${icon("chevron", "icon chevron")}</summary> ${myths.slice(rowsInSight).map((myth) => this.shown(myth, () => this.myth(myth, false)))} </details></div>`;
  }
  myth({ id, says }, inSight) {
    const words = formatMessage(this.text["not-true"], { claim: html`<s>${this.sentence(`${id}-claim`)}</s>` });
    const claim = html`<p class="claim" part="myth-claim">${icon("cross")} ${words}</p>`;
    const claimInSight = html`<span class="claim" part="myth-claim">${icon("cross")} ${words}</span>`;
    return html`<details class="myth" part="myth"> <summary> ${icon("tick", "disc")} ${heading(this.headingLevelNumber + 1, "myth-fact", id, this.sentence(id))} ${icon("chevron", "icon chevron")} ${inSight ? claimInSight : null} </summary><div class="why" part="myth-body"> ${inSight ? null : claim} ${says.map((statement) => said(this.voice, statement))} </div></details>`;
  }
}
MiscarriageMyths.styles = [MiscarriageElement.styles, partStyles, styles];
MiscarriageMyths.properties = { show: {} };

export { MiscarriageMyths };
