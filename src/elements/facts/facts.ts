import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import {definitionOf20Weeks, definitions, factParts, howCommon, whatItIs} from '../../content/facts.js';
import {saidIn, type Statement} from '../../content/statement.js';
import {heading} from '../../ui/heading.js';
import {partList, said} from '../../ui/parts.js';
import {partStyles} from '../../ui/parts.styles.js';
import {stones} from '../../ui/stones.js';
import {when} from '../../ui/when.js';
import {styles} from './facts.styles.js';

const oneInFigures = ['10'] as const;
const weekLimits = ['16', '20'] as const;

const [why, ...furtherFacts] = factParts;
const [byEvidence, byHospital] = howCommon;

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
export class MiscarriageFacts extends MiscarriageElement {
  static override styles: CSSResultGroup = [MiscarriageElement.styles, partStyles, styles];

  static override properties: PropertyDeclarations = {oneIn: {attribute: 'one-in'}, weeks: {}, show: {}};

  /** The figure of hospitals that say "1 in 10"; none: the evidence, 15 of every 100. Anything else: the evidence, with a warning. */
  declare oneIn?: (typeof oneInFigures)[number];
  /**
   * Up to which week doctors in the Netherlands use the word, as the hospital does. Anything else: the default, with a
   * warning. Used where the country is NL.
   * @default '16'
   */
  declare weeks?: (typeof weekLimits)[number];
  /** Sentences that are off by default and that this hospital wants, with blanks between them: `definition-ie`, `definition-de`, `how-common-one-in-ten`. Anything else is ignored, with a warning. */
  declare show?: string;

  protected override readonly statements: readonly Statement[] = [
    whatItIs,
    ...definitions,
    definitionOf20Weeks,
    ...howCommon,
    ...saidIn(factParts),
  ];

  protected override isShown(id: string): boolean {
    return super.isShown(id) || (id === byHospital.id && this.oneInTen);
  }

  protected override shown(statement: Statement, view: () => unknown): unknown {
    const inTime = () => when(this.context, 'weeks-20', this.limit === '20', view);
    return super.shown(statement, statement === definitionOf20Weeks ? inTime : view);
  }

  private get oneInTen(): boolean {
    const {oneIn} = this;
    // A framework may set a number.
    const known = oneInFigures.find((figure) => figure == oneIn);
    if (oneIn && !known) this.warn(`one-in="${oneIn}" is ignored. Expected: ${oneInFigures.join(' or ')}.`);
    return !!known;
  }

  private get limit(): string {
    const {weeks} = this;
    const known = weekLimits.find((limit) => limit == weeks);
    if (weeks && !known) this.warn(`weeks="${weeks}" is ignored. Expected: ${weekLimits.join(' or ')}.`);
    return known ?? weekLimits[0];
  }

  protected override get ownValues(): Readonly<Record<string, string | boolean | undefined>> {
    const {limit} = this;
    return {
      [`show-${byHospital.id}`]: this.isShown(byHospital.id),
      weeks: limit,
      'weeks-20': limit === '20',
    };
  }

  protected override view(): TemplateResult {
    return html`
      ${this.head(this.sentence('facts-title'), this.sentence('facts-lede'))}
      <div class="facts">
        ${this.shown(byEvidence, () => this.figure('one-or-two', byEvidence.id))}
        ${this.shown(byHospital, () => this.figure('one', byHospital.id))}
        <div class="list">
          <div class="said">
            ${this.sentence(whatItIs.id)} ${definitions.map((definition) => this.definition(definition))}
          </div>
          <div class="fact" part="fact">
            ${heading(this.headingLevelNumber + 1, 'fact-heading', why.id, this.sentence('why-heading'))}
            ${why.says.map((statement) => said(this.voice, statement))}
          </div>
        </div>
      </div>
      ${partList(this.voice, this.headingLevelNumber + 1, furtherFacts, 'fact')}
    `;
  }

  private definition(definition: (typeof definitions)[number]): unknown {
    const weeks = this.isStatic ? '{{weeks}}' : this.limit;
    return this.shown(definition, () => html`<p>${this.sentence(definition.id, {weeks})}</p>`);
  }

  /** Real information: the words say what it is out of, and a screen reader hears what is drawn. */
  private figure(count: 'one' | 'one-or-two', id: (typeof howCommon)[number]['id']): TemplateResult {
    return html`
      <figure class="figure">
        ${stones(count === 'one' ? 1 : 1.5, this.plainText(`stones-${count}`))}
        <figcaption>
          <strong part="figure-number">${this.sentence(`${count}-in-ten`)}</strong>
          ${this.sentence(id)}
        </figcaption>
      </figure>
    `;
  }
}
