import {contentVersion} from '../content/about.js';
import {helpLines} from '../data/countries.js';
import {detailNames, parseCountry, parseDates, parseHttps, parseZone, type DetailName} from '../hospital/hospital.js';
import {parseHours} from '../hospital/hours.js';
import {parsePhone} from '../hospital/phone.js';
import type {Details} from '../hospital/hospital-file.js';

/** Whether the elements take the value of a detail; the library's own rules. What is not here takes any words. */
const accepts: Partial<Record<DetailName, (value: string) => unknown>> = {
  country: parseCountry,
  hours: parseHours,
  'closed-on': parseDates,
  'time-zone': parseZone,
  'app-url': parseHttps,
  'reviewed-on': parseDates,
};
const isPhone = (name: DetailName) => name.endsWith('phone');

export function isAccepted(name: DetailName, value: string): boolean {
  return (isPhone(name) ? parsePhone : (accepts[name] ?? (() => true)))(value) !== undefined;
}

/** What is shown only together with another. */
const partners: Partial<Record<DetailName, DetailName>> = {
  'out-of-hours-name': 'out-of-hours-phone',
  'out-of-hours-phone': 'out-of-hours-name',
  'crisis-name': 'crisis-phone',
  'crisis-phone': 'crisis-name',
  'support-name': 'support-phone',
  'support-phone': 'support-name',
  'app-url': 'app-name',
};

const accepted = (details: Details): Details =>
  Object.fromEntries(
    detailNames.flatMap((name) => {
      const value = details[name]?.replace(/\s+/g, ' ').trim();
      return value && isAccepted(name, value) ? [[name, value]] : [];
    }),
  );

const lacks = (name: DetailName, present: Details): boolean =>
  partners[name] !== undefined && present[partners[name]] === undefined;

/** What an element would use of the details, in their usual order; not what is empty, not understood or half a pair. */
export function usable(details: Details): Details {
  const present = accepted(details);
  return Object.fromEntries(Object.entries(present).filter(([name]) => !lacks(name as DetailName, present)));
}

/** The field that is missing beside this one. */
export function missingPartner(name: DetailName, details: Details): DetailName | undefined {
  const present = accepted(details);
  return present[name] && lacks(name, present) ? partners[name] : undefined;
}

/** The time zone that the elements take from the country. */
export function zoneOf(country: string | undefined): string | undefined {
  return helpLines[country?.slice(0, 2) ?? '']?.zone;
}

export const currentVersion: string = contentVersion;
