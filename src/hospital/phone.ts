/** A phone number as people write it, and as a `tel:` link takes it. */
export interface Phone {
  text: string;
  href: string;
}

/** What is pasted along and seen by nobody; digits of other scripts; dashes and marks of typesetters. */
const plain = (value: string): string =>
  value
    .replace(/[\p{Cf}\p{M}]/gu, '')
    // Full-width forms, as a keyboard for Chinese or Japanese writes them.
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

// Digits, with one mark and blanks between them; "+" or brackets in front only. Digits are never split in two ways: a long
// row of them with a letter behind would be tried in millions.
const written = /^(?=[+(\d])(?:\+ ?)?(?:\(\d+\))?\d*(?: ?\(0\)\d*)?(?:(?: ?[-./] ?| )\d+)*$/;

// What makes two numbers, or a number and its hours, look like one.
const joined = [
  // A slash behind anything but an area code, or with too little after it: "0183 64 42 17/18", "112/911".
  /^(?!\(?0\d{1,5}\)? ?\/ ?[^/]*$).*\//,
  /\/\D*\d{1,3}$/,
  // Hours: "0183 64 42 17 8-17".
  /^(?:.* )?\d{1,2} ?- ?\d{1,2}$/,
  // Two numbers for emergencies; 116 117 is one.
  /^(?!116 )\d{3} (?:000|1[01]\d|911|999)$/,
  // The 0 for home behind the code of a country that drops it: it would be dialled too.
  /^\+ ?(?:3[12360]|4[013469]|61|64|86|90|353|359|380)[ -]*0/,
];

/** The most digits that are one number: with "+", with the 0 for home, as it is. */
const longest = (text: string): number =>
  text.startsWith('+') || text.startsWith('00') ? 15 : text.startsWith('0') ? 12 : 11;

/**
 * Undefined for what is not one phone number, or could be two: letters, extensions, a second number, hours, too few or
 * too many digits. Nothing is cut off, joined or guessed: what is dialled is what is written.
 */
export function parsePhone(value: string): Phone | undefined {
  const text = plain(value);
  // "+31 (0)183" is written for people at home and abroad; only the second can be dialled.
  const digits = text.replace(/^(\+.*)\(0\)/, '$1').replace(/\D/g, '');
  const isOne = written.test(text) && !joined.some((form) => form.test(text));
  // Behind "00" nobody can tell which "0" the brackets are about, and brackets elsewhere are no part of a number.
  const brackets = text.replace(/^\(\d+\)/, '');
  const isClear = text.startsWith('+') ? !/\((?!0\))/.test(brackets) : !brackets.includes('(');
  if (!isOne || !isClear || digits.length < 2 || digits.length > longest(text)) return undefined;
  return {text, href: `tel:${text.startsWith('+') ? '+' : ''}${digits}`};
}
