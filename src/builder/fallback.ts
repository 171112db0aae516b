import {render} from 'lit';
import {elementRows} from '../data/elements.js';
import type {Text} from '../content/text.js';
import {escapeHtml, tagWithFallback, type Attributes, type Tag} from '../static/fallback.js';
import {fill} from '../static/fill.js';
import {serialize, type Style, type TemplateElement, type TemplateNode} from '../static/serialize.js';
import {attributeMarks, instance, marks, valuesOf} from '../static/values.js';
import type {Language} from '../data/languages.js';

const nodeOf = (node: Node): TemplateNode[] => {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue!];
  return node instanceof Element ? [elementOf(node)] : [];
};

const elementOf = (element: Element): TemplateElement => ({
  name: element.localName,
  attributes: [...element.attributes].map(({name, value}) => [name, value] as const),
  children: [...element.childNodes].flatMap(nodeOf),
});

/** The template of a card, as nodes. */
const cardOf = (tag: Tag, language: Language, text: Text): Element => {
  // In a document that shows nothing: in the page, an image would be asked for by the name of its mark.
  const inert = document.implementation.createHTMLDocument('');
  render(instance(tag, attributeMarks).template(language, text, marks), inert.body, {creationScope: inert});
  return inert.body.firstElementChild!;
};

const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => `<p>${escapeHtml(part.trim().replace(/\s+/g, ' '))}</p>`)
    .join('');

/** A tag with the text that a reader has without script. `plain` leaves out what is for our style sheet. */
export function tagForm(
  tag: Tag,
  language: Language,
  text: Text,
  attributes: Attributes,
  {style, transcript}: {style: Style; transcript: string},
): string {
  const template = serialize(elementOf(cardOf(tag, language, text)), style);
  const own = paragraphs(transcript);
  const fallback = fill(template, {...valuesOf(tag, language, text, attributes), transcript: own});
  return tagWithFallback(tag, {lang: language, ...attributes}, fallback, own);
}

/** The words of a link to the page of this card: its heading, and its topic. */
export function linkWords(tag: Tag, text: Text, topic: string): string {
  const heading = text[elementRows[tag].title];
  const about = (text as Partial<Record<string, string>>)[`topic-${topic}`];
  return about && topic ? `${heading} – ${about}` : heading;
}

/** Whether an element says that there is no film to show. */
export function hasNoFilm(language: Language, text: Text, attributes: Attributes): boolean {
  return !valuesOf('miscarriage-film', language, text, attributes)['film'];
}
