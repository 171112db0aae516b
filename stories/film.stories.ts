import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import type {Language} from '../src/data/languages.js';
import {loadText} from '../src/locale/load.js';
import {film} from '../src/site/example-hospital.js';
import {cardIn, settled} from './support/card.js';
import {moments} from './support/hospital.js';
import {withoutScript} from './support/without-script.js';

const transcript = '<div slot="transcript"><p lang="en">Here stands the text of the film.</p></div>';

const meta: Meta = {
  title: 'Elements/Film',
  component: 'miscarriage-film',
  args: {...film, 'film-title': 'Wat een verloskundige vertelt'},
  parameters: {moment: moments.open, children: transcript},
};
export default meta;

// What the browser says of a frame that the policy of this Storybook keeps out, and axe of one that it cannot enter.
const blocked = ["Framing 'https://player.vimeo.com/' violates", "Failed to execute 'postMessage'"];

/** Who is contacted, and what they see. Nobody is contacted yet. */
export const BeforeConsent: StoryObj = {
  play: async ({canvasElement}) => {
    await expect((await cardIn(canvasElement)).all('iframe, img, video')).toHaveLength(0);
  },
};

export const YouTube: StoryObj = {args: {provider: 'youtube', 'film-id': '-----------'}};

/** After consent the film is in a frame. Here the frame stays empty: this Storybook asks nobody outside it. */
export const AfterConsent: StoryObj = {
  // The only one that plays on the page of documentation: two would take the focus from each other.
  parameters: {docs: {story: {autoplay: true}}, warnings: blocked},
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await userEvent.click(card.one('.button-play'));
    await settled(card);
    await expect(card.root.activeElement).toBe(card.one('iframe'));
    await expect(card.all<HTMLIFrameElement>('iframe')[0]!.src).toBe(
      'https://player.vimeo.com/video/000000000?dnt=1&autoplay=1',
    );
  },
};

/** "Stop and remove the film" brings the question back. */
export const Stopped: StoryObj = {
  parameters: {warnings: blocked.slice(0, 1)},
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await userEvent.click(card.one('.button-play'));
    await settled(card);
    await userEvent.click(card.one('.button-stop'));
    await settled(card);
    await expect(card.all('iframe')).toHaveLength(0);
    await expect(card.root.activeElement).toBe(card.one('.button-play'));
  },
};

/** "Read the text instead" opens the text and goes there. */
export const TextInstead: StoryObj = {
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await userEvent.click(card.all('.buttons .button')[1]!);
    await settled(card);
    await expect(card.all<HTMLDetailsElement>('.transcript')[0]!.open).toBe(true);
    await expect(card.root.activeElement).toBe(card.one('.transcript > summary'));
  },
};

/** A film of the hospital itself needs no consent. Captions are `<track>` children. */
export const OwnFile: StoryObj = {
  args: {provider: 'file', 'film-id': '', src: 'film.mp4'},
  parameters: {
    children: `<track kind="captions" srclang="nl" label="Nederlands" src="film.nl.vtt">${transcript}`,
  },
  play: async ({canvasElement}) => {
    const {all} = await cardIn(canvasElement);
    const [video] = all<HTMLVideoElement>('video');
    await expect([video?.controls, video?.preload, video?.getAttribute('src')]).toEqual([true, 'none', 'film.mp4']);
    await expect(video?.querySelector('track')?.srclang).toBe('nl');
    await expect(all('.button-play')).toHaveLength(0);
  },
};

/** The text is the hospital's to give. Where there is none, the card says so. */
export const WithoutText: StoryObj = {
  parameters: {children: ''},
  play: async ({canvasElement, globals}) => {
    const {one} = await cardIn(canvasElement);
    const {'film-no-transcript': words} = await loadText(globals.language as Language);
    await expect(one('.transcript p').textContent.trim()).toBe(words);
  },
};

export const WithoutFilm: StoryObj = {args: {provider: '', 'film-id': ''}};

/** A long title with long words. */
export const LongGermanWords: StoryObj = {
  globals: {language: 'de'},
  args: {
    style: 'max-inline-size: 290px',
    'film-title': 'Frühschwangerschaftssprechstunde: Was Sie bei Rückenschmerzen wissen sollten',
  },
};

/** The page around it is in a language that the library does not have: the language of the page is used. */
export const LanguageMissing: StoryObj = {args: {lang: 'fr'}};

/** An address is no id: no film, a warning, and the text is still there. */
export const BadInput: StoryObj = {
  args: {'film-id': 'https://vimeo.com/000000000', poster: 'https://elsewhere.example/poster.jpg'},
  parameters: {warnings: ['film-id="https://vimeo.com/000000000"']},
  play: async ({canvasElement}) => {
    const {all, root} = await cardIn(canvasElement);
    await expect(all('iframe, img, video')).toHaveLength(0);
    await expect(root.querySelector<HTMLSlotElement>('slot[name="transcript"]')?.assignedElements()).toHaveLength(1);
  },
};

/** Without script: no player and no button that does nothing, but the text. */
export const FallbackOnly: StoryObj = withoutScript;
