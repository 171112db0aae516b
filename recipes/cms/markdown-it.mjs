import markdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import {dataAttributes, elements} from './elements.mjs';

// HTML in Markdown lets scripts through too: never without a sanitizer behind it.
const markdown = markdownIt({html: true});
const {allowedTags, allowedAttributes} = sanitizeHtml.defaults;

export const config = {
  allowedTags: [...allowedTags, ...Object.keys(elements)],
  allowedAttributes: {...allowedAttributes, ...elements, div: dataAttributes},
};

export const render = (text) => sanitizeHtml(markdown.render(text), config);
