import {expect, waitUntil} from '@open-wc/testing';
import {mount, tags} from '../support/mount.js';

type Card = Awaited<ReturnType<typeof mount>>;

const frame = (): HTMLIFrameElement => {
  const element = document.createElement('iframe');
  element.width = '600';
  document.body.append(element);
  return element;
};

/** What its style sheets make of a card: of all that is in it, how it is laid out and coloured. */
const look = (card: Card): string => {
  const view = card.ownerDocument.defaultView!;
  const parts = [...card.shadowRoot.querySelectorAll('.card, .heading, .footer, .group, .actions, .call, summary')]
    // The numbers in reach of a thumb are drawn by how high the window is.
    .filter((part) => !part.closest('.numbers'));
  return parts
    .map((part) => {
      const {display, backgroundColor, borderTopWidth, gap} = view.getComputedStyle(part);
      return [part.className, display, backgroundColor, borderTopWidth, gap].join(' ');
    })
    .join('\n');
};

const made = (tag: string): Card => {
  const element = document.createElement(tag) as unknown as Card;
  element.setAttribute('country', 'NL');
  element.lang = 'en';
  return element;
};

// A page builder shows what it builds in a frame; a print window is a document of its own.
const ways: Record<string, (tag: string, body: HTMLElement) => Promise<Card>> = {
  'is moved into a frame': async (tag, body) => {
    const element = await mount(`<${tag} country="NL" lang="en"></${tag}>`);
    body.append(element);
    return element;
  },
  'is put into a frame before it is drawn': (tag, body) => {
    const element = made(tag);
    body.append(element);
    return Promise.resolve(element);
  },
  'comes through a document that nobody sees': (tag, body) => {
    const element = made(tag);
    document.implementation.createHTMLDocument('').body.append(element);
    body.append(element);
    return Promise.resolve(element);
  },
  'leaves the page while it is drawn, for one that nobody sees, and comes to a frame': async (tag, body) => {
    const element = await mount(`<${tag} country="NL" lang="en"></${tag}>`);
    document.implementation.createHTMLDocument('').body.append(element);
    body.append(element);
    return element;
  },
};

describe('a card in another document', () => {
  const errors: unknown[] = [];
  const {error} = console;
  beforeEach(() => {
    errors.length = 0;
    console.error = (...words: unknown[]) => errors.push(...words);
  });
  afterEach(() => {
    console.error = error;
    for (const element of document.querySelectorAll('iframe')) element.remove();
  });

  for (const [way, put] of Object.entries(ways))
    it(`looks as it does in the page when it ${way}, and again when it is back`, async () => {
      for (const tag of [...tags, 'miscarriage-film']) {
        const body = frame().contentDocument!.body;
        const inPage = frame().parentElement!.appendChild(made(tag));
        const element = await put(tag, body);
        for (const card of [inPage, element]) await waitUntil(() => card.shadowRoot.querySelector('#title'), tag);
        // As wide as in the page: some things are laid out by the width of the card.
        inPage.style.inlineSize = `${element.getBoundingClientRect().width}px`;
        await element.updateComplete;
        expect(look(element), tag).to.equal(look(inPage));
        document.body.append(element);
        inPage.style.inlineSize = '';
        await element.updateComplete;
        expect(look(element), tag).to.equal(look(inPage));
        element.remove();
        inPage.remove();
      }
      expect(errors).to.deep.equal([]);
    });
});
