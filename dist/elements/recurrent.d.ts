import { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { MiscarriageElement, Statement } from '../index.js';
import '../text.js';

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
declare class MiscarriageRecurrent extends MiscarriageElement {
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Sentences that are off by default and that this hospital wants, with blanks between them: `recurrent-word-in-letter`. Anything else is ignored, with a warning. */
    show?: string;
    protected readonly statements: readonly Statement[];
    protected view(): TemplateResult;
}

export { MiscarriageRecurrent };
