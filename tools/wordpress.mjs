// dist/wordpress/miscarriage-elements.zip: src/wordpress/ with the files of dist/ that it serves, and what PHP has to
// know of the elements, from their manifest, their text and their views.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {zipSync} from 'fflate';
import {filesIn} from './files.mjs';
import {directionOf, elementRows, languageRows, languages} from './rows.mjs';
import {fieldsOf} from './wordpress-fields.mjs';
import {gettextFiles, pluginMessages} from './wordpress-words.mjs';
import {catalogues, shipped} from './words.mjs';

const name = 'miscarriage-elements';
/** The same bytes on every day and in every zone: a zip has local times. */
const mtime = new Date(2026, 0, 1);

const wordsOf = async (folder, language, tags) => {
  const {text} = await import(pathToFileURL(resolve(folder, `text/${language}.js`)).href);
  const soft = (key) => text[key].replace(/\u00ad|\*\*/g, '');
  const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  return {
    name: languageRows[language].name,
    direction: directionOf(language),
    titles: Object.fromEntries(tags.map((tag) => [tag.replace('miscarriage-', ''), soft(elementRows[tag].title)])),
    options: Object.fromEntries(
      Object.keys(text)
        .filter((key) => /^topic-(?!legend)/.test(key))
        .map((key) => [key.replace('topic-', ''), soft(key)]),
    ),
    weekdays: week.map((day) => text[day]),
    ...Object.fromEntries(['call-emergency', 'the-clinic'].map((key) => [key, soft(key)])),
  };
};

/** Who answers in a country, and in a part of one, as the elements take it from their code. */
const linesOf = ({helpLines, countryOf}) =>
  Object.fromEntries(
    Object.entries(helpLines)
      .flatMap(([code, {parts = {}}]) => [code, ...Object.keys(parts).map((part) => `${code}-${part}`)])
      .map((code) => {
        const {line, crisis, violence, support, relay} = countryOf(code);
        return [code, {line, crisis, violence, support, relay}];
      }),
  );

/** data/elements.json: all that PHP has to know. */
const data = async (folder, node, declarations) => {
  const tags = declarations.flatMap(({tagName}) => tagName ?? []);
  const byLanguage = {};
  for (const language of languages) byLanguage[language] = await wordsOf(folder, language, tags);
  return {
    contentVersion: node.contentVersion,
    ...fieldsOf(declarations),
    countries: node.helpLines,
    lines: linesOf(node),
    providers: Object.fromEntries(Object.entries(node.providers).map(([key, {name}]) => [key, name])),
    languages: byLanguage,
  };
};

// The settings write the hospital's file where WordPress keeps uploads.
const hospitalFile = (html) =>
  html.replace('"../hospital.js"', '"../../../../../uploads/miscarriage-elements/hospital.js"');

/** Files of dist/ as they are served. */
const served = (folder) =>
  filesIn(folder)
    .filter((path) =>
      /^(miscarriage-elements(\.[a-z]{2}\.js|\.css)|text\/\w+\.js|pages\/.+\.(html|js|css)|LICENSES\.txt)$/.test(path),
    )
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [`assets/${path}`, path.endsWith('.html') ? hospitalFile(bytes.toString()) : bytes];
    });

const sources = (version) =>
  filesIn('src/wordpress')
    .filter((path) => /\.(php|js|txt)$/.test(path))
    .map((path) => [path, readFileSync(`src/wordpress/${path}`, 'utf8').replaceAll('__VERSION__', version)]);

/** The plugin as a zip; `folder` is dist/ as it is made, `declarations` are those of the manifest, `node` is what the build runs. */
export const wordpress = async (folder, node, declarations, version) => {
  const known = await data(folder, node, declarations);
  const files = [
    ...sources(version),
    ...served(folder),
    ...gettextFiles(await pluginMessages(declarations), (language) => shipped(catalogues.plugin, language)),
    ['LICENSE', readFileSync('LICENSE')],
    ['data/elements.json', JSON.stringify(known)],
    ...Object.entries(await node.templates()).map(([path, template]) => [`data/templates/${path}.html`, template]),
  ].sort(([one], [other]) => (one < other ? -1 : 1));
  /** @type {import('fflate').Zippable} */
  const zip = {};
  for (const [path, content] of files)
    zip[`${name}/${path}`] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return zipSync(zip, {level: 9, mtime, os: 3, attrs: 0o644 << 16});
};
