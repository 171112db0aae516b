import {formatOf} from './formats.js';

/**
 * Opening hours in a subset of OpenStreetMap's `opening_hours`: `Mo-Fr 08:00-12:00,13:00-16:30; Sa off`.
 * All is computed in the clinic's wall time and never converted back to an instant, so daylight saving cannot shift it.
 */
const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Minutes since midnight; `to` may pass 1440, into the next day. */
export type Range = readonly [from: number, to: number];

/** Monday first. */
export type Week = readonly (readonly Range[])[];

/** A moment on the clinic's wall: days since 1970, minute of the day. */
interface WallTime {
  day: number;
  minute: number;
}

export interface OpeningState {
  open: boolean;
  /** When that ends; left out where it does not end within two weeks. */
  until?: WallTime;
  today: number;
}

const minutes = (time: string): number => {
  const match = /^(\d\d?):(\d\d)$/.exec(time);
  if (!match) return NaN;
  const value = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && value <= 1440 ? value : NaN;
};

const parseDays = (text: string): Set<number> | undefined => {
  const found = new Set<number>();
  for (const part of text.split(',')) {
    const [first, last = first] = part.split('-').map((name) => days.indexOf(name));
    if (first === undefined || last === undefined || first < 0 || last < 0) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      found.add(day);
      if (day === last) break;
    }
  }
  return found;
};

const parseRange = (text: string): Range | undefined => {
  const [from = NaN, to = NaN, ...rest] = text.split(/[-–]/).map(minutes);
  const valid = from < 1440 && to >= 0 && from !== to && rest.length === 0;
  return valid ? [from, to > from ? to : to + 1440] : undefined;
};

/** Undefined when anything is not understood: half-understood hours would send someone to a closed door. */
export function parseHours(text: string): Week | undefined {
  const week: (readonly Range[])[] = days.map(() => []);
  const said = new Set<number>();
  for (const rule of text.replace(/;\s*$/, '').split(';')) {
    const match = /^\s*([A-Z][a-z](?:[-,][A-Z][a-z])*)\s+(.+?)\s*$/.exec(rule);
    const selected = match && parseDays(match[1]!);
    if (!selected) return undefined;
    const ranges = match[2] === 'off' ? [] : match[2]!.split(/\s*,\s*/).map(parseRange);
    if (!ranges.every((range) => range !== undefined)) return undefined;
    ranges.sort((a, b) => a[0] - b[0]);
    // A second rule for a day takes the place of the first: that is meant only where it closes.
    if (ranges.length && [...selected].some((day) => said.has(day))) return undefined;
    selected.forEach((day) => said.add(day));
    selected.forEach((day) => (week[day] = ranges));
  }
  return week;
}

const wallTime = (date: Date, timeZone: string): WallTime => {
  const format = formatOf('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const part = Object.fromEntries(format.formatToParts(date).map(({type, value}) => [type, Number(value)]));
  return {
    day: Date.UTC(part['year']!, part['month']! - 1, part['day']) / 864e5,
    minute: part['hour']! * 60 + part['minute']!,
  };
};

export function isoDate(day: number): string {
  return new Date(day * 864e5).toISOString().slice(0, 10);
}

/** Monday is 0; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (day + 3) % 7;
}

/** Open now until when, or closed now until when. */
export function openingState(
  week: Week,
  timeZone: string,
  closedOn: readonly string[] = [],
  now = new Date(),
): OpeningState {
  const {day: today, minute} = wallTime(now, timeZone);
  const time = today * 1440 + minute;
  const spans: [number, number][] = [];
  // From yesterday, whose night can reach into today.
  for (let day = today - 1; day < today + 15; day++) {
    if (closedOn.includes(isoDate(day))) continue;
    for (const [from, to] of week[weekdayOf(day)]!) {
      const last = spans[spans.length - 1];
      // Ranges that meet ("…-24:00", "00:00-…") are one.
      if (last && day * 1440 + from <= last[1]) last[1] = Math.max(last[1], day * 1440 + to);
      else spans.push([day * 1440 + from, day * 1440 + to]);
    }
  }
  const next = spans.find(([, to]) => to > time);
  if (!next) return {open: false, today};
  const open = next[0] <= time;
  const at = next[open ? 1 : 0];
  if (at > (today + 14) * 1440) return {open, today};
  return {open, today, until: {day: Math.floor(at / 1440), minute: at % 1440}};
}

/** Days in a row with the same hours, for a table: `from` and `to` are weekdays, Monday is 0. */
export interface DayGroup {
  from: number;
  to: number;
  ranges: readonly Range[];
}

export function groupDays(week: Week): DayGroup[] {
  const groups: DayGroup[] = [];
  week.forEach((ranges, day) => {
    const last = groups[groups.length - 1];
    if (last && String(last.ranges) === String(ranges)) last.to = day;
    else groups.push({from: day, to: day, ranges});
  });
  return groups;
}
