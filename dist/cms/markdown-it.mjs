import markdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

// What an author may set. No phone number and no name of the hospital is among it.
const elements = {
  'miscarriage-back-pain': ['lang', 'heading-level', 'theme', 'show'],
  'miscarriage-contact': ['lang', 'heading-level', 'theme', 'show'],
  'miscarriage-facts': ['lang', 'one-in', 'weeks', 'heading-level', 'theme', 'show'],
  'miscarriage-film': ['lang', 'provider', 'film-id', 'film-title', 'duration', 'heading-level', 'theme', 'show'],
  'miscarriage-myths': ['lang', 'heading-level', 'theme', 'show'],
  'miscarriage-recurrent': ['lang', 'heading-level', 'theme', 'show'],
  'miscarriage-risk-factors': ['lang', 'heading-level', 'theme', 'show'],
  'miscarriage-scan': ['lang', 'heading-level', 'theme', 'show'],
  'miscarriage-support': ['lang', 'heading-level', 'theme', 'show'],
  'miscarriage-treatment': ['lang', 'heading-level', 'theme', 'show'],
  'miscarriage-warning-signs': ['lang', 'topic', 'heading-level', 'theme', 'show'],
};

const dataAttributes = ['data-miscarriage', 'data-lang', 'data-topic'];

// HTML in Markdown lets scripts through too: never without a sanitizer behind it.
const markdown = markdownIt({html: true});
const {allowedTags, allowedAttributes} = sanitizeHtml.defaults;

export const config = {
  allowedTags: [...allowedTags, ...Object.keys(elements)],
  allowedAttributes: {...allowedAttributes, ...elements, div: dataAttributes},
};

export const render = (text) => sanitizeHtml(markdown.render(text), config);
