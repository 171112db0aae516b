import {aTimeout, expect, fixture} from '@open-wc/testing';
import {elements, MiscarriageElement} from '../../src/index.js';
import {tags, textOf} from '../support/mount.js';

type Broken = Record<string, unknown>;
const quiet = async (act: () => Promise<void>): Promise<string[]> => {
  const said: string[] = [];
  const {error} = console;
  console.error = (...parts: unknown[]) => said.push(parts.map(String).join(' '));
  try {
    await act();
  } finally {
    console.error = error;
  }
  return said;
};

/** Methods and getters of an element and of its base class: what its life and its view run, and can be made to throw. */
const methodsOf = (prototype: object): string[] => {
  // What the net itself is made of, what a template is made by, and what runs when the card has long been shown.
  const others =
    'constructor attempt withoutCard hasFallback rescue performUpdate connectedCallback createRenderRoot template templateValues slots';
  const later = 'disconnectedCallback field forget plainList copy clear button play stopFilm read focusOn frame';
  const names: string[] = [];
  for (
    let at = prototype;
    at !== Object.getPrototypeOf(MiscarriageElement.prototype);
    at = Object.getPrototypeOf(at) as object
  )
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at)))
      if (typeof descriptor.set !== 'function') names.push(name);
  return [...new Set(names)].filter((name) => !`${others} ${later}`.split(' ').includes(name));
};

let count = 0;
const breaking = (Base: CustomElementConstructor, method: string): string => {
  const tag = `broken-card-${count++}`;
  class Card extends Base {}
  const thrower = {
    configurable: true,
    get(this: Broken) {
      throw new Error(`${method} fails`);
    },
  };
  Object.defineProperty(Card.prototype, method, thrower);
  customElements.define(tag, Card);
  return tag;
};

describe('a net under every card', () => {
  for (const [tag, Class] of Object.entries(elements)) {
    it(`keeps the fallback of <${tag}>, or short words, whatever of it throws`, async () => {
      for (const method of methodsOf(Class.prototype)) {
        const broken = breaking(Class, method);
        const said = await quiet(async () => {
          const wrapper = await fixture<HTMLElement>(
            `<div lang="en"><${broken} country="NL"><a href="tel:112">112</a></${broken}><${broken} country="NL"></${broken}></div>`,
          );
          await aTimeout(0);
          const [first, second] = [...wrapper.children] as HTMLElement[];
          expect(first!.getBoundingClientRect().height, `${method}: the fallback`).to.be.greaterThan(5);
          expect(second!.getBoundingClientRect().height, `${method}: the rescue words`).to.be.greaterThan(5);
        });
        expect(said.filter((line) => line.includes(`<${broken}>`)).length, `${method}: said once a card`).to.be.at.most(
          2,
        );
      }
    });
  }

  const properties: [value: unknown, shown: string | undefined][] = [
    [112233, '112233'],
    ['  0183 64 42 17 ', '0183 64 42 17'],
    [' \u00a0\t', undefined],
    [null, undefined],
    [undefined, undefined],
    [false, undefined],
    [['0183'], undefined],
    [{number: 1}, undefined],
  ];
  for (const [value, shown] of properties) {
    it(`takes the property phone=${JSON.stringify(value)} ${shown ? 'as words' : 'for nothing'}, and still shows the card`, async () => {
      const wrapper = await fixture<HTMLElement>(
        '<div lang="en"><miscarriage-contact country="NL"></miscarriage-contact></div>',
      );
      const element = wrapper.firstElementChild as HTMLElement & {phone: unknown; updateComplete: Promise<boolean>};
      element.phone = value;
      await element.updateComplete;
      const numbers = [...element.shadowRoot!.querySelectorAll('.actions .number')].map(({textContent}) => textContent);
      expect(numbers).to.deep.equal(shown ? [shown] : []);
      expect(textOf(element)).to.contain('112');
    });
  }

  it('is there for every element that says something medical', () => {
    expect(tags.length).to.equal(Object.keys(elements).length - 1);
  });
});
