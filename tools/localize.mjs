// `npm run localize`: brings locales/*.xlf up to the English of src/content. The translation of a sentence that changed
// stays, marked as needing review: the gate names it and a build leaves it out.
import {existsSync, readFileSync, realpathSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {readXliff, writeXliff} from './catalogue.mjs';
import {extractMessages} from './messages.mjs';

/** Below this share of words in common, one sentence is no new form of another. */
const ALIKE = 0.4;

const wordsIn = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function likeness(a, b) {
  const [one, other] = [wordsIn(a), wordsIn(b)];
  const common = one.filter((word) => other.includes(word)).length;
  return (2 * common) / (one.length + other.length || 1);
}

const sameWords = (a, b) => a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ');

/** The units of a language for today's messages. Old translations move to the sentence that is most like theirs. */
export function updatedUnits(units, messages) {
  const present = new Map(units.map((unit) => [unit.id, unit]));
  const ids = messages.map(({id}) => id);
  const left = units.filter(({id, target}) => target && !ids.includes(id));
  const changed = messages.filter(({id}) => !present.has(id));
  const pairs = changed
    .flatMap((message) => left.map((old) => ({message, old, like: likeness(message.source, old.source)})))
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

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const config = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));
  const {messages, errors} = extractMessages(config);
  if (errors.length) {
    console.error(errors.join('\n'));
    process.exit(1);
  }
  for (const language of config.targetLocales) {
    const file = `locales/${language}.xlf`;
    const units = updatedUnits(existsSync(file) ? readXliff(readFileSync(file, 'utf8'), file) : [], messages);
    writeFileSync(file, writeXliff(language, units));
    const review = units.filter(({review}) => review).length;
    const missing = units.filter(({target}) => !target).length;
    console.log(`${file}: ${units.length} sentences, ${review} to review, ${missing} to translate.`);
  }
}
