import type {Language} from './languages.js';

/** Each language's name for itself. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  ar: 'العربية',
};
