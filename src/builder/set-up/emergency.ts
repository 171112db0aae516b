import {parsePhoneNumberFromString, type CountryCode} from 'libphonenumber-js/max';
import {countryOf} from '../../hospital/country.js';
import {parsePhone} from '../../hospital/phone.js';

/** `usual`: the country's own. `service`: 0900, 0180 and such, which are refused. `other`: only after an explicit yes. */
export type EmergencyNumber = 'usual' | 'other' | 'service';

const serviceTypes = ['PREMIUM_RATE', 'SHARED_COST'];

/** What an emergency number is. It stands in the red band of every card, so nothing is taken here because it can be dialled. */
export function emergencyNumber(value: string, country?: string): EmergencyNumber {
  const at = country?.toUpperCase();
  const dialled = parsePhone(value)?.href.replace('tel:', '') ?? '';
  if (dialled === countryOf(at)?.emergency) return 'usual';
  const number = parsePhoneNumberFromString(dialled, at?.slice(0, 2) as CountryCode | undefined);
  return serviceTypes.includes(number?.getType() ?? '') ? 'service' : 'other';
}
