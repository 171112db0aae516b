// The plugin's words: a template from its sources and the manifest, and the translations compiled for WordPress.
import {readFileSync} from 'node:fs';

const folder = 'src/wordpress/languages';
const domain = 'miscarriage-elements';
const languages = {nl: ['nl_NL', 'nl_BE', 'nl_NL_formal'], de: ['de_DE', 'de_AT', 'de_CH', 'de_DE_formal'], ar: ['ar']};

const unquote = (text) => JSON.parse(`"${text.replace(/\\'/g, "'").replace(/\t/g, '\\t')}"`);

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
  return [...new Set([...inPhp, ...described, ...Object.values(details)])];
};

const quote = (text) => JSON.stringify(text);

const head = (language) =>
  `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n"Language: ${language}\\n"\n`;

const read = (po) =>
  new Map(
    [...po.matchAll(/^msgid "((?:[^"\\]|\\.)*)"\nmsgstr "((?:[^"\\]|\\.)*)"$/gm)]
      .map(([, id, text]) => /** @type {const} */ ([unquote(id), unquote(text)]))
      .filter(([id]) => id),
  );

/** The format of gettext: sorted originals and translations behind two tables of lengths and places. */
const compile = (language, texts) => {
  const header = `Content-Type: text/plain; charset=UTF-8\nLanguage: ${language}\n`;
  const pairs = [['', header], ...texts].map((pair) => pair.map((text) => Buffer.from(`${text}\0`)));
  pairs.sort(([one], [other]) => Buffer.compare(one, other));
  const start = 28 + pairs.length * 16;
  const tables = Buffer.alloc(start);
  [0x950412de, 0, pairs.length, 28, 28 + pairs.length * 8, 0, start].forEach((value, index) => {
    tables.writeUInt32LE(value, index * 4);
  });
  let place = start;
  for (const side of [0, 1])
    pairs.forEach((pair, index) => {
      const at = 28 + (side * pairs.length + index) * 8;
      tables.writeUInt32LE(pair[side].length - 1, at);
      tables.writeUInt32LE(place, at + 4);
      place += pair[side].length;
    });
  return Buffer.concat([tables, ...pairs.map(([id]) => id), ...pairs.map(([, text]) => text)]);
};

const translations = (language) => read(readFileSync(`${folder}/${domain}-${language}.po`, 'utf8'));

/** What a template asks for and no translator has given yet; English is shown for it. */
export const untranslated = (template) => {
  const wanted = [...template.matchAll(/^msgid "((?:[^"\\]|\\.)+)"$/gm)].map(([, id]) => unquote(id));
  return Object.keys(languages).flatMap((language) => {
    const given = translations(language);
    return wanted.filter((id) => !given.get(id)).map((id) => `${language}: ${id}`);
  });
};

/** The files of the plugin's folder "languages". A sentence without translation is named. */
export const catalogues = (php, known) => {
  const wanted = messages(php, known);
  const template = `${head('')}\n${wanted.map((id) => `msgid ${quote(id)}\nmsgstr ""\n`).join('\n')}`;
  const missing = untranslated(template);
  if (missing.length) console.warn(`${folder} lacks:${missing.map((line) => `\n- ${line}`).join('')}`);
  /** @type {[string, string | Buffer][]} */
  const files = [[`languages/${domain}.pot`, template]];
  for (const [language, locales] of Object.entries(languages)) {
    const given = translations(language);
    const binary = compile(
      language,
      wanted.filter((id) => given.get(id)).map((id) => [id, given.get(id)]),
    );
    for (const locale of locales) files.push([`languages/${domain}-${locale}.mo`, binary]);
  }
  return files;
};
