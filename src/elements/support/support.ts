import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import {contactNotes} from '../../content/contact.js';
import {one, saidIn, type Statement} from '../../content/statement.js';
import {supportParts} from '../../content/support.js';
import {warningSigns} from '../../content/warning-signs.js';
import {crisisLine, supportLine} from '../../ui/calls.js';
import {partList, said} from '../../ui/parts.js';
import {partStyles} from '../../ui/parts.styles.js';

const feelings = one(warningSigns, 'all-feelings');

/**
 * Grief and who can help: what can be felt, when to call, a partner, children, work, remembering, and a later loss.
 * Statements and their sources: src/content/support.ts.
 *
 * @summary Grief, and who can help.
 * @tag miscarriage-support
 *
 * @slot support-work-slot - What the law of the country says on leave after a loss, or a link to it; nothing stands there without it.
 *
 * @csspart section - One part that is one step away.
 * @csspart section-heading - The heading of such a part.
 */
export class MiscarriageSupport extends MiscarriageElement {
  static override styles: CSSResultGroup = [MiscarriageElement.styles, partStyles];

  static override properties: PropertyDeclarations = {show: {}};

  /** Sentences that are off by default and that this hospital wants, with blanks between them: `support-certificate-gb`, `support-midwife-de`. Anything else is ignored, with a warning. */
  declare show?: string;

  protected override readonly statements: readonly Statement[] = [
    feelings,
    one(contactNotes, 'crisis-emergency'),
    ...saidIn(supportParts),
  ];

  protected override view(): TemplateResult {
    const {context} = this;
    return html`
      ${this.head(this.sentence('support-title'), this.sentence('sorry'))}
      <div class="notes">${said(this.voice, feelings)} ${crisisLine(context)} ${supportLine(context)}</div>
      ${partList(this.voice, this.headingLevelNumber + 1, supportParts, 'section')}
    `;
  }
}
