import {escapeHtml} from './fill.js';

// A rendered view as a template in the page: its classes with our prefix, without what only a script or a shadow root
// can use. It reads nodes, of a browser or of a parser.

/** The classes of the fallback, in `miscarriage-elements.css` too: no page has such names. */
export const classPrefix = 'miscarriage-';

/** An element, or a text. */
export type TemplateNode = string | TemplateElement;
export interface TemplateElement {
  name: string;
  attributes: readonly (readonly [name: string, value: string])[];
  children: readonly TemplateNode[];
}

/** For a page with our style sheet, or for one without. */
export type Style = 'classed' | 'plain';

const withoutScript = ['part', 'id', 'aria-labelledby', 'aria-describedby'];
const forStyleSheet = ['class', 'data-topics', 'aria-hidden'];
/** What needs a style sheet to make sense: drawings, the choice of a topic, and what only keeps a place. */
const needsStyleSheet = ['topics', 'keep-place', 'now', 'state'];
/** What is there to be seen and not to be heard stands elsewhere too. */
const isAgain = ({attributes}: TemplateElement): boolean =>
  attributes.some(([name, value]) => name === 'aria-hidden' && value === 'true');

/** What keeps a place is drawn from this attribute: no reader view, no read-aloud and no search finds words in it. */
const drawnWords = 'data-words';

/** What stands in a sentence; all else is a line of its own, which only a style sheet tells from the one before it. */
const inSentences = ['a', 'b', 'bdi'];

const empty = ['br', 'img', 'input', 'path'];

const classesOf = ({attributes}: TemplateElement): string[] =>
  (attributes.find(([name]) => name === 'class')?.[1] ?? '').split(/\s+/).filter(Boolean);

/** No blank belongs behind the one, or before the other. */
const opens = /[\s“„«(]$/;
const closes = /^[\s”“»).,:;!?؟،]/;

const isLine = (node: TemplateNode | undefined): boolean =>
  typeof node === 'object' && !inSentences.includes(node.name);

/** The same without words in it, but drawn. */
const drawn = (node: TemplateElement): TemplateElement => {
  const words = node.children.filter((child) => typeof child === 'string').join('').trim(); // prettier-ignore
  return {
    name: node.name,
    attributes: words ? [...node.attributes, [drawnWords, words]] : node.attributes,
    children: node.children.filter((child) => typeof child === 'object').map(drawn),
  };
};

const isLeftOut = (node: TemplateElement): boolean =>
  isAgain(node) || classesOf(node).some((name) => needsStyleSheet.includes(name));

// Not \s: it would take the blank out of "38 °C" that keeps the two together.
const tight = (text: string): string => escapeHtml(text.replace(/[ \t\r\n]+/g, ' '));

const attribute = (name: string, value: string): string => {
  if (value === '' && name !== 'alt') return name === 'class' ? '' : ` ${name}`;
  if (name === 'class') value = value.trim().split(/\s+/).map((one) => classPrefix + one).join(' '); // prettier-ignore
  const text = ` ${name}="${tight(value)}"`;
  // One that is nothing but a value is left out where there is none.
  const [, mark] = /^\{\{([a-z-]+)\}\}$/.exec(value) ?? [];
  return mark ? `{{#${mark}}}${text}{{/${mark}}}` : text;
};

/** The level of a heading is the page's: `{{h2}}` is the name of the card's own. */
const nameOf = (name: string): string => (/^h[2-6]$/.test(name) ? `{{${name}}}` : name);

export function serialize(node: TemplateNode, style: Style): string {
  if (typeof node === 'string') return tight(node);
  if (classesOf(node).includes('keep-place')) node = drawn(node);
  const plain = style === 'plain';
  const kept = node.attributes.filter(
    ([name]) => !withoutScript.includes(name) && !(plain && forStyleSheet.includes(name)),
  );
  const name = nameOf(node.name);
  const start = `<${name}${kept.map(([key, value]) => attribute(key, value)).join('')}`;
  if (empty.includes(node.name)) return `${start}${node.name === 'path' ? ' /' : ''}>`;
  return `${start}>${serializeAll(node.children, style)}</${name}>`;
}

function serializeAll(nodes: readonly TemplateNode[], style: Style): string {
  const plain = style === 'plain';
  const kept = plain ? nodes.filter((node) => typeof node === 'string' || !isLeftOut(node)) : nodes;
  let html = '';
  // A small line stands below the words before it; without a style sheet they would run together.
  let smallLines = 0;
  for (const [index, node] of kept.entries()) {
    const words = serialize(node, style);
    const isSmall = plain && typeof node === 'object' && node.name === 'small';
    if (isSmall && smallLines++) html += ', ';
    else if (html && (isLine(node) || isLine(kept[index - 1])) && !opens.test(html) && !closes.test(words)) html += ' ';
    html += words;
  }
  return html;
}
