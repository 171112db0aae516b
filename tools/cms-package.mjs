// What the plugin of WordPress, the module of Drupal and the extension of TYPO3 have in common: the library in src/php, what
// it has to know of the elements, the files of dist/ that it serves, and a zip with the same bytes on every machine.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {filesIn} from './files.mjs';
import {directionOf, elementRows, languageRows, languages} from './rows.mjs';
import {fieldsOf} from './wordpress-fields.mjs';
import {zipOf} from './zip.mjs';

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

// An upgrade replaces the folder of a package, and pages that a cache kept still ask for the old files. So they have names that stay,
// and the release in the query; but words stand in the folder of the release, since they fit no other code.
const stay = (html, release) =>
  html.replace(new RegExp(`"\\.\\./\\.\\./v/${release}/([^"]+)"`, 'g'), `"../../$1?ver=${release}"`);

/** Files of dist/ as they are served. `page` may change what a hosted page says. */
export const served = (folder, {release}, page = (html) => html) =>
  filesIn(folder).flatMap((path) => {
    const bytes = () => readFileSync(join(folder, path));
    if (/^pages\/.+\.html$/.test(path)) return [[path, page(stay(bytes().toString(), release))]];
    const own = path.startsWith(`v/${release}/`) && path.slice(`v/${release}/`.length);
    if (own && /^text\//.test(own)) return [[path, bytes()]];
    if (own && /^(miscarriage-elements(\.[a-z]{2}\.js|\.css)|page\.js|pages\.css)$/.test(own)) return [[own, bytes()]];
    return path === 'LICENSES.txt' ? [[path, bytes()]] : [];
  });

/** Files of a folder of ours that have such a name, with version and release in their place. */
export const sources = (folder, names, {version, release} = {version: '', release: ''}) =>
  filesIn(folder)
    .filter((path) => names.test(path))
    .map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')])
    .map(([path, code]) => [path, code.replaceAll('__VERSION__', version).replaceAll('__RELEASE__', release)]);

/** A zip of files, each [path, content], below `root`. */
export const zip = (root, files) =>
  zipOf(
    files.map(([path, content]) => [
      root + path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );

/** The licence, of which every package has a copy. */
export const licence = () => ['LICENSE', readFileSync('LICENSE')];
