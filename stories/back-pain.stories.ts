import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {cardIn, expectCalls} from './support/card.js';
import {hospital, moments} from './support/hospital.js';
import {withoutScript} from './support/without-script.js';

const meta: Meta = {
  title: 'Elements/Back pain',
  component: 'miscarriage-back-pain',
  args: hospital,
  parameters: {moment: moments.open},
};
export default meta;

/** The emergency group first and whole, then whom to call today; the rest is one step away. */
export const OpenNow: StoryObj = {
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await expectCalls(card, '.group-emergency .call', '112');
    await expectCalls(card, '.group-urgent .call', '0183644217');
  },
};

/** The clinic is closed, so who answers at night stands first. */
export const ClosedNow: StoryObj = {
  args: {'out-of-hours-name': 'Huisartsenspoedpost', 'out-of-hours-phone': '088 000 00 99'},
  parameters: {moment: moments.closedAtNight},
  play: async ({canvasElement}) => {
    await expectCalls(await cardIn(canvasElement), '.group-urgent .call', '0880000099', '0183644217');
  },
};

export const WithoutPhone: StoryObj = {
  args: {phone: '', clinic: '', hours: ''},
  play: async ({canvasElement}) => {
    await expectCalls(await cardIn(canvasElement), '.card a', '112');
  },
};

export const WithoutCountry: StoryObj = {
  args: {country: '', phone: '', clinic: '', hours: ''},
  play: async ({canvasElement}) => {
    await expect((await cardIn(canvasElement)).all('a[href^="tel:"]')).toHaveLength(0);
  },
};

/** The page around it is in a language that the library does not have: the language of the page is used. */
export const LanguageMissing: StoryObj = {args: {lang: 'fr'}};

/** The longest words of the library, on the smallest card. */
export const LongGermanWords: StoryObj = {globals: {language: 'de'}, args: {style: 'max-inline-size: 290px'}};

/** A number that is none, and a zone that is none: both are ignored with a warning, and no wrong number is shown. */
export const BadInput: StoryObj = {
  args: {phone: 'ask at the desk', 'time-zone': 'Europe/Atlantis'},
  parameters: {warnings: ['phone="ask at the desk"', 'time-zone="Europe/Atlantis"']},
  play: async ({canvasElement}) => {
    await expect((await cardIn(canvasElement)).root.textContent).not.toContain('ask at the desk');
  },
};

/** Without script. */
export const FallbackOnly: StoryObj = withoutScript;
