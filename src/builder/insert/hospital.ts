import {locationsOf, sourceOf} from '../../hospital/locations.js';
import {lastPassed} from '../closing-days.js';

/** What an author has to know of the hospital's own file. */
export interface KnownHospital {
  isSetUp: boolean;
  /** The names of its locations, the first one first. */
  locations: readonly string[];
  brand?: string;
  /** The list of closing days is over somewhere: the cards say "open now" on the next holiday. */
  daysPassed: boolean;
}

const isOver = (days = ''): boolean => lastPassed(days.split(/[\s,;]+/)) !== undefined;

export function readHospital(file: unknown): KnownHospital {
  const {own, shared} = sourceOf(file);
  const locations = locationsOf(file).map(({name}) => String(name).trim());
  const sources = locations.map((name) => sourceOf(file, name).own!);
  const brand = shared('brand');
  return {
    isSetUp: Boolean(shared('country') ?? own?.('country')),
    locations,
    brand: brand && CSS.supports('color', brand) ? brand : undefined,
    daysPassed: [shared, ...sources].some((read) => isOver(read('closed-on'))),
  };
}
