import {expect, fixture, nextFrame, waitUntil} from '@open-wc/testing';
import {languages, type Language} from '../../src/data/languages.js';
import {card, mount, shown, textOf} from '../support/mount.js';

const titles: Record<Language, string> = {
  en: 'When to call',
  nl: 'Wanneer bel je?',
  de: 'Wann Sie anrufen sollten',
  ar: 'متى تتصلين',
};
const tag = '<miscarriage-warning-signs country="NL"></miscarriage-warning-signs>';
const shows = async (element: HTMLElement, language: Language) => {
  await waitUntil(
    () => card(element)?.lang === language && card(element)!.querySelector('#title'),
    `${language} is shown`,
  );
  expect(textOf(element, '.heading')).to.equal(titles[language]);
};

describe('the language of an element', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
  });

  const asked: [lang: string, page: string, shown: Language][] = [
    ['nl', 'en', 'nl'],
    ['nl-BE', 'en', 'nl'],
    ['NL-nl', 'en', 'nl'],
    ['de-AT', 'en', 'de'],
    ['ar-EG', 'en', 'ar'],
    ['tlh', 'de', 'de'],
    ['', 'nl', 'nl'],
    ['tlh', 'tlh', 'en'],
    ['nlx', 'de', 'de'],
  ];
  for (const [lang, page, shown] of asked) {
    it(`is ${shown} in lang="${lang}" on a page in ${page}`, async () => {
      document.documentElement.lang = page;
      await shows(await mount(tag, lang), shown);
    });
  }

  const regional: [lang: string, words: string, others: string][] = [
    ['nl-BE', 'ga naar de spoed.', 'spoedeisende hulp'],
    ['nl', 'ga naar de spoedeisende hulp.', 'ga naar de spoed.'],
    ['nl-NL', 'ga naar de spoedeisende hulp.', 'ga naar de spoed.'],
    ['de-CH', 'Gehen Sie in die Notfallstation.', 'Notaufnahme'],
    ['en-US', 'go to the emergency room.', 'emergency department'],
    ['en-GB', 'go to the emergency department.', 'emergency room'],
  ];
  for (const [lang, words, others] of regional) {
    it(`says the words of ${lang}, and follows when that changes`, async () => {
      const plain = (element: HTMLElement) => textOf(element, '.group-urgent').replace(/\u00ad/g, '');
      const element = await mount(tag, lang);
      expect(plain(element)).to.contain(words).and.not.to.contain(others);
      element.parentElement!.lang = lang.slice(0, 2);
      await waitUntil(() => plain(element).includes(lang.includes('-') && !/NL|GB/.test(lang) ? others : words));
    });
  }

  it('says on its own wrapper which language and direction is shown, and leaves the host alone', async () => {
    const element = await mount(tag, 'ar');
    expect([card(element)!.lang, card(element)!.dir]).to.deep.equal(['ar', 'rtl']);
    expect(element.hasAttribute('lang') || element.hasAttribute('dir')).to.equal(false);
  });

  it('follows every change of an ancestor', async () => {
    const element = await mount(tag, 'en');
    for (const language of ['nl', 'ar', 'de', 'en'] as const) {
      element.parentElement!.lang = language;
      await shows(element, language);
    }
  });

  it('follows an ancestor of the shadow root that it stands in', async () => {
    const outer = await fixture<HTMLElement>('<div lang="nl"><p></p></div>');
    const root = outer.firstElementChild!.attachShadow({mode: 'open'});
    root.append(document.createElement('miscarriage-warning-signs'));
    const element = root.firstElementChild as HTMLElement;
    await shows(element, 'nl');
    outer.lang = 'de';
    await shows(element, 'de');
  });

  it('shows the last language asked for, however fast they come', async () => {
    const element = await mount(tag, 'en');
    for (const language of ['nl', 'de', 'ar', 'en', 'de', 'nl']) {
      element.parentElement!.lang = language;
      await Promise.resolve();
    }
    await shows(element, 'nl');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await shows(element, 'nl');
  });

  it('lets several languages stand on one page, in both directions', async () => {
    const all = await fixture<HTMLElement>(
      `<div>${languages.map((language) => `<div lang="${language}">${tag}</div>`).join('')}</div>`,
    );
    const elements = [...all.querySelectorAll<HTMLElement>('miscarriage-warning-signs')];
    for (const [index, language] of languages.entries()) await shows(elements[index]!, language);
    expect(elements.map((element) => getComputedStyle(card(element)!).direction)).to.deep.equal([
      'ltr',
      'ltr',
      'ltr',
      'rtl',
    ]);
  });

  it('draws, after a change, only the cards whose language is another one', async () => {
    const all = await fixture<HTMLElement>(
      `<div lang="en"><div lang="nl">${tag}</div><div>${tag}</div><p lang="nl">Hallo</p></div>`,
    );
    const [dutch, english] = [...all.querySelectorAll<HTMLElement>('miscarriage-warning-signs')];
    await shown(dutch!);
    await shown(english!);
    const drawn: HTMLElement[] = [];
    for (const element of [dutch!, english!])
      (element as unknown as {requestUpdate: () => void}).requestUpdate = () => drawn.push(element);
    all.querySelector('p')!.lang = 'de';
    dutch!.parentElement!.lang = 'nl-NL';
    document.documentElement.lang = 'fr';
    await nextFrame();
    expect(drawn).to.deep.equal([]);
    dutch!.parentElement!.lang = 'de';
    await waitUntil(() => drawn.length > 0);
    expect(drawn).to.deep.equal([dutch]);
  });

  it('takes the language of the place it is moved to', async () => {
    const element = await mount(tag, 'en');
    const other = await fixture<HTMLElement>('<div lang="de"></div>');
    other.append(element);
    await shows(element, 'de');
  });

  for (const language of languages) {
    it(`keeps phone numbers left to right with Western digits in ${language}`, async () => {
      const element = await mount(
        '<miscarriage-contact country="NL" phone="+31 183 64 42 17"></miscarriage-contact>',
        language,
      );
      const numbers = [...element.shadowRoot.querySelectorAll<HTMLElement>('a[href^="tel:"] bdi')].filter((bdi) =>
        /\d/.test(bdi.textContent),
      );
      expect(numbers.length).to.be.greaterThan(2);
      for (const number of numbers) {
        expect(number.textContent).to.match(/^[+\d ]+$/);
        expect(getComputedStyle(number).direction).to.equal('ltr');
      }
    });
  }
});
