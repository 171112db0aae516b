import type {Text} from '../content/text.js';
import {loadFile} from './files.js';
import type {Language} from '../data/languages.js';

const loaded = new Map<Language, Text>();
let own: Language | undefined;

/** The text of a language that is already here. */
export const textOf = (language: Language): Text | undefined => loaded.get(language);

/** Fetches the text of a language. Rejects when it cannot be had; the next call tries again. */
export const loadText = async (language: Language): Promise<Text> => {
  const {text} = await loadFile(language);
  loaded.set(language, text);
  return text;
};

/** For a bundle with one language inside: that language needs no request, and speaks where no other is asked for. */
export const bundleText = (language: Language, text: Text): void => {
  loaded.set(language, text);
  own = language;
};

export const bundledLanguage = (): Language | undefined => own;
