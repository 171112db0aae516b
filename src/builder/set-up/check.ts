import {contentVersion} from '../../content/about.js';
import {detailRows, type DetailName, type Details} from '../../data/details.js';
import {countryOf} from '../../hospital/country.js';
import {detailNames} from '../../hospital/hospital.js';
import {parseDetail} from '../../hospital/kinds.js';
import {wholeOf, type HospitalFile} from '../../hospital/locations.js';
import {understood} from '../reading.js';
import {emergencyNumber} from './emergency.js';
import {keyOf, questionOf} from './questions.js';
import type {State} from './state.js';

/** Whether the elements take the value of a detail; the library's own rules. */
export function isAccepted(name: DetailName, value: string): boolean {
  return parseDetail(name, value) !== undefined;
}

type Agreed = State['agreed'];

/** Whether a value may go into a file: understood, no service number for emergencies, and no question left open. */
const isUsed = (name: DetailName, value: string, all: Details, agreed: Agreed): boolean => {
  if (!isAccepted(name, value)) return false;
  if (name === 'emergency-phone' && emergencyNumber(value, all.country) === 'service') return false;
  return !questionOf(name, value, all) || agreed.has(keyOf(name, value, all));
};

const tidy = (value = ''): string => value.replace(/\s+/g, ' ').trim();

const used = (details: Details, all: Details, agreed: Agreed): Details =>
  Object.fromEntries(
    detailNames.flatMap((name) => {
      const typed = tidy(details[name]);
      const value = typed && understood(name, typed);
      return value && isUsed(name, value, all, agreed) ? [[name, value]] : [];
    }),
  );

const lacks = (name: DetailName, present: Details): boolean => {
  const {partner} = detailRows[name];
  return partner !== undefined && present[partner] === undefined;
};

/** What goes into a file of what was typed, in its usual order; not what is empty, not understood, open or half a pair. */
export function usable(details: Details, all: Details, agreed: Agreed): Details {
  const present = used(details, all, agreed);
  const around = {...used(all, all, agreed), ...present};
  return Object.fromEntries(Object.entries(present).filter(([name]) => !lacks(name as DetailName, around)));
}

/** The field that is missing beside this one. */
export function missingPartner(name: DetailName, all: Details, agreed: Agreed): DetailName | undefined {
  const present = used(all, all, agreed);
  return present[name] && lacks(name, present) ? detailRows[name].partner : undefined;
}

/** The hospital's file, of all that can be used. */
export function fileOf({details, locations, brand, agreed}: State): HospitalFile {
  const named = locations.filter(({name}) => tidy(name));
  return {
    ...usable(details, details, agreed),
    ...(isColour(brand) && {brand: brand.trim()}),
    ...(named.length > 0 && {
      locations: named.map((location) => ({
        name: tidy(location.name),
        ...usable(location, wholeOf({...details, locations: named}, location.name), agreed),
      })),
    }),
  };
}

/** The names of the details that were typed and go into no file, with the location. */
export function leftOut(state: State): {name: DetailName; location?: string}[] {
  const file = fileOf(state);
  const missing = (typed: Details, present: Details) =>
    detailNames.filter((name) => tidy(typed[name]) && present[name] === undefined);
  return [
    ...missing(state.details, file).map((name) => ({name})),
    ...state.locations.flatMap((typed) => {
      const present = file.locations?.find(({name}) => name === tidy(typed.name)) ?? {};
      return missing(typed, present).map((name) => ({name, location: tidy(typed.name)}));
    }),
  ];
}

/** Whether somewhere nobody is named for the night, by the country or the hospital, and no words say what to do then. */
export function lacksNight(file: HospitalFile): boolean {
  const everywhere = file.locations?.map(({name}) => wholeOf(file, name)) ?? [file];
  return everywhere.some(
    (given) => !countryOf(given.country)?.line && !given['out-of-hours-phone'] && !given['out-of-hours-text'],
  );
}

/** The names of locations that two of them have, or none. */
export function badNames(locations: State['locations']): string[] {
  const names = locations.map(({name}) => tidy(name));
  return names.filter((name, index) => !name || names.indexOf(name) !== index);
}

/** A colour by itself: not one that the page around would decide. */
export function isColour(value: string): boolean {
  const text = value.trim();
  return CSS.supports('color', text) && !/^(?:transparent|currentcolor|inherit|initial|unset|revert|revert-layer|var\(.*)$/i.test(text); // prettier-ignore
}

/** The time zone that the elements take from the country. */
export function zoneOf(country: string | undefined): string | undefined {
  return countryOf(country)?.zone;
}

export const currentVersion: string = contentVersion;
