import {contentVersion} from '../content/about.js';
import {detailRows, type DetailName} from '../data/details.js';
import {countryOf} from '../hospital/country.js';
import {detailNames} from '../hospital/hospital.js';
import {parseDetail} from '../hospital/kinds.js';
import type {Details} from '../data/details.js';
import {understood} from './reading.js';

/** Whether the elements take the value of a detail; the library's own rules. */
export function isAccepted(name: DetailName, value: string): boolean {
  return parseDetail(name, value) !== undefined;
}

const accepted = (details: Details): Details =>
  Object.fromEntries(
    detailNames.flatMap((name) => {
      const typed = details[name]?.replace(/\s+/g, ' ').trim();
      const value = typed && understood(name, typed);
      return value ? [[name, value]] : [];
    }),
  );

const lacks = (name: DetailName, present: Details): boolean => {
  const {partner} = detailRows[name];
  return partner !== undefined && present[partner] === undefined;
};

/** What an element would use of the details, in their usual order; not what is empty, not understood or half a pair. */
export function usable(details: Details): Details {
  const present = accepted(details);
  return Object.fromEntries(Object.entries(present).filter(([name]) => !lacks(name as DetailName, present)));
}

/** The field that is missing beside this one. */
export function missingPartner(name: DetailName, details: Details): DetailName | undefined {
  const present = accepted(details);
  return present[name] && lacks(name, present) ? detailRows[name].partner : undefined;
}

/** Whether nobody is named for the night, by the country or the hospital, and no words say what to do then. */
export function lacksNight(details: Details): boolean {
  const given = usable(details);
  return !countryOf(given.country)?.line && !given['out-of-hours-phone'] && !given['out-of-hours-text'];
}

/** The time zone that the elements take from the country. */
export function zoneOf(country: string | undefined): string | undefined {
  return countryOf(country)?.zone;
}

export const currentVersion: string = contentVersion;
