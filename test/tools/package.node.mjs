import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import {filesIn} from '../../tools/files.mjs';

const root = new URL('../../', import.meta.url);
const {sideEffects} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const elements = readdirSync(new URL('src/elements', root), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);
const classes = elements.map((name) => `Miscarriage${name.replace(/(^|-)./g, (part) => part.at(-1).toUpperCase())}`);

test('the modules import in plain Node and define nothing there', async () => {
  const index = await import(new URL('dist/index.js', root).href);
  for (const name of classes) assert.equal(typeof index[name], 'function', name);
  for (const name of elements) await import(new URL(`dist/elements/${name}.js`, root).href);
  const {text} = await import(new URL('dist/text/nl.js', root).href);
  assert.equal(text['level-urgent'], 'Bel vandaag, ook ’s nachts');
});

test('only what defines elements, and style sheets, are kept by a bundler for themselves', () => {
  assert.deepEqual(sideEffects, ['./dist/define.js', './dist/miscarriage-elements*.js', './dist/*.css']);
});

test('the core holds the statements of all languages and the words of none', () => {
  const core = readFileSync(new URL('dist/miscarriage-elements.js', root), 'utf8');
  assert.ok(core.includes('soaking-bleeding'));
  assert.ok(!core.includes('pad or more'));
  assert.ok(!core.includes('maandverband'));
  for (const rescue of ['You can still call.', 'Je kunt wel bellen.', 'Anrufen können Sie trotzdem.'])
    assert.ok(core.includes(rescue), rescue);
});

test('the view for a page without script is for the build alone: a phone does not carry it', () => {
  const prerendered = readFileSync(new URL('dist/hospital/en.html', root), 'utf8');
  const core = readFileSync(new URL('dist/miscarriage-elements.js', root), 'utf8');
  assert.ok(prerendered.includes('form="none"'));
  assert.ok(!core.includes('form="none"'));
});

test('the manifest documents every attribute, part, property and sentence', () => {
  const {modules} = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));
  const declared = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  assert.deepEqual(
    declared.map(({tagName}) => tagName).sort(),
    elements.map((name) => `miscarriage-${name}`),
  );
  for (const {tagName, attributes, slots, cssParts, cssProperties} of declared) {
    for (const list of [attributes, slots, cssParts, cssProperties]) {
      assert.ok(list.length > 3, tagName);
      for (const {name, description} of list) assert.ok(description, `${tagName}: ${name}`);
    }
  }
});

test('no page leaves the language of a source blank', () => {
  const pages = readdirSync(new URL('dist/', root), {recursive: true}).map(String);
  const blank = pages
    .filter((path) => path.endsWith('.html'))
    .filter((path) => readFileSync(new URL(`dist/${path}`, root), 'utf8').includes('lang=""'));
  assert.deepEqual(blank, []);
});

test('no file says in which folder it was made: another machine makes the same bytes', () => {
  const folder = fileURLToPath(root);
  const naming = filesIn(new URL('dist', root)).filter(
    (path) => /\.\w+$/.test(path) && readFileSync(new URL(`dist/${path}`, root)).includes(folder),
  );
  assert.deepEqual(naming, []);
});
