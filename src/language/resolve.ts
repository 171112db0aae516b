import {languages, type Language} from './languages.js';
import {bundledLanguage} from './load.js';

// The browser computes the nearest `lang`: across shadow roots, and nl-BE counts as nl.
const spokenIn = (element: Element): Language | undefined =>
  languages.find((language) => element.matches(`:lang(${language})`));

/** The language of the nearest `lang`; unknown: the page's, then the bundle's own, then English. */
export const languageOf = (element: Element): Language =>
  spokenIn(element) ?? spokenIn(document.documentElement) ?? bundledLanguage() ?? 'en';
