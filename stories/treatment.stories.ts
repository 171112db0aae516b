import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {treatmentParts} from '../src/content/treatment.js';
import {cardIn} from './support/card.js';
import {hospital, moments} from './support/hospital.js';
import {withoutScript} from './support/without-script.js';

const meta: Meta = {
  title: 'Elements/Treatment',
  component: 'miscarriage-treatment',
  args: hospital,
  parameters: {moment: moments.open},
};
export default meta;

/** The three choices and when to call; what each is like is one step away. */
export const FirstSight: StoryObj = {
  play: async ({canvasElement}) => {
    const {shown} = await cardIn(canvasElement);
    await expect(shown('.part')).toHaveLength(treatmentParts.length);
    await expect(shown('.part > .said')).toHaveLength(0);
  },
};

/** Everything unfolded. */
export const EveryPartOpen: StoryObj = {
  play: async ({canvasElement}) => {
    const {all, shown} = await cardIn(canvasElement);
    for (const summary of all('.part > summary')) await userEvent.click(summary);
    await expect(all<HTMLDetailsElement>('.part').every(({open}) => open)).toBe(true);
    await expect(shown('.part > .said').length).toBeGreaterThan(treatmentParts.length - 1);
  },
};

/** What the hospital does with what is lost, in its own words. */
export const OwnWords: StoryObj = {
  args: {'slot:treatment-remains-slot': 'Bring what you lost to ward 3, or call us first.'},
  play: async ({canvasElement}) => {
    const {root} = await cardIn(canvasElement);
    const slot = root.querySelector<HTMLSlotElement>('slot[name="treatment-remains-slot"]');
    await expect(slot?.assignedElements()).toHaveLength(1);
  },
};

/** What a country allows, where the hospital asks for it. */
export const BurialInTheNetherlands: StoryObj = {args: {show: 'treatment-burial-nl'}};
export const BurialInGermany: StoryObj = {args: {country: 'DE', show: 'treatment-burial-de'}};

/** The page around it is in a language that the library does not have: the language of the page is used. */
export const LanguageMissing: StoryObj = {args: {lang: 'fr'}};

/** The longest words of the library, on the smallest card. */
export const LongGermanWords: StoryObj = {globals: {language: 'de'}, args: {style: 'max-inline-size: 290px'}};

/** A sentence that does not exist cannot be asked for: the rest stays. */
export const BadInput: StoryObj = {
  args: {show: 'treatment-burial'},
  parameters: {warnings: ['show="treatment-burial"']},
};

/** Without script. */
export const FallbackOnly: StoryObj = withoutScript;
