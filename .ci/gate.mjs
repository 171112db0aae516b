// `npm run gate`, after `npm run build`: lit-localize ships missing, empty, stale and broken translations silently.
// `npm run gate -- --accept` records a new content version in locales/content-version.json.
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {TransformLitLocalizer} from '@lit/localize-tools/lib/modes/transform.js';
import {extractOptions, isMsgCall} from '@lit/localize-tools/lib/program-analysis.js';
import ts from 'typescript';

/** `de: English words` of translations that are rightly the same as the English. */
const ALLOWED = [];

/** Ages. Every other number needs a unit below, or a wrong unit would not be seen. */
const BARE_NUMBERS = ['20', '30', '35', '40'];

// Arabic stands here without vowel signs; its one-letter prefixes and the article are allowed for below.
const UNITS = {
  'pad': {en: 'pads?', nl: 'maandverband(en)?', de: 'Binden?', ar: 'فوطة|فوطتين|فوطتان|فوط'},
  'minute': {en: 'minutes?', nl: 'minuut|minuten', de: 'Minuten?', ar: 'دقيقة|دقيقتين|دقيقتان|دقائق'},
  'hour': {en: 'hours?', nl: 'uur|uren', de: 'Stunden?', ar: 'ساعة|ساعتين|ساعتان|ساعات'},
  'day': {en: 'days?', nl: 'dag|dagen', de: 'Tag|Tage|Tagen', ar: '(?<!ال)يوم|يوما|يومين|يومان|أيام'},
  'week': {en: 'weeks?', nl: 'week|weken', de: 'Wochen?', ar: 'أسبوع|أسبوعا|أسبوعين|أسبوعان|أسابيع'},
  'month': {en: 'months?', nl: 'maand|maanden', de: 'Monat|Monate|Monaten', ar: 'شهر|شهرا|شهرين|شهران|أشهر|شهور'},
  'year': {en: 'years?', nl: 'jaar|jaren', de: 'Jahr|Jahre|Jahren', ar: 'سنة|سنتين|سنتان|سنوات|عام|عاما|عامين|أعوام'},
  '°C': {en: '°C', nl: '°C', de: '°C', ar: '°C|°م'},
  'mg': {en: 'mg', nl: 'mg|milligram', de: 'mg|Milligramm', ar: 'ملغ|ملغم|مغ|مليغرام|ميليغرام'},
  'microgram': {en: 'micrograms?', nl: 'microgram', de: 'Mikrogramm', ar: 'ميكروغرام|مكغ'},
  'mug': {en: 'mugs?', nl: 'mok|mokken', de: 'Bechern?', ar: 'كوب|كوبا|كوبين|كوبان|أكواب'},
};

const months = (language) => {
  // 'ar' alone follows the machine; Egypt has the month names that the texts use.
  const format = new Intl.DateTimeFormat(language === 'ar' ? 'ar-EG' : language, {month: 'long', timeZone: 'UTC'});
  return Array.from({length: 12}, (_, month) => format.format(Date.UTC(2000, month)));
};

const unitsOf = (language) => {
  const prefix = language === 'ar' ? '[وفبلك]?(?:ال)?' : '';
  const words = [
    ...Object.entries(UNITS).map(([unit, names]) => [unit, names[language]]),
    ...months(language).map((name, month) => [months('en')[month], name]),
  ];
  return words.map(([unit, names]) => [unit, new RegExp(`^${prefix}(?:${names})$`, 'u')]);
};

/** Every number of a text with its unit: ['1 pad', '1 hour']; a number without a known unit stands alone. */
export const quantitiesOf = (language, text) => {
  const units = unitsOf(language);
  const plain = text
    .replace(/[\p{M}\p{Cf}*ـ]/gu, '')
    .replace(/[٠-٩]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.indexOf(digit))
    .replace(/(?<=\d)[,٫](?=\d)/g, '.')
    .replace(/(?<=\d)\.(?= \p{Lu}\p{L}+ \d)/gu, ''); // "22. November 2026"
  const tokens = plain.match(/\(?\d+(?:\.\d+)*|°\p{L}|\p{L}+|[.!?؟:;]/gu) ?? [];
  const unitIn = (words) => {
    const end = words.findIndex((word) => /^[.!?؟:;]$/.test(word));
    for (const word of end < 0 ? words : words.slice(0, end)) {
      const unit = units.find(([, name]) => name.test(word))?.[0];
      if (unit) return unit;
    }
  };
  return tokens.flatMap((token, at) => {
    if (!/\d/.test(token)) return [];
    const before = (count) => unitIn(tokens.slice(Math.max(0, at - count), at).reverse());
    // "ساعة واحدة (1)": a number in brackets repeats the words before it.
    const unit = token.startsWith('(') ? before(3) : (unitIn(tokens.slice(at + 1, at + 4)) ?? before(1));
    return [[token.replace('(', ''), unit].filter(Boolean).join(' ')];
  });
};

/** Takes each item of `from` out of `list` once: what is left is missing in `from`. */
const without = (list, from) => {
  const rest = [...from];
  return list.filter((item) => (rest.includes(item) ? (rest.splice(rest.indexOf(item), 1), false) : true));
};

const quantityProblems = (language, {source, target}) => {
  const wanted = quantitiesOf('en', source);
  // "over 40" may become "over 40 years".
  const found = quantitiesOf(language, target).map((item) => (wanted.includes(item) ? item : item.replace(/^(\d+) year$/, (all, age) => (wanted.includes(age) ? age : all))));
  return [
    ...without(wanted, found).map((item) => [`"${item}" is missing`, 'write this number as a digit with its unit']),
    ...without(found, wanted).map((item) => [`"${item}" is not in the English`, 'write the numbers and units of the English']),
  ];
};

const namesIn = (text) => text.match(/\{[^{}]*\}?|\}/g) ?? [];
const starsIn = (text) => text.match(/\*+/g) ?? [];

const problemsOfUnit = (language, unit) => {
  const {source, target} = unit;
  if (!target?.trim()) return [['there is no translation', `write its <target> in locales/${language}.xlf`]];
  if (target === source && !ALLOWED.includes(`${language}: ${source}`)) return [['the translation is the English', 'translate it, or add it to ALLOWED in .ci/gate.mjs']];
  const problems = quantityProblems(language, unit);
  const names = namesIn(source).sort().join(' ');
  if (namesIn(target).sort().join(' ') !== names) problems.push(['other {names} stand', names ? `use exactly ${names}` : 'use none']);
  const stars = starsIn(target);
  if (stars.length % 2 || stars.length !== starsIn(source).length || stars.some((run) => run !== '**')) problems.push(['the ** differ', 'put ** around the same words']);
  return problems;
};

/** What is wrong with the translations of one language; a unit is {id, source, target}. */
export const problemsOf = (language, units) => units.flatMap((unit) =>
  problemsOfUnit(language, unit).map(([what, remedy]) => `${language}: ${what} in "${unit.source}": ${remedy}`));
