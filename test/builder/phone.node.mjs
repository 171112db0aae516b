import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {load} from '../../tools/load.mjs';

const {splitPhone} = await load('src/builder/phone.ts');
const {parsePhone} = await load('src/hospital/phone.ts');
const {refused} = JSON.parse(readFileSync(new URL('../hospital/cases.json', import.meta.url), 'utf8')).phone;

// What is typed, the country, the numbers that are offered, the words that are taken out.
const split = [
  ['0183 64 42 17 (24/7)', 'NL', ['0183 64 42 17'], '24/7'],
  ['0183 64 42 17 (24/7)', undefined, ['0183 64 42 17'], '24/7'],
  ['0183 64 42 17 24/7', 'NL', ['0183 64 42 17'], '24/7'],
  ['tel. 0183 64 42 17', 'NL', ['0183 64 42 17'], 'tel'],
  ['0183 64 42 17 (keuze 2)', 'NL', ['0183 64 42 17'], 'keuze 2'],
  ['0183 64 42 17 toestel 12', 'NL', ['0183 64 42 17'], 'toestel 12'],
  ['0183 64 42 17 8-17', 'NL', ['0183 64 42 17'], '8-17'],
  ['0183 64 42 17, ma-vr 8-17 uur', 'NL', ['0183 64 42 17'], 'ma-vr 8-17 uur'],
  ['0183 64 42 17/18', 'NL', ['0183 64 42 17'], '18'],
  ['0183 64 42 17;', 'NL', ['0183 64 42 17'], ''],
  ['0183 64 42 17 / 0183 64 42 18', 'NL', ['0183 64 42 17', '0183 64 42 18'], ''],
  ['0183 64 42 17 of 0183 64 42 18', 'NL', ['0183 64 42 17', '0183 64 42 18'], 'of'],
  ['0900 0767 / 112', 'NL', ['0900 0767', '112'], ''],
  ['112 (24/7)', 'NL', ['112'], '24/7'],
  ['112/911', 'NL', ['112', '911'], ''],
  ['116 117 (kostenlos)', 'DE', ['116 117'], 'kostenlos'],
  ['030 450-50 App. 12', 'DE', ['030 450-50'], 'App. 12'],
  ['803-776-4000-55266', 'US', ['803-776-4000'], '55266'],
  ['+1 (212) 305-2500 ext. 5', 'US', ['+1 (212) 305-2500'], 'ext. 5'],
  ['٠١٨٣ ٦٤ ٤٢ ١٧ (24/7)', 'NL', ['0183 64 42 17'], '24/7'],
];
for (const [written, country, numbers, words] of split)
  test(`of "${written}" in ${country} the builder offers ${numbers.join(' and ')}, and names "${words}"`, () => {
    assert.deepEqual(splitPhone(written, country), {numbers, words});
  });

for (const written of [
  '24/7',
  '8-17',
  '08:00-17:00',
  '0900-ZIEKENHUIS',
  '0800 REFUGE',
  '1-800-FLOWERS',
  '0183 ask for Anna',
  'call us',
  '12 ext 3',
])
  test(`of "${written}" no part is offered as a number`, () => {
    assert.equal(splitPhone(written, 'NL'), undefined);
  });

test('what is offered can be dialled, and stands in what was typed', () => {
  const signs = (text) => text.replace(/\D/g, '');
  for (const written of refused)
    for (const number of splitPhone(written, 'NL')?.numbers ?? []) {
      assert.ok(parsePhone(number), `${number} of ${written}`);
      if (/\d/.test(written)) assert.ok(signs(written).includes(signs(number)), `${number} of ${written}`);
    }
});
