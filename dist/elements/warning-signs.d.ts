import { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { MiscarriageElement, Statement } from '../index.js';
import '../text.js';

/** What the reader comes with. A sign stands in every topic that it can concern; without a topic all are shown. */
declare const topics: readonly ["early-pregnancy", "bleeding", "miscarriage", "after", "back-pain"];
type Topic = (typeof topics)[number];

/**
 * When to call: four levels, the numbers inside each. The emergency group stands first, whole and open; the urgent one
 * is open too; the signs of the two lower levels are one step away, behind words that say what is inside.
 * The reader can choose a topic; that hides signs of other topics, never a level.
 * Statements and their sources: src/content/warning-signs.ts.
 *
 * @summary When to call, and whom.
 * @tag miscarriage-warning-signs
 *
 * @csspart topics - The choice of a topic.
 * @csspart topic - One choice.
 * @csspart group - One level; also `group-emergency`, `group-urgent`, `group-soon`, `group-normal`.
 * @csspart group-heading - The heading of a level.
 * @csspart sign - One sign.
 * @csspart fold - What is one step away: the explanations of a level, or the signs of a lower one.
 */
declare class MiscarriageWarningSigns extends MiscarriageElement {
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** What the page is about. None: all signs. Anything else: all, with a warning. */
    topic?: Topic;
    /** What the reader chose. */
    private chosen?;
    protected readonly hasNumbers = true;
    protected readonly statements: readonly Statement[];
    private get current();
    protected view(): TemplateResult;
    protected get ownValues(): Readonly<Record<string, string | boolean | undefined>>;
    private topicSwitch;
    private group;
    /** Whether a sign stands where all do: not if others say it there, but then they must be ours. */
    private inAll;
    private details;
    private notes;
}

export { MiscarriageWarningSigns };
