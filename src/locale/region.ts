import type {Text, TextKey} from '../content/text.js';
import {regions, type Region} from '../data/regions.js';

const texts = new Map<Region, Text>();

/** Letters of a text can have soft hyphens between them. */
const pattern = (words: string): string =>
  Array.from(words, (letter) => letter.replace(/[()]/, '\\$&')).join('\\u00ad?');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const whole = (words: string): string => (words.length > 1 ? `(?<!\\p{L})${pattern(words)}(?![\\p{L}\\u00ad])` : words);

/** What to look for, and what to say: each row small, and with a capital, as at the start of a sentence. */
const replacements = (region: Region): [RegExp, string][] =>
  regions[region].flatMap(([usual, own]): [RegExp, string][] => [
    [new RegExp(whole(usual), 'gu'), own],
    [new RegExp(whole(capital(usual)), 'gu'), capital(own)],
  ]);

/** The text of a language in the words of a region. */
export function inRegion(text: Text, region: Region): Text {
  let own = texts.get(region);
  if (!own) {
    const rows = replacements(region);
    const said = (sentence: string) => rows.reduce((words, [usual, other]) => words.replace(usual, other), sentence);
    const entries = Object.entries(text).map(([key, sentence]) => [key, said(sentence)]);
    own = Object.fromEntries(entries) as Record<TextKey, string>;
    texts.set(region, own);
  }
  return own;
}
