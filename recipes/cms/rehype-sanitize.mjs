import rehypeParse from 'rehype-parse';
import rehypeSanitize, {defaultSchema} from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';
import {dataAttributes, elements} from './elements.mjs';

// Its names of attributes: data-topic is dataTopic.
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const {tagNames, attributes, protocols} = defaultSchema;

export const schema = {
  ...defaultSchema,
  tagNames: [...tagNames, ...Object.keys(elements)],
  attributes: {...attributes, ...elements, div: [...attributes.div, ...dataAttributes.map(camel)]},
  // Without it the reader cannot tap a phone number.
  protocols: {...protocols, href: [...protocols.href, 'tel']},
};

const processor = unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize, schema).use(rehypeStringify);

export const clean = (html) => String(processor.processSync(html));
