import {parsePhoneNumberFromString, type CountryCode} from 'libphonenumber-js/min';
import {parsePhone} from '../hospital/phone.js';

export interface PhoneCheck {
  /** `bad`: no element would show it. `unusual`: no usual number of that country; short numbers are such. */
  state: 'good' | 'unusual' | 'bad';
  /** The country that the number belongs to. */
  country?: string;
  /** Other ways to write the same number. */
  forms: readonly string[];
}

/** What is said of a phone number. The elements' own rule decides what can be used; the rest is advice. */
export function checkPhone(value: string, country?: string): PhoneCheck {
  const shown = parsePhone(value);
  if (!shown) return {state: 'bad', forms: []};
  // What the card would dial, and nothing else.
  const dialled = shown.href.replace('tel:', '');
  const number = parsePhoneNumberFromString(dialled, country?.slice(0, 2) as CountryCode | undefined);
  if (!number?.isValid()) return {state: 'unusual', forms: []};
  const at = country?.slice(0, 2);
  // Several countries can share a calling code; then it is the one of the hospital.
  const place = number.getPossibleCountries().includes(at as CountryCode) ? at : number.country;
  const forms = place === at ? [number.formatNational(), number.formatInternational()] : [number.formatInternational()];
  return {state: 'good', country: place, forms: forms.filter((form) => form !== shown.text)};
}
