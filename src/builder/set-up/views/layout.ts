import {html, nothing, type TemplateResult} from 'lit';
import {elementRows, isLinkable} from '../../../data/elements.js';
import {radios} from '../../field.js';
import {pageLanguage} from '../../page.js';
import type {Context} from '../context.js';
import {colour} from './colour.js';
import {hospital, openFile} from './hospital.js';
import {locations} from './locations.js';
import {saveFiles, template} from './result.js';

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
    ${pageLanguage(state.page, speak)}
    <h1>${words.setUpTitle}</h1>
    <p class="lead">${words.setUpLead} <strong>${words.private}</strong></p>
    <p><a href="insert.html">${words.toInsert}</a></p>
  </header>
`;

const select = (
  id: string,
  label: string,
  value: string,
  choices: readonly (readonly [value: string, name: string])[],
  set: (value: string) => void,
): TemplateResult => html`
  <label class="pick"
    >${label}
    <select
      id=${id}
      autocomplete="off"
      @change=${(event: Event) => {
        set((event.target as HTMLSelectElement).value);
      }}
    >
      ${choices.map(([choice, name]) => html`<option value=${choice} .selected=${choice === value}>${name}</option>`)}
    </select></label
  >
`;

const preview = ({state, words, text, set}: Context, ready: () => void): TemplateResult => {
  const cards = Object.entries(elementRows).filter(([tag]) => isLinkable(tag));
  const places = state.locations.map(({name}) => name.trim()).filter(Boolean);
  return html`
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
      <div class="preview-head">
        ${select(
          'preview-card',
          words.choose,
          state.tag,
          cards.map(([tag, {title}]) => [tag, words.elements[tag as keyof typeof words.elements]?.name ?? text[title]]),
          (tag) => {
            set({tag});
          },
        )}
        ${
          places.length
            ? select(
                'preview-location',
                words.location,
                state.at,
                places.map((name) => [name, name]),
                (at) => {
                  set({at});
                },
              )
            : nothing
        }
      </div>
      <div class="frame">
        <iframe src="set-up-preview.html" title=${words.preview} @load=${ready}></iframe>
      </div>
    </aside>
  `;
};

export function page(context: Context, ready: () => void): TemplateResult {
  const {words} = context;
  return html`
    ${head(context)}
    <main>
      <div class="steps">
        ${openFile(context)} ${step(1, words.hospital, hospital(context))}
        ${step(2, words.locations, locations(context))} ${step(3, words.colour, colour(context))}
        ${step(4, words.saveStep, saveFiles(context))} ${step(5, words.templateStep, template(context))}
      </div>
      ${preview(context, ready)}
    </main>
  `;
}
