import type {Details} from '../data/details.js';
import {detailNames, readHospital, type DetailName} from './hospital.js';

const isName = (name: string): name is DetailName => (detailNames as readonly string[]).includes(name);

/** What is wrong with the hospital's details, a sentence for each; none: they are `Details`. */
export function faultsOf(given: unknown): string[] {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return ['The details are not an object such as {"country": "NL", "phone": "0183 64 42 17"}.'];
  const entries = Object.entries(given);
  const faults = entries.flatMap(([name, value]) => {
    if (!isName(name)) return [`"${name}" is not a name of a detail. Expected: ${detailNames.join(', ')}.`];
    return typeof value === 'string'
      ? []
      : [`${name} is ${JSON.stringify(value)}. Expected: words in quotation marks.`];
  });
  if (faults.length > 0) return faults;
  const values = new Map(entries as [string, string][]);
  readHospital(
    (name) => values.get(name),
    (message) => faults.push(message.replace('is ignored', 'is not understood')),
  );
  return faults;
}

/** The hospital's own file, which stands beside the hosted pages: hospital.js. */
export function hospitalFile(details: Details): string {
  return `// The details of our hospital, for every page with miscarriage-elements.\nwindow.miscarriageHospital = ${JSON.stringify(details, null, 2)};\n`;
}
