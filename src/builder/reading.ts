import {detailRows, type DetailName} from '../data/details.js';
import {parseDetail} from '../hospital/kinds.js';
import {readDates} from './dates.js';
import {readHours} from './hours/read-hours.js';

/**
 * The value of a detail in the form that the elements take: as it was typed, or what is certain of hours and dates as
 * people write them. Beside the field stands what was understood. Undefined: nothing of it is used.
 */
export function understood(name: DetailName, value: string): string | undefined {
  if (parseDetail(name, value) !== undefined) return value;
  const {kind} = detailRows[name];
  if (kind === 'hours') return readHours(value).hours;
  return kind === 'dates' ? readDates(value).dates : undefined;
}
