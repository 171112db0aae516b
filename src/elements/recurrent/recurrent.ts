import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import type {Statement} from '../../content/statement.js';
import {recurrent, recurrentGroups} from '../../content/recurrent.js';
import {heading} from '../../ui/heading.js';
import {styles} from './recurrent.styles.js';

/**
 * After two or more miscarriages: what the word means, when to ask for help, which tests are offered and which are sold
 * without proof, what it means when no cause is found, and support in a new pregnancy.
 * Statements and their sources: src/content/recurrent.ts.
 *
 * @summary After two or more miscarriages: what it means, help and tests, and what comes next.
 * @tag miscarriage-recurrent
 *
 * @csspart fact-group - Statements under one heading.
 * @csspart fact-heading - The heading of a group.
 * @csspart fact - One statement.
 */
export class MiscarriageRecurrent extends MiscarriageElement {
  static override styles: CSSResultGroup = [MiscarriageElement.styles, styles];

  protected override readonly statements: readonly Statement[] = recurrent;

  protected override view(): TemplateResult {
    const [first, ...rest] = recurrent;
    return html`
      ${this.head(this.sentence('recurrent-title'), this.sentence(first.id))}
      ${recurrentGroups.map(
        (group) => html`
          <div class="fact-group" part="fact-group">
            ${heading(this.headingLevelNumber + 1, 'fact-heading', group, this.sentence(`recurrent-group-${group}`))}
            ${rest.filter((statement) => statement.group === group).map((statement) => this.statement(statement))}
          </div>
        `,
      )}
    `;
  }

  private statement(statement: (typeof recurrent)[number]): TemplateResult {
    return html`<p part="fact">
      ${this.sentence(statement.id)}
      ${'callIf' in statement ? html`<span class="call-if">${this.sentence(`${statement.id}-call-if`)}</span>` : nothing}
    </p>`;
  }
}
