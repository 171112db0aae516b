import {dayNames, fold, meanings, type Meaning} from './words.js';

/** Minutes since midnight; `loose` where it may be one of the afternoon ("5", "8.30"), `said` where am or pm is given. */
export interface Time {
  minute: number;
  loose: boolean;
  said: boolean;
}

/** A piece of what was written. `rule` is a mark behind which a new rule can begin. */
export interface Token {
  kind: Meaning | 'day' | 'time' | 'rule';
  /** Monday is 0. */
  day?: number;
  time?: Time;
}

/** Nothing certain can be said of what was written. */
export class NotUnderstood extends Error {}

export const noon = 720;
export const midnight = 1440;

/** Four digits; or one or two, with minutes behind a mark or the "h" or "u" of hours. */
const clock = /^(?:(\d\d)(\d\d)|(\d\d?)(?:[:.hu](\d\d))?)(?!\d)/;

const readClock = (text: string): [written: string, time: Time] | undefined => {
  const [written, long, longMinutes, short = long, minutes = longMinutes ?? '00'] = clock.exec(text) ?? [];
  if (written === undefined || short === undefined) return undefined;
  const minute = Number(short) * 60 + Number(minutes);
  if (Number(minutes) > 59 || minute > midnight) throw new NotUnderstood();
  return [written, {minute, loose: !short.startsWith('0') && Number(short) <= 12, said: false}];
};

const inHalf = ({minute}: Time, half: 'am' | 'pm'): Time => {
  const isAfternoon = minute >= noon + 60;
  if (isAfternoon && half === 'am') throw new NotUnderstood();
  // "17:00 pm" says it twice.
  return {minute: isAfternoon ? minute : (minute % noon) + (half === 'pm' ? noon : 0), loose: false, said: true};
};

const marks: Readonly<Record<string, Token['kind'] | undefined>> = {
  '-': 'to', ',': 'and', '،': 'and', '/': 'and', '&': 'and', '+': 'and', '|': 'and', ';': 'rule', '؛': 'rule',
  ':': 'nothing', '.': 'nothing', '(': 'nothing', ')': 'nothing', "'": 'nothing', '’': 'nothing', ' ': 'nothing',
}; // prettier-ignore

/** The longest word at the beginning of a text. */
const findWord = <T>(text: string, words: ReadonlyMap<string, T>): [word: string, meaning: T] | undefined => {
  let found: [string, T] | undefined;
  for (const [word, meaning] of words) {
    const goesOn = /\d$/.test(word) ? /^\d/ : /^\p{L}/u;
    if (word.length > (found?.[0].length ?? 0) && text.startsWith(word) && !goesOn.test(text.slice(word.length)))
      found = [word, meaning];
  }
  return found;
};

/** What a word adds to the tokens before it; undefined where it means nothing at that place. */
const tokenOf = (word: string, meaning: Meaning | number, before: Token | undefined): Token | undefined => {
  if (typeof meaning === 'number') return {kind: 'day', day: meaning};
  const isNoon = meaning === 'noon' || meaning === 'midnight';
  const half = meaning === 'am' || meaning === 'midnight' ? 'am' : 'pm';
  // "8 am", "12 noon".
  if (before?.time && (meaning === half || (isNoon && before.time.minute === noon))) {
    before.time = inHalf(before.time, half);
    return {kind: 'nothing'};
  }
  if (isNoon) return {kind: 'time', time: {minute: meaning === 'noon' ? noon : 0, loose: false, said: true}};
  // In German "am" is said of a day.
  if (word === 'am') return {kind: 'nothing'};
  return meaning === half ? undefined : {kind: meaning};
};

/** What was written, piece by piece. What is no word of ours goes to `unknown`. */
export function tokensOf(written: string, unknown: string[]): Token[] {
  const words = new Map<string, Meaning | number>([...meanings(), ...dayNames()]);
  const tokens: Token[] = [];
  let text = fold(written);
  const take = (piece: string, token: Token | undefined): void => {
    if (!token) unknown.push(piece);
    else if (token.kind !== 'nothing') tokens.push(token);
    text = text.slice(piece.length);
  };
  while (text) {
    const before = tokens[tokens.length - 1];
    const found = findWord(text, words);
    // "24 uur" is day and night, but in "0-24 uur" it is a time.
    const clockFirst = !found || before?.kind === 'to';
    const time = clockFirst ? readClock(text) : undefined;
    if (time) take(time[0], {kind: 'time', time: time[1]});
    else if (found) take(found[0], tokenOf(...found, before));
    else {
      const [piece = ''] = /^(?:\p{L}+|.)/su.exec(text) ?? [];
      // The Arabic "and" is a part of the next word.
      const and = /^و./.test(piece) && findWord(text.slice(1), words);
      const kind = and ? 'and' : marks[piece];
      take(and ? 'و' : piece, kind && {kind});
    }
  }
  return tokens;
}
