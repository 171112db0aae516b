// A language, a detail of the hospital and an element are rows of src/data/. What each needs beside its row is named here,
// so that a new one is told by name what it lacks.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {COMPARATORS, TURNS} from '../../tools/comparisons.mjs';
import {load} from '../../tools/load.mjs';
import {generated, root} from '../../tools/paths.mjs';
import {DAILY, UNITS} from '../../tools/quantities.mjs';
import {catalogues} from '../../tools/words.mjs';

process.chdir(root);

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const {languages, languageRows, directionOf} = await load('src/data/languages.ts');
const {detailRows, detailGroups} = await load('src/data/details.ts');
const {elementRows} = await load('src/data/elements.ts');
const {words: exampleWords} = await load('src/site/example-hospital.ts');
const {text} = await import(pathToFileURL(`${generated}/en/content/text.js`).href);

const {en: builderWords} = await load('src/builder/words/en.ts');

const file = (path) => [path, existsSync(path)];
const inEach = (where, table, language) =>
  Object.entries(table).map(([name, words]) => [`${name} in ${where}`, words[language] !== undefined]);

const english = languages[0];

function languageNeeds(language) {
  const row = languageRows[language];
  const {direction} = new Intl.Locale(language).textInfo;
  return {
    'a row in src/data/languages.ts': row,
    'its direction in src/data/languages.ts': directionOf(language) === direction,
    'the words of the example in src/site/example-hospital.ts': exampleWords[language],
    ...Object.fromEntries([
      ...(language === english ? [] : Object.values(catalogues).map(({fileOf}) => file(fileOf(language)))),
      file(`${generated}/${language}/content/text.js`),
      ...inEach('UNITS, tools/quantities.mjs', UNITS, language),
      ...inEach('COMPARATORS, tools/comparisons.mjs', COMPARATORS, language),
      ...inEach('TURNS, tools/comparisons.mjs', TURNS, language),
    ]),
    'DAILY in tools/quantities.mjs': DAILY[language],
    'locales of WordPress in its row': language === english || row?.wordpress.length,
    'a reading formula in its row': row?.reading,
  };
}

const cases = JSON.parse(read('test/hospital/cases.json'));
const php = read('src/php/details.php');
const pluginWords = read('src/php/words.php');
const attributes = read('docs/reference/attributes.md');
/** Any words are such a value, so there is nothing to check. */
const freeKinds = ['text', 'version'];

function detailNeeds(name) {
  const row = detailRows[name];
  const isFree = freeKinds.includes(row?.kind);
  return {
    'a row in src/data/details.ts': row,
    'a docstring in its row': row?.docstring,
    'a group in its row': row?.group in detailGroups,
    'its partner among the details': !row?.partner || detailRows[row.partner],
    'its kind in test/hospital/cases.json': isFree || cases[row?.kind],
    'its kind in src/php/details.php': isFree || php.includes(`case '${row?.kind}':`),
    'its label in src/php/words.php': pluginWords.includes(`'${name}' `),
    'its row in docs/reference/attributes.md': attributes.includes(`\`${name}\``),
    'its label in src/builder/words/en.ts': builderWords.details[name]?.label && builderWords.groups[row?.group],
  };
}

const manifest = read('dist/custom-elements.json');
const elementsPage = read('docs/reference/elements.md');

function elementNeeds(tag) {
  const row = elementRows[tag];
  const name = tag.replace('miscarriage-', '');
  return {
    'a row in src/data/elements.ts': row,
    'the words of its title in src/content': text[row?.title],
    'the words that describe it in src/content': row && (!row.description || text[row.description]),
    'an icon in its row': row?.icon,
    ...Object.fromEntries([
      file(`src/elements/${name}/${name}.ts`),
      file(`stories/${name}.stories.ts`),
      file(`test/elements/${name}.test.ts`),
    ]),
    'its tag in dist/custom-elements.json': manifest.includes(`"tagName": "${tag}"`),
    'its row in docs/reference/elements.md': elementsPage.includes(`\`${tag}\``),
  };
}

const lacking = (needs) => Object.keys(needs).filter((what) => !needs[what]);

for (const [kind, needsOf, names, unknown, optional] of [
  ['language', languageNeeds, languages, 'ur', []],
  ['detail', detailNeeds, Object.keys(detailRows), 'pager', ['its partner among the details']],
  ['element', elementNeeds, Object.keys(elementRows), 'miscarriage-new', []],
]) {
  describe(`a ${kind} has everything that it needs`, () => {
    for (const name of names)
      it(name, () => {
        assert.deepEqual(lacking(needsOf(name)), [], `The ${kind} "${name}" lacks this: add it.`);
      });

    it('a new one is told each thing by name', () => {
      const needs = needsOf(unknown);
      assert.deepEqual(
        lacking(needs),
        Object.keys(needs).filter((what) => !optional.includes(what)),
      );
    });
  });
}
