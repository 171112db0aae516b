import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {cardIn} from './support/card.js';
import {hospital, moments} from './support/hospital.js';
import {withoutScript} from './support/without-script.js';

const meta: Meta = {
  title: 'Elements/Facts',
  component: 'miscarriage-facts',
  args: hospital,
  parameters: {moment: moments.open},
};
export default meta;

/** What the evidence says: 1 or 2 in 10. */
export const Evidence: StoryObj = {
  play: async ({canvasElement}) => {
    await expect((await cardIn(canvasElement)).all('.held')).toHaveLength(2);
  },
};

/** The figure of hospitals that say "1 in 10". */
export const OneInTen: StoryObj = {
  args: {'one-in': '10'},
  play: async ({canvasElement}) => {
    await expect((await cardIn(canvasElement)).all('.held')).toHaveLength(1);
  },
};

/** What it is and why are seen at once, each other fact is one step away, by mouse or keyboard. */
export const FurtherFact: StoryObj = {
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await expect(card.shown('.part > .said')).toHaveLength(0);
    await userEvent.click(card.one('.part > summary'));
    await expect(card.shown('.part > .said')).toHaveLength(1);
  },
};

/** A Dutch hospital that counts up to 20 weeks. */
export const TwentyWeeks: StoryObj = {args: {weeks: '20'}};

/** Where a miscarriage ends and a stillbirth begins is for the country to say. */
export const InBritain: StoryObj = {args: {country: 'GB'}};
export const InIreland: StoryObj = {args: {country: 'IE', show: 'definition-ie'}};
export const InGermany: StoryObj = {args: {country: 'DE', show: 'definition-de'}};

/** Without a country it is said in general. */
export const WithoutCountry: StoryObj = {args: {country: ''}};

/** The page around it is in a language that the library does not have: the language of the page is used. */
export const LanguageMissing: StoryObj = {args: {lang: 'fr'}};

/** The longest words of the library, on the smallest card. */
export const LongGermanWords: StoryObj = {globals: {language: 'de'}, args: {style: 'max-inline-size: 290px'}};

/** A figure and a limit that no source has: the evidence is shown, with a warning. */
export const BadInput: StoryObj = {
  args: {'one-in': '7', weeks: '24', show: 'definition'},
  parameters: {warnings: ['one-in="7"', 'weeks="24"', 'show="definition"']},
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await expect(card.all('.held')).toHaveLength(2);
    await expect(card.one('.list .said').textContent).toContain('16');
  },
};

/** Without script. */
export const FallbackOnly: StoryObj = withoutScript;
