import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {translated} from '../../tools/rows.mjs';
import {load} from '../../tools/load.mjs';
import {catalogues, shipped} from '../../tools/words.mjs';

const {en: english} = await load('src/builder/words/en.ts');

// What a translation says is for the gate; here, that all of it reaches the page.
for (const language of translated) {
  test(`the builder in dist/ says every one of its words in ${language}`, () => {
    const code = readFileSync('dist/builder/set-up.js', 'utf8');
    const words = [...shipped(catalogues.builder, language)];
    assert.ok(words.length > 150);
    const written = (text) => [text, text.replaceAll('"', '\\"'), text.replaceAll("'", "\\'")];
    for (const [id, text] of words)
      assert.ok(
        written(text).some((form) => code.includes(form)),
        id,
      );
  });
}

test('no word of the builder is sent to a reader: the bundle and the texts do not hold them', () => {
  const sent = readdirSync('dist', {recursive: true})
    .map(String)
    .filter((name) => /^(miscarriage-elements.*\.js|text\/\w+\.js|index\.js|shared\.js|elements\/.*\.js)$/.test(name));
  assert.ok(sent.length > 10);
  for (const name of sent) {
    const code = readFileSync(`dist/${name}`, 'utf8');
    for (const words of [english.title, english.setUpTitle, 'Zet een kaart op je pagina', 'libphonenumber'])
      assert.ok(!code.includes(words), `${name}: ${words}`);
  }
});
