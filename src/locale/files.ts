import type {Text} from '../content/text.js';
import type {Language} from '../data/languages.js';

// A literal map, so that every bundler sees which files there are and none is built from a computed path.
// The drop-in files have a loader of their own, see textFiles in tools/rollup-plugins.mjs.
const files: Record<Language, () => Promise<{text: Text}>> = {
  en: () => import('../generated/en/content/text.js'),
  nl: () => import('../generated/nl/content/text.js'),
  de: () => import('../generated/de/content/text.js'),
  ar: () => import('../generated/ar/content/text.js'),
};

/** The file with the words of a language. Rejects when it cannot be had. */
export function loadFile(language: Language): Promise<{text: Text}> {
  return files[language]();
}
