import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import {riskFactors} from '../src/content/risk-factors.js';
import {cardIn, settled, type Card} from './support/card.js';
import {hospital, moments} from './support/hospital.js';
import {withoutScript} from './support/without-script.js';

/** In these stories the root of the checklist is open, so that it can be looked at. On a page it is closed. */
const meta: Meta = {
  title: 'Elements/Risk factors',
  component: 'miscarriage-risk-factors',
  args: hospital,
  parameters: {moment: moments.open},
};
export default meta;

const tick = async (card: Card, ...indexes: number[]) => {
  const boxes = card.all('input[type="checkbox"]');
  for (const index of indexes) await userEvent.click(boxes[index]!);
  await settled(card);
};
const list = ({all}: Card) => all('.paper li').length;

/** Nothing ticked yet, and that is fine too. The list can be printed, with room for questions. */
export const Empty: StoryObj = {
  play: async ({canvasElement}) => {
    const {shown} = await cardIn(canvasElement);
    await expect(shown('.paper .button')).toHaveLength(1);
    await expect(shown('input[type="checkbox"]')).toHaveLength(riskFactors.length);
  },
};

/** Each tick adds a topic and a question to ask, in the card's own order. Nothing else on the card changes. */
export const Ticked: StoryObj = {
  parameters: {docs: {story: {autoplay: true}}},
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    const boxes = () => card.all('.factors').map(({innerText}) => innerText);
    const before = boxes();
    await tick(card, 9, 0, 3);
    await expect(list(card)).toBe(3);
    await expect(boxes()).toEqual(before);
  },
};

/** Every box ticked: no count, no score, no praise and no alarm. */
export const EveryBoxTicked: StoryObj = {
  parameters: {docs: {story: {autoplay: true}}},
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await tick(card, ...riskFactors.keys());
    await expect(list(card)).toBe(riskFactors.length);
  },
};

/** A tick is taken away with a second one. */
export const Unticked: StoryObj = {
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await tick(card, 2, 2);
    await expect(list(card)).toBe(0);
  },
};

/** A question of her own is enough to have something to copy or to clear. */
export const OwnQuestion: StoryObj = {
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await userEvent.type(card.one('#own'), '?');
    await settled(card);
    await expect(card.shown('.paper .button')).toHaveLength(3);
  },
};

/** Copied, and said so in place. */
export const Copied: StoryObj = {
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await tick(card, 0);
    let copied = '';
    const clipboard = {writeText: (text: string) => Promise.resolve(void (copied = text))};
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    await userEvent.click(card.one('.button-copy'));
    delete (navigator as unknown as {clipboard?: unknown}).clipboard;
    await waitFor(() => expect(card.one('.message').textContent).not.toBe(''));
    await expect(copied.split('\n')).toHaveLength(2);
    await expect(card.all('.by-hand')).toHaveLength(0);
  },
};

/** No clipboard here: the list is selected, to copy by hand. */
export const CopyByHand: StoryObj = {
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await tick(card, 0);
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    await userEvent.click(card.one('.button-copy'));
    delete (navigator as unknown as {clipboard?: unknown}).clipboard;
    await settled(card);
    const [byHand] = card.all<HTMLTextAreaElement>('.by-hand');
    await expect([byHand?.readOnly, byHand?.selectionStart, byHand?.selectionEnd]).toEqual([
      true,
      0,
      byHand?.value.length,
    ]);
    await expect(byHand?.value.split('\n')).toHaveLength(2);
    await expect(card.one('.message').textContent).not.toBe('');
  },
};

/** Nothing is left, and the focus is not lost. */
export const Cleared: StoryObj = {
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await tick(card, 1, 4);
    await userEvent.type(card.one('#own'), '?');
    await settled(card);
    await userEvent.click(card.one('.button-clear'));
    await settled(card);
    await expect(list(card)).toBe(0);
    await expect(card.all<HTMLTextAreaElement>('#own')[0]!.value).toBe('');
    await expect(card.all<HTMLInputElement>('input:checked')).toHaveLength(0);
    await expect(card.root.activeElement).toBe(card.one('.button-print'));
  },
};

/** By keyboard: a box takes the space bar. */
export const ByKeyboard: StoryObj = {
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    card.one('input[type="checkbox"]').focus();
    await userEvent.keyboard(' ');
    await settled(card);
    await expect(list(card)).toBe(1);
  },
};

/** A topic in the hospital's own words, on the card and on the list. */
export const OverriddenSentence: StoryObj = {
  args: {'slot:smoking': 'Roken'},
  parameters: {docs: {story: {autoplay: true}}},
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await tick(card, 0);
    await expect(card.one('.paper li b').textContent).toBe('Roken');
  },
};

/** The page around it is in a language that the library does not have: the language of the page is used. */
export const LanguageMissing: StoryObj = {args: {lang: 'fr'}};

/** The longest words of the library, on the smallest card. */
export const LongGermanWords: StoryObj = {
  globals: {language: 'de'},
  args: {style: 'max-inline-size: 290px'},
  play: async ({canvasElement}) => {
    await tick(await cardIn(canvasElement), ...riskFactors.keys());
  },
};

/** Without script: what can be ticked is text, and every question is one step away. */
export const FallbackOnly: StoryObj = withoutScript;
