// What the plugin of WordPress, the module of Drupal and the extension of TYPO3 have in common: the library in src/php, what
// it has to know of the elements, the files of dist/ that it serves, and a zip with the same bytes on every machine.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {zipSync} from 'fflate';
import {filesIn} from './files.mjs';
import {directionOf, elementRows, languageRows, languages} from './rows.mjs';
import {fieldsOf} from './wordpress-fields.mjs';

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

/** All that PHP has to know of the elements: data/elements.json. */
const known = async (folder, node, declarations) => {
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

/** The library and its data, each [path, content]; `folder` is dist/ as it is made, `node` is what the build runs. */
export const library = async (folder, node, declarations) => [
  ...sources('src/php', /\.php$/).map(([path, php]) => [`lib/${path}`, php]),
  ['data/elements.json', JSON.stringify(await known(folder, node, declarations))],
  ...Object.entries(await node.templates()).map(([path, template]) => [`data/templates/${path}.html`, template]),
];

/** Files of dist/ as they are served. `page` may change what a hosted page says. */
export const served = (folder, page = (html) => html) =>
  filesIn(folder)
    .filter((path) =>
      /^(miscarriage-elements(\.[a-z]{2}\.js|\.css)|text\/\w+\.js|pages\/.+\.(html|js|css)|LICENSES\.txt)$/.test(path),
    )
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [path, path.endsWith('.html') ? page(bytes.toString()) : bytes];
    });

/** Files of a folder of ours that have such a name, with the version in its place. */
export const sources = (folder, names, version = '') =>
  filesIn(folder)
    .filter((path) => names.test(path))
    .map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8').replaceAll('__VERSION__', version)]);

/** A zip of files, each [path, content], below `root`. */
export const zip = (root, files) => {
  /** @type {import('fflate').Zippable} */
  const tree = {};
  for (const [path, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    tree[root + path] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return zipSync(tree, {level: 9, mtime, os: 3, attrs: 0o644 << 16});
};

/** The licence, of which every package has a copy. */
export const licence = () => ['LICENSE', readFileSync('LICENSE')];
