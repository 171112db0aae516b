import {countryOf} from './country.js';
import {formatOf} from './formats.js';
import {isoDate, weekdayOf} from './hours.js';

/** Text's language with the hospital's country as region: en + NL = en-NL. */
const locale = (language: string, country?: string) => (country ? `${language}-${country.slice(0, 2)}` : language);

/** Two digits, 24 hours unless the country uses am and pm, Western digits. */
export function sayTime(minute: number, language: string, country?: string): string {
  // The country decides, not the language: an English reader of a Dutch clinic sees 17:00.
  const hour12 = countryOf(country)?.hour12;
  const time = new Date(minute * 6e4);
  return hour12
    ? formatOf(locale(language, country), {
        timeZone: 'UTC',
        hour12,
        hour: '2-digit',
        minute: '2-digit',
        numberingSystem: 'latn',
      }).format(time)
    : time.toISOString().slice(11, 16);
}

/** A day and month in words, with Western digits. */
export function sayDate(day: number | string, language: string, country?: string, withYear = false): string {
  const format = formatOf(locale(language, country), {
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
    weekday: withYear ? undefined : 'long',
    day: 'numeric',
    month: 'long',
    year: withYear ? 'numeric' : undefined,
  });
  return format.format(new Date(typeof day === 'string' ? day : isoDate(day)));
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** The key of the word for a weekday; Monday is 0. */
export function weekdayKey(index: number): Weekday {
  return weekdays[index]!;
}
export function weekdayKeyOf(day: number): Weekday {
  return weekdayKey(weekdayOf(day));
}
