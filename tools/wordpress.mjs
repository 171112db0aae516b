// dist/wordpress/miscarriage-elements.zip: src/wordpress/ with the files of dist/ that it serves, and what PHP has to
// know of the elements, from their manifest, their text and their views.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {filesIn} from './files.mjs';
import {directionOf, elementRows, languageRows, languages} from './rows.mjs';
import {fieldsOf} from './wordpress-fields.mjs';
import {gettextFiles, pluginMessages} from './wordpress-words.mjs';
import {catalogues, shipped} from './words.mjs';
import {zipOf} from './zip.mjs';

const name = 'miscarriage-elements';

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

// An upgrade of a plugin replaces its folder, and pages that a cache kept still ask for the old one. So the plugin's files have
// names that stay, and the release in the query; but words stand in the folder of the release, since they fit no other code.
const stay = (html, release) =>
  html
    .replace(new RegExp(`"\\.\\./\\.\\./v/${release}/([^"]+)"`, 'g'), `"../../$1?ver=${release}"`)
    // The settings write the hospital's file where WordPress keeps uploads.
    .replace('"../hospital.js"', '"../../../../../uploads/miscarriage-elements/hospital.js"');

/** Files of dist/ as they are served. */
const served = (folder, release) =>
  filesIn(folder).flatMap((path) => {
    const bytes = () => readFileSync(join(folder, path));
    if (/^pages\/.+\.html$/.test(path)) return [[`assets/${path}`, stay(bytes().toString(), release)]];
    const own = path.startsWith(`v/${release}/`) && path.slice(`v/${release}/`.length);
    if (own && /^text\//.test(own)) return [[`assets/${path}`, bytes()]];
    if (own && /^(miscarriage-elements(\.[a-z]{2}\.js|\.css)|page\.js|pages\.css)$/.test(own))
      return [[`assets/${own}`, bytes()]];
    return path === 'LICENSES.txt' ? [[`assets/${path}`, bytes()]] : [];
  });

const sources = ({version, release}) =>
  filesIn('src/wordpress')
    .filter((path) => /\.(php|js|txt)$/.test(path))
    .map((path) => [path, readFileSync(`src/wordpress/${path}`, 'utf8')])
    .map(([path, code]) => [path, code.replaceAll('__VERSION__', version).replaceAll('__RELEASE__', release)]);

/** The plugin as a zip; `folder` is dist/ as it is made, `named` its version and release, `declarations` are those of the manifest, `node` is what the build runs. */
export const wordpress = async (folder, node, declarations, named) => {
  const known = await data(folder, node, declarations);
  const files = [
    ...sources(named),
    ...served(folder, named.release),
    ...gettextFiles(await pluginMessages(declarations), (language) => shipped(catalogues.plugin, language)),
    ['LICENSE', readFileSync('LICENSE')],
    ['data/elements.json', JSON.stringify(known)],
    ...Object.entries(await node.templates()).map(([path, template]) => [`data/templates/${path}.html`, template]),
  ];
  const bytes = (content) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return zipOf(files.map(([path, content]) => [`${name}/${path}`, bytes(content)]));
};
