import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import type {Statement} from '../../content/statement.js';
import {myths} from '../../content/myths.js';
import {heading} from '../../ui/heading.js';
import {icon} from '../../ui/icon.js';
import {formatMessage} from '../../ui/format-message.js';
import {styles} from './myths.styles.js';

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
  static override styles: CSSResultGroup = [MiscarriageElement.styles, styles];

  protected override readonly statements: readonly Statement[] = myths;

  protected override view(): TemplateResult {
    return html`
      ${this.head(this.sentence('myths-title'), this.sentence('myths-lede'))}
      <div class="myths">${myths.map(({id}, index) => this.myth(id, index === 0))}</div>
    `;
  }

  private myth(id: (typeof myths)[number]['id'], open: boolean): TemplateResult {
    const claim = html`<s>${this.sentence(`${id}-claim`)}</s>`;
    return html`
      <details class="myth" part="myth" ?open=${open}>
        <summary>
          ${icon('tick', 'disc')} ${heading(this.headingLevelNumber + 1, 'myth-fact', id, this.sentence(id))}
          ${icon('chevron', 'icon chevron')}
          <span class="claim" part="myth-claim">
            ${icon('cross')} ${formatMessage(this.text['not-true'], {claim})}
          </span>
        </summary>
        <p class="why" part="myth-body">${this.sentence(`${id}-why`)}</p>
      </details>
    `;
  }
}
