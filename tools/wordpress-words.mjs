// The plugin's words: a template from its sources and the manifest, and the translations compiled for WordPress.
import {readFileSync} from 'node:fs';
import {mo, po} from 'gettext-parser';
import {load} from './load.mjs';

const folder = 'src/wordpress/languages';
const domain = 'miscarriage-elements';
const {languageRows} = await load('src/data/languages.ts');
const languages = Object.fromEntries(
  Object.entries(languageRows).flatMap(([language, {wordpress}]) => (wordpress.length ? [[language, wordpress]] : [])),
);

/** What is said in PHP, and what is translated of the manifest. */
const messages = (php, {elements, details}) => {
  const call = /\b(?:__|esc_html__|esc_attr__|esc_html_e)\(\s*'((?:[^'\\]|\\.)*)',\s*'miscarriage-elements'/g;
  const inPhp = php.flatMap(([path, text]) =>
    path.endsWith('.php') ? [...text.matchAll(call)].map(([, words]) => words.replace(/\\'/g, "'")) : [],
  );
  const described = Object.values(elements).flatMap(({summary, attributes}) => [
    summary,
    ...Object.values(attributes).map(({help}) => help),
  ]);
  return [...new Set([...inPhp, ...described, ...Object.values(details).map(({help}) => help)])];
};

const catalogue = (language, texts) => ({
  charset: 'utf-8',
  headers: {'Content-Type': 'text/plain; charset=UTF-8', 'Content-Transfer-Encoding': '8bit', Language: language},
  translations: {'': Object.fromEntries(texts.map(([id, text]) => [id, {msgid: id, msgstr: [text]}]))},
});

const messagesIn = (file) =>
  Object.values(po.parse(file).translations[''] ?? {})
    .filter(({msgid}) => msgid)
    .map(({msgid, msgstr}) => /** @type {const} */ ([msgid, msgstr[0]]));

/** The translations of a language by the English. */
export const translations = (language) => new Map(messagesIn(readFileSync(`${folder}/${domain}-${language}.po`)));

/** What a template asks for and no translator has given yet; English is shown for it. */
export const untranslated = (template) => {
  const wanted = messagesIn(Buffer.from(template)).map(([id]) => id);
  return Object.keys(languages).flatMap((language) => {
    const given = translations(language);
    return wanted.filter((id) => !given.get(id)).map((id) => `${language}: ${id}`);
  });
};

/** The files of the plugin's folder "languages". A sentence without translation is named. */
export const catalogues = (php, known) => {
  const wanted = messages(php, known);
  const empty = wanted.map((id) => [id, '']);
  const template = String(po.compile(catalogue('', empty), {foldLength: 0}));
  const missing = untranslated(template);
  if (missing.length) console.warn(`${folder} lacks:${missing.map((line) => `\n- ${line}`).join('')}`);
  /** @type {[string, string | Buffer][]} */
  const files = [[`languages/${domain}.pot`, template]];
  for (const [language, locales] of Object.entries(languages)) {
    const given = translations(language);
    const texts = wanted.filter((id) => given.get(id)).map((id) => [id, given.get(id)]);
    const binary = mo.compile(catalogue(language, texts));
    for (const locale of locales) files.push([`languages/${domain}-${locale}.mo`, binary]);
  }
  return files;
};
