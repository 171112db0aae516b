import type {Language} from '../language/languages.js';

// The hospital that the examples show: a gynaecology clinic as a Dutch hospital describes it. The opening hours are an
// example. What is written here is the hospital's own page, not content of the library.

export const details = {
  country: 'NL',
  phone: '0183 64 42 17',
  hours: 'Mo-Fr 08:00-12:00,13:00-16:30',
  'app-name': 'BeterDichtbij',
  'app-url': 'https://www.beterdichtbij.nl/',
} as const;

interface Words {
  /** The language's name for itself. */
  name: string;
  clinic: string;
  title: string;
  lead: string;
}

export const words: Record<Language, Words> = {
  nl: {
    name: 'Nederlands',
    clinic: 'Polikliniek Gynaecologie',
    title: 'Miskraam',
    lead: 'Misschien ben je nu bang of verdrietig. Begin met wanneer je belt. De rest kan wachten tot jij eraan toe bent.',
  },
  en: {
    name: 'English',
    clinic: 'Gynaecology clinic',
    title: 'Miscarriage',
    lead: 'You may be frightened or sad right now. Start with when to call. The rest can wait until you are ready.',
  },
  de: {
    name: 'Deutsch',
    clinic: 'Gynäkologische Ambulanz',
    title: 'Fehlgeburt',
    lead: 'Vielleicht haben Sie gerade Angst oder sind traurig. Beginnen Sie damit, wann Sie anrufen. Alles andere kann warten.',
  },
  ar: {
    name: 'العربية',
    clinic: 'عيادة أمراض النساء',
    title: 'فقدان الحمل',
    lead: 'ربما تشعرين الآن بالخوف أو الحزن. ابدئي بمعرفة متى تتصلين. والباقي يمكن أن ينتظر حتى تكوني مستعدة.',
  },
};
