// `npm run gate`, after `npm run build`: whether every translation of cards, builder and plugin is there, is of today's
// English and says the same. lit-localize, gettext and TypeScript ship one that is not without a word.
// `npm run gate -- --accept` records a new content version in locales/content-version.json.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {needsReview} from './catalogue.mjs';
import {comparisonProblems} from './comparisons.mjs';
import {languages, translated} from './rows.mjs';
import {docstrings} from './manifest.mjs';
import {generated} from './paths.mjs';
import {blankProblems, quantitiesOf, quantityProblems, without} from './quantities.mjs';
import {runCommand} from './run.mjs';
import {lineProblems, sourceProblems, sourcesIn} from './source-problems.mjs';
import {catalogues, unitsOf} from './words.mjs';

/** English words that are rightly the same in another language, as 'de: App'. */
const ALLOWED = [];
/** Ages. Any other number needs a unit that quantities.mjs knows, or a wrong unit would not be seen. */
const BARE_NUMBERS = ['20', '30', '35', '40'];
/** "15 of every 100", "2 or more miscarriages": what is counted stands in the sentence, not behind each number. */
const COUNTS = /\d (?:in|of) |\b(?:in|every) \d|miscarriage|^After \d/i;

/** `where` is a catalogue or, of the English itself, its language. */
const line = (where, what, english, remedy) => `${where}: ${what} in "${english}": ${remedy}.`;

const markProblems = ({source, target}) => {
  const names = (text) => (text.match(/\{[^{}]*\}?|\}/g) ?? []).sort().join(' ');
  const stars = (text) => text.match(/\*+/g) ?? [];
  const problems = [];
  if (names(target) !== names(source))
    problems.push(['the {names} differ', `use exactly these: ${names(source) || 'none'}`]);
  const paired = stars(target).length % 2 === 0 && `${stars(target)}` === `${stars(source)}`;
  if (!paired) problems.push(['the ** differ', 'put ** before and after the same words']);
  return problems;
};

const sentencesOf = (text) => text.split(/(?<=[.!?؟])\s+/);

/** "They" and "you" are one word at the start of a German sentence, and the reader hears "you". */
const theyProblems = (language, {source, target}) => {
  const they = sentencesOf(source).map((sentence) => /^They\b/.test(sentence));
  if (language !== 'de' || !they.includes(true)) return [];
  const german = sentencesOf(target);
  const heard = german.filter((sentence, at) => /^Sie\b/.test(sentence) && (german.length !== they.length || they[at]));
  return heard.map((sentence) => [`"${sentence}" is heard as "you"`, 'write the noun for "they"']);
};

/** Latin units beside a number in a text from right to left: unless isolated, "38 °C" is drawn as "C° 38". */
const directionProblems = (language, {target}) => {
  if (language !== 'ar') return [];
  // A colour such as #0c6660 is one word.
  const loose =
    target
      .replace(/[\u2066-\u2068][^\u2069]*\u2069|#[\da-f]{6}/g, '')
      .match(/\d[\s\u2060]*[°%]?\s?[A-Za-z]+|\d\s*°/g) ?? [];
  return loose.map((words) => [
    `"${words}" is drawn in the wrong order`,
    'write the unit in words, or isolate both with U+2066 and U+2069',
  ]);
};

const cardProblems = (language, unit) => {
  const same = unit.target.trim() === unit.source.trim() && !ALLOWED.includes(`${language}: ${unit.source}`);
  if (same) return [['the translation is the English', 'translate it, or add it to ALLOWED in tools/gate.mjs']];
  return [
    ...markProblems(unit),
    ...quantityProblems(language, unit),
    ...comparisonProblems(language, unit),
    ...blankProblems(language, unit.target),
    ...theyProblems(language, unit),
    ...directionProblems(language, unit),
  ];
};

/** Names of products and words that are the same in both languages, in the builder and the plugin. */
const SAME_WORDS = ['Wales', 'Content-Security-Policy', 'Film', 'Contact', 'YouTube', 'Vimeo', 'Miscarriage elements'];
/** Values of the builder that one language needs and another does not. */
const FREE_NAMES = /\{(?:example|marks|days)\}/g;

/**
 * Words for administrators hold no limits of care, so examples, dates and "none" are free; a value, a quantity with its
 * unit, who is meant and the direction are not.
 */
const toolProblems = (language, {source, target}) => {
  const unit = {source: source.replace(FREE_NAMES, ''), target: target.replace(FREE_NAMES, '')};
  const values = (text) => (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort().join(' ');
  const problems = [];
  if (target.trim() === source.trim() && !SAME_WORDS.includes(source))
    problems.push(['the translation is the English', 'translate it, or add it to SAME_WORDS in tools/gate.mjs']);
  if (values(target) !== values(source)) problems.push(['the %s differ', `use exactly these: ${values(source)}`]);
  return [
    ...problems,
    ...markProblems(unit),
    ...quantityProblems(language, unit).filter(([what]) => /^"[\d.]+ (?!January|March)\S+"/.test(what)),
    ...theyProblems(language, unit),
    ...directionProblems(language, unit),
  ];
};

const problemsBy = {cards: cardProblems, builder: toolProblems, plugin: toolProblems};

const keyOf = ({id, source}) => `${id} ${source}`;
const isTranslated = ({target, review}) => Boolean(target?.trim()) && !review;

/** Sentences that have no translation of today's English: of cards, they stop the build. A message is {id, source, desc}. */
export function untranslatedProblems(name, language, units, messages) {
  const file = catalogues[name].fileOf(language);
  const present = new Map(units.map((unit) => [keyOf(unit), unit]));
  return messages.flatMap((message) => {
    const unit = present.get(keyOf(message));
    if (!unit) return line(file, 'the unit is missing', message.source, 'run `npm run localize`, translate it');
    if (isTranslated(unit)) return [];
    return unit.review
      ? line(
          file,
          'the translation is of older English',
          unit.source,
          `read it again, then remove its state="${needsReview}"`,
        )
      : line(file, 'there is no translation', unit.source, 'write its <target>');
  });
}

/** What is wrong with a catalogue in one language. A unit is {id, source, target, review}. */
export function catalogueProblems(name, language, units, messages) {
  const file = catalogues[name].fileOf(language);
  return [
    ...untranslatedProblems(name, language, units, messages),
    ...without(units, messages, keyOf).map(({source}) =>
      line(file, 'the unit is stale', source, 'run `npm run localize`'),
    ),
    ...units
      .filter(isTranslated)
      .flatMap((unit) =>
        problemsBy[name](language, unit).map(([what, remedy]) => line(file, what, unit.source, remedy)),
      ),
  ];
}

export const messageProblems = (messages) =>
  messages.flatMap(({source, ownId, desc}) => {
    const unknown = quantitiesOf('en', source).filter(
      (item) => /^[\d.]+$/.test(item) && !BARE_NUMBERS.includes(item) && !COUNTS.test(source),
    );
    return [
      ...(ownId
        ? [line('en', 'msg() has an id of its own', source, 'remove it, or a change of the words will not be seen')]
        : []),
      ...(desc ? [] : [line('en', 'msg() has no desc', source, 'tell the translator where it stands')]),
      ...blankProblems('en', source).map(([what, remedy]) => line('en', what, source, remedy)),
      ...unknown.map((item) =>
        line('en', `the unit of ${item} is unknown`, source, 'add the unit to UNITS in tools/quantities.mjs'),
      ),
    ];
  });

/** Sentences of the emergency group that are too long to take in. */
export const sentenceProblems = (language, {warningSigns, explanations, warningNotes, text}) => {
  const signs = [...warningSigns, ...explanations].filter(({level}) => level === 'emergency');
  const notes = warningNotes.filter(({place}) => place === 'emergency');
  const sentences = [...signs, ...notes].flatMap(({id}) => sentencesOf(text[id]));
  const words = (sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const long = sentences.filter((sentence) => words(sentence) > 20);
  return long.map((sentence) => line(language, `there are ${words(sentence)} words`, sentence, 'use 20 at most'));
};

export const dateProblems = (english, dates) => {
  const mistyped = dates.filter((date) => !(new Date(date).toJSON()?.slice(0, 10) === date));
  if (mistyped.length)
    return mistyped.map((date) => `"${date}" in src/content/about.ts is no date: write it as 2026-11-22.`);
  const spelled = dates.map((date) =>
    new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date)),
  );
  const missing = without(spelled, english.match(/\d+ \p{L}+ \d{4}/gu) ?? []);
  return missing.map((date) =>
    line('en', `"${date}" is missing`, english, 'write the dates of src/content/about.ts in interface.ts'),
  );
};

export const versionProblems = (stored, current, accept) => {
  const command = 'run `npm run gate -- --accept`.';
  if (stored?.version !== current.version)
    return accept ? [] : [`Content version ${current.version} is new: ${command}`];
  return stored.hash === current.hash
    ? []
    : [`The content changed: change \`contentVersion\` in src/content/about.ts, then ${command}`];
};

const compiled = (language, name) => import(pathToFileURL(`${generated}/${language}/${name}`).href);

const check = async (accept) => {
  if (!existsSync(`${generated}/en`)) return ['There is nothing to check yet: run `npm run build` first.'];
  const {contentVersion: version, checkedOn, nextCheckBy} = await compiled('en', 'content/about.js');
  const {'evidence-checked': evidence} = (await compiled('en', 'content/interface.js')).text;
  const problems = dateProblems(evidence, [checkedOn, nextCheckBy]);
  const words = [];
  const declarations = docstrings();
  for (const [name, catalogue] of Object.entries(catalogues)) {
    const messages = await catalogue.messages(declarations);
    if (name === 'cards') problems.push(...messageProblems(messages));
    for (const language of translated) {
      const units = unitsOf(catalogue, language);
      problems.push(...catalogueProblems(name, language, units, messages));
      // A hospital signs the words of the cards, and not those for its administrators.
      if (name === 'cards')
        words.push(...units.map(({id, source, target}) => JSON.stringify([language, id, source, target])));
    }
  }
  for (const language of languages)
    problems.push(...sentenceProblems(language, await compiled(language, 'content/warning-signs.js')));
  // A sign that moves to another level, a source, a phone number: a sign-off does not hold for these either.
  const topics = readdirSync('src/generated/en/content').filter((file) => /^(?!about|text).*\.js$/.test(file));
  const used = new Set();
  for (const name of [
    ...topics.map((file) => `content/${file}`),
    'data/countries.js',
    'data/regions.js',
    'data/sources.js',
  ]) {
    const said = {...(await compiled('en', name))};
    words.push(JSON.stringify([name, said]));
    for (const id of sourcesIn(said)) used.add(id);
  }
  problems.push(...sourceProblems((await compiled('en', 'data/sources.js')).sources, used));
  problems.push(...lineProblems((await compiled('en', 'data/countries.js')).helpLines));
  const file = 'locales/content-version.json';
  const stored = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const current = {version, hash: createHash('sha256').update(words.sort().join('\n')).digest('hex')};
  problems.push(...versionProblems(stored, current, accept));
  if (accept && !problems.length) writeFileSync(file, `${JSON.stringify(current, null, 2)}\n`);
  return problems;
};

await runCommand(import.meta.url, async () => {
  const problems = await check(process.argv.includes('--accept'));
  console.log(problems.join('\n') || 'Gate: every translation is there and says the same numbers, compared alike.');
  process.exitCode = problems.length ? 1 : 0;
});
