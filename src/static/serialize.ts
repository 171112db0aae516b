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

const empty = ['br', 'img', 'input', 'path'];

const classesOf = ({attributes}: TemplateElement): string[] =>
  (attributes.find(([name]) => name === 'class')?.[1] ?? '').split(/\s+/).filter(Boolean);

const isLeftOut = (node: TemplateElement): boolean =>
  node.name === 'svg' || classesOf(node).some((name) => needsStyleSheet.includes(name));

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
  if (style === 'classed') return nodes.map((node) => serialize(node, style)).join('');
  // A small line stands below the words before it; without a style sheet they would run together.
  let lines = 0;
  return nodes
    .filter((node) => typeof node === 'string' || !isLeftOut(node))
    .map((node) => {
      const isLine = typeof node !== 'string' && node.name === 'small';
      return `${isLine ? (lines++ ? ', ' : ' ') : ''}${serialize(node, style)}`;
    })
    .join('');
}
