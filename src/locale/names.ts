import type {Language} from '../data/languages.js';

/** Each language's name for itself. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  ar: 'العربية',
};
