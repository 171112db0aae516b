import {parsePhoneNumberFromString, type CountryCode} from 'libphonenumber-js/min';
import {parsePhone, plain} from '../hospital/phone.js';

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

/** A number, or several, with words around them. */
export interface PhoneSplit {
  numbers: readonly string[];
  /** What is no number, as it was written. */
  words: string;
}

/** Digits that are surely a number by themselves: enough of them, or a short one in one piece such as 112 or 116 117. */
const isWhole = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').length;
  return text.startsWith('0') || text.startsWith('+') || digits > 6 ? digits > 6 : /^(?:\d{3,6}|116 \d{3})$/.test(text);
};

/** The number at the beginning: as long as a usual one of the country can be, or else all before the first other sign. */
const numberAt = (text: string, country?: string): string | undefined => {
  const ends = [...text.matchAll(/\d(?!\d)/g)].map(({index}) => text.slice(0, index + 1)).reverse();
  const usual = ends.find((part) => checkPhone(part, country).state === 'good');
  if (usual) return usual;
  const [piece = ''] = /^[+(]?\d[\d .)-]*(?:\(0\)[\d .-]*)?/.exec(text) ?? [];
  const number = piece.replace(/\D+$/, '');
  const isCut = /^-?\p{L}/u.test(text.slice(number.length));
  return !isCut && parsePhone(number) && isWhole(number) ? number : undefined;
};

/** What is in a value that is more than one number, such as "0183 64 42 17 (24/7)"; undefined where no number is. */
export function splitPhone(value: string, country?: string): PhoneSplit | undefined {
  const numbers: string[] = [];
  let words = '';
  let text = plain(value);
  while (text) {
    const isStart = /^[+(]?\d/.test(text) && !/[-.]$/.test(words);
    const number = isStart ? numberAt(text, country) : undefined;
    if (number) numbers.push(number);
    // Digits that are no number are passed together, or their end would be taken for one.
    const piece = number ?? /^(?:\d+|.)/s.exec(text)![0];
    words += number ? ' ' : piece;
    text = text.slice(piece.length);
  }
  const trimmed = words.replace(/\s+/g, ' ').replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  return numbers.length ? {numbers: [...new Set(numbers)], words: trimmed} : undefined;
}
