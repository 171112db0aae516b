import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import type {MiscarriageElement} from '../base/miscarriage-element.js';
import {elements} from '../index.js';
import {loadText} from '../language/load.js';
import type {Language} from '../language/languages.js';

// Runs in Node, while pages are built. Nothing of it is in a bundle.

type Attributes = Readonly<Record<string, string>>;
export type Tag = keyof typeof elements;

/** The classes of the fallback, in `miscarriage-elements.css` too: no page has such names. */
export const classPrefix = 'miscarriage-';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The element in Node, with its attributes, as far as its view needs it. */
const instance = (tag: Tag, attributes: Attributes): MiscarriageElement => {
  // The registry of a browser asks for this first; it is what makes the properties.
  if (!elements[tag].observedAttributes.length) throw new Error(`<${tag}> has no attributes.`);
  const element: MiscarriageElement = new elements[tag]();
  for (const [name, value] of Object.entries(attributes)) {
    element.attributeChangedCallback(name, null, value);
  }
  return element;
};

/**
 * A tag with what it shows without script: made by the element's own view, with its classes, so that the takeover
 * moves nothing. What only a script or a shadow root can use (slots, parts, ids) is left out.
 */
export const prerender = async (
  tag: Tag,
  language: Language,
  attributes: Attributes = {},
  transcript = '',
): Promise<string> => {
  const view = instance(tag, attributes).fallback(language, await loadText(language));
  const html = (await collectResult(render(view)))
    .replace(/<!--.*?-->/gs, '')
    .replace(/ (?:part|id|aria-labelledby|aria-describedby)="[^"]*"/g, '')
    .replace(
      / class="([^"]*)"/g,
      (_, names: string) => ` class="${names.trim().replace(/(^|\s+)/g, `$1${classPrefix}`)}"`,
    )
    .replace(/\s+/g, ' ')
    .trim();
  const own = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  // The text of a film is the hospital's: it stands in the fallback, and as a child for the element.
  const filled = html.replace('<p>{transcript}</p>', transcript);
  const child = transcript && `<div slot="transcript">${transcript}</div>`;
  return `<${tag}${own.join('')}>${filled}${child}</${tag}>`;
};

/** The sentences of an element that a hospital can replace. */
export const slotsOf = async (tag: Tag): Promise<string[]> => {
  // A film says more when there is one.
  const element = instance(tag, {country: 'NL', provider: 'vimeo', 'film-id': '000000000'});
  await collectResult(render(element.fallback('en', await loadText('en'))));
  return [...element.slots];
};
