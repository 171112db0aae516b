import {languages, type Language} from '../data/languages.js';
import {regions, type Region} from '../data/regions.js';
import {bundledLanguage} from './load.js';

const regionCodes = Object.keys(regions) as Region[];

/** The first of the codes that the nearest `lang` of an element is, or belongs to: nl-BE counts as nl. */
const spokenIn = <Code extends string>(element: Element, codes: readonly Code[]): Code | undefined => {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  // In Firefox `:lang()` ends at a shadow root, so the host answers for what stands in it.
  if (host && !element.closest('[lang]')) return spokenIn(host, codes);
  return codes.find((code) => element.matches(`:lang(${code})`));
};

/** The language of the nearest `lang`; unknown: the page's, then the bundle's own, then English. With its region, if that has own words. */
export function languageOf(element: Element): {language: Language; region?: Region} {
  for (const from of [element, document.documentElement]) {
    const language = spokenIn(from, languages);
    if (language) return {language, region: spokenIn(from, regionCodes)};
  }
  return {language: bundledLanguage() ?? 'en'};
}
