import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {recurrentParts} from '../src/content/recurrent.js';
import {cardIn} from './support/card.js';
import {hospital, moments} from './support/hospital.js';
import {withoutScript} from './support/without-script.js';

const meta: Meta = {
  title: 'Elements/Recurrent',
  component: 'miscarriage-recurrent',
  args: hospital,
  parameters: {moment: moments.open},
};
export default meta;

/** When to ask for help, and four groups that are one step away. */
export const Whole: StoryObj = {
  play: async ({canvasElement}) => {
    const {shown} = await cardIn(canvasElement);
    await expect(shown('[part="fact-group"]')).toHaveLength(recurrentParts.length);
    await expect(shown('.said')).toHaveLength(1);
  },
};

/** The old word that letters use, explained where the hospital asks for it. */
export const WordInLetters: StoryObj = {args: {show: 'recurrent-word-in-letter'}};

/** Progesterone, where the national service offers it. */
export const InBritain: StoryObj = {args: {country: 'GB'}};

/** Nobody at the hospital has checked the text in the language that is shown. */
export const ReviewedInAnotherLanguage: StoryObj = {
  args: {'reviewed-by': 'Dr. Jansen', 'reviewed-on': '2026-11-25', 'reviewed-languages': 'fr'},
};

export const Overdue: StoryObj = {parameters: {moment: moments.overdue}};

/** A sentence in the hospital's own words. The footer line says that the hospital adapted the text. */
export const OverriddenSentence: StoryObj = {
  args: {'slot:recurrent-title': 'Polikliniek Herhaalde Miskramen'},
  play: async ({canvasElement}) => {
    const {root} = await cardIn(canvasElement);
    const slot = root.querySelector<HTMLSlotElement>('slot[name="recurrent-title"]');
    await expect(slot?.assignedElements()[0]?.textContent).toBe('Polikliniek Herhaalde Miskramen');
  },
};

/** The page around it is in a language that the library does not have: the language of the page is used. */
export const LanguageMissing: StoryObj = {args: {lang: 'fr'}};

/** The longest words of the library, on the smallest card. */
export const LongGermanWords: StoryObj = {globals: {language: 'de'}, args: {style: 'max-inline-size: 290px'}};

/** A sentence that does not exist cannot be replaced, and one without words is ignored: ours stays. */
export const BadInput: StoryObj = {
  parameters: {
    children: '<span slot="recurrent-titel">Herhaald</span><span slot="recurrent-title"> <br> </span>',
    warnings: ['slot="recurrent-titel"', 'slot="recurrent-title" has no words'],
  },
  play: async ({canvasElement}) => {
    const {root, one} = await cardIn(canvasElement);
    await expect(root.querySelectorAll('slot')).toHaveLength(0);
    await expect(one('#title').textContent.trim()).not.toBe('');
  },
};

/** Without script. */
export const FallbackOnly: StoryObj = withoutScript;
