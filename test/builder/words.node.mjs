import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {transform} from 'esbuild';
import {load as source} from '../../tools/load.mjs';

const folder = new URL('../../src/builder/words/', import.meta.url);
const load = async (language) => {
  const source = readFileSync(new URL(`${language}.ts`, folder), 'utf8');
  const {code} = await transform(source, {loader: 'ts'});
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module[language];
};
const flat = (words, path = '') =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  );

const english = Object.fromEntries(flat(await load('en')));
/** Names, and what is a word in the other language too. */
const same = new Set([
  'choices.provider.youtube',
  'choices.provider.vimeo',
  'snippets.policy.label',
  'elements.miscarriage-film.name',
  'elements.miscarriage-contact.name',
]);

const {languages} = await source('src/data/languages.ts');
for (const language of languages.filter((language) => language !== 'en')) {
  test(`every word of the builder is translated into ${language}, with the same values and words in bold`, async () => {
    const words = Object.fromEntries(flat(await load(language)));
    const parts = (text) => [...text.matchAll(/\{[a-z]+\}/g)].map(String).sort().join();
    for (const [key, text] of Object.entries(english)) {
      const translated = words[key];
      assert.ok(translated?.trim(), `${key} is missing`);
      if (!same.has(key)) assert.notEqual(translated, text, key);
      // Examples and marks may stand in one language and not in the other.
      const values = (from) => parts(from.replace(/\{(example|marks|days)\}/g, ''));
      assert.equal(values(translated), values(text), key);
      assert.equal(translated.split('**').length % 2, 1, key);
      assert.equal(translated.includes('**'), text.includes('**'), key);
    }
  });
}

test('no word of the builder is sent to a reader: the bundle and the texts do not hold them', () => {
  const shipped = readdirSync('dist', {recursive: true})
    .map(String)
    .filter((name) => /^(miscarriage-elements.*\.js|text\/\w+\.js|index\.js|shared\.js|elements\/.*\.js)$/.test(name));
  assert.ok(shipped.length > 10);
  for (const name of shipped) {
    const code = readFileSync(`dist/${name}`, 'utf8');
    for (const words of [english.title, english.copyStep, 'Zet een kaart op je pagina', 'libphonenumber'])
      assert.ok(!code.includes(words), `${name}: ${words}`);
  }
});
