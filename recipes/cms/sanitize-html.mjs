import sanitizeHtml from 'sanitize-html';
import {dataAttributes, elements} from './elements.mjs';

const {allowedTags, allowedAttributes} = sanitizeHtml.defaults;

export const config = {
  allowedTags: [...allowedTags, ...Object.keys(elements)],
  allowedAttributes: {...allowedAttributes, ...elements, div: dataAttributes},
};

export const clean = (html) => sanitizeHtml(html, config);
