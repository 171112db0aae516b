import {render} from 'lit';
import {defineElements} from '../page/define.js';
import {directionOf, languages, type Language} from '../data/languages.js';
import {translations} from '../generated/builder-words.js';
import {loadText, textOf} from '../locale/load.js';
import {readFragment, writeFragment} from './address.js';
import {usable} from './check.js';
import type {Context} from './context.js';
import {copySnippet} from './clipboard.js';
import {readHospitalFile} from './opened-file.js';
import {fitPreview, showPreview} from './preview.js';
import {isColour, ownAttributes, ownFolder} from './snippets.js';
import type {State} from './state.js';
import {common} from './views/choose.js';
import {page, widths} from './views/layout.js';
import {en} from './words/en.js';
import type {Field, Words} from './words/words.js';

const words: Record<Language, Words<Field>> = {en, ...translations};

/** The first language of the browser that is one of ours. */
const browserLanguage = (): Language => {
  for (const wanted of navigator.languages) {
    const found = languages.find((language) => wanted.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
};

const first = browserLanguage();
const start = {tag: 'miscarriage-warning-signs', language: first, topic: ''} as const;

let state: State = {
  ...start,
  ...readFragment(location.hash),
  page: first,
  settings: {},
  transcript: '',
  details: {},
  colour: '',
  files: ownFolder(),
  snippetKind: 'link',
  detailsIn: 'page',
  width: 'phone',
  touched: new Set(),
};
let copied: Context['copied'];
let opened: Context['opened'];

const root = document.body;

const preview = (): void => {
  const {tag, language, colour, transcript, details} = state;
  showPreview(root.querySelector('iframe')!, {
    tag,
    language,
    attributes: {lang: language, ...ownAttributes(state, common), ...usable(details)},
    transcript: tag === 'miscarriage-film' ? transcript : '',
    colour: isColour(colour) ? colour.trim() : '',
  });
};

const fit = (): void => {
  fitPreview(root.querySelector<HTMLElement>('.frame')!, widths[state.width]);
};

const update = (): void => {
  const {page: language} = state;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = `${words[language].title} – miscarriage-elements`;
  render(
    page(
      {
        ...actions,
        state,
        words: words[language],
        pageText: textOf(language)!,
        cardText: textOf(state.language)!,
        copied,
        opened,
      },
      preview,
    ),
    root,
  );
  fit();
  preview();
};

/** Shows a change as soon as its words are there; where they cannot be had, all stays as it is. */
const show = async (change: Partial<State>): Promise<boolean> => {
  const wanted = [change.language, change.page].filter((language) => language !== undefined);
  try {
    await Promise.all(wanted.filter((language) => !textOf(language)).map(loadText));
  } catch {
    return false;
  }
  state = {...state, ...change};
  copied = undefined;
  update();
  return true;
};

const set = (change: Partial<State>): void => {
  const before = writeFragment(state);
  const done = () => {
    const after = writeFragment(state);
    if (after !== before) history.pushState(null, '', after);
  };
  // What is typed is shown at once: a field must not lag behind its letters.
  if (change.language && !textOf(change.language)) {
    void show(change).then(done);
    return;
  }
  state = {...state, ...change};
  copied = undefined;
  update();
  done();
};

const actions = {
  set,
  setDetail: (name, value) => {
    opened = undefined;
    set({details: {...state.details, [name]: value}});
  },
  setSetting: (name, value) => {
    set({settings: {...state.settings, [name]: value}});
  },
  speak: (language) => void show({page: language}),
  onBlur: (name) => {
    if (!state.touched.has(name)) set({touched: new Set([...state.touched, name])});
  },
  copy: (name, text, html) => {
    void copySnippet(text, html).then((done) => {
      copied = {name, done};
      update();
      if (!done) root.querySelector<HTMLTextAreaElement>(`#snippet-${name}`)?.select();
    });
  },
  open: (file) => {
    void file?.text().then((content) => {
      const details = readHospitalFile(content);
      opened = details ? 'opened' : 'notOpened';
      // A mistake in the file is said at once.
      set(details ? {details, touched: new Set([...state.touched, ...Object.keys(details)])} : {});
    });
  },
} satisfies Partial<Context>;

// Back, forward, and an address that is changed by hand.
addEventListener('hashchange', () => void show({...start, ...readFragment(location.hash)}));

const begin = async (): Promise<void> => {
  defineElements();
  try {
    await Promise.all([loadText(state.page), loadText(state.language)]);
  } catch {
    root.textContent = words[state.page].notLoaded;
    return;
  }
  root.replaceChildren();
  update();
  new ResizeObserver(fit).observe(root.querySelector('.frame')!);
};
void begin();
