import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {load} from '../../tools/load.mjs';

const {readHours} = await load('src/builder/hours/read-hours.ts');
const {parseHours} = await load('src/hospital/hours.ts');

// What people write, and the one thing it can mean; what can mean more, what is asked, and what is offered; what is refused. The forms of
// WordPress and Drupal are asked the same.
const {clear, asked, refused} = JSON.parse(readFileSync(new URL('hours.json', import.meta.url), 'utf8'));

test('a table of at least 60 forms', () => {
  assert.ok(Object.keys(clear).length + Object.keys(asked).length + refused.length >= 60);
});

for (const [written, meant] of Object.entries(clear))
  test(`hours as people write them are understood: ${written}`, () => {
    assert.deepEqual(readHours(written), {hours: meant, doubts: [], choices: [], unknown: []});
  });

for (const [written, [doubt, ...choices]] of Object.entries(asked))
  test(`hours that can mean more are asked about, and not taken: ${written}`, () => {
    const reading = readHours(written);
    assert.deepEqual([reading.hours, reading.doubts, reading.choices], [undefined, [doubt], choices]);
  });

for (const written of refused)
  test(`hours that cannot be told are refused: ${written}`, () => {
    const {hours, choices} = readHours(written);
    assert.deepEqual([hours, choices], [undefined, []]);
  });

test('the words that were not understood are named', () => {
  assert.deepEqual(readHours('Mo-Fr after lunch 13:00-15:00').unknown, ['after', 'lunch']);
});

test('what is offered is what the elements take', () => {
  const offered = [...Object.values(clear), ...Object.values(asked).flatMap(([, ...choices]) => choices)];
  for (const hours of offered) assert.ok(parseHours(hours), hours);
});
