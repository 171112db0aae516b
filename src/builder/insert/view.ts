import {html, nothing, type TemplateResult} from 'lit';
import type {Text, TextKey} from '../../content/text.js';
import {elementRows} from '../../data/elements.js';
import {languageRows, languages, type Language} from '../../data/languages.js';
import {fillCopy, type Clip} from '../clipboard.js';
import {format} from '../field.js';
import {pageLanguage} from '../page.js';
import type {Words} from '../words/words.js';
import type {KnownHospital} from './hospital.js';
import {tags, topicsOf, type Choice, type Tag} from './choice.js';

export interface Context {
  /** The language of the page itself, its words, and those of the cards in it. */
  page: Language;
  words: Words;
  text: Text;
  choice: Choice;
  clip: Clip;
  /** The words of the link that is copied. */
  linked: string;
  hospital: KnownHospital;
  copied?: 'copied' | 'copyByHand';
  set: (change: Partial<Choice>) => void;
  speak: (language: Language) => void;
  /** `shown`: where what is copied stands in the page. */
  copy: (shown: Element) => void;
  /** The page of the preview is there. */
  ready: () => void;
}

interface Choices {
  id: string;
  label: string;
  value: string;
  choices: readonly (readonly [value: string, name: string])[];
  set: (value: string) => void;
}

const select = ({id, label, value, choices, set}: Choices): TemplateResult => html`
  <label class="pick pick-${id}"
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

const card = ({words, text, choice, set}: Context): TemplateResult =>
  select({
    id: 'element',
    label: words.choose,
    value: choice.tag,
    choices: tags.map((tag) => [tag, words.elements[tag]?.name ?? text[elementRows[tag].title]]),
    set: (tag) => {
      set({tag: tag as Tag, topic: ''});
    },
  });

const language = ({words, choice, set}: Context): TemplateResult =>
  select({
    id: 'language',
    label: words.cardLanguage,
    value: choice.language,
    choices: languages.map((code) => [code, languageRows[code].name]),
    set: (code) => {
      set({language: code as Language});
    },
  });

const topic = ({words, text, choice, set}: Context): unknown => {
  const topics = topicsOf(choice.tag);
  if (!topics.length) return nothing;
  return select({
    id: 'topic',
    label: words.topic,
    value: choice.topic,
    choices: ['', ...topics].map((id) => [id, text[`topic-${id || 'all'}` as TextKey]]),
    set: (chosen) => {
      set({topic: chosen});
    },
  });
};

const location = ({words, hospital, choice, set}: Context): unknown =>
  hospital.locations.length
    ? select({
        id: 'location',
        label: words.location,
        value: choice.location,
        choices: hospital.locations.map((name) => [name, name]),
        set: (name) => {
          set({location: name});
        },
      })
    : nothing;

const copyButton = ({words, copied, copy}: Context): TemplateResult => html`
  <p class="act">
    <button
      type="button"
      class="button strong"
      data-copy
      @click=${() => {
        copy(document.querySelector('#card')!);
      }}
    >
      ${words.copy}
    </button>
    <span role="status">${copied ? words[copied === 'copied' ? 'cardCopied' : copied] : nothing}</span>
  </p>
`;

/** What is copied, as it looks in an editor; who copies it with the keys gets the same. */
const whatIsCopied = ({words, choice, clip, linked}: Context): TemplateResult => html`
  <p class="help">${words.whatIsCopied}</p>
  <p
    id="card"
    lang=${choice.language}
    dir="auto"
    @copy=${(event: ClipboardEvent) => {
      fillCopy(event, clip);
    }}
  >
    <a href=${clip.text}>${linked}</a>
  </p>
  <details>
    <summary>${words.codeForm}</summary>
    <textarea
      id="code"
      class="code"
      readonly
      dir="ltr"
      rows="6"
      spellcheck="false"
      autocomplete="off"
      aria-label=${words.codeForm}
      .value=${clip.html}
    ></textarea>
  </details>
`;

const note = (content: unknown, tone = 'note'): TemplateResult => html`<p class="message ${tone}">${content}</p>`;

const isLocal = (address: string): boolean => /^https?:\/\/(localhost|127\.|\[::1\])/.test(address);

export function view(context: Context): TemplateResult {
  const {page, words, clip, hospital, speak, ready} = context;
  return html`
    <header>
      <h1>${words.title}</h1>
      ${pageLanguage(page, speak)}
    </header>
    <main>
      <section class="choose" aria-label=${words.title}>
        ${hospital.isSetUp ? nothing : note(format(words.noHospital), 'bad')}
        ${hospital.daysPassed ? note(words.daysPassed) : nothing} ${card(context)} ${topic(context)}
        ${language(context)} ${location(context)} ${copyButton(context)}
      </section>
      <section class="preview" aria-label=${words.preview}>
        <iframe src="insert-preview.html" title=${words.preview} @load=${ready}></iframe>
      </section>
      <section class="after">
        ${isLocal(clip.text) ? note(words.pageLocal) : nothing} ${whatIsCopied(context)}
        <p class="help">${words.onlyLink}</p>
        <p class="help">${words.filmByTeam}</p>
      </section>
    </main>
  `;
}
