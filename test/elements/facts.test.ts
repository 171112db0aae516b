import {expect} from '@open-wc/testing';
import {languages} from '../../src/data/languages.js';
import {all, mount, textOf, visible} from '../support/mount.js';

const tag = (attributes = '') => `<miscarriage-facts ${attributes}></miscarriage-facts>`;

describe('facts', () => {
  for (const language of languages) {
    it(`shows what it is and why at once, and that nobody is to blame, in ${language}`, async () => {
      const element = await mount(tag(), language);
      const seen = all(element, '.list .said').filter(visible);
      expect(seen).to.have.length(3);
      expect(all(element, '.fact-heading').filter(visible)).to.have.length(6);
    });

    it(`says how common it is with the same figures in ${language}`, async () => {
      const figures = textOf(await mount(tag(), language), 'figcaption').match(/\d+/g)!;
      expect(figures.map(Number).sort((a, b) => a - b)).to.deep.equal([1, 2, 10, 15, 100]);
    });
  }

  const drawings: [attributes: string, held: number, words: string, label: string][] = [
    ['', 2, '1 or 2 in 10', 'One of them, and half of another'],
    ['one-in="10"', 1, '1 in 10', 'One of them has a deeper colour'],
    ['show="how-common-one-in-ten"', 1, '1 in 10', 'One of them has a deeper colour'],
  ];
  for (const [attributes, held, words, label] of drawings) {
    it(`draws "${words}" with ${attributes || 'nothing set'}, and tells it to a screen reader`, async () => {
      const element = await mount(tag(attributes));
      expect(textOf(element, 'strong')).to.equal(words);
      const picture = element.shadowRoot.querySelector('[role="img"]')!;
      expect(picture.querySelectorAll('.stone')).to.have.length(10);
      expect(picture.querySelectorAll('.held')).to.have.length(held);
      expect(picture.getAttribute('aria-label')).to.contain(label);
      for (const path of picture.querySelectorAll<SVGPathElement>('path'))
        expect(path.getBBox().width).to.be.greaterThan(10);
    });
  }

  const definitions: [attributes: string, words: string | undefined][] = [
    ['country="NL"', 'up to 16 weeks'],
    ['country="NL" weeks="20"', 'up to 20 weeks'],
    ['country="GB"', 'before 24 weeks'],
    ['country="GB-NIR"', 'before 24 weeks'],
    ['country="IE" show="definition-ie"', 'from 23 weeks, or from 400 grams'],
    ['country="DE" show="definition-de"', 'before 23 weeks and 0 days, and less than 500 grams'],
    ['country="IE"', undefined],
    ['country="DE"', undefined],
    ['country="BE"', undefined],
    ['', undefined],
  ];
  for (const [attributes, words] of definitions) {
    it(`defines it ${words ? `"${words}"` : 'in general'} with ${attributes || 'no country'}`, async () => {
      const first = all(await mount(tag(attributes)), '.list .said')[0]!.innerText.replace(/\s/g, ' ');
      if (words) expect(first).to.contain(words);
      else expect(first).not.to.match(/before 2|up to|grams/);
    });
  }
});
