import {expect} from '@open-wc/testing';
import {languages} from '../../src/data/languages.js';
import {all, mount, textOf, visible} from '../support/mount.js';

const tag = '<miscarriage-treatment country="NL" phone="0183 64 42 17"></miscarriage-treatment>';

const opened = async (markup = tag, language?: string) => {
  const element = await mount(markup, language);
  for (const part of all<HTMLDetailsElement>(element, '.part')) part.open = true;
  return element;
};

describe('treatment', () => {
  for (const language of languages) {
    it(`says the three choices, heavy bleeding and fever at once in ${language}`, async () => {
      const element = await mount(tag, language);
      const [choices] = all(element, '.said').filter(visible);
      expect(choices!.querySelectorAll('.call-if')).to.have.length(2);
      expect(choices!.querySelector<HTMLAnchorElement>('a')!.href).to.equal('tel:112');
      expect(all(element, '[part="section"]')).to.have.length(10);
    });

    it(`says the same figures of the three choices in ${language}`, async () => {
      const element = await opened(tag, language);
      const numbers = (at: number) => {
        const block = all(element, '[part="section"]')[at]!.querySelector('.said')!.cloneNode(true) as HTMLElement;
        for (const line of block.querySelectorAll('.call-if')) line.remove();
        return [...new Set(block.textContent.match(/\d+/g)?.map(Number))].sort((a, b) => a - b);
      };
      expect([0, 1, 2].map(numbers)).to.deep.equal([
        [2, 4, 50, 70, 80, 100],
        [1, 2, 75, 90, 100],
        [5, 20, 95, 98, 100],
      ]);
    });
  }

  it('has a place for what the hospital does with what is lost, empty without it', async () => {
    const own = '<span slot="treatment-remains-slot">Bring it to ward 3.</span>';
    const element = await opened(tag.replace('></', `>${own}</`));
    const slot = element.shadowRoot.querySelector<HTMLSlotElement>('slot[name="treatment-remains-slot"]')!;
    expect(slot.assignedElements()[0]?.textContent).to.equal('Bring it to ward 3.');
    expect((await opened()).shadowRoot.querySelector('slot')).to.equal(null);
  });

  it('puts the leaflet of the clinic first for pads, fever and shaking only', async () => {
    expect(textOf(await mount(tag), '.lede')).to.match(
      /^For pads, fever and shaking, your clinic's leaflet comes first\./,
    );
  });
});
