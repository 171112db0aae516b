import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {loadText} from '../locale/load.js';
import type {Language} from '../data/languages.js';
import {cleanFallback, fallbackView, instance, tagWithFallback, type Attributes, type Tag} from './fallback.js';

// Runs in Node, while pages are built. Nothing of it is in a bundle.

export type {Tag} from './fallback.js';

/**
 * What a tag shows without script: made by the element's own view, with its classes, so that the takeover moves
 * nothing. What only a script or a shadow root can use (slots, parts, ids) is left out.
 */
export async function fallback(tag: Tag, language: Language, attributes: Attributes = {}): Promise<string> {
  const view = fallbackView(tag, language, await loadText(language), attributes);
  return cleanFallback(await collectResult(render(view)));
}

/** A tag with its attributes and its fallback. */
export async function prerender(
  tag: Tag,
  language: Language,
  attributes: Attributes = {},
  transcript = '',
): Promise<string> {
  return tagWithFallback(tag, attributes, await fallback(tag, language, attributes), transcript);
}

/** The sentences of an element that a hospital can replace. */
export async function slotsOf(tag: Tag): Promise<string[]> {
  // A film says more when there is one.
  const element = instance(tag, {country: 'NL', provider: 'vimeo', 'film-id': '000000000'});
  await collectResult(render(element.fallback('en', await loadText('en'))));
  return [...element.slots];
}
