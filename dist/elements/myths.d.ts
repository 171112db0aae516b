import { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { MiscarriageElement, Statement } from '../index.js';
import '../text.js';

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
declare class MiscarriageMyths extends MiscarriageElement {
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Sentences that are off by default and that this hospital wants, with blanks between them: `not-a-habit`. Anything else is ignored, with a warning. */
    show?: string;
    protected readonly statements: readonly Statement[];
    protected view(): TemplateResult;
    private myth;
}

export { MiscarriageMyths };
