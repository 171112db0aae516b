import {languages, type Language} from '../data/languages.js';
import {bundledLanguage} from './load.js';

const spokenIn = (element: Element): Language | undefined => {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  // In Firefox `:lang()` ends at a shadow root, so the host answers for what stands in it.
  if (host && !element.closest('[lang]')) return spokenIn(host);
  // The browser computes the rest: the nearest `lang`, and nl-BE counts as nl.
  return languages.find((language) => element.matches(`:lang(${language})`));
};

/** The language of the nearest `lang`; unknown: the page's, then the bundle's own, then English. */
export function languageOf(element: Element): Language {
  return spokenIn(element) ?? spokenIn(document.documentElement) ?? bundledLanguage() ?? 'en';
}
