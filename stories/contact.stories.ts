import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {helpLines} from '../src/data/countries.js';
import {cardIn, expectCalls} from './support/card.js';
import {hospital, moments} from './support/hospital.js';
import {withoutScript} from './support/without-script.js';

const meta: Meta = {
  title: 'Elements/Contact',
  component: 'miscarriage-contact',
  args: {...hospital, place: 'Route 42'},
  parameters: {moment: moments.open},
};
export default meta;

const says =
  (state: 'state-open' | 'state-closed' | undefined): StoryObj['play'] =>
  async ({canvasElement}) => {
    const {all} = await cardIn(canvasElement);
    await expect(all('.state').map(({className}) => className)).toEqual(state ? [`state ${state}`] : []);
  };

export const OpenNow: StoryObj = {play: says('state-open')};

export const ClosedNow: StoryObj = {
  args: {'out-of-hours-name': 'Huisartsenspoedpost', 'out-of-hours-phone': '088 000 00 99'},
  parameters: {moment: moments.closedAtNight},
  play: async (context) => {
    await says('state-closed')!(context);
    await expectCalls(await cardIn(context.canvasElement), '.actions .call', '0880000099', '0183644217');
  },
};

/** Between two spans of the same day. */
export const ClosedAtNoon: StoryObj = {parameters: {moment: moments.closedAtNoon}, play: says('state-closed')};

/** A day on which it would be open, but is not. */
export const Holiday: StoryObj = {args: {'closed-on': '2026-11-25'}, play: says('state-closed')};

export const DayAndNight: StoryObj = {args: {hours: 'Mo-Su 00:00-24:00'}, play: says('state-open')};

/** A country with several zones and no zone given: nothing is said of "now", and the hours still stand. */
export const WithoutTimeZone: StoryObj = {args: {country: 'US'}, play: says(undefined)};

/** A clock that is wrong is not asked. */
export const WrongClock: StoryObj = {parameters: {moment: moments.wrong}, play: says(undefined)};

export const WithoutHours: StoryObj = {args: {hours: ''}, play: says(undefined)};

export const WithoutPhone: StoryObj = {
  args: {phone: ''},
  play: async ({canvasElement}) => {
    await expectCalls(await cardIn(canvasElement), '.lines a', '112');
  },
};

/** No detail at all: a heading, words, and the numbers of other countries. */
export const WithoutCountry: StoryObj = {
  args: {country: '', clinic: '', place: '', phone: '', hours: '', 'app-name': '', 'app-url': ''},
  play: async ({canvasElement}) => {
    await expect((await cardIn(canvasElement)).all('.actions a, .lines a')).toHaveLength(0);
  },
};

/** Everything that a hospital can say. */
export const EveryDetail: StoryObj = {
  args: {
    'out-of-hours-name': 'Huisartsenspoedpost',
    'out-of-hours-phone': '088 000 00 99',
    'crisis-name': '113',
    'crisis-phone': '0800 0113',
    'support-name': 'Freya',
    'support-phone': '024 645 1088',
    'text-relay': 'KPN Teletolk',
    'closed-on': '2026-12-25',
  },
};

/** The lines of other countries, one step away. The hospital's own country is not among them. */
export const OtherCountries: StoryObj = {
  parameters: {docs: {story: {autoplay: true}}},
  play: async ({canvasElement}) => {
    const {one, shown} = await cardIn(canvasElement);
    await userEvent.click(one('.countries > summary'));
    await expect(shown('.countries li').length).toBeGreaterThanOrEqual(Object.keys(helpLines).length - 1);
  },
};

/** The page around it is in a language that the library does not have: the language of the page is used. */
export const LanguageMissing: StoryObj = {args: {lang: 'fr'}};

/** The longest words of the library, and of a hospital, on the smallest card. */
export const LongGermanWords: StoryObj = {
  globals: {language: 'de'},
  args: {style: 'max-inline-size: 290px', clinic: 'Frühschwangerschaftssprechstunde', country: 'DE'},
};

/** Half a line, an app without https, a day that is none: each is ignored with a warning. */
export const BadInput: StoryObj = {
  args: {
    hours: 'Monday to Friday',
    'closed-on': 'Christmas',
    'crisis-name': '113',
    'app-url': 'http://app.example/',
  },
  parameters: {
    warnings: ['hours="Monday to Friday"', 'closed-on="Christmas"', 'crisis-name and crisis-phone', 'app-url="http:'],
  },
  play: says(undefined),
};

/** Without script: the fixed hours and the numbers, and nothing that is true only now. */
export const FallbackOnly: StoryObj = withoutScript;
