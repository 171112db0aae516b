import { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { MiscarriageElement, Statement } from '../index.js';
import '../text.js';

declare const oneInFigures: readonly ["10"];
declare const weekLimits: readonly ["16", "20"];
/**
 * What a miscarriage is, how common, and why; what comes with it and after it stands one step away.
 * Statements and their sources: src/content/facts.ts.
 *
 * @summary What a miscarriage is, how common it is, and why it happens.
 * @tag miscarriage-facts
 *
 * @csspart pictogram - The ten river stones.
 * @csspart figure-number - The large figure.
 * @csspart fact - One fact with its heading.
 * @csspart fact-heading - That heading.
 */
declare class MiscarriageFacts extends MiscarriageElement {
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The figure of hospitals that say "1 in 10"; none: the evidence, 15 of every 100. Anything else: the evidence, with a warning. */
    oneIn?: (typeof oneInFigures)[number];
    /**
     * Up to which week doctors in the Netherlands use the word, as the hospital does. Anything else: the default, with a
     * warning. Used where the country is NL.
     * @default '16'
     */
    weeks?: (typeof weekLimits)[number];
    /** Sentences that are off by default and that this hospital wants, with blanks between them: `definition-ie`, `definition-de`, `how-common-one-in-ten`. Anything else is ignored, with a warning. */
    show?: string;
    protected readonly statements: readonly Statement[];
    protected isShown(id: string): boolean;
    protected shown(statement: Statement, view: () => unknown): unknown;
    private get oneInTen();
    private get limit();
    protected get ownValues(): Readonly<Record<string, string | boolean | undefined>>;
    protected view(): TemplateResult;
    private definition;
    /** Real information: the words say what it is out of, and a screen reader hears what is drawn. */
    private figure;
}

export { MiscarriageFacts };
