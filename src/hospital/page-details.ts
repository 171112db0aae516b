import type {DetailName} from './hospital.js';
import {warn} from './warn.js';

/**
 * What the page says about its hospital, for elements without the attribute: `<meta name="miscarriage:phone" content="…">`
 * in the head, then the hospital's own file, which sets `window.miscarriageHospital = {phone: '…'}`.
 * The body is not read: whoever can post into it could put a false number under the hospital's name.
 */
export function readFromPage(name: DetailName): string | undefined {
  if (typeof document === 'undefined') return undefined;
  const meta = document.head.querySelector<HTMLMetaElement>(`meta[name="miscarriage:${name}" i]`);
  // Blanks are no value.
  return meta?.content.trim() || fromFile(name);
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

// An element with that id would stand in its place on `window`, so only a plain object counts.
const fromFile = (name: DetailName): string | undefined => {
  try {
    const file = (globalThis as {miscarriageHospital?: unknown}).miscarriageHospital;
    if (typeof file !== 'object' || file === null || Object.getPrototypeOf(file) !== Object.prototype) return undefined;
    const value = (file as Record<string, unknown>)[name];
    return typeof value === 'string' ? value.trim() || undefined : undefined;
  } catch {
    // A getter of the page's own can throw, and its card is to be shown all the same.
    return undefined;
  }
};
