import createDOMPurify from 'dompurify';
import {elements} from './elements.mjs';

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
