import {render} from 'lit';
import {textOf} from '../../locale/load.js';
import type {Language} from '../../data/languages.js';
import {copyClip} from '../clipboard.js';
import {browserLanguage, haveText, sayNotLoaded, speakPage, words} from '../page.js';
import {showPreview} from '../preview.js';
import {readFragment, writeFragment, type Choice} from './choice.js';
import {readHospital} from './hospital.js';
import {cardAddress, linkForm, linkWords} from './link-form.js';
import {view, type Context} from './view.js';

// The page for authors: choose a card, see it, copy it. The hospital's own file stands beside it, and the preview reads it
// as a page does, so what is shown here is what a reader will see.

const file = (globalThis as {miscarriageHospital?: unknown}).miscarriageHospital;
const hospital = readHospital(file);

const first = browserLanguage();
const start: Choice = {
  tag: 'miscarriage-warning-signs',
  language: first,
  topic: '',
  // The first one counts anyhow; with its name the card stays with it when another becomes the first.
  location: hospital.locations[0] ?? '',
};
/** The builder stands in a folder beside that of the hosted pages. */
const pages = new URL('../pages/', location.href).href;

let page = first;
let choice: Choice = {...start, ...readFragment(location.hash, hospital.locations)};
let copied: Context['copied'];

const preview = (): void => {
  const {tag, language, topic, location} = choice;
  showPreview(document.querySelector('iframe')!, {
    tag,
    language,
    attributes: {lang: language, ...(topic && {topic}), ...(location && {location})},
    colour: hospital.brand,
  });
};

const update = (): void => {
  speakPage(page, words[page].title);
  const linked = linkWords(choice, textOf(choice.language)!);
  const clip = {text: cardAddress(pages, choice), html: linkForm(pages, choice, linked)};
  render(
    view({
      page,
      choice,
      clip,
      linked,
      hospital,
      copied,
      words: words[page],
      text: textOf(page)!,
      set,
      speak,
      ready: preview,
      copy: (shown) => {
        void copyClip(clip, shown).then((done) => {
          copied = done ? 'copied' : 'copyByHand';
          update();
        });
      },
    }),
    document.body,
  );
  preview();
};

/** Shows a change as soon as its words are there; where they cannot be had, all stays as it is. */
const show = async (language: Language, change: () => void): Promise<void> => {
  if (!(await haveText(language))) return;
  change();
  copied = undefined;
  update();
};

function set(change: Partial<Choice>): void {
  void show(change.language ?? choice.language, () => {
    choice = {...choice, ...change};
    const address = writeFragment(choice);
    if (address !== location.hash) history.pushState(null, '', address);
  });
}

function speak(language: Language): void {
  void show(language, () => {
    page = language;
  });
}

// Back, forward, and an address that is changed by hand.
addEventListener('hashchange', () => {
  const asked = {...start, ...readFragment(location.hash, hospital.locations)};
  void show(asked.language, () => {
    choice = asked;
  });
});

const begin = async (): Promise<void> => {
  if (!(await haveText(page, choice.language))) {
    sayNotLoaded(page);
    return;
  }
  document.body.replaceChildren();
  update();
};
void begin();
