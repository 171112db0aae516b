import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {declarationOf} from '../../.storybook/manifest.js';
import {tokens} from '../../src/ui/tokens.styles.js';
import {contrast, shownColour} from './contrast.js';

interface Pair {
  /** Private names of the tokens, as tokens.styles.ts derives them. */
  colour: string;
  on: string;
  least: number;
}

/** Which colour has to be seen on which, and how well. Not listed: surfaces, and hairlines that mean nothing. */
const pairs: Readonly<Record<string, readonly Pair[]>> = {
  '--miscarriage-brand': [{colour: 'on-fill', on: 'fill', least: 4.5}],
  '--miscarriage-text': [
    {colour: 'text', on: 'surface', least: 7},
    {colour: 'text', on: 'soft', least: 7},
    {colour: 'text', on: 'wash', least: 7},
  ],
  '--miscarriage-text-soft': [
    {colour: 'text-soft', on: 'surface', least: 4.5},
    {colour: 'text-soft', on: 'soft', least: 4.5},
  ],
  '--miscarriage-line-control': [{colour: 'control', on: 'surface', least: 3}],
  '--miscarriage-emergency': [
    {colour: 'emergency-edge', on: 'surface', least: 4.5},
    {colour: 'emergency-edge', on: 'emergency-soft', least: 4.5},
  ],
  '--miscarriage-on-emergency': [{colour: 'on-emergency', on: 'emergency', least: 7}],
  '--miscarriage-emergency-soft': [{colour: 'text', on: 'emergency-soft', least: 7}],
  '--miscarriage-urgent': [{colour: 'urgent', on: 'urgent-soft', least: 4.5}],
  '--miscarriage-on-urgent': [{colour: 'on-urgent', on: 'urgent', least: 7}],
  '--miscarriage-urgent-soft': [{colour: 'text', on: 'urgent-soft', least: 7}],
  '--miscarriage-soon': [{colour: 'soon', on: 'surface', least: 4.5}],
  '--miscarriage-normal': [{colour: 'normal', on: 'surface', least: 4.5}],
  '--miscarriage-link': [
    {colour: 'link', on: 'surface', least: 4.5},
    {colour: 'link', on: 'wash', least: 4.5},
  ],
  '--miscarriage-focus': [{colour: 'focus', on: 'surface', least: 3}],
};

const privateName = (name: string) =>
  name.replace('--miscarriage-', '--_').replace('surface-soft', 'soft').replace('line-control', 'control');
const isColour = (name: string) => !/radius|font/.test(name);

const inCode = (sentence = '') =>
  sentence.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

/** Every token, with its sentence from the docstrings, as it is drawn here and now; what is measured is never typed. */
export class TokenTable extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
      }
      .card {
        padding: 1rem;
        color: var(--_text);
        background: var(--_surface);
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        border-start-start-radius: var(--_radius-lead);
        font-size: max(1em, 1rem, 16px);
        font-style: normal;
        letter-spacing: normal;
        line-height: 1.5;
        text-align: start;
        text-transform: none;
        overflow-wrap: anywhere;
        margin-block-end: 1.5rem;
      }
      .light {
        color-scheme: light;
      }
      .dark {
        color-scheme: dark;
      }
      h2 {
        margin: 0;
        font-family: var(--miscarriage-heading-font, inherit);
      }
      li {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
        gap: 0.5rem 1rem;
        padding-block: 0.75rem;
        border-block-start: 1px solid var(--_line);
      }
      ul {
        list-style: none;
        margin: 1rem 0 0;
        padding: 0;
      }
      p {
        margin: 0;
      }
      code {
        font-weight: 700;
      }
      .sample {
        display: block;
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--_line);
      }
      .block {
        min-block-size: 2.5rem;
      }
      .shape {
        border-radius: var(--_radius);
        border-start-start-radius: var(--_radius-lead);
      }
      .type {
        font-family: var(--miscarriage-heading-font, inherit);
        font-size: var(--miscarriage-font-size, 1.0625em);
      }
    `,
  ];

  /** Measured after the first drawing, by `light text/surface` and the like. */
  readonly measured = new Map<string, {ratio: number; least: number}>();
  private values = new Map<string, string>();

  protected override firstUpdated(): void {
    const hex = (colour: string) =>
      `#${shownColour(colour)
        .map((value) => value.toString(16).padStart(2, '0'))
        .join('')}`;
    for (const sample of this.renderRoot.querySelectorAll<HTMLElement>('[data-key]')) {
      const {color, backgroundColor} = getComputedStyle(sample);
      const key = sample.dataset.key!;
      this.values.set(key, hex(backgroundColor));
      if (sample.dataset.least)
        this.measured.set(key, {ratio: contrast(color, backgroundColor), least: Number(sample.dataset.least)});
    }
    this.requestUpdate();
  }

  private pair(scheme: string, {colour, on, least}: Pair): TemplateResult {
    const key = `${scheme} ${colour}/${on}`;
    const found = this.measured.get(key);
    // Lines and rings are seen, not read, so they are drawn as one.
    const drawn = least < 4.5;
    return html`<p
      class="sample"
      data-key=${key}
      data-least=${least}
      style="color: var(--_${colour}); background: var(--_${on}); border-color: var(--_${drawn ? colour : 'line'})"
    >
      <span style=${drawn ? 'color: var(--_text)' : ''}>
        ${colour} on ${on}:
        ${found ? html`<b>${found.ratio.toFixed(1)} : 1</b> ${found.ratio >= least ? '✓' : '✗'} needs ${least}` : nothing}
      </span>
    </p>`;
  }

  private sample(scheme: string, name: string): TemplateResult {
    if (name.includes('radius')) return html`<p class="sample block shape"></p>`;
    if (name.includes('font')) return html`<p class="sample type">Aa 112</p>`;
    const key = `${scheme} ${name}`;
    return html`<p class="sample block" data-key=${key} style="background: var(${privateName(name)})"></p>
      <p>${this.values.get(key)}</p>`;
  }

  private scheme(scheme: 'light' | 'dark'): TemplateResult {
    return html`
      <section class="card ${scheme}" aria-label=${scheme}>
        <h2>${scheme === 'light' ? 'Light' : 'Dark'}</h2>
        <ul role="list">
          ${(declarationOf('miscarriage-contact').cssProperties ?? []).map(
            ({name, description}) => html`
              <li>
                <p><code>${name}</code><br />${inCode(description)}</p>
                <div>${this.sample(scheme, name)}</div>
                <div>${isColour(name) ? pairs[name]?.map((pair) => this.pair(scheme, pair)) : nothing}</div>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  protected override render(): TemplateResult {
    return html`${this.scheme('light')} ${this.scheme('dark')}`;
  }
}
