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

const tags = Object.keys(elements);

/** For tinymce.init({...yours, ...config}). */
export const config = {
  // Both are needed: the first makes them blocks, the second says which attributes stay.
  custom_elements: tags.join(','),
  extended_valid_elements: tags.map((tag) => `${tag}[${elements[tag].join('|')}]`).join(','),
};
