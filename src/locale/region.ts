import type {Text, TextKey} from '../content/text.js';
import {regions, type Region} from '../data/regions.js';

const texts = new Map<Region, Text>();

/** Letters of a text can have soft hyphens between them. */
const pattern = (words: string): string =>
  Array.from(words, (letter) => letter.replace(/[()]/, '\\$&')).join('\\u00ad?');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A sentence in the words of a region. */
function sayIn(region: Region, sentence: string): string {
  return regions[region].reduce((said: string, [usual, own]) => {
    const whole = (words: string) => (words.length > 1 ? `(?<!\\p{L})${pattern(words)}(?![\\p{L}\u00ad])` : words);
    // A word that begins with a capital in its own language is no other word than the same at the start of a sentence.
    return said
      .replace(new RegExp(whole(usual), 'gu'), own)
      .replace(new RegExp(whole(capital(usual)), 'gu'), capital(own));
  }, sentence);
}

/** The text of a language in the words of a region. */
export function inRegion(text: Text, region: Region): Text {
  let own = texts.get(region);
  if (!own) {
    const entries = Object.entries(text).map(([key, sentence]) => [key, sayIn(region, sentence)]);
    own = Object.fromEntries(entries) as Record<TextKey, string>;
    texts.set(region, own);
  }
  return own;
}
