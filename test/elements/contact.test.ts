import {expect} from '@open-wc/testing';
import {helpLines} from '../../src/data/countries.js';
import {languages} from '../../src/data/languages.js';
import {all, at, card, mount, textOf} from '../support/mount.js';

const details =
  'country="NL" clinic="Poli" place="Route 42" phone="0183 64 42 17" hours="Mo-Fr 08:00-12:00,13:00-16:30"';
const contact = (attributes = details) => `<miscarriage-contact ${attributes}></miscarriage-contact>`;

const states: [moment: string, attributes: string, pill: string | undefined][] = [
  ['2026-11-23T08:00Z', details, 'Open now, until 12:00'],
  ['2026-11-23T11:30Z', details, 'Closed now, opens at 13:00'],
  ['2026-11-27T20:00Z', details, 'Closed now, opens Monday at 08:00'],
  ['2026-12-24T20:00Z', `${details} closed-on="2026-12-25"`, 'Closed now, opens Monday at 08:00'],
  ['2026-12-24T20:00Z', `${details} closed-on="2026-12-25 2026-12-28 2026-12-29 2026-12-30 2026-12-31"`, 'Closed now, opens Friday, 1 January at 08:00'],
  ['2026-11-23T08:00Z', 'country="NL" phone="1234" hours="Mo-Su 00:00-24:00"', 'Open now, day and night'],
  ['2026-11-23T08:00Z', 'country="NL" phone="1234" hours="nonsense"', undefined],
  ['2026-11-23T08:00Z', 'country="US" phone="1234" hours="Mo-Fr 08:00-12:00"', undefined],
  ['2026-11-23T08:00Z', `${details} closed-on="Christmas"`, undefined],
  ['2020-11-23T08:00Z', details, undefined],
]; // prettier-ignore

describe('contact', () => {
  for (const [moment, attributes, pill] of states) {
    it(`says ${pill ? `"${pill}"` : 'nothing about now'} at ${moment} with ${attributes}`, async () => {
      const back = at(moment);
      const element = await mount(contact(attributes));
      back();
      // Engines differ in the comma after a weekday.
      const plain = (text: string) => text.replace(/y, /, 'y ');
      expect(plain(textOf(element, '.state'))).to.equal(plain(pill ?? ''));
    });
  }

  const numbers: [number: string, width: number, lines: number][] = [
    ['0183 64 42 17', 320, 1],
    ['+31 (0) 183 - 6442 - 1733', 240, 3],
  ];
  for (const [number, width, lines] of numbers) {
    it(`shows the number ${number} in at most ${lines} lines on a card of ${width} px, and not wider than it`, async () => {
      const markup = contact(`country="NL" phone="${number}"`);
      const element = await mount(`<div style="inline-size: ${width}px">${markup}</div>`);
      const {scrollWidth, clientWidth} = card(element)!;
      expect(scrollWidth).to.equal(clientWidth);
      const shown = all(element, '.actions .number')[0]!;
      expect(Math.round(shown.offsetHeight / parseFloat(getComputedStyle(shown).lineHeight))).to.be.within(1, lines);
    });
  }

  it('changes from open to closed while the page stays open, with new nodes', async () => {
    let back = at('2026-11-23T08:00Z');
    const element = await mount(contact());
    back();
    const before = element.shadowRoot.querySelector('.state b')!.firstChild as Text;
    // What a page translator leaves: our text node is gone, its words stay.
    const translated = document.createElement('span');
    translated.textContent = 'Abierto ahora';
    before.replaceWith(translated);
    back = at('2026-11-23T11:30Z');
    (element as unknown as {requestUpdate: () => void}).requestUpdate();
    await element.updateComplete;
    back();
    expect(textOf(element, '.state')).to.equal('Closed now, opens at 13:00');
  });

  it('shows the clinic, its place, its hours and its number', async () => {
    const element = await mount(contact());
    expect(textOf(element, '#title')).to.equal('Poli');
    expect(textOf(element, '.lede')).to.equal('Route 42');
    expect(textOf(element, '.hours')).to.equal('Monday to Friday 08:00–12:00 13:00–16:30 Saturday to Sunday closed');
    expect(all<HTMLAnchorElement>(element, '.actions .call')[0]!.href).to.equal('tel:0183644217');
  });

  it('has a heading and words without any detail of the hospital', async () => {
    const element = await mount(contact(''));
    expect(textOf(element, '#title')).to.equal('Who to call');
    expect(textOf(element)).to.contain('Call your doctor, midwife or clinic.');
    expect(all(element, '.actions a, .lines a')).to.have.length(0);
  });

  it('shows what was given of app, crisis line, support and text relay, and omits the rest', async () => {
    const element = await mount(
      contact(
        `${details} app-name="BeterDichtbij" app-url="https://example.org/" crisis-name="113" crisis-phone="0800 0113" support-name="Freya" support-phone="024 645 1088" text-relay="KPN Teletolk"`,
      ),
    );
    const text = textOf(element);
    for (const part of ['Message in BeterDichtbij', 'BeterDichtbij is for questions that can wait', 'Thoughts of ending your life: 113, 0800 0113', 'To talk about your loss: Freya, 024 645 1088', 'use KPN Teletolk']) expect(text).to.contain(part); // prettier-ignore
    expect(all<HTMLAnchorElement>(element, '.actions .call')[1]!.href).to.equal('https://example.org/');
    const plain = textOf(await mount(contact()));
    for (const part of ['Message in', 'questions that can wait', 'talk about your loss'])
      expect(plain).not.to.contain(part);
  });

  it('has the lines of the country where the hospital gives none of its own', async () => {
    const text = textOf(await mount(contact()));
    expect(text)
      .to.contain('Thoughts of ending your life: 113 Zelfmoordpreventie, 113.')
      .and.to.contain('use app 112NL');
    expect(textOf(await mount('<miscarriage-contact country="DK"></miscarriage-contact>'))).not.to.match(
      /Thoughts of|hear or speak/,
    );
  });

  const crisisLines: [language: string, name: string][] = [
    ['nl', 'Zelfmoordlijn 1813'],
    ['ar', 'Zelfmoordlijn 1813'],
  ];
  for (const [language, name] of crisisLines) {
    it(`names, of several crisis lines, the one that understands ${language}, or the first`, async () => {
      const element = await mount('<miscarriage-contact country="BE"></miscarriage-contact>', language);
      expect(textOf(element, '.crisis')).to.contain(name);
    });
  }

  it('says in the words of the hospital what to do where nobody is named for the night', async () => {
    const words = 'Our phone message says who answers.';
    const element = await mount(contact(`country="NL" out-of-hours-text="${words}"`));
    expect(textOf(element, '.lines')).to.contain(words).and.not.to.contain('follow the phone message');
    const other = `<miscarriage-contact country="DE" out-of-hours-text="${words}"></miscarriage-contact>`;
    expect(textOf(await mount(other), '.lines'))
      .to.contain('116117')
      .and.not.to.contain(words);
  });

  it('lists the lines of other countries, closed at first, never those of its own', async () => {
    const element = await mount(contact());
    const list = element.shadowRoot.querySelector<HTMLDetailsElement>('.countries')!;
    expect(list.open).to.equal(false);
    list.open = true;
    for (const [code, {emergency}] of Object.entries(helpLines)) {
      const name = new Intl.DisplayNames('en', {type: 'region'}).of(code)!;
      expect(list.innerText.includes(name), code).to.equal(code !== 'NL');
      if (code !== 'NL') expect(list.innerText).to.contain(emergency);
    }
  });

  it('has the same numbers in every language', async () => {
    const numbers = new Set<string>();
    for (const language of languages) {
      const element = await mount(contact(), language);
      numbers.add(all<HTMLAnchorElement>(element, 'a[href^="tel:"]').map(({href}) => href).join()); // prettier-ignore
    }
    expect(numbers.size).to.equal(1);
  });
});
