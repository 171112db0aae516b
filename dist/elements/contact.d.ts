import { CSSResultGroup, TemplateResult } from 'lit';
import { MiscarriageElement, Statement } from '../index.js';
import '../text.js';

/**
 * The clinic, whether it is open now, who answers when it is not, the emergency number, a secure app.
 * Numbers come from the hospital and, by its country, from src/data/countries.ts; never from the language.
 *
 * @summary Whom to call, and what to say.
 * @tag miscarriage-contact
 *
 * @csspart state - Open or closed.
 * @csspart hours - The opening hours.
 * @csspart lines-heading - The heading above other lines, and above what to say.
 * @csspart line - A line that somebody else answers.
 */
declare class MiscarriageContact extends MiscarriageElement {
    static styles: CSSResultGroup;
    protected readonly hasNumbers = true;
    protected readonly statements: readonly Statement[];
    protected view(): TemplateResult;
    private outOfHours;
    private row;
    private atThePhone;
    private otherCountries;
}

export { MiscarriageContact };
