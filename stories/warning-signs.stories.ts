import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {warningSigns} from '../src/content/warning-signs.js';
import {cardIn, expectCalls, settled} from './support/card.js';
import {hospital, moments} from './support/hospital.js';
import {withoutScript} from './support/without-script.js';

const meta: Meta = {
  title: 'Elements/Warning signs',
  component: 'miscarriage-warning-signs',
  args: hospital,
  parameters: {moment: moments.open},
};
export default meta;

const emergency = (topic?: string) =>
  warningSigns.filter(
    ({level, topics}) => level === 'emergency' && (!topic || (topics as readonly string[]).includes(topic)),
  ).length;

/** Without a topic: every sign, the emergency group first. */
export const AllTopics: StoryObj = {};

export const EarlyPregnancy: StoryObj = {args: {topic: 'early-pregnancy'}};
export const Bleeding: StoryObj = {args: {topic: 'bleeding'}};
export const Miscarriage: StoryObj = {args: {topic: 'miscarriage'}};
export const AfterMiscarriage: StoryObj = {args: {topic: 'after'}};
export const BackPain: StoryObj = {args: {topic: 'back-pain'}};

/** What the reader chooses hides signs of other topics. The emergency group stays first, open and whole. */
export const TopicChosen: StoryObj = {
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    for (const topic of ['after', 'back-pain', 'miscarriage', 'early-pregnancy', 'all']) {
      await userEvent.click(card.one(`input[value="${topic}"]`));
      await settled(card);
      await expect(card.shown('.group-emergency .signs > li')).toHaveLength(
        emergency(topic === 'all' ? undefined : topic),
      );
      await expect(card.shown('.group').map(({className}) => className.replace('group group-', ''))).toEqual([
        'emergency',
        'urgent',
        'soon',
        'normal',
      ]);
    }
  },
};

/** In a very narrow card the choices stand below each other, and the emergency call before them. */
export const NarrowCard: StoryObj = {
  args: {style: 'max-inline-size: 260px'},
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await userEvent.click(card.one('input[value="after"]'));
    await settled(card);
    await expect(card.shown('.group-emergency .signs > li')).toHaveLength(emergency('after'));
  },
};

/** The clinic answers now, so its number stands first and is filled. */
export const OpenNow: StoryObj = {
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await expectCalls(card, '.group-urgent .call', '0183644217');
    await expect(card.one('.group-urgent .call')).toHaveClass('call-primary');
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

/** A clock that is wrong is not asked: nothing is said of "now". */
export const WrongClock: StoryObj = {
  parameters: {moment: moments.wrong},
  play: async ({canvasElement}) => {
    await expect((await cardIn(canvasElement)).all('.now')).toHaveLength(0);
  },
};

/** The country gives the emergency number; for the rest the card says whom to call in words. */
export const WithoutPhone: StoryObj = {
  args: {phone: '', clinic: '', hours: '', 'app-name': '', 'app-url': ''},
  play: async ({canvasElement}) => {
    await expectCalls(await cardIn(canvasElement), '.card a', '112');
  },
};

/** No country, no number of ours: words take its place. */
export const WithoutCountry: StoryObj = {
  args: {country: '', phone: '', clinic: '', hours: '', 'app-name': '', 'app-url': ''},
  play: async ({canvasElement}) => {
    await expect((await cardIn(canvasElement)).all('a[href^="tel:"]')).toHaveLength(0);
  },
};

/** A crisis line of the hospital's region stands under every emergency list. */
export const WithCrisisLine: StoryObj = {args: {'crisis-name': '113', 'crisis-phone': '0800 0113'}};

/** A sentence in the hospital's own words, one a language. The footer line says that the hospital adapted the text. */
export const OverriddenSentence: StoryObj = {
  parameters: {
    children: `
  <span slot="signs-lede" lang="en">Not sure? Call us. Somebody is awake on our ward.</span>
  <span slot="signs-lede" lang="nl">Twijfel je? Bel ons. Op onze afdeling is altijd iemand wakker.</span>
  <span slot="signs-lede" lang="de">Sie sind unsicher? Rufen Sie uns an. Auf unserer Station ist immer jemand wach.</span>
  <span slot="signs-lede" lang="ar">غير متأكدة؟ اتصلي بنا. هناك دائماً من هو مستيقظ في قسمنا.</span>
`,
  },
  play: async ({canvasElement, globals}) => {
    const card = await cardIn(canvasElement);
    const seen = [...card.element.children].filter((child) => child.checkVisibility());
    await expect(seen.map((child) => child.getAttribute('lang'))).toEqual([globals.language]);
  },
};

/** The page around it is in a language that the library does not have: the language of the page is used. */
export const LanguageMissing: StoryObj = {args: {lang: 'fr'}};

/** The longest words of the library, on the smallest card. */
export const LongGermanWords: StoryObj = {
  globals: {language: 'de'},
  args: {style: 'max-inline-size: 290px'},
};

/** Each mistake is ignored with a warning that names it. The card stays whole. */
export const BadInput: StoryObj = {
  args: {topic: 'bleedings', 'heading-level': '9', theme: 'sepia', phone: 'ring us', hours: 'round the clock'},
  parameters: {
    warnings: ['topic="bleedings"', 'heading-level="9"', 'theme="sepia"', 'phone="ring us"', 'hours="round the clock"'],
  },
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement);
    await expect(card.shown('.group-emergency .signs > li')).toHaveLength(emergency());
    await expect(card.one('#title').localName).toBe('h2');
    for (const wrong of ['ring us', 'round the clock', 'bleedings', 'sepia'])
      await expect(card.root.textContent).not.toContain(wrong);
  },
};

/** Without script. */
export const FallbackOnly: StoryObj = withoutScript;
