import { CSSResultGroup, TemplateResult } from 'lit';
import { MiscarriageElement, Statement } from '../index.js';
import { TextKey } from '../text.js';

/**
 * Things that can make the chance a bit higher, to tick. Each tick adds a topic and a question to a list to take along.
 * Nothing is counted, judged or ordered by what was ticked, and nothing is stored or sent: ticks live in private fields
 * behind a closed root, and are gone when the page is left.
 * Statements and their sources: src/content/risk-factors.ts.
 *
 * @summary A private list of things to talk about.
 * @tag miscarriage-risk-factors
 *
 * @csspart privacy - The line that says who sees the ticks.
 * @csspart factor-group - One of the three groups.
 * @csspart factor - One thing to tick.
 * @csspart list - The list to take along.
 * @csspart list-heading - The heading of that list.
 * @csspart list-item - A topic with its question.
 * @csspart own-question - The field for the reader's own question.
 * @csspart button - Print, copy, clear.
 */
declare class MiscarriageRiskFactors extends MiscarriageElement {
    #private;
    static styles: CSSResultGroup;
    static shadowRootOptions: ShadowRootInit;
    /** Said in place after "Copy". */
    private message?;
    private letRecordersIn?;
    private readonly forget;
    private get field();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected readonly statements: readonly Statement[];
    protected view(): TemplateResult;
    private group;
    private factor;
    /** Not in a slot: a click on it would name it to the whole page, and so would its being shown. */
    protected replaced(key: TextKey): unknown;
    private item;
    private list;
    private button;
    private plainList;
    private copy;
    private clear;
}

export { MiscarriageRiskFactors };
