import {Node} from '@tiptap/core';

// What an author may set. No phone number and no name of the hospital is among it.
const elements = {
  'miscarriage-back-pain': ['lang', 'heading-level', 'location', 'theme'],
  'miscarriage-contact': ['lang', 'heading-level', 'location', 'theme'],
  'miscarriage-facts': ['lang', 'one-in', 'weeks', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-film': ['lang', 'provider', 'film-id', 'film-title', 'duration', 'heading-level', 'location', 'theme'],
  'miscarriage-myths': ['lang', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-recurrent': ['lang', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-risk-factors': ['lang', 'heading-level', 'location', 'theme'],
  'miscarriage-scan': ['lang', 'heading-level', 'location', 'theme'],
  'miscarriage-support': ['lang', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-treatment': ['lang', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-warning-signs': ['lang', 'topic', 'heading-level', 'location', 'theme'],
};

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
