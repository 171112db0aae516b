import sanitizeHtml from 'sanitize-html';

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

const dataAttributes = ['data-miscarriage', 'data-lang', 'data-topic', 'data-location'];

const {allowedTags, allowedAttributes} = sanitizeHtml.defaults;

export const config = {
  allowedTags: [...allowedTags, ...Object.keys(elements)],
  allowedAttributes: {...allowedAttributes, ...elements, div: dataAttributes},
};

export const clean = (html) => sanitizeHtml(html, config);
