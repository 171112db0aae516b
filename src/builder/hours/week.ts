import type {Range} from '../../hospital/hours.js';
import {midnight} from './tokens.js';

/** The hours of each day that was named; of none: closed. */
type Week = ReadonlyMap<number, readonly Range[]>;

/** One meaning of a rule. */
export interface PlainRule {
  days: readonly number[];
  ranges: readonly Range[];
}

const overlap = (some: readonly Range[], others: readonly Range[]): boolean =>
  some.some(([from, to]) => others.some(([start, end]) => from < end && start < to));

/** The week of some rules. Of two for a day both count, or where they overlap the later one: `isTwice`, and it is asked. */
export function weekOf(rules: readonly PlainRule[]): {week: Week; isTwice: boolean} {
  const week = new Map<number, readonly Range[]>();
  let isTwice = false;
  for (const {days, ranges} of rules) {
    for (const day of new Set(days)) {
      const before = week.get(day);
      if (before && ranges.length) isTwice = true;
      const both = before && ranges.length && !overlap(before, ranges);
      week.set(day, both ? [...before, ...ranges].sort(([a], [b]) => a - b) : ranges);
    }
  }
  return {week, isTwice};
}

const codes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const two = (value: number): string => String(value).padStart(2, '0');

const writeTime = (minute: number): string => {
  const shown = minute > midnight ? minute - midnight : minute;
  return `${two(Math.floor(shown / 60))}:${two(shown % 60)}`;
};

const writeRanges = (ranges: readonly Range[]): string =>
  ranges.length ? ranges.map(([from, to]) => `${writeTime(from)}-${writeTime(to)}`).join(',') : 'off';

const writeDays = (days: readonly number[]): string => {
  const runs: [first: number, last: number][] = [];
  for (const day of [...days].sort()) {
    const run = runs[runs.length - 1];
    if (run?.[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs.map(([first, last]) => (first === last ? codes[first] : `${codes[first]}-${codes[last]}`)).join(',');
};

/** In the form that the elements take, days with the same hours together. */
export function writeWeek(week: Week): string {
  const daysOf = new Map<string, number[]>();
  for (const [day, ranges] of week) {
    const hours = writeRanges(ranges);
    daysOf.set(hours, [...(daysOf.get(hours) ?? []), day]);
  }
  return [...daysOf].map(([hours, days]) => `${writeDays(days)} ${hours}`).join('; ');
}
