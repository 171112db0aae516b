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

const tags = Object.keys(elements);

/** For tinymce.init({...yours, ...config}). */
export const config = {
  // Both are needed: the first makes them blocks, the second says which attributes stay.
  custom_elements: tags.join(','),
  extended_valid_elements: tags.map((tag) => `${tag}[${elements[tag].join('|')}]`).join(','),
};
