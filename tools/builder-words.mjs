// The words of the builder: its English, and the file of all its languages that its bundles take.
import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import {load} from './load.mjs';

const english = async () => (await load('src/builder/words/en.ts')).en;

const stringsIn = (words, path = '') =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : stringsIn(value, `${path}${key}.`),
  );

/** The same English can be two words in another language, so the id names the place too. */
const idOf = (path, source) => `${path}.${generateMsgId(source, false)}`;

export async function builderMessages() {
  return stringsIn(await english()).map(([path, source]) => ({id: idOf(path, source), source, desc: path}));
}

/** The words in one language; what has no translation of today's English is as it is in English. */
export function translatedWords(words, translations, path = '') {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? (translations.get(idOf(`${path}${key}`, value)) ?? value)
        : translatedWords(value, translations, `${path}${key}.`),
    ]),
  );
}

/** src/generated/builder-words.ts: the words by language. TypeScript compares them with what the pages say. */
export async function builderTranslations(translationsByLanguage) {
  const en = await english();
  const translated = Object.entries(translationsByLanguage).map(([language, translations]) => [
    language,
    translatedWords(en, translations),
  ]);
  return `// Written by \`npm run build\` from src/builder/words/en.ts and locales/builder/.
export const words = ${JSON.stringify({en, ...Object.fromEntries(translated)}, null, 2)};
`;
}
