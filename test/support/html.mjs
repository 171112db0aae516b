// Facts of files of HTML, for tests that need no browser.
import {parse} from 'parse5';

const walk = (node) => [node, ...(node.childNodes ?? []).flatMap(walk)];

const wrap = (node) => ({
  name: node.tagName,
  /** An attribute, or undefined. */
  get: (name) => node.attrs.find((attribute) => attribute.name === name)?.value,
  /** Its words, without those of scripts and style sheets. */
  get text() {
    return walk(node)
      .filter(({nodeName, parentNode}) => nodeName === '#text' && !/^(script|style)$/.test(parentNode.nodeName))
      .map(({value}) => value)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  },
  /** What stands between its tags, where that is no markup. */
  get source() {
    return node.childNodes.map(({value}) => value).join('');
  },
  all: (name) => below(node, name),
  one: (name) => below(node, name)[0],
  /** Whether it stands inside an element of that name and class. */
  within: (name, className) => {
    for (let around = node.parentNode; around; around = around.parentNode) {
      const classes = around.attrs?.find((attribute) => attribute.name === 'class')?.value.split(/\s+/) ?? [];
      if (around.tagName === name && (!className || classes.includes(className))) return true;
    }
    return false;
  },
});

const below = (node, name) =>
  walk(node)
    .filter((child) => child !== node && child.tagName && (name === '*' || child.tagName === name))
    .map(wrap);

export const read = (html) => wrap(parse(html));
