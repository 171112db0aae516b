import createDOMPurify from 'dompurify';

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

const purify = createDOMPurify(window);

// On a widget nothing but the list: not even what DOMPurify allows on every tag, such as style or src.
purify.addHook('uponSanitizeAttribute', ({localName}, attribute) => {
  if (elements[localName]?.includes(attribute.attrName) === false) attribute.keepAttr = false;
});

export const config = {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: (tag) => Object.hasOwn(elements, tag),
    attributeNameCheck: (name, tag) => elements[tag].includes(name),
  },
  // DOMPurify lets both through: one replaces a sentence inside a widget, the other can hide it.
  FORBID_ATTR: ['slot'],
  FORBID_TAGS: ['style'],
};

export const clean = (html) => purify.sanitize(html, config);
