// What a machine can hear of a meaning: how a number is compared, what is denied, when to call.
import {plainOf, without} from './quantities.mjs';

/** Words before a number, and behind it, that say how it is meant. */
export const COMPARATORS = {
  'at least': {
    en: {before: 'at least', behind: 'or (?:more|higher)'},
    nl: {before: 'minstens|ten minste', behind: 'of (?:meer|hoger|langer)'},
    de: {before: 'mindestens', behind: 'oder (?:mehr|höher|länger)'},
    ar: {behind: 'أو (?:أكثر|أعلى)|على الأقل'},
  },
  'at most': {
    en: {before: 'up to|until|by|at most', behind: 'or (?:less|fewer|lower)'},
    nl: {before: 'tot|totdat|uiterlijk|hooguit|hoogstens|maximaal', behind: 'of (?:minder|lager)'},
    de: {before: 'bis|bis zu|höchstens|maximal', behind: 'oder (?:weniger|niedriger)'},
    ar: {before: 'إلى|حتى|أقصاه', behind: 'أو أقل|على الأكثر'},
  },
  'more than': {
    en: {before: 'more than|over|later than'},
    nl: {before: 'meer dan|boven|(?:ouder|later)(?: is| was)? dan'},
    de: {before: 'mehr als|über|(?:später|länger) als'},
    ar: {before: 'تجاوز|أكثر من|فوق'},
  },
  'less than': {
    // "Before 24 weeks" of a pregnancy is less than 24 weeks.
    en: {before: 'less than|under|before'},
    nl: {before: 'minder dan|onder|vóór|voor'},
    de: {before: 'weniger als|unter|vor'},
    ar: {before: 'أقل من|تحت|قبل'},
  },
  within: {
    en: {before: 'within'},
    nl: {before: 'binnen'},
    de: {before: 'innerhalb von|in(?=\\s*$)'},
    ar: {before: 'خلال'},
  },
  after: {
    en: {before: 'after', behind: 'after'},
    nl: {before: 'na', behind: 'na'},
    de: {before: 'nach', behind: 'nach|her|danach'},
    ar: {before: 'بعد|مرت', behind: 'بعد'},
  },
  about: {en: {before: 'about'}, nl: {before: 'ongeveer'}, de: {before: 'etwa'}, ar: {before: 'نحو'}},
};

/** "Within 3 days after" and "later than after 12 weeks" are one comparison. */
const BEFORE_AFTER = ['within', 'more than', 'less than'];

/** Words that turn a sentence round, wherever they stand in it. */
export const TURNS = {
  not: {
    en: 'not|no|never|nothing|nobody|cannot|without|too (?:\\p{L}+ ){1,3}to',
    nl: 'te \\p{L}+(?: of te \\p{L}+)? om te|niet|niets|niemand|geen|nooit|zonder',
    de: 'zu \\p{L}+ zum|nicht|nichts|niemand(?:en)?|kein\\p{L}*|nie|niemals|ohne',
    // "لا بأس" and "لا بد" deny nothing.
    ar: 'لا(?! ب(?:أس|د)(?!\\p{L}))|لم|لن|ليس|ليست|لست|غير صحيح|عدم|بدون|دون|بلا',
  },
  // "في اليوم" is "a day", "طوال اليوم" is "all day".
  today: {en: 'today', nl: 'vandaag', de: 'heute', ar: '(?<!في |طوال )اليوم'},
  now: {en: 'now', nl: 'nu', de: 'jetzt', ar: 'الآن'},
  half: {en: 'half', nl: 'helft|halve|half', de: 'Hälfte|halbe\\p{L}*', ar: 'نصف'},
  'a third': {en: 'third', nl: 'derde', de: 'Drittel', ar: 'ثلث'},
  'a quarter': {en: 'quarter', nl: 'kwart', de: 'Viertel', ar: 'ربع'},
};

/** Translations that say the same in another way, with the reason. */
const ALLOWED = {
  'nl: at most 6: These signs count for 6 weeks': '"for 6 weeks" is "until 6 weeks after"',
  'de: not: When a scan shows that it has stopped': '"has stopped" is "does not grow any more"',
  ...Object.fromEntries(
    ['nl', 'de', 'ar'].flatMap((language) =>
      ['**Very strong tummy pain**, sudden or constant', 'For very strong pain, sudden or constant'].map((start) => [
        `${language}: not: ${start}`,
        '"constant" is "does not stop"',
      ]),
    ),
  ),
  ...Object.fromEntries(
    ['nl', 'de'].flatMap((language) => [
      [`${language}: not: Very often there were`, '"stopped growing" is "did not grow any more"'],
      [`${language}: not: Too early to know`, '"too early to know" needs no "not"'],
      [`${language}: less than 12: Take 400 micrograms`, '"from before pregnancy" is no limit of 12'],
    ]),
  ),
  'nl: less than 12: For pads, fever and shaking': '"voor" is "for" here',
  ...Object.fromEntries(
    ['de', 'ar'].map((language) => [`${language}: after 70: At home`, 'the time is "after 2 weeks"']),
  ),
  'ar: not: A womb that tips backwards': '"almost never" is "very rarely"',
};

const WORD = '[^\\s\\d.,،:;!?؟()]+';
const START = '(?<!\\p{L})[وف]?';
const END = '(?!\\p{L})';

function comparators(language) {
  // Arabic says "before the pregnancy reaches" and "after a loss of the pregnancy, twice".
  const between = `(?:\\s+${WORD}){0,${language === 'ar' ? 4 : 2}}`;
  return Object.entries(COMPARATORS).map(([name, {[language]: words}]) => ({
    name,
    before: words.before && new RegExp(`${START}(?:${words.before})${between}\\s*\\(?$`, 'iu'),
    behind: words.behind && new RegExp(`^\\)?(?:\\s+${WORD}){0,2}\\s+(?:${words.behind})${END}`, 'iu'),
  }));
}

/** How each number of a text is compared: 'at least 38', 'within 1'. */
function comparisonsOf(language, text, counted) {
  const plain = plainOf(language, text, counted);
  const numbers = [...plain.matchAll(/\d+(?:\.\d+)*/g)];
  const words = comparators(language);
  return numbers.flatMap(({0: number, index}, at) => {
    const left = plain.slice(at ? numbers[at - 1].index + numbers[at - 1][0].length : 0, index);
    const right = plain.slice(index + number.length, numbers[at + 1]?.index);
    // "4 to 6 weeks" is a range, no limit.
    const range = at > 0 && /^\s*\p{L}+\s*$/u.test(left);
    const found = words
      .filter(({before, behind}) => (!range && before?.test(left)) || behind?.test(right))
      .map(({name}) => name);
    const one = found.some((name) => BEFORE_AFTER.includes(name)) ? found.filter((name) => name !== 'after') : found;
    return one.map((name) => `${name} ${number}`);
  });
}

function turnsOf(language, text) {
  const plain = plainOf(language, text, false);
  return Object.keys(TURNS).filter((name) =>
    new RegExp(`${START}(?:${TURNS[name][language]})${END}`, 'iu').test(plain),
  );
}

/** What a translation does to the comparisons and turns of the English, each as [what, what to do]. */
export function comparisonProblems(language, {source, target}) {
  const wanted = [...comparisonsOf('en', source), ...turnsOf('en', source)];
  const found = [...comparisonsOf(language, target, /\d/.test(source)), ...turnsOf(language, target)];
  const here = (item) => `${language}: ${item}: ${source.replace(/\s/g, ' ')}`;
  const allowed = (item) => Object.keys(ALLOWED).some((start) => here(item).startsWith(start));
  const remedy = 'say what the English says, or add a word or a reason to tools/comparisons.mjs';
  return [
    ...without(wanted, found)
      .filter((item) => !allowed(item))
      .map((item) => [`"${item}" is missing`, remedy]),
    ...without(found, wanted)
      .filter((item) => !allowed(item))
      .map((item) => [`"${item}" is too much`, remedy]),
  ];
}
