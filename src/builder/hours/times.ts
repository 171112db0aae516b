import type {Range} from '../../hospital/hours.js';
import {midnight, noon, NotUnderstood, type Time} from './tokens.js';

/** What the times of a rule can mean, and what is to be asked where that is not certain. */
export interface Times {
  ranges: readonly (readonly Range[])[];
  doubt?: 'half' | 'night';
}

/** No clinic opens before seven: an earlier time that may be of the afternoon is asked about. */
const early = 7 * 60;

/** Each closes after it opens, and opens when the one before has closed, or later. */
const ascends = (times: readonly number[]): boolean =>
  times.every((time, index) => index === 0 || (index % 2 ? time > times[index - 1]! : time >= times[index - 1]!));

/** Every way to read times so that they ascend, where some may be of the afternoon. */
const inOrder = (
  times: readonly Time[],
  mayBeLater: (time: Time) => boolean,
  before: readonly number[] = [],
): number[][] => {
  const [time, ...rest] = times;
  if (!time) return [[...before]];
  const isEnd = before.length % 2 === 1;
  const {minute} = time;
  const values = minute === 0 && isEnd ? [midnight] : [minute];
  if (mayBeLater(time) && minute < noon) values.push(minute + noon);
  return values.flatMap((value) => (ascends([...before, value]) ? inOrder(rest, mayBeLater, [...before, value]) : []));
};

/** Those in which the clinic does not open before seven, if there are any. */
const likely = (readings: number[][]): number[][] => {
  const late = readings.filter(([first = 0]) => first >= early);
  return late.length ? late : readings;
};

const pairs = (times: readonly number[]): Range[] =>
  times.flatMap((from, index) => (index % 2 ? [] : [[from, times[index + 1]!] as const]));

/** Through the night, such as "22-6"; only the last closing can be on the next day. */
const throughNight = (times: readonly Time[]): number[][] => {
  const minutes = times.map(({minute}) => minute);
  const [from, to] = minutes.slice(-2) as [number, number];
  return from > to && ascends(minutes.slice(0, -1)) ? [[...minutes.slice(0, -1), to + midnight]] : [];
};

/** What times mean: from, to, from, to. "8-17" is certain; "8-5" and "22-6" are asked about. */
export function readTimes(times: readonly Time[]): Times {
  const asWritten = inOrder(times, () => false);
  const readings = likely(inOrder(times, ({loose}) => loose));
  const [first] = times as [Time];
  const is24Hour = times.some(({minute, loose}) => !loose && (minute === 0 || minute >= noon + 60));
  // Where am or pm is said of some, the others have to fit.
  if (times.some(({said}) => said) && readings.length)
    return {ranges: readings.map(pairs), doubt: readings.length > 1 ? 'half' : undefined};
  if (asWritten.length && (is24Hour || !first.loose || first.minute >= early)) return {ranges: asWritten.map(pairs)};
  if (readings.length) return {ranges: readings.map(pairs), doubt: 'half'};
  // "08:00-05:00" is a night, or a slip for the afternoon.
  const night = throughNight(times);
  const afternoon = likely(inOrder(times, ({said}) => !said));
  const ranges = [...afternoon, ...night].map(pairs);
  if (!ranges.length) throw new NotUnderstood();
  return {ranges, doubt: night.length ? 'night' : 'half'};
}
