// Arabic stands here without vowel signs; its one-letter prefixes and its article are allowed for below.
export const UNITS = {
  pad: {en: 'pads?', nl: 'maandverband(en)?', de: 'Binden?', ar: 'فوطة|فوطتين|فوطتان|فوط'},
  minute: {en: 'minutes?', nl: 'minuut|minuten', de: 'Minuten?', ar: 'دقيقة|دقيقتين|دقيقتان|دقائق'},
  hour: {en: 'hours?', nl: 'uur|uren', de: 'Stunden?', ar: 'ساعة|ساعتين|ساعتان|ساعات'},
  day: {en: 'days?', nl: 'dag|dagen', de: 'Tage?|Tagen', ar: '(?<!ال)يوم|يوما|يومين|يومان|أيام'},
  week: {en: 'weeks?', nl: 'week|weken', de: 'Wochen?', ar: 'أسبوعا?|أسبوعين|أسبوعان|أسابيع'},
  month: {en: 'months?', nl: 'maand|maanden', de: 'Monate?|Monaten', ar: 'شهرا?|شهرين|شهران|أشهر|شهور'},
  year: {en: 'years?', nl: 'jaar|jaren', de: 'Jahre?|Jahren', ar: 'سنة|سنتين|سنتان|سنوات|عاما?|عامين|عامان|أعوام'},
  '°C': {en: '°C', nl: '°C', de: '°C', ar: '°C|°م'},
  cm: {en: 'cm', nl: 'cm|centimeter', de: 'cm|Zentimeter', ar: 'سم|سنتيمترا?|سنتيمترات'},
  mg: {en: 'mg', nl: 'mg|milligram', de: 'mg|Milligramm', ar: 'ملغ|ملغم|مغ|مليغرام|ميليغرام'},
  microgram: {en: 'micrograms?', nl: 'microgram', de: 'Mikrogramm', ar: 'ميكروغراما?|مكغ'},
  gram: {en: 'grams?', nl: 'gram', de: 'Gramm', ar: 'غراما?|جراما?'},
  mug: {en: 'mugs?', nl: 'mok|mokken', de: 'Bechern?', ar: 'كوبا?|كوبين|كوبان|أكواب'},
};

// "200 mg a day" must not become 200 mg a week.
export const DAILY = {
  en: /(?:a|per|each|every) day/g,
  nl: /(?:per|elke) dag/g,
  de: /(?:am|pro|jeden) Tag|täglich/g,
  ar: /في اليوم|كل يوم|يوميا/g,
};

const monthsIn = (language) => {
  // Months are named differently from one Arabic country to another; Egypt's names are those of the texts.
  const {format} = new Intl.DateTimeFormat(language === 'ar' ? 'ar-EG' : language, {month: 'long', timeZone: 'UTC'});
  return Array.from({length: 12}, (_, month) => format(Date.UTC(2000, month)));
};

const unitsIn = (language) => {
  const prefix = language === 'ar' ? '[وفبلك]?(?:ال)?' : '';
  const months = monthsIn(language);
  const words = [
    ...Object.entries(UNITS).map(([unit, names]) => [unit, names[language]]),
    ...monthsIn('en').map((month, index) => [month, months[index]]),
  ];
  return words.map(([unit, names]) => ({unit, name: new RegExp(`^${prefix}(?:${names})$`, 'u')}));
};

// Arabic says 1 and 2 in the noun. What is said in words is given its digits, as translators do with "أسبوعين (2)".
const DUAL =
  /(?<!\p{L})([وفبلك]?(?:ال)?(?:فوط|دقيق|ساع|سن|مر)(?:تين|تان)|[وفبلك]?(?:ال)?(?:يوم|أسبوع|شهر|عام|كوب)(?:ين|ان))((?: \p{L}+ين)?)(?!\p{L})(?! ?\p{L}* ?\(2)/gu;
const ONE = /(?<!\p{L})(واحدة?|واحدا)(?!\p{L})(?! \(1)/gu;
const BARE =
  /(?<!\p{L}|\d |كل )([وفبل]?(?:فوطة|دقيقة|ساعة|يوما?|أسبوعا?|شهرا?|سنة|عاما?|كوبا?))(?!\p{L})(?!(?: \p{L}+){0,2} \(1)/gu;
const ARABIC_NUMBERS = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];

const arabicDigits = (text) =>
  ARABIC_NUMBERS.reduce(
    (result, word, at) => result.replace(new RegExp(`(?<!\\p{L})([وفب]?)${word}ة? (?=\\p{L})`, 'gu'), `$1${at + 3} `),
    text.replace(DUAL, '$1$2 (2)').replace(ONE, '$1 (1)').replace(BARE, '$1 (1)'),
  );

/**
 * A text without what does not change its numbers: marks, invisible signs, the language's own digits and points.
 * Where the English counts in digits (`counted`), numbers that Arabic says in words count too.
 */
export const plainOf = (language, text, counted = true) => {
  const plain = text
    .replace(/[\p{M}\p{Cf}*ـ]/gu, '')
    .replace(/\s/g, ' ')
    .replace(/[٠-٩]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.indexOf(digit))
    .replace(/(?<=\d)[,٫](?=\d)/g, '.')
    // "22. November 2026" is one sentence.
    .replace(/(?<=\d)\.(?= \p{Lu}\p{L}+ \d)/gu, '')
    .replace(/درج(?:ة|ات) مئوية/g, '°C');
  return language === 'ar' && counted ? arabicDigits(plain) : plain;
};

/** The numbers of a text with their units, '1 pad' and '1 hour', and 'a day' for a rate. Without a known unit a number stands alone. */
export const quantitiesOf = (language, text, counted) => {
  const units = unitsIn(language);
  const plain = plainOf(language, text, counted);
  const tokens = plain.match(/\(?\d+(?:\.\d+)*|°\s?\p{L}|\p{L}+|[.!?؟:;]/gu) ?? [];
  const nearest = (words) => {
    const end = words.findIndex((word) => /^[.!?؟:;]$/.test(word));
    const found = (end < 0 ? words : words.slice(0, end)).map((word) => units.find(({name}) => name.test(word)));
    return found.find(Boolean)?.unit;
  };
  const before = (at, count) => nearest(tokens.slice(Math.max(0, at - count), at).reverse());
  const after = (at, count) => nearest(tokens.slice(at + 1, at + 1 + count));
  const quantities = tokens.flatMap((token, at) => {
    if (!/\d/.test(token)) return [];
    // A number in brackets has its unit in them, or repeats the words before it: "ساعة واحدة (1)".
    const unit = token.startsWith('(') ? (after(at, 1) ?? before(at, 3)) : (after(at, 3) ?? before(at, 1));
    return [[token.replace('(', ''), unit].filter(Boolean).join(' ')];
  });
  const daily = quantities.length ? (plain.match(DAILY[language]) ?? []) : [];
  return [...quantities, ...daily.map(() => 'a day')];
};

/**
 * The items of `list` that have no counterpart left in `others`.
 * @type {<Item>(list: Item[], others: Item[], key?: (item: Item) => string) => Item[]}
 */
export const without = (list, others, key = String) => {
  const rest = others.map(key);
  return list.filter((item) => !rest.includes(key(item)) || !rest.splice(rest.indexOf(key(item)), 1));
};

/** What a translation does to the numbers and units of the English, each as [what, what to do]. */
export const quantityProblems = (language, {source, target}) => {
  const wanted = quantitiesOf('en', source);
  // "over 40" may become "over 40 years".
  const bareAge = (item) =>
    !wanted.includes(item) && wanted.includes(item.replace(' year', '')) ? item.replace(' year', '') : item;
  const found = quantitiesOf(language, target, /\d/.test(source)).map(bareAge);
  return [
    ...without(wanted, found).map((item) => [
      `"${item}" is missing`,
      'write this number in digits, with its unit next to it',
    ]),
    ...without(found, wanted).map((item) => [
      `"${item}" is too much`,
      'write only the numbers and units of the English',
    ]),
  ];
};

/** Numbers that a line can part from their unit, as [what, what to do]: "1 / hour" is misread at the edge of a phone. */
export const blankProblems = (language, text) => {
  const units = unitsIn(language).filter(({unit}) => unit in UNITS);
  const isUnit = (word) => units.some(({name}) => name.test(word.replace(/[\p{M}\p{Cf}*]/gu, '')));
  const parted = [...text.matchAll(/(\p{Nd}) ([\p{L}\p{M}\p{Cf}]+|°\p{L})/gu)].filter(([, , word]) => isUnit(word));
  return parted.map(([words]) => [
    `a line can break in "${words}"`,
    'put a blank that does not break (U+00A0) between number and unit',
  ]);
};
