import {languages, type Language} from '../data/languages.js';
import {regions, type Region} from '../data/regions.js';
import {bundledLanguage} from './load.js';

const regionCodes = Object.keys(regions) as Region[];

/** The first of the codes that the nearest `lang` of an element is, or belongs to: nl-BE counts as nl. */
const spokenIn = <Code extends string>(element: Element, codes: readonly Code[]): Code | undefined => {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  // In Firefox `:lang()` ends at a shadow root, so the host answers for what stands in it.
  if (host && !element.closest('[lang]')) return spokenIn(host, codes);
  // A CMS can write nl_NL, which is no language tag to a browser.
  const tag = element.closest('[lang]')?.getAttribute('lang') ?? '';
  if (tag.includes('_'))
    return codes.find((code) => `${tag}_`.toLowerCase().replace(/_/g, '-').startsWith(`${code.toLowerCase()}-`));
  return codes.find((code) => element.matches(`:lang(${code})`));
};

/** The language of the nearest `lang`, or else the page's, with its region if that has own words. None: none of ours. */
export function languageAround(element: Element): {language: Language; region?: Region} | undefined {
  for (const from of [element, document.documentElement]) {
    const language = spokenIn(from, languages);
    if (language) return {language, region: spokenIn(from, regionCodes)};
  }
  return undefined;
}

/** Where no language of ours is asked for: the bundle's own, or English. */
export function usualLanguage(): Language {
  return bundledLanguage() ?? 'en';
}
