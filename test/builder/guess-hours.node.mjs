import assert from 'node:assert/strict';
import test from 'node:test';
import {load} from '../../tools/load.mjs';

const {guessHours} = await load('src/builder/hours.ts');

const guesses = {
  'ma-vr 8.30-17 uur': 'Mo-Fr 08:30-17:00',
  'maandag t/m donderdag 8:30 - 12:00 en 13:00 - 16:30': 'Mo-Th 08:30-12:00,13:00-16:30',
  'Mo bis Fr 9-17 Uhr; Sa geschlossen': 'Mo-Fr 09:00-17:00; Sa off',
  'Monday to Friday 9-17': 'Mo-Fr 09:00-17:00',
  'Mon, Wed 9:00-12:00, Fri 13:00-15:00': 'Mo,We 09:00-12:00; Fr 13:00-15:00',
  'الاثنين - الجمعة 8:00-16:00': 'Mo-Fr 08:00-16:00',
};
for (const [written, meant] of Object.entries(guesses))
  test(`hours as people write them are understood: ${written}`, () => assert.equal(guessHours(written), meant));

for (const unclear of ['9-5', 'Mo-Fr 9am-5pm', 'Mo-Fr after lunch 13:00-15:00', 'every day'])
  test(`hours that cannot be told for certain are not guessed: ${unclear}`, () =>
    assert.equal(guessHours(unclear), undefined));
