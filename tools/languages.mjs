import {load} from './load.mjs';

export const {languages, languageRows} = await load('src/data/languages.ts');

/** All but the language in which everything is written first. */
export const translated = languages.filter((language) => language !== 'en');
