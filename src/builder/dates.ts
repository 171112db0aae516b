import {languages} from '../data/languages.js';
import {dayNames, fold, meanings} from './hours/words.js';

/** Dates as people write them, read. */
export interface DatesReading {
  /** In the form that the elements take; only where there is no doubt. */
  dates?: string;
  /** `order`: 03/04 is in March or in April. `year`: none, or of two digits. `weekday`: no such day of the week. */
  doubt?: 'order' | 'year' | 'weekday';
  /** What they can mean where the order is not clear, the usual one of the country first. */
  choices: readonly string[];
}

/** In which order 03/04 is read. */
type Order = 'day' | 'month';

/** What is read of a piece, in one order; undefined where that gives no date. */
type Piece = (order: Order) => readonly string[] | undefined;

type Groups = Partial<Record<string, string>>;

/** From one day to another, both of them; more are a slip. */
const longest = 62;

/** The names of the months, as a browser knows them, with those of Austria and of Lebanon; 1 is January. */
const monthNames = (): Map<string, number> => {
  const names = new Map([['sept', 9]]);
  for (const language of [...languages, 'de-AT', 'ar-LB'])
    for (let month = 1; month <= 12; month++)
      for (const form of ['long', 'short'] as const) {
        const date = new Date(Date.UTC(2026, month - 1));
        names.set(fold(date.toLocaleDateString(language, {month: form, timeZone: 'UTC'})).replace('.', ''), month);
      }
  return names;
};

/** An expression for one of some words, the longest first. */
const oneOf = (words: Iterable<string>): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`;

const and = `(?:[,،;؛&+]|${oneOf([...meanings()].flatMap(([word, meaning]) => (meaning === 'and' ? [word] : [])))}|و(?=\\d))`;
// Of those that include the last day; "tot" and "until" may leave it out.
const to = `(?:-|${oneOf(['t/m', 'tm', 'tot en met', 'bis', 'through', 'thru', 'to'])})`;
const nth = '(?:\\.|(?:st|nd|rd|th|e)(?!\\p{L}))?';
const months = monthNames();
const weekdays = dayNames();
const month = oneOf(months.keys());

const starts = (form: string): RegExp => new RegExp(`^${form}`, 'u');
const forms = {
  gap: starts(`(?:\\s|${and})*`),
  to: starts(`\\s*${to}\\s*`),
  weekday: starts(`(${oneOf(weekdays.keys())})[.,،]*\\s*`),
  yearFirst: starts('(?<year>\\d{4})(?<mark>[-/.])(?<one>\\d\\d?)\\k<mark>(?<two>\\d\\d?)(?!\\d)'),
  numbers: starts('(?<one>\\d\\d?) ?(?<mark>[-/.]) ?(?<two>\\d\\d?) ?\\k<mark> ?(?<year>\\d{4})(?!\\d)'),
  // "25 en 26 december 2026", "24 t/m 31 december 2026"
  dayMonth: starts(
    `(?<days>(?:\\d\\d?${nth}\\s*(?:${and}|${to})\\s*)*\\d\\d?)${nth}\\s*(?:of |-)?(?<name>${month})[.,]?[ -]*(?<year>\\d{4})(?!\\d)`,
  ),
  monthDay: starts(`(?<name>${month})\\.? ?(?<days>\\d\\d?)${nth},? (?<year>\\d{4})(?!\\d)`),
  // The same without a year that is clear.
  noYear: starts(`(?:\\d\\d?[-/. ]+(?:\\d\\d?|${month})|(?:${month})\\.? ?\\d\\d?)`),
};
const someDays = new RegExp(`(\\d\\d?)${nth}(?:\\s*${to}\\s*(\\d\\d?))?`, 'gu');

const dateOf = (year: string, monthOfYear: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(Number(year), monthOfYear - 1, day));
  const isReal = date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
};

const whole = (dates: readonly (string | undefined)[]): readonly string[] | undefined =>
  dates.every((date) => date !== undefined) ? dates : undefined;

/** Every day from one to another. */
const through = (first: string, last: string): string[] | undefined => {
  const length = (Date.parse(last) - Date.parse(first)) / 864e5;
  if (length < 0 || length > longest) return undefined;
  return Array.from({length: length + 1}, (_, day) =>
    new Date(Date.parse(first) + day * 864e5).toISOString().slice(0, 10),
  );
};

/** The dates before "to", and all to the first behind it. */
const fromTo = (
  from: readonly string[] | undefined,
  to: readonly string[] | undefined,
): readonly string[] | undefined => {
  if (!from || !to) return undefined;
  const more = through(from[from.length - 1]!, to[0]!);
  return more && [...from, ...more.slice(1), ...to.slice(1)];
};

/** Days of a month that has its name: one, several, or from one to another. */
const ofMonth = ({days = '', name = '', year = ''}: Groups): readonly string[] | undefined =>
  whole(
    [...days.matchAll(someDays)].flatMap(([, first, last = first]) => {
      const [from, until] = [first, last].map((day) => dateOf(year, months.get(name)!, Number(day)));
      return (from && until && through(from, until)) || [undefined];
    }),
  );

/** The date or dates at the beginning of a text. */
const readPiece = (text: string): [written: string, piece: Piece] | undefined => {
  for (const [form, read] of pieceForms) {
    const match = form.exec(text);
    if (match) return [match[0], (order) => read(match.groups!, order)];
  }
  return undefined;
};

const pieceForms: readonly (readonly [RegExp, (groups: Groups, order: Order) => ReturnType<Piece>])[] = [
  [forms.yearFirst, ({year = '', one, two}) => whole([dateOf(year, Number(one), Number(two))])],
  [
    forms.numbers,
    ({year = '', one, two, mark}, order) => {
      // With dots the day comes first, in every country.
      const [day, monthOfYear] = order === 'month' && mark !== '.' ? [two, one] : [one, two];
      return whole([dateOf(year, Number(monthOfYear), Number(day))]);
    },
  ],
  [forms.dayMonth, ofMonth],
  [forms.monthDay, ofMonth],
];

const isOn = (date: string, weekday: number): boolean => (new Date(date).getUTCDay() + 6) % 7 === weekday;

const monthComesFirst = (country = ''): boolean => {
  const parts = new Intl.DateTimeFormat(country ? `en-${country.slice(0, 2)}` : 'en-GB').formatToParts(0);
  return parts.findIndex(({type}) => type === 'month') < parts.findIndex(({type}) => type === 'day');
};

/** Days of closing as people write them ("25 en 26 december 2026"). What is not certain is asked about and never guessed. */
export function readDates(written: string, country?: string): DatesReading {
  const pieces: Piece[] = [];
  const refused = {choices: []};
  let hasWeekday = false;
  let isFrom = false;
  for (let text = fold(written); text;) {
    const skip = (form: RegExp): string | undefined => {
      const match = form.exec(text);
      text = text.slice(match?.[0].length ?? 0);
      return match?.[1];
    };
    const weekday = weekdays.get(skip(forms.weekday) ?? '');
    const read = readPiece(text);
    if (!read) return forms.noYear.test(text) ? {...refused, doubt: 'year'} : refused;
    text = text.slice(read[0].length);
    const own = read[1];
    hasWeekday ||= weekday !== undefined;
    const piece: Piece = (order) => {
      const dates = own(order);
      return weekday === undefined || dates?.every((date) => isOn(date, weekday)) ? dates : undefined;
    };
    const from = isFrom ? pieces.pop() : undefined;
    pieces.push(from ? (order) => fromTo(from(order), piece(order)) : piece);
    isFrom = forms.to.test(text);
    skip(isFrom ? forms.to : forms.gap);
  }
  if (isFrom || !pieces.length) return refused;
  const orders: Order[] = monthComesFirst(country) ? ['month', 'day'] : ['day', 'month'];
  const readings = orders.flatMap((order) => {
    const dates = whole(pieces.flatMap<string | undefined>((piece) => piece(order) ?? [undefined]));
    return dates ? [[...new Set(dates)].join(' ')] : [];
  });
  const choices = [...new Set(readings)];
  if (choices.length > 1) return {doubt: 'order', choices};
  if (choices.length === 1) return {dates: choices[0], choices: []};
  return hasWeekday ? {...refused, doubt: 'weekday'} : refused;
}
