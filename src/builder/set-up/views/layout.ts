import {html, type TemplateResult} from 'lit';
import {languageRows, languages, type Language} from '../../data/languages.js';
import type {Context} from '../context.js';
import {chooseElement, chooseSettings} from './choose.js';
import {colour} from './colour.js';
import {forAuthor, forTeam} from './result.js';
import {radios} from './field.js';
import {hospital} from './hospital.js';

export const widths = {phone: 360, desktop: 1024} as const;

const step = (number: number, title: string, content: unknown): TemplateResult => html`
  <section class="step" aria-labelledby="step-${number}">
    <h2 id="step-${number}"><span class="number">${number}</span> ${title}</h2>
    ${content}
  </section>
`;

const head = ({state, words, speak}: Context): TemplateResult => html`
  <header>
    <p class="start"><a href="../index.html">miscarriage-elements</a></p>
    <label class="speak"
      >${words.pageLanguage}
      <select
        id="page-language"
        autocomplete="off"
        @change=${(event: Event) => {
          speak((event.target as HTMLSelectElement).value as Language);
        }}
      >
        ${languages.map(
          (language) =>
            html`<option value=${language} lang=${language} .selected=${language === state.page}>
              ${languageRows[language].name}
            </option>`,
        )}
      </select></label
    >
    <h1>${words.title}</h1>
    <p class="lead">${words.lead} <strong>${words.private}</strong></p>
  </header>
`;

const preview = ({state, words, set}: Context, ready: () => void): TemplateResult => html`
  <aside class="preview" aria-labelledby="preview">
    <div class="preview-head">
      <h2 id="preview">${words.preview}</h2>
      ${radios({
        name: 'width',
        legend: words.preview,
        kind: 'chips',
        value: state.width,
        choices: [
          {value: 'phone', label: words.phone},
          {value: 'desktop', label: words.desktop},
        ],
        set: (width) => {
          set({width: width as 'phone' | 'desktop'});
        },
      })}
    </div>
    <p class="help">${words.previewLead}</p>
    <div class="frame">
      <iframe src="preview.html" title=${words.preview} @load=${ready}></iframe>
    </div>
  </aside>
`;

export function page(context: Context, ready: () => void): TemplateResult {
  const {words} = context;
  return html`
    ${head(context)}
    <main>
      <div class="steps">
        ${step(1, words.choose, chooseElement(context))} ${step(2, words.settings, chooseSettings(context))}
        ${step(3, words.hospital, hospital(context))} ${step(4, words.colour, colour(context))}
      </div>
      ${preview(context, ready)}
      <div class="steps">
        ${step(5, words.copyStep, forAuthor(context))} ${step(6, words.forTeam, forTeam(context))}
      </div>
    </main>
  `;
}
