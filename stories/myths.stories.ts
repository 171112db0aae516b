import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {contentVersion} from '../src/content/about.js';
import {myths} from '../src/content/myths.js';
import {cardIn, expectCalls} from './support/card.js';
import {hospital, moments} from './support/hospital.js';
import {withoutScript} from './support/without-script.js';

const meta: Meta = {
  title: 'Elements/Myths',
  component: 'miscarriage-myths',
  args: hospital,
  parameters: {moment: moments.open},
};
export default meta;

const shownMyths = myths.filter((myth) => !('hidden' in myth));

/** Of the first three rows the myth is in sight; reasons, and the rows behind the fifth, are one step away. */
export const FirstSight: StoryObj = {
  play: async ({canvasElement}) => {
    const {shown} = await cardIn(canvasElement);
    await expect(shown('.myth')).toHaveLength(5);
    await expect(shown('.claim')).toHaveLength(3);
  },
};

export const EveryRowOpen: StoryObj = {
  play: async ({canvasElement}) => {
    const {all, shown} = await cardIn(canvasElement);
    for (const summary of all('.more > summary, .myth:not([open]) > summary').reverse()) await userEvent.click(summary);
    await expect(shown('.why')).toHaveLength(shownMyths.length);
  },
};

/** Where pain needs a call, the number is that of the hospital's country. */
export const InBritain: StoryObj = {
  args: {country: 'GB', phone: '', hours: ''},
  play: async ({canvasElement}) => {
    await expectCalls(await cardIn(canvasElement), '.why a', '999');
  },
};

/** A row that hospitals ask for where their letters use the old word. */
export const NotAHabit: StoryObj = {args: {show: 'not-a-habit'}};

/** Nobody at the hospital has signed the text off, and the footer line says so, calmly. */
export const NotReviewed: StoryObj = {};

/** The hospital signed this content version off, in these languages. */
export const Reviewed: StoryObj = {
  args: {
    'reviewed-by': 'Dr. Jansen',
    'reviewed-on': '2026-11-25',
    'reviewed-languages': 'en nl de ar',
    'reviewed-version': contentVersion,
  },
  play: async ({canvasElement}) => {
    await expect((await cardIn(canvasElement)).one('.footer').textContent).toContain('Dr. Jansen');
  },
};

/** An earlier version was signed off: that does not count for this one. */
export const ReviewedAnEarlierVersion: StoryObj = {
  args: {...Reviewed.args, 'reviewed-version': '2025-01'},
  play: async ({canvasElement}) => {
    await expect((await cardIn(canvasElement)).one('.footer').textContent).not.toContain('Dr. Jansen');
  },
};

/** The evidence was due to be checked again, and was not. */
export const Overdue: StoryObj = {
  parameters: {moment: moments.overdue},
  play: async ({canvasElement}) => {
    await expect((await cardIn(canvasElement)).shown('.footer > p .icon')).toHaveLength(1);
  },
};

/** Under a heading of the page: the card takes its place among the headings. */
export const DeeperHeading: StoryObj = {
  args: {'heading-level': '3'},
  play: async ({canvasElement}) => {
    const {all} = await cardIn(canvasElement);
    await expect([all('h3').length, all('h4').length]).toEqual([1, shownMyths.length]);
  },
};

/** The page around it is in a language that the library does not have: the language of the page is used. */
export const LanguageMissing: StoryObj = {args: {lang: 'fr'}};

/** The longest words of the library, on the smallest card. */
export const LongGermanWords: StoryObj = {globals: {language: 'de'}, args: {style: 'max-inline-size: 290px'}};

/** A country that is none gives no number, and a warning. */
export const BadInput: StoryObj = {
  args: {country: 'Mars'},
  parameters: {warnings: ['country="Mars"']},
  play: async ({canvasElement}) => {
    // The clinic's own number is given; an emergency number is not.
    const calls = (await cardIn(canvasElement)).all('a[href^="tel:"]');
    await expect(calls.map((call) => call.getAttribute('href'))).toEqual(['tel:0183644217']);
  },
};

/** Without script. */
export const FallbackOnly: StoryObj = withoutScript;
