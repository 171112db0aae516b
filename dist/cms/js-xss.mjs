import xss from 'xss';

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

const filter = new xss.FilterXSS({
  whiteList: {...xss.getDefaultWhiteList(), ...elements, div: dataAttributes},
});

export const clean = (html) => filter.process(html);
