import {expect} from '@open-wc/testing';
import {facts} from '../../src/content/facts.js';
import {languages} from '../../src/data/languages.js';
import {all, mount, textOf, visible} from '../support/mount.js';

const tag = (attributes = '') => `<miscarriage-facts ${attributes}></miscarriage-facts>`;

describe('facts', () => {
  for (const language of languages) {
    it(`shows three facts at once and the rest one step away in ${language}`, async () => {
      const element = await mount(tag(), language);
      expect(all(element, '.fact')).to.have.length(facts.length);
      expect(all(element, '.fact').filter(visible)).to.have.length(3);
      element.shadowRoot.querySelector('details')!.open = true;
      expect(all(element, '.fact').filter(visible)).to.have.length(facts.length);
    });

    it(`says how common it is with the same figures in ${language}`, async () => {
      const figures = textOf(await mount(tag(), language), 'figcaption').match(/\d+/g)!;
      expect(figures.map(Number).sort((a, b) => a - b)).to.deep.equal([1, 1, 2, 2, 10, 10, 15, 100]);
    });
  }

  const drawings: [attributes: string, held: number, words: string, label: string][] = [
    ['', 2, '1 or 2 in 10', 'One of them, and half of another'],
    ['one-in="10"', 1, '1 in 10', 'One of them has a deeper colour'],
  ];
  for (const [attributes, held, words, label] of drawings) {
    it(`draws "${words}" and tells it to a screen reader`, async () => {
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
    ['country="GB"', 'before 24\u00a0weeks'],
    ['country="GB-NIR"', 'before 24\u00a0weeks'],
    ['country="IE"', 'before 23\u00a0weeks'],
    ['country="DE"', 'less than 500\u00a0grams'],
    ['country="BE"', undefined],
    ['', undefined],
  ];
  for (const [attributes, words] of definitions) {
    it(`defines it ${words ? `"${words}"` : 'in general'} with ${attributes || 'no country'}`, async () => {
      const first = all(await mount(tag(attributes)), '.fact')[0]!.innerText;
      if (words) expect(first).to.contain(words);
      else expect(first).not.to.match(/before 2|up to|grams/);
    });
  }

  it('never leaves a reassurance without its call-if line', async () => {
    const element = await mount(tag('country="NL"'));
    for (const fact of facts) {
      if (!('callIf' in fact)) continue;
      const block = element.shadowRoot.querySelector(`#${fact.id}`)!.closest<HTMLElement>('.fact')!;
      const callIf = block.querySelector<HTMLElement>('.call-if')!;
      expect(getComputedStyle(callIf).fontSize, fact.id).to.equal(getComputedStyle(block).fontSize);
    }
  });
});
