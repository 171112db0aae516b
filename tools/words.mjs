// Whose words are translated. English stands where it is used; each translation is in a catalogue (catalogue.mjs), which
// `npm run localize` brings up to date, `npm run gate` checks and `npm run build` compiles. An id holds a hash of the
// English, so the translation of other words is not found and cannot ship.
import {readCatalogue, translationsOf} from './catalogue.mjs';
import {builderMessages} from './builder-words.mjs';
import {cardMessages} from './card-words.mjs';
import {pluginMessages} from './wordpress-words.mjs';

/** `english` is where it stands; `messages` are what is said, each {id, source, desc}, from the elements' docstrings too. */
export const catalogues = {
  cards: {
    english: 'src/content',
    fileOf: (language) => `locales/${language}.xlf`,
    messages: cardMessages,
  },
  builder: {
    english: 'src/builder/words/en.ts',
    fileOf: (language) => `locales/builder/${language}.xlf`,
    messages: builderMessages,
  },
  plugin: {
    english: 'src/wordpress',
    fileOf: (language) => `locales/wordpress/${language}.xlf`,
    messages: pluginMessages,
  },
};

export function unitsOf({fileOf}, language) {
  return readCatalogue(fileOf(language));
}

/** What may ship of a catalogue, by id. */
export function shipped(catalogue, language) {
  return translationsOf(unitsOf(catalogue, language));
}
