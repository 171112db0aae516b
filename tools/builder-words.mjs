// The words of the snippet builder: its English, and the file of translations that its bundle takes.
import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import {load} from './load.mjs';
import {detailRows} from './rows.mjs';

const each = (words, change) =>
  Object.fromEntries(Object.entries(words).map(([key, value]) => [key, change(value, key)]));

/** src/builder/words/en.ts. Where it has no words, a docstring is shown. */
async function english(declarations) {
  const {en} = await load('src/builder/words/en.ts');
  const summaryOf = (tag) => declarations.find(({tagName}) => tagName === tag).summary;
  const elements = each(en.elements, (words, tag) => ({...words, about: words.about ?? summaryOf(tag)}));
  const details = each(en.details, (words, name) => ({...words, help: words.help ?? detailRows[name].docstring}));
  return {own: en, all: {...en, elements, details}};
}

const stringsIn = (words, path = '') =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : stringsIn(value, `${path}${key}.`),
  );

/** The same English can be two words in another language, so the id names the place too. */
const idOf = (path, source) => `${path}.${generateMsgId(source, false)}`;

export async function builderMessages(declarations) {
  const {all} = await english(declarations);
  return stringsIn(all).map(([path, source]) => ({id: idOf(path, source), source, desc: path}));
}

/** The words in one language; what has no translation of today's English is as it is in English. */
export function translatedWords(all, own, translations, path = '') {
  return each(all, (value, key) =>
    typeof value === 'string'
      ? (translations.get(idOf(`${path}${key}`, value)) ?? own?.[key])
      : translatedWords(value, own?.[key], translations, `${path}${key}.`),
  );
}

/** src/generated/builder-words.ts: the translations, by language. TypeScript compares them with the English. */
export async function builderTranslations(declarations, translationsByLanguage) {
  const {all, own} = await english(declarations);
  const words = each(translationsByLanguage, (translations) => translatedWords(all, own, translations));
  return `// Written by \`npm run build\` from locales/builder/.
export const translations = ${JSON.stringify(words, null, 2)};
`;
}
