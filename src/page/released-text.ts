import type {Text} from '../content/text.js';
import type {Language} from '../data/languages.js';
import {releaseFolder} from '../data/release.js';
import {filesFolder, howToSay} from './files.js';

// For the drop-in files, which no bundler reads again: stands in place of src/generated/text-files.ts.

const again: Partial<Record<Language, string>> = {};

/** The words of this release, and of no other: a level that the file knows must not stand beside a sentence of another release. */
export async function loadFile(language: Language): Promise<{text: Text}> {
  const address = `${filesFolder()}${releaseFolder}text/${language}.js`;
  try {
    return (await import(address + (again[language] ?? ''))) as {text: Text};
  } catch {
    // A module that could not be had is not asked for twice by every browser, so the next try has another address.
    again[language] = `?again=${Date.now()}`;
    throw new Error(`Asked for: ${address} ${howToSay}`);
  }
}
