import type {DetailName} from './hospital.js';

/**
 * What the page says about its hospital, for elements without the attribute: `<meta name="miscarriage:phone" content="…">`
 * in the head, then the hospital's own file, which sets `window.miscarriageHospital = {phone: '…'}`.
 * The body is not read: whoever can post into it could put a false number under the hospital's name.
 */
export function readFromPage(name: DetailName): string | undefined {
  if (typeof document === 'undefined') return undefined;
  const meta = document.head.querySelector<HTMLMetaElement>(`meta[name="miscarriage:${name}" i]`);
  const file = (globalThis as {miscarriageHospital?: unknown}).miscarriageHospital;
  return meta?.content ?? fromFile(file, name);
}

// An element with that id would stand in its place on `window`, so only a plain object counts.
const fromFile = (file: unknown, name: DetailName): string | undefined => {
  if (typeof file !== 'object' || file === null || Object.getPrototypeOf(file) !== Object.prototype) return undefined;
  const value = (file as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
};
