import {expect} from '@open-wc/testing';
import {levels, topics, warningNotes, warningSigns, type Topic} from '../../src/content/warning-signs.js';
import {languages} from '../../src/data/languages.js';
import {all, at, mount, textOf, visible} from '../support/mount.js';

const tag = (attributes = 'country="NL"') => `<miscarriage-warning-signs ${attributes}></miscarriage-warning-signs>`;
const emergencySigns = warningSigns.filter(({level}) => level === 'emergency');
const inEveryTopic = emergencySigns.filter((sign) => sign.topics.length === topics.length);

const shownSigns = (element: HTMLElement, level: string) => all(element, `.group-${level} .signs > li`).filter(visible);
const groupOrder = (element: HTMLElement) =>
  all(element, '.group').map((group) => group.className.replace('group group-', ''));
const choose = async (element: HTMLElement & {updateComplete: Promise<boolean>}, topic: string) => {
  element.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${topic}"]`)!.click();
  await element.updateComplete;
};

describe('warning signs', () => {
  it('has the seven signs that can concern any reader in every topic, and all nine under All', () => {
    expect(inEveryTopic.map(({id}) => id)).to.deep.equal([
      'soaking-bleeding',
      'collapse',
      'very-strong-tummy-pain',
      'shoulder-tip-pain',
      'cold-or-grey-skin',
      'breathing-or-confused',
      'very-ill',
    ]);
    expect(emergencySigns).to.have.length(9);
  });

  for (const language of languages) {
    for (const topic of [undefined, ...topics] as (Topic | undefined)[]) {
      it(`shows the emergency group first, open and whole in ${language}, ${topic ?? 'without a topic'}`, async () => {
        const element = await mount(tag(`country="NL" ${topic ? `topic="${topic}"` : ''}`), language);
        expect(groupOrder(element)).to.deep.equal([...levels]);
        const expected = emergencySigns.filter((sign) => !topic || (sign.topics as readonly string[]).includes(topic));
        expect(shownSigns(element, 'emergency')).to.have.length(expected.length);
        expect(element.shadowRoot.querySelector('.group-emergency')!.closest('details')).to.equal(null);
        expect(visible(element.shadowRoot.querySelector('.crisis')!)).to.equal(true);
        expect(all<HTMLAnchorElement>(element, '.group-emergency .call')[0]!.href).to.equal('tel:112');
        for (const level of levels) expect(shownSigns(element, level).length, level).to.be.greaterThan(0);
      });
    }
  }

  it('hides signs of other topics only, whatever is chosen, and shows all again', async () => {
    const element = await mount(tag());
    for (const topic of ['after', 'back-pain', 'bleeding', 'early-pregnancy', 'all'] as const) {
      await choose(element, topic);
      for (const level of levels) {
        const expected = warningSigns.filter(
          (sign) => sign.level === level && (topic === 'all' || (sign.topics as readonly string[]).includes(topic)),
        );
        expect(shownSigns(element, level), `${topic}, ${level}`).to.have.length(expected.length);
      }
      expect(groupOrder(element)).to.deep.equal([...levels]);
    }
  });

  it('says "we are sorry" after a miscarriage only, and "about half go on" never there', async () => {
    const element = await mount(tag());
    for (const [topic, sorry, half] of [
      ['all', false, true],
      ['after', true, false],
      ['bleeding', false, true],
    ] as const) {
      await choose(element, topic);
      const text = textOf(element);
      expect([text.includes('We are sorry.'), text.includes('About half')], topic).to.deep.equal([sorry, half]);
    }
  });

  it('never reassures without its call-if line, in the same block at the same size', async () => {
    const element = await mount(tag());
    const items = all(element, '.group-normal .signs > li');
    expect(items.length).to.be.greaterThan(5);
    for (const item of items) {
      const callIf = item.querySelector<HTMLElement>('.call-if')!;
      expect(getComputedStyle(callIf).fontSize).to.equal(getComputedStyle(item).fontSize);
    }
  });

  it('names a source for every statement', () => {
    for (const {id, sources} of [...warningSigns, ...warningNotes]) expect(sources.length, id).to.be.greaterThan(0);
  });

  it('reads each group as level, what to do, number, signs', async () => {
    const element = await mount(tag('country="NL" phone="0183 64 42 17" clinic="Poli"'));
    expect(textOf(element, '.group-emergency')).to.match(
      /^Call 112 now One of these signs is enough Call 112 Day and night You soak/,
    );
    expect(textOf(element, '.group-urgent')).to.match(
      /^Call today, also at night One of these signs is enough You bleed.*0183 64 42 17 Poli/,
    );
    expect(textOf(element, '.group-soon')).to.match(
      /^Call in office hours: today or the next working day You lose.*0183 64 42 17/,
    );
    expect(textOf(element, '.group-normal')).to.match(/^Usually normal .*Worried all the same\? Call 0183 64 42 17\.$/);
  });

  const callers: [moment: string, first: string, second: string][] = [
    ['2026-11-23T08:00Z', '0183 64 42 17 Poli Open until 12:00', '0900 1 Huisartsenspoedpost'],
    ['2026-11-23T22:00Z', '0900 1 Huisartsenspoedpost', '0183 64 42 17 Poli Opens Tuesday at 08:00'],
    ['2020-01-01T08:00Z', '0183 64 42 17 Poli', '0900 1 Huisartsenspoedpost'],
  ];
  for (const [moment, first, second] of callers) {
    it(`puts the number that works first at ${moment}, and fills it`, async () => {
      const back = at(moment);
      const element = await mount(
        tag(
          'country="NL" phone="0183 64 42 17" clinic="Poli" hours="Mo-Fr 08:00-12:00" out-of-hours-name="Huisartsenspoedpost" out-of-hours-phone="0900 1"',
        ),
      );
      back();
      const calls = all(element, '.group-urgent .call');
      expect(calls[0]!.innerText.replace(/\s+/g, ' ')).to.match(new RegExp(`^${first}`));
      expect(calls[1]!.innerText.replace(/\s+/g, ' ')).to.match(new RegExp(`^${second}`));
      expect(calls.map((call) => call.classList.contains('call-primary'))).to.deep.equal([true, false]);
    });
  }

  it('has words and no number without a country', async () => {
    const element = await mount(tag(''));
    expect(textOf(element, '.group-emergency')).to.match(/^Call the emergency number now/);
    expect(element.shadowRoot.querySelectorAll('a[href^="tel:"]')).to.have.length(0);
    expect(textOf(element, '.group-urgent')).to.contain('call your own doctor or midwife');
  });

  it('takes its place among the headings of the page', async () => {
    const element = await mount(tag('heading-level="3"'));
    expect(all(element, 'h3')).to.have.length(1);
    expect(all(element, 'h4')).to.have.length(4);
  });
});
