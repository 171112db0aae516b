import {helpLines, withoutLine} from '../data/countries.js';
import {parseHours, type Week} from './hours.js';
import {parsePhone, type Phone} from './phone.js';
import {warn} from './warn.js';

/** The names of what a page says about its hospital, as attributes, `<meta name="miscarriage:NAME">` or in hospital.js. */
export const detailNames = [
  'country', 'clinic', 'place', 'phone', 'hours', 'time-zone', 'closed-on',
  'out-of-hours-name', 'out-of-hours-phone', 'emergency-phone', 'app-name', 'app-url',
  'crisis-name', 'crisis-phone', 'support-name', 'support-phone', 'text-relay',
  'reviewed-by', 'reviewed-on', 'reviewed-languages', 'reviewed-version',
] as const; // prettier-ignore
export type DetailName = (typeof detailNames)[number];

/** A line that somebody else answers. */
export interface Line {
  name: string;
  phone: Phone;
}

/** Whose page this is. What was not given, or was not valid, is left out. */
export interface Hospital {
  country?: string;
  emergency?: Phone;
  clinic?: string;
  place?: string;
  phone?: Phone;
  hours?: Week;
  timeZone?: string;
  closedOn: readonly string[];
  outOfHours?: Line;
  app?: {name: string; url?: string};
  crisis?: Line;
  support?: Line;
  textRelay?: string;
  review?: {by: string; on?: string; languages: readonly string[]; version?: string};
}

/** Checks each value. A bad one is left out and reported by name; it never throws and never shows a wrong number. */
export function readHospital(read: (name: DetailName) => string | undefined, report = warn): Hospital {
  const given = (name: DetailName) => read(name)?.trim() || undefined;
  const parse = <T>(name: DetailName, parser: (value: string) => T | undefined, form: string): T | undefined => {
    const value = given(name);
    if (value === undefined) return undefined;
    const parsed = parser(value);
    if (parsed === undefined) report(`${name}="${value}" is ignored. Expected: ${form}.`);
    return parsed;
  };
  const phone = (name: DetailName) => parse(name, parsePhone, '+31 183 64 42 17');
  const line = (nameName: DetailName, phoneName: DetailName): Line | undefined => {
    const [name, number] = [given(nameName), phone(phoneName)];
    if (name && number) return {name, phone: number};
    if (name || number) report(`${nameName} and ${phoneName} are shown only together.`);
    return undefined;
  };

  const country = parse('country', parseCountry, 'NL, or another country of the list');
  const entry = country === undefined ? undefined : helpLines[country.slice(0, 2)];
  const national = entry?.line && !withoutLine.includes(country!) ? entry.line : undefined;
  const closedOn = parse('closed-on', parseDates, '2026-12-25 2026-12-26');
  const hours = parse('hours', parseHours, 'Mo-Fr 08:00-17:00; Sa off');
  const timeZone = parse('time-zone', parseZone, 'Europe/Amsterdam') ?? (given('time-zone') ? undefined : entry?.zone);
  const appName = given('app-name');
  const appUrl = parse('app-url', parseHttps, 'https://…');
  if (appUrl && !appName) report('app-url is shown only together with app-name.');
  const by = given('reviewed-by');

  return {
    country,
    emergency: phone('emergency-phone') ?? (entry && parsePhone(entry.emergency)),
    clinic: given('clinic'),
    place: given('place'),
    phone: phone('phone'),
    hours,
    // Without the days of closing the clock would say "open" on a holiday, so it says nothing.
    timeZone: given('closed-on') && !closedOn ? undefined : timeZone,
    closedOn: closedOn ?? [],
    outOfHours:
      line('out-of-hours-name', 'out-of-hours-phone') ??
      (national && {name: national.name, phone: parsePhone(national.number)!}),
    app: appName ? {name: appName, url: appUrl} : undefined,
    crisis: line('crisis-name', 'crisis-phone'),
    support: line('support-name', 'support-phone'),
    textRelay: given('text-relay'),
    review: by
      ? {
          by,
          on: parse('reviewed-on', (value) => parseDates(value)?.[0], '2026-11-23'),
          languages:
            given('reviewed-languages')
              ?.toLowerCase()
              .split(/[\s,]+/) ?? [],
          version: given('reviewed-version'),
        }
      : undefined,
  };
}

export function parseCountry(value: string): string | undefined {
  const code = value.toUpperCase();
  return /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(code) && code.slice(0, 2) in helpLines ? code : undefined;
}

export function parseDates(value: string): string[] | undefined {
  const dates = value.split(/[\s,;]+/).filter(Boolean);
  const valid = (date: string) => {
    const time = Date.parse(`${date}T00:00Z`);
    return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  };
  return dates.length > 0 && dates.every(valid) ? dates : undefined;
}

export function parseZone(value: string): string | undefined {
  try {
    new Intl.DateTimeFormat('en', {timeZone: value});
    return value;
  } catch {
    return undefined;
  }
}

export function parseHttps(value: string): string | undefined {
  try {
    const url = new URL(value);
    return url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
