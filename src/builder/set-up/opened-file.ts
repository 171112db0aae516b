import {detailNames} from '../hospital/hospital.js';
import type {Details} from '../data/details.js';

/** The details of a saved hospital.json; only our names, only texts. Undefined for anything else. */
export function readHospitalFile(content: string): Details | undefined {
  let file: unknown;
  try {
    file = JSON.parse(content);
  } catch {
    return undefined;
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return undefined;
  const given = file as Record<string, unknown>;
  const known = detailNames.filter((name) => Object.hasOwn(given, name) && typeof given[name] === 'string');
  return known.length ? Object.fromEntries(known.map((name) => [name, given[name] as string])) : undefined;
}
