/** The languages that the library has. A new one is a code here, a row below, and its files: a test names what is missing. */
export const languages = ['en', 'nl', 'de', 'ar'] as const;
export type Language = (typeof languages)[number];

// With the codes, all that a reader's phone has to know; the rows are for the build.
const rightToLeft: readonly Language[] = ['ar'];

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}

interface LanguageRow {
  /** What it calls itself. */
  name: string;
  /** Which locales of WordPress show the plugin in it. English is what the plugin is written in. */
  wordpress: readonly string[];
  /** How hard its texts are is counted by a usual formula of the language: see tools/readability.mjs. */
  reading: 'flesch-kincaid' | 'wiener-sachtext' | 'rix';
  /** What the hosted pages are about; it stands above the card. */
  subject: string;
}

export const languageRows: Readonly<Record<Language, LanguageRow>> = {
  en: {
    name: 'English',
    wordpress: [],
    reading: 'flesch-kincaid',
    subject: 'Miscarriage',
  },
  nl: {
    name: 'Nederlands',
    wordpress: ['nl_NL', 'nl_BE', 'nl_NL_formal'],
    reading: 'rix',
    subject: 'Miskraam',
  },
  de: {
    name: 'Deutsch',
    wordpress: ['de_DE', 'de_AT', 'de_CH', 'de_DE_formal'],
    reading: 'wiener-sachtext',
    subject: 'Fehlgeburt',
  },
  ar: {
    name: 'العربية',
    wordpress: ['ar'],
    reading: 'rix',
    subject: 'فقدان الحمل',
  },
};
