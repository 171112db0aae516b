import {elements} from './elements.mjs';

const tags = Object.keys(elements);

/** For tinymce.init({...yours, ...config}). */
export const config = {
  // Both are needed: the first makes them blocks, the second says which attributes stay.
  custom_elements: tags.join(','),
  extended_valid_elements: tags.map((tag) => `${tag}[${elements[tag].join('|')}]`).join(','),
};
