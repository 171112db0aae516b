import type {Text} from '../content/text.js';
import {loadFile} from '../generated/text-files.js';
import type {Language} from '../data/languages.js';

const loaded = new Map<Language, Text>();
let own: Language | undefined;

/** The text of a language that is already here. */
export function textOf(language: Language): Text | undefined {
  return loaded.get(language);
}

/** Fetches the text of a language. Rejects when it cannot be had; the next call tries again. */
export async function loadText(language: Language): Promise<Text> {
  const {text} = (await loadFile(language)) as {text?: Text};
  // A server can answer with another script in its place.
  if (!text) throw new Error(`no words in "${language}"`);
  loaded.set(language, text);
  return text;
}

/** For a bundle with one language inside: that language needs no request, and speaks where no other is asked for. */
export function bundleText(language: Language, text: Text): void {
  loaded.set(language, text);
  own = language;
}

export function bundledLanguage(): Language | undefined {
  return own;
}
