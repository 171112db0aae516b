import {everywhere} from '../data/detail-kinds.js';
import type {DetailName} from './hospital.js';
import {locationsOf, sourceOf, valueIn} from './locations.js';
import {warn} from './warn.js';

const metaOf = (name: string): string | undefined =>
  // Blanks are no value.
  document.head.querySelector<HTMLMetaElement>(`meta[name="miscarriage:${name}" i]`)?.content.trim() || undefined;

/** Asks for one detail. */
export type DetailReader = (name: DetailName) => string | undefined;

/**
 * What the page says about its hospital, for elements without the attribute: `<meta name="miscarriage:phone" content="…">`
 * in the head, then the hospital's own file, which sets `window.miscarriageHospital = {phone: '…'}`.
 * The body is not read: whoever can post into it could put a false number under the hospital's name.
 *
 * A location that the element or the page chooses comes before the `<meta>`, which is of the whole site; the first one of
 * the file, which nobody chose, after it. Of a location that the file does not know, only what is the same everywhere is
 * said: never the number of another.
 */
export function pageReader(chosen?: string): DetailReader {
  if (typeof document === 'undefined') return () => undefined;
  const file = valueIn(globalThis, 'miscarriageHospital');
  const location = chosen ?? metaOf('location');
  const {own, shared} = sourceOf(file, location);
  if (own) return (name) => (location && own(name)) || metaOf(name) || own(name) || shared(name);
  const known = locationsOf(file).map((one) => valueIn(one, 'name'));
  warn(
    `location="${location}" is not known, so no number of a location is shown. Expected: ${known.join(', ') || 'none, since hospital.js names no locations'}.`,
  );
  return (name) => (everywhere.includes(name) ? metaOf(name) || shared(name) : undefined);
}

/** A property at the door: an application can set anything. Blanks are no value. */
export function wordsIn(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return String(value);
  const kind = Array.isArray(value) ? 'a list' : `a value of the kind ${typeof value}`;
  warn(`${name} is ignored: it is set to ${kind}. Expected: words.`);
  return undefined;
}
