import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import {saidIn, type Statement} from '../../content/statement.js';
import {treatmentLead, treatmentParts} from '../../content/treatment.js';
import {partList, said} from '../../ui/parts.js';
import {partStyles} from '../../ui/parts.styles.js';

const [leafletFirst, choices] = treatmentLead;

/**
 * Waiting, tablets or a procedure: what each is like, what can go wrong, and what comes afterwards. For the first 12 weeks,
 * when a scan showed a miscarriage.
 * Statements and their sources: src/content/treatment.ts.
 *
 * @summary Waiting, tablets or a procedure, and what comes afterwards.
 * @tag miscarriage-treatment
 *
 * @slot treatment-remains-slot - What this hospital does with what is lost, and what it asks; nothing stands there without it.
 *
 * @csspart section - One part that is one step away.
 * @csspart section-heading - The heading of such a part.
 */
export class MiscarriageTreatment extends MiscarriageElement {
  static override styles: CSSResultGroup = [MiscarriageElement.styles, partStyles];

  static override properties: PropertyDeclarations = {show: {}};

  /** Sentences that are off by default and that this hospital wants, with blanks between them: `treatment-burial-nl`, `treatment-burial-de`. Anything else is ignored, with a warning. */
  declare show?: string;

  protected override readonly statements: readonly Statement[] = [...treatmentLead, ...saidIn(treatmentParts)];

  protected override view(): TemplateResult {
    return html`
      ${this.head(this.sentence('treatment-title'), this.sentence(leafletFirst.id))} ${said(this.voice, choices)}
      ${partList(this.voice, this.headingLevelNumber + 1, treatmentParts, 'section')}
    `;
  }
}
