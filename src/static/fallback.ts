import {escapeHtml} from './fill.js';
import type {Attributes, Tag} from './values.js';

export {classPrefix} from './serialize.js';
export {escapeHtml} from './fill.js';
export {tags, type Attributes, type Tag} from './values.js';

/** A tag with its fallback. The text of a film is the hospital's: it stands in the fallback, and as a child for the element. */
export function tagWithFallback(tag: Tag, attributes: Attributes, fallback: string, transcript = ''): string {
  const own = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const child = transcript && `<div slot="transcript">${transcript}</div>`;
  return `<${tag}${own.join('')}>${fallback}${child}</${tag}>`;
}
