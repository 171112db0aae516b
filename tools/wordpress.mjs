// dist/wordpress/miscarriage-elements.zip: src/wordpress/ with the files of dist/ that it serves, and what PHP has to
// know of the elements, from their manifest, their text and their views.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {zipSync} from 'fflate';
import {filesIn} from './files.mjs';
import {catalogues} from './wordpress-words.mjs';

const name = 'miscarriage-elements';
/** The same bytes on every day and in every zone: a zip has local times. */
const mtime = new Date(2026, 0, 1);

const plain = (text) =>
  text
    .replace(/`/g, '')
    .replace(/\[(.*?)\]\(.*?\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** Help for a person at a form: what becomes of a value that the form does not take is left out. */
const help = ({description}) =>
  plain(description)
    .split(/(?<=\.) (?=[A-Z])/)
    .filter((sentence) => !sentence.includes('with a warning'))
    .join(' ');

const options = ({type}) => {
  const values = [...type.text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  return values.length ? {options: values} : {};
};

const field = (attribute) => ({field: attribute.fieldName, help: help(attribute), ...options(attribute)});

const wordsOf = async (folder, node, language, tags) => {
  const {text} = await import(pathToFileURL(resolve(folder, `text/${language}.js`)).href);
  const soft = (key) => text[key].replace(/\u00ad|\*\*/g, '');
  const titles = {};
  for (const tag of tags) {
    const [, title] = /<h2 class="miscarriage-heading">(.*?)<\/h2>/.exec(await node.prerender(tag, language));
    titles[tag.replace('miscarriage-', '')] = title.replace(/<[^>]*>|\u00ad/g, '').trim();
  }
  const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  return {
    name: node.languageRows[language].name,
    direction: node.directionOf(language),
    titles,
    options: Object.fromEntries(
      Object.keys(text)
        .filter((key) => /^topic-(?!legend)/.test(key))
        .map((key) => [key.replace('topic-', ''), soft(key)]),
    ),
    weekdays: week.map((day) => text[day]),
    ...Object.fromEntries(
      ['call-emergency', 'the-clinic', 'contact-title', 'days', 'no-hours', 'day-and-night', 'film-no-transcript'].map(
        (key) => [key, soft(key)],
      ),
    ),
  };
};

const data = async (folder, node, declarations) => {
  const base = declarations.find(({customElement, tagName}) => customElement && !tagName);
  const elements = declarations.filter(({tagName}) => tagName);
  const tags = elements.map(({tagName}) => tagName);
  const shown = base.attributes.filter(({name}) => !node.detailNames.includes(name));
  const lang = {
    field: 'lang',
    help: 'The language of the card, where it is not that of the page.',
    options: node.languages,
  };
  const languages = {};
  for (const language of node.languages) languages[language] = await wordsOf(folder, node, language, tags);
  return {
    contentVersion: node.contentVersion,
    elements: Object.fromEntries(
      elements.map(({tagName, summary, attributes}) => {
        const own = attributes.filter(({inheritedFrom}) => !inheritedFrom);
        const fields = Object.fromEntries([...own, ...shown].map((attribute) => [attribute.name, field(attribute)]));
        return [tagName.replace('miscarriage-', ''), {summary: plain(summary), attributes: {...fields, lang}}];
      }),
    ),
    details: Object.fromEntries(
      Object.entries(node.detailRows).map(([detail, {docstring, group, ...row}]) => [
        detail,
        {...row, section: node.detailGroups[group], help: help({description: docstring})},
      ]),
    ),
    countries: node.helpLines,
    withoutLine: Object.entries(node.helpLines).flatMap(([code, {parts = {}}]) =>
      Object.keys(parts).flatMap((part) => (parts[part].line ? [] : [`${code}-${part}`])),
    ),
    definitions: node.definitions.map(({country}) => country),
    languages,
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
  const php = sources(version);
  const files = [
    ...php,
    ...served(folder),
    ...catalogues(php, known),
    ['LICENSE', readFileSync('LICENSE')],
    ['data/elements.json', JSON.stringify(known)],
    ...Object.entries(await node.fillableFallbacks()).map(([path, pieces]) => [
      `data/fallback/${path}.json`,
      JSON.stringify(pieces),
    ]),
  ].sort(([one], [other]) => (one < other ? -1 : 1));
  /** @type {import('fflate').Zippable} */
  const zip = {};
  for (const [path, content] of files)
    zip[`${name}/${path}`] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return zipSync(zip, {level: 9, mtime, os: 3, attrs: 0o644 << 16});
};
