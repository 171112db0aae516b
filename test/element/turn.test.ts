import {expect, fixture} from '@open-wc/testing';
import {all, card, shown} from '../support/mount.js';

/** WebKit serves two message ports in any order, so there a test cannot count the tasks of another port. */
const countsTasks = !/AppleWebKit\/(?!.*Chrom)/.test(navigator.userAgent);

const tag = 'miscarriage-myths';
const hasCard = (element: Element) => Boolean(element.shadowRoot?.querySelector('#title'));

/** A task of the page's own, behind those that are in line already. */
const task = (): Promise<void> =>
  new Promise((done) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });

/** The cards of a page in the order in which they are drawn. */
const drawnIn = async (place: HTMLElement): Promise<{order: string[]; most: number}> => {
  const cards = [...place.querySelectorAll<HTMLElement>(tag)];
  const order: string[] = [];
  let most = 0;
  while (order.length < cards.length) {
    await task();
    const added = cards.filter((element) => hasCard(element) && !order.includes(element.id)).map(({id}) => id);
    most = Math.max(most, added.length);
    order.push(...added);
  }
  return {order, most};
};

const place = (markup: string): HTMLElement => {
  const main = document.createElement('main');
  main.lang = 'en';
  main.innerHTML = markup;
  return main;
};
const four = ['a', 'b', 'c', 'd'];
const bare = four.map((id) => `<${tag} id="${id}"></${tag}>`).join('');

describe('cards that come together', () => {
  // The words are there: what is measured is drawing.
  before(async function () {
    if (!countsTasks) this.skip();
    await shown(
      (await fixture<HTMLElement>(`<div lang="en"><${tag}></${tag}></div>`)).firstElementChild as HTMLElement,
    );
  });
  afterEach(() => {
    document.querySelectorAll('main').forEach((main) => {
      main.remove();
    });
    scrollTo(0, 0);
  });

  it('are drawn one a task, the first of the page first', async () => {
    const main = place(bare);
    document.body.append(main);
    expect(await drawnIn(main)).to.deep.equal({order: four, most: 1});
  });

  it('are drawn in the order of the page, in whichever they were made', async () => {
    const main = place('');
    document.body.append(main);
    for (const id of [...four].reverse()) {
      const element = document.createElement(tag);
      element.id = id;
      main.prepend(element);
    }
    expect((await drawnIn(main)).order).to.deep.equal(four);
  });

  it('start with the one that is in sight', async () => {
    const main = place(`<div style="height: 5000px"></div>${bare}<div style="height: 5000px"></div>`);
    document.body.append(main);
    scrollTo(0, 5000);
    main.innerHTML = `<div style="height: 4000px"></div>${four
      .map((id) => `<div style="height: 3000px"><${tag} id="${id}"></${tag}></div>`)
      .join('')}`;
    scrollTo(0, 4000 + 3000 * 2 - 100);
    expect((await drawnIn(main)).order).to.deep.equal(['c', 'a', 'b', 'd']);
  });

  it('do not wait for one that has left the page', async () => {
    const main = place(bare);
    document.body.append(main);
    main.querySelector('#b')!.remove();
    expect((await drawnIn(main)).order).to.deep.equal(['a', 'c', 'd']);
  });

  it('show the emergency number or what stands between their tags until then', async () => {
    const main = place(
      `<${tag} id="a" country="NL"></${tag}><${tag} id="b" country="NL"></${tag}><${tag} id="c"><a href="tel:112">112</a></${tag}>`,
    );
    document.body.append(main);
    await task();
    const [first, second, third] = [...main.children] as HTMLElement[];
    expect(hasCard(first!)).to.equal(true);
    expect(all<HTMLAnchorElement>(second!, 'a').map(({href}) => href)).to.deep.equal(['tel:112']);
    expect(card(second!)!.innerText.trim()).to.equal('Call 112');
    expect(third!.shadowRoot).to.equal(null);
    expect(third!.querySelector('a')!.checkVisibility()).to.equal(true);
    await drawnIn(main);
  });
});
