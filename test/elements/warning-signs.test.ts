import {expect} from '@open-wc/testing';
import {callIfs} from '../../src/content/call-ifs.js';
import {levels, type Level} from '../../src/content/levels.js';
import {
  explanations,
  signDetails,
  topics,
  warningNotes,
  warningSigns,
  type Topic,
} from '../../src/content/warning-signs.js';
import {languages} from '../../src/data/languages.js';
import {all, at, mount, textOf, visible} from '../support/mount.js';

const tag = (attributes = 'country="NL"') => `<miscarriage-warning-signs ${attributes}></miscarriage-warning-signs>`;
const emergencySigns = warningSigns.filter(({level}) => level === 'emergency');
const inEveryTopic = emergencySigns.filter((sign) => sign.topics.length === topics.length);

type Choice = Topic | 'all';
type Sign = (typeof warningSigns)[number];
/** Where all signs stand, a line that others contain is left out. */
const concerns = (sign: Sign, choice: Choice) =>
  choice === 'all' ? !('inside' in sign) : (sign.topics as readonly string[]).includes(choice);
const signsIn = (level: Level, choice: Choice) =>
  warningSigns.filter((sign) => sign.level === level && concerns(sign, choice));

// What is folded is there too: it counts as shown unless its topic hides it.
const shownSigns = (element: HTMLElement, level: string) =>
  all(element, `.group-${level} .signs > li`).filter((sign) => getComputedStyle(sign).display !== 'none');
const groupOrder = (element: HTMLElement) =>
  all(element, '.group').map((group) => group.className.replace('group group-', ''));
const choose = async (element: HTMLElement & {updateComplete: Promise<boolean>}, topic: string) => {
  element.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${topic}"]`)!.click();
  await element.updateComplete;
};

describe('warning signs', () => {
  it('has the nine signs that can concern any reader in every topic, and all ten under All', () => {
    expect(inEveryTopic.map(({id}) => id)).to.deep.equal([
      'soaking-bleeding',
      'pouring-or-large-clots',
      'collapse',
      'very-strong-tummy-pain',
      'shoulder-tip-pain',
      'cold-or-grey-skin',
      'breathing-or-confused',
      'extremely-ill',
      'might-hurt-yourself',
    ]);
    expect(emergencySigns).to.have.length(10);
  });

  for (const language of languages) {
    for (const topic of [undefined, ...topics] as (Topic | undefined)[]) {
      it(`shows the two upper groups first, open and whole in ${language}, ${topic ?? 'without a topic'}`, async () => {
        const crisis = 'crisis-name="113" crisis-phone="0800 0113"';
        const element = await mount(tag(`country="NL" ${crisis} ${topic ? `topic="${topic}"` : ''}`), language);
        expect(groupOrder(element)).to.deep.equal([...levels]);
        for (const level of ['emergency', 'urgent'] as const) {
          const signs = shownSigns(element, level);
          expect(signs).to.have.length(signsIn(level, topic ?? 'all').length);
          expect(
            signs.every((sign) => visible(sign) && !sign.closest('details')),
            level,
          ).to.equal(true);
        }
        expect(all<HTMLAnchorElement>(element, '.group-emergency .call')[0]!.href).to.equal('tel:112');
        expect(all<HTMLAnchorElement>(element, '.signs .call').map(({href}) => href)).to.include('tel:08000113');
        for (const level of levels)
          expect(shownSigns(element, level), level).to.have.length(signsIn(level, topic ?? 'all').length);
      });
    }
  }

  it('hides signs of other topics only, whatever is chosen, and shows all again', async () => {
    const element = await mount(tag());
    for (const topic of ['after', 'back-pain', 'miscarriage', 'bleeding', 'early-pregnancy', 'all'] as const) {
      await choose(element, topic);
      for (const level of levels)
        expect(shownSigns(element, level), `${topic}, ${level}`).to.have.length(signsIn(level, topic).length);
      expect(groupOrder(element)).to.deep.equal([...levels]);
    }
  });

  it('shows no empty group, and says what the fold of the signs for office hours holds, in every topic', async () => {
    const element = await mount(tag());
    for (const topic of [...topics, 'all'] as const) {
      await choose(element, topic);
      expect(visible(all(element, '.group-normal')[0]!), topic).to.equal(signsIn('normal', topic).length > 0);
      expect(all(element, '.group-soon summary span[data-topics]').filter(visible), topic).to.have.length(1);
    }
  });

  it('leaves out a line under All only where its level or a higher one says the same', () => {
    const levelOf = new Map<string, Level>([...warningSigns, ...explanations].map(({id, level}) => [id, level]));
    for (const sign of warningSigns.filter((one) => 'inside' in one))
      for (const id of sign.inside)
        expect(levels.indexOf(levelOf.get(id)!), `${sign.id} in ${id}`).to.be.within(0, levels.indexOf(sign.level));
  });

  it('shows a line under All again when the hospital has replaced what contains it', async () => {
    const element = await mount(
      '<miscarriage-warning-signs country="NL"><span slot="more-than-light-bleeding">Bleeding of any kind.</span></miscarriage-warning-signs>',
    );
    const shown = shownSigns(element, 'urgent').map((sign) => sign.innerText);
    expect(shown.some((text) => text.includes('heavy again'))).to.equal(true);
    expect(shown.some((text) => text.includes('Painkillers do not help enough'))).to.equal(false);
  });

  it('names in a call-if line the level of the signs that it is about', () => {
    const levelOf = new Map<string, Level>(warningSigns.map(({id, level}) => [id, level]));
    for (const {id, level, refersTo} of callIfs)
      for (const sign of refersTo) expect(levelOf.get(sign), `${id}: ${sign}`).to.equal(level);
  });

  it('says "we are sorry" of a miscarriage only, and "about half go on" only before one is known', async () => {
    const element = await mount(tag());
    for (const [topic, sorry, half] of [
      ['all', false, false],
      ['after', true, false],
      ['miscarriage', true, false],
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
      const lines = [...item.querySelectorAll<HTMLElement>('.call-if')];
      expect(lines.length, item.innerText).to.be.greaterThan(0);
      for (const line of lines) expect(getComputedStyle(line).fontSize).to.equal(getComputedStyle(item).fontSize);
    }
  });

  it('names a source for every statement', () => {
    for (const {id, sources} of [...warningSigns, ...signDetails, ...explanations, ...warningNotes])
      expect(sources.length, id).to.be.greaterThan(0);
  });

  it('reads each group as level, what to do, number, signs', async () => {
    const element = await mount(tag('country="NL" phone="0183 64 42 17" clinic="Poli"'));
    expect(textOf(element, '.group-emergency')).to.match(
      /^Call 112 now Even without bleeding or a positive test\. Call 112 You soak/,
    );
    expect(textOf(element, '.group-urgent')).to.match(
      /^Call today, also at night Even without bleeding or a positive test\. 0183 64 42 17 Poli .*Nobody answers.* Bleeding with pain/,
    );
    expect(textOf(element, '.group-soon')).to.equal(
      'Call in office hours Light bleeding without pain, medicines, rhesus negative blood, and other signs · 0183 64 42 17',
    );
    expect(textOf(element, '.group-normal')).to.equal('Usually normal What is common, and when to call');
    for (const fold of all<HTMLDetailsElement>(element, '.group > .fold')) fold.open = true;
    expect(textOf(element, '.group-soon')).to.match(
      /^Call in office hours Light bleeding without pain, .*0183 64 42 17 Today, or the next day we are open\. 0183 64 42 17 Poli Light bleeding without pain/,
    );
    expect(textOf(element, '.group-normal')).to.match(
      /^Usually normal What is common, and when to call If you still worry, call 0183 64 42 17\. /,
    );
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
      const calls = all(element, '.group-urgent .actions .call');
      expect(calls[0]!.innerText.replace(/\s+/g, ' ')).to.match(new RegExp(`^${first}`));
      expect(calls[1]!.innerText.replace(/\s+/g, ' ')).to.match(new RegExp(`^${second}`));
      expect(calls.map((call) => call.classList.contains('call-primary'))).to.deep.equal([true, false]);
    });
  }

  it('has words and no number without a country', async () => {
    const element = await mount(tag(''));
    expect(textOf(element, '.group-emergency')).to.match(/^Call the emergency number now/);
    expect(element.shadowRoot.querySelectorAll('a[href^="tel:"]')).to.have.length(0);
    expect(textOf(element, '.group-urgent')).to.contain('Call your doctor, midwife or clinic.');
  });

  it('takes its place among the headings of the page', async () => {
    const element = await mount(tag('heading-level="3"'));
    expect(all(element, 'h3')).to.have.length(1);
    expect(all(element, 'h4')).to.have.length(4);
  });
});
