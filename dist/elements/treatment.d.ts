import { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { MiscarriageElement, Statement } from '../index.js';
import '../text.js';

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
declare class MiscarriageTreatment extends MiscarriageElement {
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Sentences that are off by default and that this hospital wants, with blanks between them: `treatment-burial-nl`, `treatment-burial-de`. Anything else is ignored, with a warning. */
    show?: string;
    protected readonly statements: readonly Statement[];
    protected view(): TemplateResult;
}

export { MiscarriageTreatment };
