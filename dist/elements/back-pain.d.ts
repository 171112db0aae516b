import { CSSResultGroup, TemplateResult } from 'lit';
import { MiscarriageElement, Statement } from '../index.js';
import '../text.js';

/**
 * Back pain in pregnancy, during a miscarriage and after one: when to call, then what is usual, what helps and what is
 * not true, each one step away. The emergency group stands first, with the nerve sign on top; no reassurance stands
 * without its call-if line.
 * Statements and their sources: src/content/back-pain.ts and warning-signs.ts.
 *
 * @summary Back pain: what is usual, what helps, when to call.
 * @tag miscarriage-back-pain
 *
 * @csspart stage - One part that is one step away.
 * @csspart stage-heading - The heading of such a part.
 * @csspart fold - Explanations of the emergency signs, one step away.
 * @csspart group - One level; also `group-emergency`, `group-urgent`.
 * @csspart group-heading - The heading of a level.
 * @csspart sign - One sign.
 */
declare class MiscarriageBackPain extends MiscarriageElement {
    static styles: CSSResultGroup;
    protected readonly hasNumbers = true;
    protected readonly statements: readonly Statement[];
    protected view(): TemplateResult;
    private lines;
}

export { MiscarriageBackPain };
