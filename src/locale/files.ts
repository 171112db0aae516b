import type {Text} from '../content/text.js';
import type {Language} from './languages.js';

// A literal map, so that every bundler sees which files there are and none is built from a computed path.
// The drop-in files have a loader of their own, see textFiles in .ci/rollup-plugins.mjs.
const files: Record<Language, () => Promise<{text: Text}>> = {
  en: () => import('../generated/en/text.js'),
  nl: () => import('../generated/nl/text.js'),
  de: () => import('../generated/de/text.js'),
  ar: () => import('../generated/ar/text.js'),
};

/** The file with the words of a language. Rejects when it cannot be had. */
export const loadFile = (language: Language): Promise<{text: Text}> => files[language]();
