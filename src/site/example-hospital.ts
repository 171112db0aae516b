import type {Language} from '../data/languages.js';

// The hospital that the examples show: a gynaecology clinic as a Dutch hospital describes it. The opening hours are an
// example. What is written here is the hospital's own page, not content of the library.

export const details = {
  country: 'NL',
  phone: '0183 64 42 17',
  hours: 'Mo-Fr 08:00-12:00,13:00-16:30',
  'app-name': 'BeterDichtbij',
  'app-url': 'https://www.beterdichtbij.nl/',
} as const;

/** An id that no film has: the page shows the question, not a film. */
export const film = {provider: 'vimeo', 'film-id': '000000000', duration: '2:40'} as const;

interface Words {
  clinic: string;
  title: string;
  lead: string;
  film: string;
  transcript: string;
}

export const words: Record<Language, Words> = {
  nl: {
    clinic: 'Polikliniek Gynaecologie',
    title: 'Miskraam',
    lead: 'Misschien ben je nu bang of verdrietig. Begin met wanneer je belt. De rest kan wachten tot jij eraan toe bent.',
    film: 'Een film van onze polikliniek (voorbeeld)',
    transcript: 'Hier staat de tekst van de film van het ziekenhuis.',
  },
  en: {
    clinic: 'Gynaecology clinic',
    title: 'Miscarriage',
    lead: 'You may be frightened or sad right now. Start with when to call. The rest can wait until you are ready.',
    film: 'A film of our clinic (example)',
    transcript: 'Here stands the text of the film of the hospital.',
  },
  de: {
    clinic: 'Gynäkologische Ambulanz',
    title: 'Fehlgeburt',
    lead: 'Vielleicht haben Sie gerade Angst oder sind traurig. Beginnen Sie damit, wann Sie anrufen. Alles andere kann warten.',
    film: 'Ein Film unserer Ambulanz (Beispiel)',
    transcript: 'Hier steht der Text des Films der Klinik.',
  },
  ar: {
    clinic: 'عيادة أمراض النساء',
    title: 'فقدان الحمل',
    lead: 'ربما تشعرين الآن بالخوف أو الحزن. ابدئي بمعرفة متى تتصلين. والباقي يمكن أن ينتظر حتى تكوني مستعدة.',
    film: 'فيلم من عيادتنا (مثال)',
    transcript: 'هنا يوجد نص فيلم المستشفى.',
  },
};
