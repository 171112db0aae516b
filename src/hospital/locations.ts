import {detailKinds} from '../data/detail-kinds.js';
import type {DetailName, Details} from '../data/details.js';

/** A place of the hospital, with what is another there than elsewhere. */
export type Location = Details & {readonly name: string};

/** What hospital.js and hospital.json say: details of all locations, the colour, and what each location has of its own. */
export type HospitalFile = Details & {readonly brand?: string; readonly locations?: readonly Location[]};

/** What a page has put there can throw when it is read, and its card is to be shown all the same. */
const calmly = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/** An element with that id would stand in the place of the file on `window`, so only a plain object counts. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  calmly(() => Object.getPrototypeOf(value) as unknown) === Object.prototype;

export const valueIn = (from: object, name: string): unknown => calmly(() => (from as Record<string, unknown>)[name]);

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim()) || undefined;

/** The locations of a file that come with a name, in its order. The first one counts where none is chosen. */
export function locationsOf(file: unknown): readonly Readonly<Record<string, unknown>>[] {
  const given: unknown = isPlain(file) && valueIn(file, 'locations');
  const named = () => Array.isArray(given) && given.filter(isPlain).filter((one) => text(valueIn(one, 'name')));
  return calmly(named) || [];
}

export interface Source {
  /** What the location says itself; nothing where the file has no locations. Undefined: the file knows no such location. */
  own?: (name: string) => string | undefined;
  /** What is said for all. */
  shared: (name: string) => string | undefined;
}

/** Reads a file at a location, or at the first one. */
export function sourceOf(file: unknown, location?: string): Source {
  const places = locationsOf(file);
  const place = location ? places.find((one) => text(valueIn(one, 'name')) === location) : (places[0] ?? {});
  return {
    own: place && ((name) => text(valueIn(place, name))),
    shared: (name) =>
      isPlain(file) && calmly(() => Object.keys(file).includes(name)) ? text(valueIn(file, name)) : undefined,
  };
}

/** The details alone: without the name of a location, and without what else stands in a file. */
export function detailsOf(given: HospitalFile | Location): Details {
  const names = Object.keys(detailKinds) as DetailName[];
  return Object.fromEntries(names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
}

/** All that a file says at one of its locations, or at the first. For who has the file at hand, and checked it. */
export function wholeOf(file: HospitalFile, location?: string): Details {
  const {locations = []} = file;
  const place = locations.find(({name}) => name === location) ?? locations[0];
  return {...detailsOf(file), ...(place && detailsOf(place))};
}
