import {html, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import {saidIn, type Statement} from '../../content/statement.js';
import {factorGroups, factorsIntro, groupNotes, riskFactors, type FactorGroup} from '../../content/risk-factors.js';
import type {TextKey} from '../../content/text.js';
import {buttonStyles} from '../../ui/button.styles.js';
import {heading} from '../../ui/heading.js';
import {icon, type IconName} from '../../ui/icon.js';
import {said} from '../../ui/parts.js';
import {partStyles} from '../../ui/parts.styles.js';
import {printAlone} from './print-alone.js';
import {holdRecordersOut, stopEvents} from './privacy.js';
import {styles} from './risk-factors.styles.js';
import {staticList} from './static-list.js';

type Factor = (typeof riskFactors)[number];

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
export class MiscarriageRiskFactors extends MiscarriageElement {
  static override styles: CSSResultGroup = [MiscarriageElement.styles, buttonStyles, partStyles, styles];

  // A tracker's listener on the document sees through an open root, into what was ticked.
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, mode: 'closed'};

  readonly #ticks = new Set<Factor['id']>();
  /** Said in place after "Copy". */
  private message?: 'copied' | 'copy-by-hand';
  private letRecordersIn?: () => void;

  private readonly forget = (): void => {
    this.#ticks.clear();
    this.message = undefined;
    const field = this.field;
    if (field) field.value = '';
    this.requestUpdate();
  };

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('#own');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.letRecordersIn = holdRecordersOut(this);
    // Before the page goes into the back/forward cache, which would bring it all back.
    addEventListener('pagehide', this.forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.letRecordersIn?.();
    removeEventListener('pagehide', this.forget);
    this.forget();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return stopEvents(super.createRenderRoot(), this);
  }

  protected override readonly statements: readonly Statement[] = [
    factorsIntro,
    ...Object.values(groupNotes).flat(),
    ...riskFactors,
    ...saidIn(riskFactors),
  ];

  protected override view(): TemplateResult {
    return html`
      ${this.head(this.sentence('factors-title'), this.sentence('factors-intro'))}
      <p class="privacy" part="privacy">${icon('lock')}<span>${this.sentence('privacy')}</span></p>
      <div class="columns">
        <div class="factors">
          <p class="quiet">${this.sentence('factors-no-score')}</p>
          ${factorGroups.map((group) => this.group(group))}
        </div>
        <div class="paper" part="list">
          ${
            this.isStatic
              ? staticList(
                  this.headingLevelNumber + 1,
                  this.sentence('list-title'),
                  riskFactors.map((factor) => this.item(factor)),
                  this.text,
                )
              : this.list()
          }
        </div>
      </div>
    `;
  }

  private group(group: FactorGroup): TemplateResult {
    const factors = riskFactors.filter((factor) => factor.group === group);
    return html`
      <fieldset class="factor-group" part="factor-group">
        <legend>${icon(group satisfies IconName)}<span>${this.sentence(`group-${group}`)}</span></legend>
        ${groupNotes[group].map((note) => said(this.voice, note))} ${factors.map((factor) => this.factor(factor))}
      </fieldset>
    `;
  }

  private factor(factor: Factor): TemplateResult {
    const {id, says} = factor;
    const tick = (event: Event) => {
      if ((event.target as HTMLInputElement).checked) this.#ticks.add(id);
      else this.#ticks.delete(id);
      this.message = undefined;
      this.requestUpdate();
    };
    // Without script there is no box: one that does nothing would mislead.
    const box = this.isStatic
      ? html`<span class="box"></span>`
      : html`<input type="checkbox" autocomplete="off" .checked=${this.#ticks.has(id)} @change=${tick} />`;
    return html`
      <div class="factor" part="factor">
        <label class="tick">${box}<span>${this.sentence(id)}</span></label>
        <details class="about">
          <summary aria-label=${this.plainText('factor-more').replace('{label}', this.plainText(id))}>
            ${icon('chevron', 'icon chevron')}
          </summary>
          ${says.map((statement) => said(this.voice, statement))}
        </details>
      </div>
    `;
  }

  private item({id}: Factor): TemplateResult {
    return html`<li part="list-item"><b>${this.plainText(id)}</b> ${this.sentence(`${id}-question`)}</li>`;
  }

  private list(): TemplateResult {
    const ticked = riskFactors.filter(({id}) => this.#ticks.has(id));
    const empty = ticked.length === 0 && !this.field?.value.trim();
    return html`
      ${heading(this.headingLevelNumber + 1, 'list-heading', 'list', this.sentence('list-title'))}
      ${
        ticked.length
          ? html`<ul role="list">
              ${ticked.map((factor) => this.item(factor))}
            </ul>`
          : html`<p class="empty">${this.sentence('list-empty')}</p>`
      }
      <div class="own" part="own-question">
        <label for="own">${this.sentence('own-question')}</label>
        <textarea
          id="own"
          rows="2"
          autocomplete="off"
          spellcheck="false"
          writingsuggestions="false"
          data-gramm="false"
          @input=${() => {
            this.requestUpdate();
          }}
        ></textarea>
      </div>
      <div class="buttons">
        ${this.button('print', () => {
          printAlone(this);
        })}
        ${
          empty ? nothing : [this.button('copy', () => void this.copy()), this.button('clear', () => void this.clear())]
        }
      </div>
      <p class="message" role="status">${this.message ? this.text[this.message] : nothing}</p>
      ${
        this.message === 'copy-by-hand'
          ? html`<textarea
              class="by-hand"
              readonly
              aria-label=${this.text['copy']}
              .value=${this.plainList()}
            ></textarea>`
          : nothing
      }
    `;
  }

  private button(name: 'print' | 'copy' | 'clear', act: () => void): TemplateResult {
    return html`<button type="button" class="button button-${name}" part="button" @click=${act}>
      ${icon(name)}${this.sentence(name)}
    </button>`;
  }

  private plainList(): string {
    const lines = riskFactors
      .filter(({id}) => this.#ticks.has(id))
      .map(({id}) => `- ${this.plainText(id)}. ${this.plainText(`${id}-question` satisfies TextKey)}`);
    const own = this.field?.value.trim();
    return [this.plainText('list-title'), ...lines, ...(own ? [`- ${own}`] : [])].join('\n');
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.plainList());
      this.message = 'copied';
    } catch {
      this.message = 'copy-by-hand';
    }
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand')?.select();
  }

  private async clear(): Promise<void> {
    this.forget();
    await this.updateComplete;
    // The button that had the focus is gone.
    this.renderRoot.querySelector<HTMLElement>('.button-print')?.focus();
  }
}
