import type {HospitalFile} from './locations.js';
import {detailNames, readHospital, type DetailName} from './hospital.js';

const isName = (name: string): name is DetailName => (detailNames as readonly string[]).includes(name);

const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** What is wrong with details, a sentence for each. `others`: what may stand beside them. */
const faultsIn = (given: Record<string, unknown>, around: Record<string, unknown>, others: string[]): string[] => {
  const faults = Object.entries(given).flatMap(([name, value]) => {
    if (!isName(name) && !others.includes(name))
      return [`"${name}" is not a name of a detail. Expected: ${[...detailNames, ...others].join(', ')}.`];
    return typeof value === 'string'
      ? []
      : [`${name} is ${JSON.stringify(value)}. Expected: words in quotation marks.`];
  });
  if (faults.length > 0) return faults;
  const values = new Map(Object.entries({...around, ...given}) as [string, string][]);
  readHospital(
    (name) => values.get(name),
    (message) => faults.push(message.replace('is ignored', 'is not understood')),
  );
  return faults;
};

const locationFaults = (given: unknown, shared: Record<string, unknown>): string[] => {
  if (!Array.isArray(given))
    return ['locations is not a list such as [{"name": "Gorinchem", "phone": "0183 64 42 17"}].'];
  const names = given.map((one) => (isObject(one) && typeof one['name'] === 'string' ? one['name'].trim() : ''));
  return (given as unknown[]).flatMap((one, index) => {
    const name = names[index]!;
    if (!isObject(one) || !name) return [`Location ${index + 1} has no name.`];
    if (names.indexOf(name) !== index) return [`Two locations have the name "${name}".`];
    return faultsIn(one, shared, ['name']).map((fault) => `${name}: ${fault}`);
  });
};

/** What is wrong with a hospital's file, a sentence for each; none: it is a `HospitalFile`. */
export function faultsOf(given: unknown): string[] {
  if (!isObject(given)) return ['The details are not an object such as {"country": "NL", "phone": "0183 64 42 17"}.'];
  const {locations, ...shared} = given;
  const faults = faultsIn(shared, {}, ['brand']);
  return faults.length || locations === undefined ? faults : locationFaults(locations, shared);
}

/** The hospital's own file, which stands beside the hosted pages: hospital.js. */
export function hospitalFile(file: HospitalFile): string {
  return `// The details of our hospital, for every page with miscarriage-elements.\nwindow.miscarriageHospital = ${JSON.stringify(file, null, 2)};\n`;
}
