import { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { MiscarriageElement, Statement } from '../index.js';
import '../text.js';

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
declare class MiscarriageSupport extends MiscarriageElement {
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Sentences that are off by default and that this hospital wants, with blanks between them: `support-certificate-gb`, `support-midwife-de`. Anything else is ignored, with a warning. */
    show?: string;
    protected readonly statements: readonly Statement[];
    protected view(): TemplateResult;
}

export { MiscarriageSupport };
