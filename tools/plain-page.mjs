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
/** Of the attributes of an element, those that a page without cards has too. @param {Node} node @returns {Record<string, string>} */
const keptOf = ({attrs}) =>
  Object.fromEntries(attrs.filter(({name}) => kept.includes(name)).map(({name, value}) => [name, value]));
/** @param {Node} node */
const isCard = (node) => /^miscarriage-/.test(node.tagName ?? '');

/** What only keeps a place, is for paper, or is drawn. */
const wordless = ['keep-place', 'state', 'now', 'paper', 'box'];
const kept = ['href', 'lang', 'dir', 'rel', 'name', 'value', 'checked', 'aria-label'];

/** @param {string} name @param {Record<string, string>} [attributes] @param {Node[]} [children] @returns {Node} */
export const element = (name, attributes = {}, children = []) => {
  const attrs = Object.entries(attributes).map(([key, value]) => ({name: key, value}));
  const made = tree.createElement(name, html.NS.HTML, attrs);
  for (const child of children) tree.appendChild(made, child);
  return made;
};

/**
 * How a kit writes what a card holds. What it does not say stands as in plain HTML.
 * @typedef {object} Kit
 * @property {string} [body] The class of `body`.
 * @property {Record<string, string>} [classes] By the name of a tag.
 * @property {(attributes: Record<string, string>, words: Node[]) => Node[]} [call] A link that calls.
 * @property {(level: string, children: Node[]) => Node[]} [group] The signs of one level. Its first child is the heading.
 * @property {(type: 'radio' | 'checkbox', input: Record<string, string>, words: Node[]) => Node[]} [choice]
 * @property {(type: 'radio' | 'checkbox', legend: Node | undefined, rest: Node[]) => Node[]} [choices] What belongs together of these.
 * @property {(attributes: Record<string, string>, summary: Node[], rest: Node[]) => Node[]} [fold] A `details`.
 */
/** @type {Required<Kit>} */
const plainKit = {
  body: '',
  classes: {},
  call: (attributes, words) => [element('p', {}, [element('a', attributes, words)])],
  group: (level, children) => [element('div', {class: level}, children)],
  choice: (type, input, words) => [element('label', {}, [element('input', {type, ...input}), ...words])],
  choices: (type, legend, rest) => [element('fieldset', {}, [...(legend ? [legend] : []), ...rest])],
  fold: (attributes, summary, rest) => [element('details', attributes, [element('summary', {}, summary), ...rest])],
};

/** @param {Required<Kit>} kit @returns {(node: Node) => Node[]} */
const writerOf = (kit) => {
  /** @param {Node} node @returns {Node[]} */
  const children = (node) => node.childNodes.flatMap(write);
  /** @param {Node} node @returns {Node[]} */
  const write = (node) => {
    if (node.nodeName === '#text') return [tree.createTextNode(node.value.replace(/[ \t\r\n]+/g, ' '))];
    if (!node.tagName || node.tagName === 'svg' || classesOf(node).some((name) => wordless.includes(name))) return [];
    const attributes = keptOf(node);
    const level = classesOf(node).find((name) => name.startsWith('group-') && classesOf(node).includes('group'));
    if (level) return kit.group(level.replace('group-', ''), children(node));
    if (isCard(node)) return [element('section', {}, children(node))];
    if (['span', 'bdi', 'div', 'header', 'section'].includes(node.tagName)) return children(node);
    if (classesOf(node).includes('call')) return kit.call(attributes, children(node));
    if (node.tagName === 'label') {
      const [input] = elementsIn(node).filter(({tagName}) => tagName === 'input');
      // A card puts the box of a checklist in its place when its script runs.
      return kit.choice(input ? 'radio' : 'checkbox', input ? keptOf(input) : {}, children(node));
    }
    const rest = children(node);
    if (node.tagName === 'fieldset') {
      const legend = rest.find(({tagName}) => tagName === 'legend');
      const type = classesOf(node).includes('topics') ? 'radio' : 'checkbox';
      return kit.choices(
        type,
        legend,
        rest.filter((child) => child !== legend),
      );
    }
    if (node.tagName === 'details') {
      const summary = rest.find(({tagName}) => tagName === 'summary');
      return kit.fold(
        attributes,
        summary.childNodes,
        rest.filter((child) => child !== summary),
      );
    }
    if (node.tagName === 'input') return [];
    const name = kit.classes[node.tagName];
    return [element(node.tagName, name ? {class: name, ...attributes} : attributes, rest)];
  };
  return write;
};

const style = `:root{font:1.125rem/1.5 system-ui,sans-serif;color:#212b32;background:#fff}body{margin:0}main{max-inline-size:44rem;margin-inline:auto;padding:1rem}
section{border:1px solid #768692;border-inline-start:.5rem solid #005eb8;padding:1rem;margin-block:1rem}.emergency{border:3px solid #b00020;padding:1rem}.urgent{border:1px solid #a35200;padding:1rem}
fieldset{border:0;padding:0;margin-block:1rem}legend{font-weight:700}label{display:flex;gap:.75rem;align-items:center;min-block-size:2.75rem}details{border-block-end:1px solid #768692}
summary{padding-block:.75rem;font-weight:600;cursor:pointer}:focus-visible{outline:3px solid #ffb81c;outline-offset:2px}a{color:#005eb8;display:inline-block;padding-block:.25rem}dd{margin-inline-start:0}small{display:block}
@media print{details::details-content{content-visibility:visible;block-size:auto}}`;
export const plainStyle = style.replaceAll('\n', '');

/** @typedef {{tags?: string[], form: 'plain' | 'prerendered' | 'bare', head: string, kit?: Kit}} PageOptions */

/**
 * A page with some of the cards of another, in one of three forms: in HTML without cards, plain or as a kit writes it; with
 * what a page shows without script; or as bare tags.
 * @param {string} source The HTML of a page with prerendered cards.
 * @param {PageOptions} options
 */
export const pageWith = (source, {tags, form, head, kit}) => {
  const document = parse(source);
  const [page] = elementsIn(document).filter(({tagName}) => tagName === 'html');
  const [main] = elementsIn(document).filter(({tagName}) => tagName === 'main');
  for (const card of elementsIn(main).filter(isCard))
    if (tags && !tags.includes(card.tagName)) tree.detachNode(card);
    else if (form === 'bare') card.childNodes = card.childNodes.filter((child) => attributeOf(child, 'slot'));
  const [body] = form === 'plain' ? writerOf({...plainKit, ...kit})(main) : [main];
  const name = kit?.body ? `<body class="${kit.body}">` : '';
  return `<!doctype html><html lang="${attributeOf(page, 'lang')}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Page</title>${head}${name}${serialize(element('div', {}, [body]))}</html>`;
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
