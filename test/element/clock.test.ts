import {expect, fixture, nextFrame} from '@open-wc/testing';
import {at, shown, textOf} from '../support/mount.js';

/** The timers of the page that are about the clock, and how often a card is drawn. */
const timers = new Map<number, () => void>();
const start = window.setInterval.bind(window);
const stop = window.clearInterval.bind(window);
window.setInterval = ((act: () => void, ...rest: unknown[]) => {
  const id = start(() => undefined, ...(rest as [number]));
  timers.set(id, act);
  return id;
}) as typeof setInterval;
window.clearInterval = ((id: number) => {
  timers.delete(id);
  stop(id);
}) as typeof clearInterval;

let asked = 0;
const {DateTimeFormat, DisplayNames} = Intl;
for (const [name, real] of Object.entries({DateTimeFormat, DisplayNames}))
  Object.defineProperty(Intl, name, {
    writable: true,
    value: new Proxy(real, {
      construct(target, parts) {
        asked++;
        return Reflect.construct<unknown[], object>(target as new (...parts: unknown[]) => object, parts);
      },
    }),
  });

const drawnTimes = (element: HTMLElement): (() => number) => {
  let times = 0;
  const drawn = element as unknown as {performUpdate: () => void};
  const draw = drawn.performUpdate.bind(element);
  drawn.performUpdate = () => {
    times++;
    draw();
  };
  return () => times;
};

const hours = 'hours="Mo-Fr 08:00-12:00,13:00-16:30"';
const open = `<miscarriage-contact country="NL" phone="0183 64 42 17" ${hours}></miscarriage-contact>`;
const others = `<miscarriage-warning-signs country="NL" phone="1234" hours="Mo-Su 00:00-24:00"></miscarriage-warning-signs>
  <miscarriage-contact country="NL" phone="1234"></miscarriage-contact>
  <miscarriage-myths></miscarriage-myths>`;

const cardsOf = async (markup: string): Promise<HTMLElement[]> => {
  const wrapper = await fixture<HTMLElement>(`<div lang="en">${markup}</div>`);
  const cards = [...wrapper.children] as HTMLElement[];
  for (const element of cards) await shown(element);
  return cards;
};
const tick = async (cards: HTMLElement[]): Promise<void> => {
  timers.forEach((act) => {
    act();
  });
  for (const element of cards) await (element as unknown as {updateComplete: Promise<boolean>}).updateComplete;
};

describe('what is true only now', () => {
  // First of this file: what the browser was asked is kept for the page.
  it('is not asked of Intl before the first paint, and has its place kept', async () => {
    const wrapper = await fixture<HTMLElement>('<div lang="en"></div>');
    const frame = new Promise<{asked: number; title: boolean; state?: string; height: number}>((done) => {
      const look = () => {
        const root = wrapper.querySelector('miscarriage-contact')?.shadowRoot;
        if (!root?.querySelector('#title')) {
          requestAnimationFrame(look);
          return;
        }
        const height = wrapper.offsetHeight;
        done({asked, title: true, state: root.querySelector<HTMLElement>('.state')?.innerText.trim(), height});
      };
      requestAnimationFrame(look);
    });
    const back = at('2026-11-23T08:00Z');
    wrapper.innerHTML = open;
    const painted = await frame;
    expect(painted).to.include({asked: 0, title: true, state: ''});
    const element = wrapper.firstElementChild as HTMLElement;
    await shown(element);
    back();
    expect(textOf(element, '.state')).to.equal('Open now, until 12:00');
    expect(asked).to.be.greaterThan(0);
    // WebKit rounds the two in its own way.
    expect(wrapper.offsetHeight).to.be.closeTo(painted.height, 1);
  });

  it('is looked at by one timer, however many cards there are', async () => {
    const cards = await cardsOf(open.repeat(10) + others);
    expect(timers.size).to.equal(1);
    cards.forEach((element) => {
      element.remove();
    });
    expect(timers.size).to.equal(0);
    const again = await fixture<HTMLElement>('<div lang="en"></div>');
    again.append(cards[0]!);
    expect(timers.size).to.equal(1);
  });

  it('draws no card again whose words stay, and makes no format anew', async () => {
    let back = at('2026-11-23T08:00Z');
    const cards = await cardsOf(open + others);
    back();
    const counts = cards.map(drawnTimes);
    const formats = asked;
    back = at('2026-11-23T08:01Z');
    await tick(cards);
    back();
    expect(counts.map((count) => count())).to.deep.equal([0, 0, 0, 0]);
    back = at('2026-11-23T11:30Z');
    await tick(cards);
    back();
    expect(counts.map((count) => count())).to.deep.equal([1, 0, 0, 0]);
    expect(textOf(cards[0]!, '.state')).to.equal('Closed now, opens at 13:00');
    expect(asked).to.equal(formats);
  });

  it('waits while nobody sees the page, and is right when she does', async () => {
    let back = at('2026-11-23T08:00Z');
    const cards = await cardsOf(open);
    back();
    const [count] = cards.map(drawnTimes);
    Object.defineProperty(document, 'hidden', {configurable: true, value: true});
    back = at('2026-11-23T11:30Z');
    await tick(cards);
    expect(count!()).to.equal(0);
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await tick(cards);
    back();
    expect(textOf(cards[0]!, '.state')).to.equal('Closed now, opens at 13:00');
  });

  it('is right when a card comes back into the page', async () => {
    let back = at('2026-11-23T08:00Z');
    const [element] = await cardsOf(open);
    back();
    const place = element!.parentElement!;
    element!.remove();
    back = at('2026-11-23T11:30Z');
    place.append(element!);
    await nextFrame();
    back();
    expect(textOf(element!, '.state')).to.equal('Closed now, opens at 13:00');
  });
});
