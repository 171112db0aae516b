import {topics, type Topic} from '../content/warning-signs.js';
import {isLinkable} from '../data/elements.js';
import {warn} from '../hospital/warn.js';
import {elements} from '../index.js';
import {howToSay} from './files.js';
import {languages, type Language} from '../data/languages.js';

const tags = Object.keys(elements);

/** Where a card would break what the page means: a menu, a list of links, a card of ours. */
const elsewhere = ['nav', 'header', 'footer', 'li', ...tags].join();

/** What editors put around the words of a link. */
const inline = 'a, b, strong, i, em, u, span, font, br';

/** A page of ours, as it is written in a link: language and element. What else stands behind them is the topic, or not ours. */
const address = /^([\w-]+)\/([\w-]+)\.html(?:[?#]|$)/;

/** The words that are seen: an editor leaves `&nbsp;` and blanks without width. */
const words = (node: Node): string => node.textContent!.replace(/[\s\u200b]/g, '');

const aloneIn = (block: Element, link: Element): boolean =>
  words(link) !== '' &&
  words(block) === words(link) &&
  [...block.querySelectorAll('*')].every((part) => part.matches(inline));

/**
 * A link to a hosted page of this library's own folder, alone in its paragraph, becomes the element; a
 * `div[data-miscarriage]` around it may say which. Only element, language, topic and location are read, each from a list of ours or of the hospital:
 * whoever can post a link must not be able to put a number, a name or an address under the hospital's name.
 */
const upgrade = (link: Element, pages: string): void => {
  const block = link.closest('p, div[data-miscarriage], div:not([class], [id])');
  if (!(link instanceof HTMLAnchorElement) || !block || !aloneIn(block, link)) return;
  if (link.isContentEditable || link.closest(elsewhere)) return;
  if (!link.href.startsWith(pages)) {
    const [, rest = ''] = link.href.split('/pages/');
    const [, to, of] = address.exec(rest) ?? [];
    if (languages.includes(to as Language) && tags.includes(`miscarriage-${of}`))
      warn(`the link to ${link.href} stays a link: it does not lead into ${pages}. ${howToSay}`);
    return;
  }
  const [, inPath, name = ''] = address.exec(link.href.slice(pages.length)) ?? [];
  const query = new URL(link.href).searchParams;
  const [inQuery, ...others] = query.getAll('topic');
  const {
    miscarriage,
    lang,
    topic: inData,
    location: inBlock,
  } = link.closest<HTMLElement>('div[data-miscarriage]')?.dataset ?? {};
  const tag = `miscarriage-${name}`;
  const language = lang || inPath;
  const topic = inData || inQuery;
  // The element takes it only from the hospital's own list.
  const location = inBlock || query.getAll('location').join();
  const known =
    others.length === 0 &&
    tags.includes(tag) &&
    isLinkable(tag) &&
    (miscarriage ?? name) === name &&
    languages.includes(language as Language);
  if (!known || (topic && (name !== 'warning-signs' || !topics.includes(topic as Topic)))) {
    warn(`the link to ${link.href} stays a link: element, language or topic cannot be chosen like that.`);
    return;
  }
  const wrapper = document.createElement('div');
  wrapper.lang = language!;
  const element = document.createElement(tag);
  if (topic) element.setAttribute('topic', topic);
  if (location) element.setAttribute('location', location);
  block.replaceWith(wrapper);
  // The link stays, for when the words cannot be had. In a slot it would replace a sentence.
  block.removeAttribute('slot');
  element.append(block);
  wrapper.append(element);
};

/** The address of a hosted page that was pasted as plain text, alone in its paragraph: an editor has made no link of it. */
const linkAddress = (block: Element, pages: string): void => {
  if (block.childElementCount || !block.textContent.includes(pages)) return;
  const href = block.textContent.replace(/\u200b/g, '').trim();
  if (!href.startsWith(pages) || /\s/.test(href) || block.closest(elsewhere)) return;
  if ((block as HTMLElement).isContentEditable) return;
  block.replaceChildren(Object.assign(document.createElement('a'), {href, textContent: href}));
};

/** Upgrades the links that are there, and those that come later. `pages` is the folder of the hosted pages. */
export function upgradeLinks({href: pages}: URL): void {
  const links = 'a[href*="pages/"]';
  const blocks = 'p, div:not([class], [id])';
  const scan = (root: Element) => {
    for (const block of [root, ...root.querySelectorAll(blocks)]) if (block.matches(blocks)) linkAddress(block, pages);
    for (const link of root.matches(links) ? [root] : root.querySelectorAll(links)) upgrade(link, pages);
  };
  const start = () => {
    scan(document.documentElement);
    new MutationObserver((records) => {
      for (const node of records.flatMap(({addedNodes}) => [...addedNodes])) if (node instanceof Element) scan(node);
    }).observe(document, {childList: true, subtree: true});
  };
  // A paragraph that is still being read may get more words.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}
