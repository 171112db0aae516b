// `npm run localize`: brings the catalogues in locales/ up to the English of cards, builder and plugin. The translation of
// a sentence that changed stays, marked as needing review: the gate names it and it does not ship.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {writeXliff} from './catalogue.mjs';
import {translated} from './rows.mjs';
import {docstrings} from './manifest.mjs';
import {runCommand} from './run.mjs';
import {catalogues, unitsOf} from './words.mjs';

/** Below this share of words in common, one sentence is no new form of another. */
const ALIKE = 0.4;

const wordsIn = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function likeness(a, b) {
  const [one, other] = [wordsIn(a), wordsIn(b)];
  const common = one.filter((word) => other.includes(word)).length;
  return (2 * common) / (one.length + other.length || 1);
}

const sameWords = (a, b) => a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ');

/** Where the words stand, if the id says so: a hash of the English is behind the last dot. */
const placeIn = (id) => id.slice(0, Math.max(0, id.lastIndexOf('.')));
const samePlace = (one, other) => placeIn(one.id) !== '' && placeIn(one.id) === placeIn(other.id);

/**
 * The units of a language for today's messages. Old translations move to the words in their place, or to the sentence
 * that is most like theirs.
 */
export function updatedUnits(units, messages) {
  const present = new Map(units.map((unit) => [unit.id, unit]));
  const ids = messages.map(({id}) => id);
  const left = units.filter(({id, target}) => target && !ids.includes(id));
  const changed = messages.filter(({id}) => !present.has(id));
  const pairs = changed
    .flatMap((message) =>
      left.map((old) => ({
        message,
        old,
        like: likeness(message.source, old.source) + (samePlace(message, old) ? 1 : 0),
      })),
    )
    .filter(({like}) => like >= ALIKE)
    .sort((a, b) => b.like - a.like);
  const moved = new Map();
  const taken = new Set();
  for (const {message, old} of pairs) {
    if (moved.has(message.id) || taken.has(old)) continue;
    moved.set(message.id, old);
    taken.add(old);
  }
  return messages.map(({id, source, desc}) => {
    const same = present.get(id);
    if (same) return {...same, source, desc};
    const old = moved.get(id);
    if (!old) return {id, source, target: '', desc};
    const was = old.was ?? old.source;
    const current = sameWords(was, source) && (!old.review || old.was);
    return {id, source, target: old.target, desc, ...(!current && {review: true, was})};
  });
}

await runCommand(import.meta.url, async () => {
  const declarations = docstrings();
  for (const catalogue of Object.values(catalogues)) {
    const messages = await catalogue.messages(declarations);
    for (const language of translated) {
      const file = catalogue.fileOf(language);
      const units = updatedUnits(unitsOf(catalogue, language), messages);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, writeXliff(language, units, catalogue.english));
      const review = units.filter(({review}) => review).length;
      const missing = units.filter(({target}) => !target).length;
      console.log(`${file}: ${units.length} sentences, ${review} to review, ${missing} to translate.`);
    }
  }
});
