// The words of a page with our cards as plain HTML: headings, lists, links, `details` and a few lines of style. It is what a
// hospital would write by hand, so sizes and times are compared with it, and follow the content.
import {defaultTreeAdapter as tree, html, parse, serialize} from 'parse5';

/** @typedef {any} Node A node of parse5. */

/** @param {Node} node @returns {Node[]} */
const elementsIn = (node) =>
  (node.childNodes ?? []).flatMap((child) => (child.tagName ? [child, ...elementsIn(child)] : []));
/** @param {Node} node @param {string} name */
export const attributeOf = (node, name) => node.attrs?.find((attribute) => attribute.name === name)?.value;
/** @param {Node} node @returns {string[]} */
export const classesOf = (node) =>
  (attributeOf(node, 'class') ?? '').replaceAll('miscarriage-', '').split(' ').filter(Boolean);
/** @param {Node} node */
const isCard = (node) => /^miscarriage-/.test(node.tagName ?? '');

/** What only keeps a place, is for paper, or is drawn. */
const wordless = ['keep-place', 'state', 'now', 'paper', 'box'];
const kept = ['href', 'lang', 'dir', 'rel', 'type', 'name', 'value', 'checked'];

/** @param {string} name @param {Record<string, string>} [attributes] @param {Node[]} [children] @returns {Node} */
export const element = (name, attributes = {}, children = []) => {
  const attrs = Object.entries(attributes).map(([key, value]) => ({name: key, value}));
  const made = tree.createElement(name, html.NS.HTML, attrs);
  for (const child of children) tree.appendChild(made, child);
  return made;
};

/** @param {Node} node @returns {Node[]} */
const plainChildren = (node) => node.childNodes.flatMap(plain);

/** @param {Node} node @returns {Node[]} */
const plain = (node) => {
  if (node.nodeName === '#text') return [tree.createTextNode(node.value.replace(/[ \t\r\n]+/g, ' '))];
  if (!node.tagName || node.tagName === 'svg' || classesOf(node).some((name) => wordless.includes(name))) return [];
  if (['span', 'bdi', 'div', 'header', 'section'].includes(node.tagName) && !classesOf(node).includes('group'))
    return plainChildren(node);
  const attributes = Object.fromEntries(
    node.attrs.filter(({name}) => kept.includes(name)).map(({name, value}) => [name, value]),
  );
  if (isCard(node)) return [element('section', {}, plainChildren(node))];
  if (classesOf(node).includes('group')) {
    const level = classesOf(node)
      .find((name) => name.startsWith('group-'))
      .replace('group-', '');
    return [element('div', {class: level}, plainChildren(node))];
  }
  if (classesOf(node).includes('call')) return [element('p', {}, [element('a', attributes, plainChildren(node))])];
  return [element(node.tagName, attributes, plainChildren(node))];
};

const style = `:root{font:1.125rem/1.5 system-ui,sans-serif;color:#212b32;background:#fff}body{margin:0}main{max-inline-size:44rem;margin-inline:auto;padding:1rem}
section{border:1px solid #768692;border-inline-start:.5rem solid #005eb8;padding:1rem;margin-block:1rem}.emergency{border:3px solid #b00020;padding:1rem}.urgent{border:1px solid #a35200;padding:1rem}
fieldset{border:0;padding:0;margin-block:1rem}legend{font-weight:700}label{display:flex;gap:.75rem;align-items:center;min-block-size:2.75rem}details{border-block-end:1px solid #768692}
summary{padding-block:.75rem;font-weight:600;cursor:pointer}:focus-visible{outline:3px solid #ffb81c;outline-offset:2px}a{color:#005eb8;display:inline-block;padding-block:.25rem}dd{margin-inline-start:0}small{display:block}
@media print{details::details-content{content-visibility:visible;block-size:auto}}`;
export const plainStyle = style.replaceAll('\n', '');

/** @typedef {{tags?: string[], form: 'plain' | 'prerendered' | 'bare', head: string}} PageOptions */

/**
 * A page with some of the cards of another, in one of three forms: as plain HTML, with what a page shows without script, or
 * as bare tags.
 * @param {string} source The HTML of a page with prerendered cards.
 * @param {PageOptions} options
 * @param {(main: Node) => Node} [view] Another mark-up for the same words.
 */
export const pageWith = (source, {tags, form, head}, view) => {
  const document = parse(source);
  const [page] = elementsIn(document).filter(({tagName}) => tagName === 'html');
  const [main] = elementsIn(document).filter(({tagName}) => tagName === 'main');
  for (const card of elementsIn(main).filter(isCard))
    if (tags && !tags.includes(card.tagName)) tree.detachNode(card);
    else if (form === 'bare') card.childNodes = card.childNodes.filter((child) => attributeOf(child, 'slot'));
  const body = view?.(main) ?? (form === 'plain' ? element('main', {}, plainChildren(main)) : main);
  return `<!doctype html><html lang="${attributeOf(page, 'lang')}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Page</title>${head}${serialize(element('div', {}, [body]))}</html>`;
};

/** The words of a page, one by one, without those of scripts and styles. */
export const wordsOf = (source) => {
  const text = (/** @type {Node} */ node) =>
    ['style', 'script', 'title', 'template'].includes(node.tagName)
      ? ''
      : (node.value ?? (node.childNodes ?? []).map(text).join(' '));
  return text(parse(source))
    .split(/[\s\u00a0]+/)
    .filter(Boolean);
};
