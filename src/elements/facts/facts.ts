import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import {definitions, facts, howCommon} from '../../content/facts.js';
import type {Statement} from '../../content/statement.js';
import {heading} from '../../ui/heading.js';
import {icon} from '../../ui/icon.js';
import {stones} from '../../ui/stones.js';
import {when} from '../../ui/when.js';
import {styles} from './facts.styles.js';

type Fact = (typeof facts)[number];

const oneInFigures = ['10'] as const;
const weekLimits = ['16', '20'] as const;

/** How many facts are seen at once; the rest is one step away. */
const first = 3;

/**
 * What a miscarriage is, how common, why, and what comes after: three facts at once, the rest one step away.
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
  static override styles: CSSResultGroup = [MiscarriageElement.styles, styles];

  static override properties: PropertyDeclarations = {oneIn: {attribute: 'one-in'}, weeks: {}};

  /** The figure of hospitals that say "1 in 10"; none: the evidence, 15 of every 100. Anything else: the evidence, with a warning. */
  declare oneIn?: (typeof oneInFigures)[number];
  /**
   * Up to which week doctors in the Netherlands use the word, as the hospital does. Anything else: the default, with a
   * warning. Used where the country is NL.
   * @default '16'
   */
  declare weeks?: (typeof weekLimits)[number];

  protected override get statements(): readonly Statement[] {
    return [howCommon[this.oneInTen ? 1 : 0], ...facts, ...this.definition];
  }

  private get oneInTen(): boolean {
    const {oneIn} = this;
    // A framework may set a number.
    const known = oneInFigures.find((figure) => figure == oneIn);
    if (oneIn && !known) this.warn(`one-in="${oneIn}" is ignored. Expected: ${oneInFigures.join(' or ')}.`);
    return !!known;
  }

  private get definition() {
    return definitions.filter(({country}) => country === this.hospital.country?.slice(0, 2));
  }

  /** In a template the sources are those of the hospital's country and of its figure. */
  protected override footer(): unknown {
    if (!this.isStatic) return super.footer();
    const from = (statements: readonly Statement[]) => super.footer(statements);
    const byCountry = (common: Statement) =>
      definitions.reduceRight<unknown>(
        (otherwise, definition) =>
          when(
            this.context,
            `country-${definition.country}`,
            true,
            () => from([common, ...facts, definition]),
            () => otherwise,
          ),
        from([common, ...facts]),
      );
    return when(
      this.context,
      'one-in',
      true,
      () => byCountry(howCommon[1]),
      () => byCountry(howCommon[0]),
    );
  }

  protected override get ownValues(): Readonly<Record<string, string | boolean | undefined>> {
    return {'one-in': this.oneInTen, weeks: this.limit};
  }

  private get limit(): string {
    const {weeks} = this;
    const known = weekLimits.find((limit) => limit == weeks);
    if (weeks && !known) this.warn(`weeks="${weeks}" is ignored. Expected: ${weekLimits.join(' or ')}.`);
    return known ?? weekLimits[0];
  }

  protected override view(): TemplateResult {
    return html`
      ${this.head(this.sentence('facts-title'), this.sentence('facts-lede'))}
      <div class="facts">
        ${when(
          this.context,
          'one-in',
          this.oneInTen,
          () => this.figure(true),
          () => this.figure(false),
        )}
        <div class="list">
          ${facts.slice(0, first).map((fact) => this.fact(fact))}
          <details class="more">
            <summary>${this.sentence('more-facts')}${icon('chevron', 'icon chevron')}</summary>
            <div class="list">${facts.slice(first).map((fact) => this.fact(fact))}</div>
          </details>
        </div>
      </div>
    `;
  }

  /** Real information: the words say what it is out of, and a screen reader hears what is drawn. */
  private figure(one: boolean): TemplateResult {
    return html`
      <figure class="figure">
        ${stones(one ? 1 : 1.5, this.plainText(one ? 'stones-one' : 'stones-one-or-two'))}
        <figcaption>
          <strong part="figure-number">${this.sentence(one ? 'one-in-ten' : 'one-or-two-in-ten')}</strong>
          ${this.sentence(howCommon[one ? 1 : 0].id)}
        </figcaption>
      </figure>
    `;
  }

  private fact(fact: Fact): TemplateResult {
    const {id} = fact;
    return html`
      <div class="fact" part="fact">
        ${heading(this.headingLevelNumber + 1, 'fact-heading', id, this.sentence(`${id}-heading`))}
        <p>${this.sentence(id)}</p>
        ${
          id === 'what-it-is'
            ? definitions.map((definition) =>
                when(
                  this.context,
                  `country-${definition.country}`,
                  definition.country === this.hospital.country?.slice(0, 2),
                  () => html`<p>${this.sentence(definition.id, {weeks: this.isStatic ? '{{weeks}}' : this.limit})}</p>`,
                ),
              )
            : nothing
        }
        ${'callIf' in fact ? html`<p class="call-if">${this.sentence(`${fact.id}-call-if`)}</p>` : nothing}
      </div>
    `;
  }
}
