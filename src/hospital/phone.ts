/** A phone number as people write it, and as a `tel:` link takes it. */
export interface Phone {
  text: string;
  href: string;
}

// Digits with the marks that people put between them, "+" in front only. A short number such as 112 is one too.
const written = /^(?:\+?\d|\(\d)[\d\s().\-/]*$/;

/** Undefined for what is not a phone number: letters, extensions, too few or too many digits. */
export function parsePhone(value: string): Phone | undefined {
  const text = value.trim().replace(/\s+/g, ' ');
  // "+31 (0)183" is written for people at home and abroad; only the second can be dialled.
  const digits = text.replace(/^(\+.*)\(0\)/, '$1').replace(/\D/g, '');
  if (!written.test(text) || digits.length < 2 || digits.length > 15) return undefined;
  return {text, href: `tel:${text.startsWith('+') ? '+' : ''}${digits}`};
}
