import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {supportParts} from '../src/content/support.js';
import {cardIn} from './support/card.js';
import {hospital, moments} from './support/hospital.js';
import {withoutScript} from './support/without-script.js';

const meta: Meta = {
  title: 'Elements/Support',
  component: 'miscarriage-support',
  args: hospital,
  parameters: {moment: moments.open},
};
export default meta;

/** What can be felt, when to call, and who listens. */
export const FirstSight: StoryObj = {
  play: async ({canvasElement}) => {
    const {shown} = await cardIn(canvasElement);
    await expect(shown('.part')).toHaveLength(supportParts.length);
    await expect(shown('.part > .said')).toHaveLength(0);
  },
};

/** Everything unfolded. */
export const EveryPartOpen: StoryObj = {
  play: async ({canvasElement}) => {
    const {all, shown} = await cardIn(canvasElement);
    for (const summary of all('.part > summary')) await userEvent.click(summary);
    await expect(all<HTMLDetailsElement>('.part').every(({open}) => open)).toBe(true);
    await expect(shown('.part > .said').length).toBeGreaterThan(supportParts.length - 1);
  },
};

/** Without a crisis line that is open at all hours the emergency number stands alone. */
export const WithoutLines: StoryObj = {
  args: {'crisis-name': '', 'crisis-phone': '', 'support-name': '', 'support-phone': ''},
};

/** What a country gives, where the hospital asks for it. */
export const InBritain: StoryObj = {args: {country: 'GB', show: 'support-certificate-gb'}};
export const InGermany: StoryObj = {args: {country: 'DE', show: 'support-midwife-de'}};

/** What the law says on work, in the hospital's words. */
export const OwnWords: StoryObj = {args: {'slot:support-work-slot': 'You can take leave: ask your employer.'}};

/** The page around it is in a language that the library does not have: the language of the page is used. */
export const LanguageMissing: StoryObj = {args: {lang: 'fr'}};

/** The longest words of the library, on the smallest card. */
export const LongGermanWords: StoryObj = {globals: {language: 'de'}, args: {style: 'max-inline-size: 290px'}};

/** A sentence that does not exist cannot be asked for: the rest stays. */
export const BadInput: StoryObj = {
  args: {show: 'support-midwife'},
  parameters: {warnings: ['show="support-midwife"']},
};

/** Without script. */
export const FallbackOnly: StoryObj = withoutScript;
