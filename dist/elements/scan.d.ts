import { CSSResultGroup, TemplateResult } from 'lit';
import { MiscarriageElement, Statement } from '../index.js';
import '../text.js';

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
declare class MiscarriageScan extends MiscarriageElement {
    static styles: CSSResultGroup;
    protected readonly statements: readonly Statement[];
    protected view(): TemplateResult;
}

export { MiscarriageScan };
