// The plugin's words: what it says in English, and the files that WordPress reads.
import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import {mo, po} from 'gettext-parser';
import {languageRows, translated} from './rows.mjs';
import {pluginPhpWords} from './php-words.mjs';
import {fieldsOf} from './wordpress-fields.mjs';

const domain = 'miscarriage-elements';

/** What is said in PHP, and in the forms that are made from the manifest. gettext knows a sentence by its English alone. */
export async function pluginMessages(declarations) {
  const {elements, details} = fieldsOf(declarations);
  const all = [
    ...pluginPhpWords(),
    ...Object.entries(elements).flatMap(([element, {summary, attributes}]) => [
      {source: summary, desc: `what the block ${element} is for`},
      ...Object.entries(attributes).map(([name, {help}]) => ({source: help, desc: `help of the field ${name}`})),
    ]),
    ...Object.entries(details).map(([name, {help}]) => ({source: help, desc: `help of the setting ${name}`})),
  ];
  return all
    .filter(({source}, at) => all.findIndex((other) => other.source === source) === at)
    .map(({source, desc}) => ({id: generateMsgId(source, false), source, desc}));
}

const gettext = (language, texts) => ({
  charset: 'utf-8',
  headers: {'Content-Type': 'text/plain; charset=UTF-8', 'Content-Transfer-Encoding': '8bit', Language: language},
  translations: {'': Object.fromEntries(texts.map(([id, text]) => [id, {msgid: id, msgstr: [text]}]))},
});

const given = (messages, translations) =>
  messages.filter(({id}) => translations.has(id)).map(({id, source}) => [source, translations.get(id)]);

/** The translations by their English, a file a language, for src/php/translations.php. */
export function translationFiles(messages, translationsOf) {
  return translated.map((language) => [
    `data/words/${language}.json`,
    JSON.stringify(Object.fromEntries(given(messages, translationsOf(language)))),
  ]);
}

/** The files of the plugin's folder "languages". WordPress shows English for a sentence that is not in them. */
export function gettextFiles(messages, translationsOf) {
  const empty = messages.map(({source}) => [source, '']);
  /** @type {[string, string | Buffer][]} */
  const files = [[`languages/${domain}.pot`, String(po.compile(gettext('', empty), {foldLength: 0}))]];
  for (const [language, {wordpress: locales}] of Object.entries(languageRows)) {
    if (locales.length === 0) continue;
    const binary = mo.compile(gettext(language, given(messages, translationsOf(language))));
    for (const locale of locales) files.push([`languages/${domain}-${locale}.mo`, binary]);
  }
  return files;
}
