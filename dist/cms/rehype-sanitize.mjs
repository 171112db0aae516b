import rehypeParse from 'rehype-parse';
import rehypeSanitize, {defaultSchema} from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';

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

const dataAttributes = ['data-miscarriage', 'data-lang', 'data-topic', 'data-location'];

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
