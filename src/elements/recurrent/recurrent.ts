import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import {saidIn, type Statement} from '../../content/statement.js';
import {recurrentParts, whenToAsk} from '../../content/recurrent.js';
import {notYourFault} from '../../content/repeated.js';
import {partList, said} from '../../ui/parts.js';
import {partStyles} from '../../ui/parts.styles.js';

/**
 * After two or more miscarriages: what the word means, when to ask for help, which tests are offered and which are sold
 * without proof, what it means when no cause is found, and support in a new pregnancy.
 * Statements and their sources: src/content/recurrent.ts.
 *
 * @summary After two or more miscarriages: what it means, help and tests, and what comes next.
 * @tag miscarriage-recurrent
 *
 * @csspart fact-group - Statements under one heading, one step away.
 * @csspart fact-heading - The heading of a group.
 */
export class MiscarriageRecurrent extends MiscarriageElement {
  static override styles: CSSResultGroup = [MiscarriageElement.styles, partStyles];

  static override properties: PropertyDeclarations = {show: {}};

  /** Sentences that are off by default and that this hospital wants, with blanks between them: `recurrent-word-in-letter`. Anything else is ignored, with a warning. */
  declare show?: string;

  protected override readonly statements: readonly Statement[] = [notYourFault, whenToAsk, ...saidIn(recurrentParts)];

  protected override view(): TemplateResult {
    return html`
      ${this.head(this.sentence('recurrent-title'), this.sentence(notYourFault.id))} ${said(this.voice, whenToAsk)}
      ${partList(this.voice, this.headingLevelNumber + 1, recurrentParts, 'fact-group', 'fact-heading')}
    `;
  }
}
