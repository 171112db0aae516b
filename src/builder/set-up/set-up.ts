import {render} from 'lit';
import {wholeOf, type HospitalFile} from '../../hospital/locations.js';
import {textOf} from '../../locale/load.js';
import {escapeHtml} from '../../static/fill.js';
import {copyClip, saveFile} from '../clipboard.js';
import {browserLanguage, haveText, sayNotLoaded, speakPage, words} from '../page.js';
import {fitPreview, showPreview} from '../preview.js';
import {fileOf, leftOut} from './check.js';
import type {Context} from './context.js';
import {readHospital, readHospitalFile} from './opened-file.js';
import {ownFolder} from './snippets.js';
import type {State} from './state.js';
import {page, widths} from './views/layout.js';

// The page for the web team: what the hospital says of itself, once, for everything that reads it.

const first = browserLanguage();

/** What a file says, as if it had been typed; a mistake in it is said at once. */
const typed = (file: HospitalFile): Pick<State, 'details' | 'locations' | 'brand' | 'touched'> => {
  const {locations = [], brand = '', ...details} = file;
  const fields = [
    ...Object.keys(details).map((name) => `detail-${name}`),
    ...locations.flatMap((location, at) => Object.keys(location).map((name) => `location-${at}-${name}`)),
    'colour',
  ];
  return {details, locations, brand, touched: new Set(fields)};
};

// The page loads the hospital's file that stands beside it, so nobody types it twice.
const present = readHospital((globalThis as {miscarriageHospital?: unknown}).miscarriageHospital);

let state: State = {
  page: first,
  files: ownFolder(),
  language: first,
  tag: 'miscarriage-contact',
  at: '',
  width: 'phone',
  agreed: new Set(),
  ...typed(present ?? {}),
};
let copied: Context['copied'];
let opened: Context['opened'] = present ? 'opened' : undefined;

const whatIsTyped = (): string => JSON.stringify([state.details, state.locations, state.brand]);
let saved = whatIsTyped();
const isUnsaved = (): boolean => whatIsTyped() !== saved;

const root = document.body;

const preview = (): void => {
  const {tag, page: language, at} = state;
  const file = fileOf(state);
  showPreview(root.querySelector('iframe')!, {
    tag,
    language,
    attributes: {lang: language, ...wholeOf(file, at)},
    colour: file.brand,
  });
};

const fit = (): void => {
  fitPreview(root.querySelector<HTMLElement>('.frame')!, widths[state.width]);
};

const update = (): void => {
  speakPage(state.page, words[state.page].setUpTitle);
  const context = {
    ...actions,
    state,
    words: words[state.page],
    text: textOf(state.page)!,
    copied,
    opened,
    isUnsaved: isUnsaved(),
  };
  render(page(context, preview), root);
  fit();
  preview();
};

const set = (change: Partial<State>): void => {
  state = {...state, ...change};
  copied = undefined;
  update();
};

const actions = {
  set,
  speak: (language) => {
    void haveText(language).then((have) => {
      if (have) set({page: language});
    });
  },
  leave: (field) => {
    if (!state.touched.has(field)) set({touched: new Set([...state.touched, field])});
  },
  agree: (key, yes) => {
    const others = [...state.agreed].filter((other) => other !== key);
    set({agreed: new Set(yes ? [...others, key] : others)});
  },
  copy: (name, text) => {
    const area = root.querySelector(`#snippet-${name}`)!;
    void copyClip({text, html: `<pre>${escapeHtml(text)}</pre>`}, area).then((done) => {
      copied = {name, done};
      update();
    });
  },
  save: (name, type, content) => {
    saveFile(name, type, content);
    // What could not go into the file would still be lost.
    if (leftOut(state).length === 0) saved = whatIsTyped();
    update();
  },
  open: (file) => {
    void file?.text().then((content) => {
      const given = readHospitalFile(content);
      if (given && isUnsaved() && !confirm(words[state.page].openSure)) return;
      opened = given ? 'opened' : 'notOpened';
      set(given ? {...typed(given), at: ''} : {});
      if (given) saved = whatIsTyped();
      update();
    });
  },
} satisfies Partial<Context>;

addEventListener('beforeunload', (event) => {
  if (isUnsaved()) event.preventDefault();
});

const begin = async (): Promise<void> => {
  if (!(await haveText(state.page))) {
    sayNotLoaded(state.page);
    return;
  }
  root.replaceChildren();
  update();
  new ResizeObserver(fit).observe(root.querySelector('.frame')!);
};
void begin();
