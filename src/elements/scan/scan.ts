import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import {contactNotes} from '../../content/contact.js';
import {one, saidIn, type Statement} from '../../content/statement.js';
import {scanLead, scanParts} from '../../content/scan.js';
import {partList, said} from '../../ui/parts.js';
import {partStyles} from '../../ui/parts.styles.js';

const [why, ...furtherLead] = scanLead;
const lead = [...furtherLead, one(contactNotes, 'interpreter')];

/**
 * At the scan: what it can show and what happens, what it means when nothing is certain yet, and the words in letters.
 * Statements and their sources: src/content/scan.ts.
 *
 * @summary What a scan can show, and the words you may hear.
 * @tag miscarriage-scan
 *
 * @csspart section - One part that is one step away.
 * @csspart section-heading - The heading of such a part.
 */
export class MiscarriageScan extends MiscarriageElement {
  static override styles: CSSResultGroup = [MiscarriageElement.styles, partStyles];

  protected override readonly statements: readonly Statement[] = [why, ...lead, ...saidIn(scanParts)];

  protected override view(): TemplateResult {
    return html`
      ${this.head(this.sentence('scan-title'), this.sentence(why.id))}
      <div class="notes">${lead.map((statement) => said(this.voice, statement))}</div>
      ${partList(this.voice, this.headingLevelNumber + 1, scanParts, 'section')}
    `;
  }
}
