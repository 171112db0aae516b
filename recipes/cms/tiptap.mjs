import {Node} from '@tiptap/core';
import {elements} from './elements.mjs';

const hostedPage = /^(https?:\/\/[^/:]+(:\d+)?)?[^:]*\/pages\/[a-z]+\/[a-z-]+\.html/;
const linkIn = (element) => element.querySelector('a[href*="/pages/"]');

/** For new Editor({extensions: [...yours, ...widgets]}): one object in the text for each widget. */
export const widgets = Object.entries(elements).map(([tag, names]) =>
  Node.create({
    name: tag,
    group: 'block',
    atom: true,
    parseHTML: () => [{tag}],
    addAttributes: () => ({
      ...Object.fromEntries(names.map((name) => [name, {default: null}])),
      // The link that is read without script.
      href: {default: null, parseHTML: (element) => linkIn(element)?.getAttribute('href')},
      text: {default: null, parseHTML: (element) => linkIn(element)?.textContent},
    }),
    renderHTML: ({node}) => {
      const {href, text, ...attributes} = node.attrs;
      return hostedPage.test(href) ? [tag, attributes, ['a', {href}, text]] : [tag, attributes];
    },
  }),
);
