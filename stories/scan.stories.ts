import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {scanParts} from '../src/content/scan.js';
import {cardIn} from './support/card.js';
import {hospital, moments} from './support/hospital.js';
import {withoutScript} from './support/without-script.js';

const meta: Meta = {
  title: 'Elements/Scan',
  component: 'miscarriage-scan',
  args: hospital,
  parameters: {moment: moments.open},
};
export default meta;

/** What a scan can show, and when to call where it did not show the pregnancy. */
export const FirstSight: StoryObj = {
  play: async ({canvasElement}) => {
    const {shown} = await cardIn(canvasElement);
    await expect(shown('.part')).toHaveLength(scanParts.length);
    await expect(shown('.part > .said')).toHaveLength(0);
  },
};

/** Everything unfolded. */
export const EveryPartOpen: StoryObj = {
  play: async ({canvasElement}) => {
    const {all, shown} = await cardIn(canvasElement);
    for (const summary of all('.part > summary')) await userEvent.click(summary);
    await expect(all<HTMLDetailsElement>('.part').every(({open}) => open)).toBe(true);
    await expect(shown('.part > .said').length).toBeGreaterThan(scanParts.length - 1);
  },
};

/** The emergency number is that of the hospital's country. */
export const InBritain: StoryObj = {args: {country: 'GB'}};

/** The page around it is in a language that the library does not have: the language of the page is used. */
export const LanguageMissing: StoryObj = {args: {lang: 'fr'}};

/** The longest words of the library, on the smallest card. */
export const LongGermanWords: StoryObj = {globals: {language: 'de'}, args: {style: 'max-inline-size: 290px'}};

/** A country that is none gives no number, and a warning. */
export const BadInput: StoryObj = {
  args: {country: 'Moon'},
  parameters: {warnings: ['country="Moon"']},
};

/** Without script. */
export const FallbackOnly: StoryObj = withoutScript;
