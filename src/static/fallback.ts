import type {TemplateResult} from 'lit';
import {elements, type MiscarriageElement, type Text} from '../index.js';
import type {Language} from '../data/languages.js';

// What the pages that are built in Node and the snippets that are made in a browser have in common.

export type Attributes = Readonly<Record<string, string>>;
export type Tag = keyof typeof elements;
export const tags = Object.keys(elements) as Tag[];

/** The classes of the fallback, in `miscarriage-elements.css` too: no page has such names. */
export const classPrefix = 'miscarriage-';

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** The element with its attributes, as far as its view needs it; it stands in no page. */
export function instance(tag: Tag, attributes: Attributes): MiscarriageElement {
  // The registry of a browser asks for this first; it is what makes the properties.
  if (!elements[tag].observedAttributes.length) throw new Error(`<${tag}> has no attributes.`);
  const element: MiscarriageElement = new elements[tag]();
  for (const [name, value] of Object.entries(attributes)) {
    element.attributeChangedCallback(name, null, value);
  }
  return element;
}

/** The view that an element has without script. */
export function fallbackView(tag: Tag, language: Language, text: Text, attributes: Attributes): TemplateResult {
  return instance(tag, attributes).fallback(language, text);
}

/** Rendered HTML as a fallback: its classes with our prefix, without what only a script or a shadow root can use. */
export function cleanFallback(html: string): string {
  return (
    html
      .replace(/<!--.*?-->|<\?>/gs, '')
      .replace(/ (?:part|id|aria-labelledby|aria-describedby)="[^"]*"/g, '')
      .replace(/ class="\s*"/g, '')
      .replace(
        / class="([^"]*)"/g,
        (_, names: string) => ` class="${names.trim().replace(/(^|\s+)/g, `$1${classPrefix}`)}"`,
      )
      // Not \s: it would take the blank out of "38 °C" that keeps the two together.
      .replace(/[ \t\r\n]+/g, ' ')
      .trim()
  );
}

/** A tag with its fallback. The text of a film is the hospital's: it stands in the fallback, and as a child for the element. */
export function tagWithFallback(tag: Tag, attributes: Attributes, fallback: string, transcript = ''): string {
  const own = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const filled = fallback.replace('<p>{transcript}</p>', () => transcript);
  const child = transcript && `<div slot="transcript">${transcript}</div>`;
  return `<${tag}${own.join('')}>${filled}${child}</${tag}>`;
}
