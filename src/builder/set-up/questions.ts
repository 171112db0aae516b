import type {Details} from '../../data/details.js';
import type {DetailName} from '../../hospital/hospital.js';
import {parseHours, type Range} from '../../hospital/hours.js';
import {emergencyNumber} from './emergency.js';

/** What can be right and mostly is not: it is used only after an explicit yes. */
export type Question = 'emergencyOther' | 'hoursOvernight';

/** Closing hours after midnight: mostly a clock of twelve hours, "8 to 5". */
export function overnight(hours: string): Range | undefined {
  return parseHours(hours)?.flat().find(([, to]) => to > 1440); // prettier-ignore
}

/** The same hours with the closing time in the afternoon; undefined where that cannot be meant. */
export function inTheAfternoon(hours: string): string | undefined {
  const later = hours.replace(/(\d\d):(\d\d)-(\d\d):(\d\d)/g, (all, h1: string, m1: string, h2: string, m2: string) =>
    h2 + m2 <= h1 + m1 ? `${h1}:${m1}-${String(Number(h2) + 12).padStart(2, '0')}:${m2}` : all,
  );
  return parseHours(later) && !overnight(later) ? later : undefined;
}

/** `details`: with the country that counts here. */
export function questionOf(name: DetailName, value: string, details: Details): Question | undefined {
  if (name === 'hours' && overnight(value)) return 'hoursOvernight';
  if (name === 'emergency-phone' && emergencyNumber(value, details.country) === 'other') return 'emergencyOther';
  return undefined;
}

/** What a yes is given to: the value, so that another value is asked again. */
export function keyOf(name: DetailName, value: string, {country = ''}: Details): string {
  return `${name} ${value} ${name === 'emergency-phone' ? country : ''}`;
}
