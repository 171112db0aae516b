// What is left of a page in a browser's reader view, and what is read aloud of it, in Node. Firefox and Chrome show what
// Readability finds, each on a DOM of its own.
import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';

export const parse = (html) => parseHTML(html).document;

export const tight = (text) => text.replace(/\s+/g, ' ').trim();

/** Numbers in reach of a thumb, which stand above with what they are for: drawn, and neither heard nor read. */
export const bar = '.miscarriage-numbers[aria-hidden]';

// Readability leaves every footer out, and the boxes of a choice with what stands around them.
const leftOut = `.miscarriage-footer, .miscarriage-topics, ${bar}`;

const after = (node) => {
  for (let at = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
};

/** The pieces of text below a node in their order, each with its place: the level of its heading, a link's address. */
export const pieces = (root) => {
  const all = [];
  for (let node = root.firstChild; node && root.contains(node);) {
    if (node.nodeType === 1 && node.matches(leftOut)) {
      node = after(node);
      continue;
    }
    const words = node.nodeType === 3 ? tight(node.data) : '';
    if (words)
      all.push({
        words,
        isHeading: Boolean(node.parentElement.closest('h1, h2, h3, h4, h5, h6')),
        isSign: Boolean(node.parentElement.closest('li')),
        call: node.parentElement.closest('a[href^="tel:"]')?.getAttribute('href'),
      });
    node = node.firstChild ?? after(node);
  }
  return all;
};

/** What reader view shows of a page: its title, and the pieces below it. */
export const readerView = (html) => {
  const {title, content} = new Readability(parse(html), {serializer: (article) => article}).parse();
  return {title: tight(title), content, pieces: pieces(content)};
};

/** Of the pieces, those that do not stand in the other list in this order as the same: a heading, a sign, a call. */
export const lost = (expected, {title, pieces: shown}) => {
  const missing = [];
  let at = 0;
  for (const piece of expected) {
    const found = shown.findIndex((other, index) => index >= at && JSON.stringify(other) === JSON.stringify(piece));
    if (found >= 0) at = found + 1;
    // The first heading may be the title, which stands above.
    else if (!(piece.isHeading && title.includes(piece.words))) missing.push(piece.words);
  }
  return missing;
};

/** Lines that begin in the middle of a word of the line before: all elements but those of sentences are lines. A quotation mark is none. */
export const runTogether = (root) =>
  [...root.querySelectorAll('*:not(a, b, bdi, svg, svg *)')]
    .filter((line) => {
      const before = line.previousSibling?.textContent ?? '';
      return /[^\s“„«(]$/.test(before) && /^[^\s”“»).,]/.test(line.textContent);
    })
    .map((line) => `${line.previousSibling.textContent.slice(-20)}|${line.textContent.slice(0, 20)}`);
