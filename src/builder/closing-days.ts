import {sayDate} from '../hospital/format-time.js';
import type {Language} from '../data/languages.js';

/** Today, where the page is read. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 6e4).toISOString().slice(0, 10);
}

/** Days in words: those of one year with it, the others as of every year. */
export function sayClosingDays(
  days: readonly string[],
  language: Language,
  country: string | undefined,
  everyYear: string,
): string[] {
  return days.map((day) =>
    day.length === 5
      ? everyYear.replace('{day}', sayDate(`2000-${day}`, language, country, true).replace(/[\s،]*2000[^\d]*/, ''))
      : sayDate(day, language, country, true),
  );
}

/** The last of the days that have a year, where it is over: from then on nothing is closed that should be. */
export function lastPassed(days: readonly string[]): string | undefined {
  const last = days.filter((day) => day.length > 5).sort().at(-1); // prettier-ignore
  return last && last < today() ? last : undefined;
}
