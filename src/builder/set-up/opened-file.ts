import {detailNames} from '../../hospital/hospital.js';
import type {Details} from '../../data/details.js';
import {locationsOf, type HospitalFile} from '../../hospital/locations.js';

/** Only our names, only texts. */
const detailsIn = (given: Readonly<Record<string, unknown>>): Details =>
  Object.fromEntries(
    detailNames.flatMap((name) => {
      const value = Object.hasOwn(given, name) && given[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

/** The object that a hospital.json is, or that a hospital.js sets: the first brace to the last. Nothing of it is run. */
const parse = (content: string): unknown => {
  const [object = ''] = /\{.*\}/s.exec(content) ?? [];
  try {
    return JSON.parse(object);
  } catch {
    return undefined;
  }
};

/** What a saved file says. Undefined for anything else, and for a hospital.js that somebody wrote in another form. */
export function readHospitalFile(content: string): HospitalFile | undefined {
  return readHospital(parse(content));
}

/** The same of an object that was loaded. */
export function readHospital(given: unknown): HospitalFile | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const {brand} = given as {brand?: unknown};
  const locations = locationsOf(given).map((one) => ({name: String(one['name']), ...detailsIn(one)}));
  const file = {
    ...detailsIn(given as Record<string, unknown>),
    ...(typeof brand === 'string' && {brand}),
    ...(locations.length > 0 && {locations}),
  };
  return Object.keys(file).length ? file : undefined;
}
