import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import {saidIn, type Statement} from '../../content/statement.js';
import {myths} from '../../content/myths.js';
import {notYourFault} from '../../content/repeated.js';
import {heading} from '../../ui/heading.js';
import {icon} from '../../ui/icon.js';
import {formatMessage} from '../../ui/format-message.js';
import {said} from '../../ui/parts.js';
import {partStyles} from '../../ui/parts.styles.js';
import {styles} from './myths.styles.js';

type Myth = (typeof myths)[number];

/** Of how many rows the myth is in sight, and behind which one the rest is one step away. */
const claimsInSight = 3;
const rowsInSight = 5;

/**
 * What does not cause a miscarriage, and other myths. The fact is the heading of a row; the myth stands after
 * "Not true:", in the same node, so that no order of reading, copying or printing makes it a truth.
 * Statements and their sources: src/content/myths.ts.
 *
 * @summary Facts that answer common myths.
 * @tag miscarriage-myths
 *
 * @csspart myth - One row.
 * @csspart myth-fact - The fact, the heading of the row.
 * @csspart myth-claim - The myth with its label.
 * @csspart myth-body - Why.
 */
export class MiscarriageMyths extends MiscarriageElement {
  static override styles: CSSResultGroup = [MiscarriageElement.styles, partStyles, styles];

  static override properties: PropertyDeclarations = {show: {}};

  /** Sentences that are off by default and that this hospital wants, with blanks between them: `not-a-habit`. Anything else is ignored, with a warning. */
  declare show?: string;

  protected override readonly statements: readonly Statement[] = [notYourFault, ...myths, ...saidIn(myths)];

  protected override view(): TemplateResult {
    return html`
      ${this.head(this.sentence('myths-title'), this.sentence(notYourFault.id))}
      <div class="myths">
        ${myths.slice(0, rowsInSight).map((myth, index) => this.myth(myth, index < claimsInSight))}
        <details class="more">
          <summary>${this.sentence('more-facts')}${icon('chevron', 'icon chevron')}</summary>
          ${myths.slice(rowsInSight).map((myth) => this.shown(myth, () => this.myth(myth, false)))}
        </details>
      </div>
    `;
  }

  private myth({id, says}: Myth, inSight: boolean): TemplateResult {
    const words = formatMessage(this.text['not-true'], {claim: html`<s>${this.sentence(`${id}-claim`)}</s>`});
    const claim = html`<p class="claim" part="myth-claim">${icon('cross')} ${words}</p>`;
    // A summary holds words, no paragraph.
    const claimInSight = html`<span class="claim" part="myth-claim">${icon('cross')} ${words}</span>`;
    return html`
      <details class="myth" part="myth">
        <summary>
          ${icon('tick', 'disc')} ${heading(this.headingLevelNumber + 1, 'myth-fact', id, this.sentence(id))}
          ${icon('chevron', 'icon chevron')} ${inSight ? claimInSight : null}
        </summary>
        <div class="why" part="myth-body">
          ${inSight ? null : claim} ${says.map((statement) => said(this.voice, statement))}
        </div>
      </details>
    `;
  }
}
