import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {load} from '../../tools/load.mjs';

const {readDates} = await load('src/builder/dates.ts');
const {parseDates} = await load('src/hospital/kinds.ts');

// The same of dates: what is asked has the country, null for none.
const {clear, asked, refused} = JSON.parse(readFileSync(new URL('dates.json', import.meta.url), 'utf8'));

for (const [written, meant] of Object.entries(clear))
  test(`dates as people write them are understood: ${written}`, () => {
    assert.deepEqual(readDates(written, 'NL'), {dates: meant, choices: []});
    assert.ok(parseDates(meant));
  });

for (const [written, country, doubt, ...choices] of asked)
  test(`dates that can mean more are asked about, and not taken: ${written} in ${country}`, () => {
    assert.deepEqual(readDates(written, country ?? undefined), {doubt, choices});
  });

for (const written of refused)
  test(`dates that cannot be told are refused: ${written}`, () => {
    const {dates, choices} = readDates(written, 'NL');
    assert.deepEqual([dates, choices], [undefined, []]);
  });
