// The rows of src/data as they stand now, for what runs before a build or without one.
import {load} from './load.mjs';

export const {languages, languageRows, directionOf} = await load('src/data/languages.ts');
export const {details, detailRows, detailGroups} = await load('src/data/details.ts');
export const {sources} = await load('src/data/sources.ts');
export const {helpLines} = await load('src/data/countries.ts');
export const {elementRows, isLinkable} = await load('src/data/elements.ts');

/** All but the language in which everything is written first. */
export const translated = languages.filter((language) => language !== 'en');
