import xss from 'xss';

// What an author may set. No phone number and no name of the hospital is among it.
const elements = {
  'miscarriage-back-pain': ['lang', 'heading-level', 'theme'],
  'miscarriage-contact': ['lang', 'heading-level', 'theme'],
  'miscarriage-facts': ['lang', 'one-in', 'weeks', 'show', 'heading-level', 'theme'],
  'miscarriage-film': ['lang', 'provider', 'film-id', 'film-title', 'duration', 'heading-level', 'theme'],
  'miscarriage-myths': ['lang', 'show', 'heading-level', 'theme'],
  'miscarriage-recurrent': ['lang', 'show', 'heading-level', 'theme'],
  'miscarriage-risk-factors': ['lang', 'heading-level', 'theme'],
  'miscarriage-scan': ['lang', 'heading-level', 'theme'],
  'miscarriage-support': ['lang', 'show', 'heading-level', 'theme'],
  'miscarriage-treatment': ['lang', 'show', 'heading-level', 'theme'],
  'miscarriage-warning-signs': ['lang', 'topic', 'heading-level', 'theme'],
};

const dataAttributes = ['data-miscarriage', 'data-lang', 'data-topic'];

const filter = new xss.FilterXSS({
  whiteList: {...xss.getDefaultWhiteList(), ...elements, div: dataAttributes},
});

export const clean = (html) => filter.process(html);
