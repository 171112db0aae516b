import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {unzipSync} from 'fflate';
import {mo, po} from 'gettext-parser';
import {translatedWords} from '../../tools/builder-words.mjs';
import {readXliff, translationsOf, writeXliff} from '../../tools/catalogue.mjs';
import {languageRows, translated} from '../../tools/rows.mjs';
import {gettextFiles} from '../../tools/wordpress-words.mjs';
import {catalogues, shipped} from '../../tools/words.mjs';

// What becomes of the catalogues in dist/: a translation of other English than today's is in none of them.
const units = [
  {id: 's1', source: 'Call today.', target: 'Bel vandaag.'},
  {id: 's2', source: 'Call now.', target: 'Bel morgen.', review: true, was: 'Call tomorrow.'},
  {id: 's3', source: 'Copy', target: ' '},
];

test('a translation that needs review, or is empty, does not ship', () => {
  const read = readXliff(writeXliff('nl', units, 'src/content'));
  assert.deepEqual([...translationsOf(read)], [['s1', 'Bel vandaag.']]);
});

test('the plugin says in English what has no translation of its English', () => {
  const files = new Map(gettextFiles(units, () => translationsOf(units)));
  const said = (name) => Object.keys(mo.parse(Buffer.from(files.get(name))).translations['']).filter(Boolean);
  assert.deepEqual(said('languages/miscarriage-elements-nl_NL.mo'), ['Call today.']);
});

test('the builder says in English what has no translation of its English', () => {
  const words = {copy: 'Copy', details: {phone: {label: 'Phone'}, place: {label: 'Place', help: 'Where it is.'}}};
  const ids = new Map();
  const collect = {get: (id) => void ids.set(id.split('.s')[0], id)};
  assert.deepEqual(translatedWords(words, collect), words);
  const given = new Map([
    [ids.get('details.phone.label'), 'Telefoon'],
    [ids.get('details.place.help'), 'Waar het is.'],
    ['copy.s0000000000000000', 'Kopiëren, maar van ander Engels'],
  ]);
  assert.deepEqual(translatedWords(words, given), {
    copy: 'Copy',
    details: {phone: {label: 'Telefoon'}, place: {label: 'Place', help: 'Waar het is.'}},
  });
});

const plugin = unzipSync(readFileSync('dist/wordpress/miscarriage-elements.zip'));
const messagesIn = (parser, file) =>
  Object.values(parser.parse(Buffer.from(plugin[`miscarriage-elements/languages/${file}`])).translations['']).filter(
    ({msgid}) => msgid,
  );

for (const language of translated) {
  test(`the plugin in dist/ says every sentence in ${language}, in every locale of WordPress that has it`, () => {
    const wanted = messagesIn(po, 'miscarriage-elements.pot').map(({msgid}) => msgid);
    assert.ok(wanted.length > 100);
    const translations = [...shipped(catalogues.plugin, language).values()].sort();
    for (const locale of languageRows[language].wordpress) {
      const messages = messagesIn(mo, `miscarriage-elements-${locale}.mo`);
      assert.deepEqual(messages.map(({msgid}) => msgid).sort(), wanted.toSorted());
      assert.deepEqual(messages.map(({msgstr}) => msgstr[0]).sort(), translations);
    }
  });
}
