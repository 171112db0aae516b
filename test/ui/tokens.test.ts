import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {elements, MiscarriageElement} from '../../src/index.js';
import {colour} from '../support/colour.js';
import {all, mount} from '../support/mount.js';

interface Described {
  name: string;
  default?: string;
}
interface Declared {
  name: string;
  tagName?: string;
  cssProperties: Described[];
  cssParts: Described[];
}
const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {modules: {declarations: Declared[]}[]};
const declared = manifest.modules.flatMap(({declarations}) => declarations);
const documented = declared.find(({name}) => name === 'MiscarriageElement')!.cssProperties;

const hospital = `country="NL" phone="0183 64 42 17" hours="Mo-Su 00:00-24:00" place="Route 42" app-name="App"
  app-url="https://app.example" crisis-name="113" crisis-phone="0800 0113" support-name="Freya" support-phone="024 645 10 88"`;
const film = `<miscarriage-film provider="vimeo" film-id="000000000" duration="2:40"></miscarriage-film>`;
const names = Object.keys(elements).map((tag) => tag.replace('risk-factors', 'risk-factors-open'));
const markup = (tag: string) => (tag === 'miscarriage-film' ? film : `<${tag} ${hospital}></${tag}>`);

const everyCard = async (): Promise<HTMLElement> => {
  const first = await mount(`<main>${names.map(markup).join('')}</main>`);
  const main = first.parentElement!;
  await waitUntil(() => [...main.children].every((element) => element.shadowRoot!.querySelector('#title')));
  return main;
};
const inside = (main: HTMLElement) =>
  [...main.children].flatMap((element) => all(element as HTMLElement, '.card, .card *'));

const paints = [
  'color', 'background-color', 'border-top-color', 'border-inline-start-color', 'border-block-start-color',
  'outline-color', 'accent-color', 'fill', 'stroke',
]; // prettier-ignore
const painted = (element: Element, value: string): boolean => {
  const style = getComputedStyle(element);
  return paints.some((property) => style.getPropertyValue(property) === value);
};

describe('tokens', () => {
  it('are all documented on the base class, and no other is read', () => {
    const sheets = [MiscarriageElement, ...Object.values(elements)].flatMap(({styles}) => [styles].flat(9));
    const css = sheets.map((sheet) => (sheet as {cssText: string}).cssText).join('\n');
    const read = new Set([...css.matchAll(/var\(\s*(--miscarriage-[\w-]+)/g)].map(([, name]) => name));
    expect([...read].sort()).to.deep.equal(documented.map(({name}) => name).sort());
  });

  const special = ['brand', 'focus', 'radius', 'radius-lead', 'font-size', 'heading-font'];
  it('each give their colour to something that a reader sees', async () => {
    const main = await everyCard();
    const value = 'rgb(1, 234, 56)';
    for (const {name} of documented.filter(({name}) => !special.includes(name.replace('--miscarriage-', '')))) {
      expect(
        inside(main).some((element) => painted(element, value)),
        `${name}, before`,
      ).to.equal(false);
      main.style.setProperty(name, value);
      const users = inside(main).filter((element) => element.checkVisibility() && painted(element, value));
      expect(users.length, name).to.be.above(0);
      main.style.removeProperty(name);
    }
  });

  it('say their true default', async () => {
    const main = await everyCard();
    main.style.colorScheme = 'light';
    const colours = documented.filter(({default: value}) => value?.startsWith('#'));
    expect(colours).to.have.length(16);
    const [contact] = inside(main);
    for (const {name, default: value} of colours) {
      const own = name
        .replace('--miscarriage-', '--_')
        .replace('line-control', 'control')
        .replace('surface-soft', 'soft');
      const probe = document.createElement('i');
      probe.className = 'probe';
      contact!.append(probe);
      probe.style.color = `var(${own})`;
      expect(colour(getComputedStyle(probe).color), name).to.deep.equal(colour(value!));
      probe.remove();
    }
  });

  it('for the brand give fills, links and tints', async () => {
    const main = await everyCard();
    const fill = () =>
      getComputedStyle(inside(main).find((element) => element.matches('.button-print'))!).backgroundColor;
    const before = fill();
    main.style.setProperty('--miscarriage-brand', '#00695c');
    expect(fill()).not.to.equal(before);
  });

  it('for corners and type reach the card and its headings', async () => {
    const main = await everyCard();
    const card = all(main.firstElementChild as HTMLElement, '.card')[0]!;
    const heading = all(main.firstElementChild as HTMLElement, 'h2')[0]!;
    const style = (element: Element, property: string) => getComputedStyle(element).getPropertyValue(property);
    expect(style(card, 'border-start-start-radius')).to.equal('27px');
    expect(style(card, 'border-end-end-radius')).to.equal('12px');
    main.style.setProperty('--miscarriage-radius', '4px');
    expect(style(card, 'border-start-start-radius')).to.equal('9px');
    main.style.setProperty('--miscarriage-radius-lead', '1px');
    expect([style(card, 'border-start-start-radius'), style(card, 'border-end-end-radius')]).to.deep.equal([
      '1px',
      '4px',
    ]);
    main.style.setProperty('--miscarriage-font-size', '2em');
    expect(style(card, 'font-size')).to.equal('32px');
    main.style.setProperty('--miscarriage-heading-font', 'fantasy');
    expect([style(heading, 'font-family'), style(card, 'font-family') === 'fantasy']).to.deep.equal(['fantasy', false]);
  });

  it('for the focus ring draw it around what has the focus', async () => {
    const main = await everyCard();
    main.style.setProperty('--miscarriage-focus', 'rgb(1, 234, 56)');
    const link = all(main.querySelector<HTMLElement>('miscarriage-contact')!, 'a')[0]!;
    link.focus();
    await sendKeys({press: 'Shift'});
    await sendKeys({press: 'Tab'});
    const focused = main.querySelector('miscarriage-contact')!.shadowRoot!.activeElement!;
    expect(getComputedStyle(focused).outlineColor).to.equal('rgb(1, 234, 56)');
    expect(getComputedStyle(focused).outlineWidth).to.equal('3px');
  });
});

describe('parts', () => {
  const partsOf = (element: HTMLElement) =>
    new Set(
      all(element, '[part]').flatMap((part) =>
        [...part.part].filter((name) => !/^(call|group)-(?!heading)/.test(name)),
      ),
    );

  it('are in the manifest where an element draws them, and drawn where they are in it', async () => {
    const main = await everyCard();
    const factors = main.querySelector<HTMLElement>('miscarriage-risk-factors-open')!;
    all(factors, 'input')[0]!.click();
    await (factors as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
    const common = declared.find(({name}) => name === 'MiscarriageElement')!.cssParts.map(({name}) => name);
    const drawnCommon = new Set<string>();
    for (const element of main.children) {
      const tag = element.localName.replace('-open', '');
      const drawn = partsOf(element as HTMLElement);
      const own = declared.find(({tagName}) => tagName === tag)!.cssParts.map(({name}) => name).filter((name) => !common.includes(name)); // prettier-ignore
      const drawnOwn = [...drawn].filter((name) => !common.includes(name));
      expect(drawnOwn.sort(), tag).to.deep.equal(own.sort());
      for (const name of drawn) if (common.includes(name)) drawnCommon.add(name);
    }
    expect([...drawnCommon].sort()).to.deep.equal([...common].sort());
  });

  it('that tell a level or a weight apart are named in the sentence of their part', async () => {
    const main = await everyCard();
    const sentences = declared.flatMap(({cssParts}) => cssParts as (Described & {description: string})[]);
    const variants = new Set([...main.children].flatMap((element) => all(element as HTMLElement, '[part]')).flatMap((part) => [...part.part]).filter((name) => /^(call|group)-(?!heading)/.test(name))); // prettier-ignore
    expect(variants.size).to.equal(6);
    for (const name of variants) expect(sentences.some(({description}) => description.includes(`\`${name}\``)), name).to.equal(true); // prettier-ignore
  });
});
