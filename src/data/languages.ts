/** The languages that the library has. To add one, see "Add a language" in the README. */
export const languages = ['en', 'nl', 'de', 'ar'] as const;
export type Language = (typeof languages)[number];

const rightToLeft: readonly Language[] = ['ar'];

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}
