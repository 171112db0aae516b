import {helpLines} from '../data/countries.js';
import type {DetailKind, DetailName} from '../data/details.js';
import {detailKinds} from '../data/detail-kinds.js';
import {hoursFault, parseHours, type HoursFault} from './hours.js';
import {parsePhone} from './phone.js';

const asIs = (value: string): string => value;

/** One parser a kind. Undefined: not understood, and nothing of it is shown. src/php/details.php has the same, one table tests both. */
const parsers = {
  text: asIs,
  version: asIs,
  country: parseCountry,
  phone: parsePhone,
  hours: parseHours,
  zone: parseZone,
  dates: parseDates,
  date: parseDate,
  url: parseHttps,
  languages: parseLanguages,
} satisfies Record<DetailKind, (value: string) => unknown>;

/** What is said to be expected, where a kind can be misunderstood. */
const forms: Partial<Record<DetailKind, string>> = {
  country: 'NL, or another country of the list',
  phone: '+31 183 64 42 17',
  hours: 'Mo-Fr 08:00-17:00; Sa off',
  zone: 'Europe/Amsterdam',
  dates: '2026-12-25, or 12-25 for every year',
  date: '2026-11-23',
  url: 'https://…',
  languages: 'nl en',
};

type Parsed<Name extends DetailName> = ReturnType<(typeof parsers)[(typeof detailKinds)[Name]]>;

export function parseDetail<Name extends DetailName>(name: Name, value: string): Parsed<Name> | undefined {
  return parsers[detailKinds[name]](value) as Parsed<Name> | undefined;
}

/** The same for hours that say more than their form can hold. */
const hoursForms: Partial<Record<HoursFault, string>> = {
  holidays: 'hours without PH and SH, and the dates of closing in closed-on, such as 2026-12-25',
  twice: 'one rule for each day, such as Mo-Fr 08:00-12:00,13:00-17:00',
};

export function formOf(name: DetailName, value: string): string {
  const kind = detailKinds[name];
  const own = kind === 'hours' && hoursForms[hoursFault(value) ?? 'form'];
  return own || (forms[kind] ?? '');
}

function parseCountry(value: string): string | undefined {
  const code = value.toUpperCase();
  return /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(code) && code.slice(0, 2) in helpLines ? code : undefined;
}

/**
 * A day, or a day of every year: 12-25, as HTML has it (https://html.spec.whatwg.org/#yearless-dates). 29 February is one,
 * and comes with the leap years.
 */
export function parseDates(value: string): string[] | undefined {
  const dates = value.split(/[\s,;]+/).filter(Boolean);
  const valid = (date: string) => {
    const day = date.length === 5 ? `2000-${date}` : date;
    const time = Date.parse(`${day}T00:00Z`);
    return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  };
  return dates.length > 0 && dates.every(valid) ? dates : undefined;
}

function parseDate(value: string): string | undefined {
  const dates = parseDates(value);
  return dates?.length === 1 && dates[0]!.length > 5 ? dates[0] : undefined;
}

const zones = new Map<string, string | undefined>();

/** Asked of the browser once for each: a format is slow to make, and a card asks each time it is drawn. */
function parseZone(value: string): string | undefined {
  if (!zones.has(value)) zones.set(value, knownZone(value));
  return zones.get(value);
}

function knownZone(value: string): string | undefined {
  try {
    new Intl.DateTimeFormat('en', {timeZone: value});
    return value;
  } catch {
    return undefined;
  }
}

function parseHttps(value: string): string | undefined {
  try {
    const url = new URL(value);
    return url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Codes with blanks or commas between them. */
function parseLanguages(value: string): string[] | undefined {
  const codes = value.toLowerCase().split(/[\s,]+/);
  return codes.every((code) => /^[a-z]{2,3}(-[a-z\d]+)*$/.test(code)) ? codes : undefined;
}
