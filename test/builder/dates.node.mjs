import assert from 'node:assert/strict';
import test from 'node:test';
import {load} from '../../tools/load.mjs';

const {readDates} = await load('src/builder/dates.ts');
const {parseDates} = await load('src/hospital/kinds.ts');

const clear = {
  '25-12-2026': '2026-12-25',
  '25/12/2026': '2026-12-25',
  '12/25/2026': '2026-12-25',
  '25.12.2026': '2026-12-25',
  '3.4.2026': '2026-04-03',
  '03.04.2026': '2026-04-03',
  '4/4/2026': '2026-04-04',
  '2026-12-25': '2026-12-25',
  '2026/12/25': '2026-12-25',
  '2026-1-2': '2026-01-02',
  '25 december 2026': '2026-12-25',
  '25 dec. 2026': '2026-12-25',
  '1 mrt 2027': '2027-03-01',
  '25. Dezember 2026': '2026-12-25',
  '1. März 2027': '2027-03-01',
  '1. Jänner 2027': '2027-01-01',
  'Dec 25, 2026': '2026-12-25',
  'December 25th, 2026': '2026-12-25',
  '25th of December 2026': '2026-12-25',
  'Sept 7, 2026': '2026-09-07',
  '25-dec-2026': '2026-12-25',
  'vrijdag 25 december 2026': '2026-12-25',
  'Fri, Dec 25, 2026': '2026-12-25',
  'Fr., 25.12.2026': '2026-12-25',
  'Friday 03/04/2026': '2026-04-03',
  '٢٥ ديسمبر ٢٠٢٦': '2026-12-25',
  '25 كانون الأول 2026': '2026-12-25',
  '٢٥/١٢/٢٠٢٦': '2026-12-25',
  '25‑12‑2026': '2026-12-25',
  '25-12-2026, 26-12-2026': '2026-12-25 2026-12-26',
  '25-12-2026 26-12-2026': '2026-12-25 2026-12-26',
  '25-12-2026 en 1-1-2027': '2026-12-25 2027-01-01',
  '03-04-2026; 25-12-2026': '2026-04-03 2026-12-25',
  '25 en 26 december 2026': '2026-12-25 2026-12-26',
  '25. und 26. Dezember 2026': '2026-12-25 2026-12-26',
  '24, 25 and 26 December 2026, 1 January 2027': '2026-12-24 2026-12-25 2026-12-26 2027-01-01',
  '٢٥ و٢٦ ديسمبر ٢٠٢٦': '2026-12-25 2026-12-26',
  '30 t/m 31 december 2026': '2026-12-30 2026-12-31',
  '30-12-2026 t/m 2-1-2027': '2026-12-30 2026-12-31 2027-01-01 2027-01-02',
  '30 December 2026 – 1 January 2027': '2026-12-30 2026-12-31 2027-01-01',
  '2026-12-25 2026-12-25': '2026-12-25',
};

// What is written, the country, what is asked, what is offered.
const asked = [
  ['03/04/2026', 'NL', 'order', '2026-04-03', '2026-03-04'],
  ['03/04/2026', 'US', 'order', '2026-03-04', '2026-04-03'],
  ['03-04-2026', 'NL', 'order', '2026-04-03', '2026-03-04'],
  ['03/04/2026', undefined, 'order', '2026-04-03', '2026-03-04'],
  ['25 december', 'NL', 'year'],
  ['December 25', 'US', 'year'],
  ['25-12', 'NL', 'year'],
  ['25-12-26', 'NL', 'year'],
  ['25 dec 26', 'NL', 'year'],
  ['donderdag 25 december 2026', 'NL', 'weekday'],
];

const refused = [
  '', 'Kerst', 'Christmas 2026', '30-02-2026', '31 april 2026', '2026-13-01', '32-12-2026', '25-12-2026 tot 2-1-2027', '25-12-2026 t/m',
  '2-1-2027 t/m 30-12-2026', '1-1-2026 t/m 31-12-2026', 'tomorrow', '2026', '25/13/2026', '0-12-2026',
]; // prettier-ignore

for (const [written, meant] of Object.entries(clear))
  test(`dates as people write them are understood: ${written}`, () => {
    assert.deepEqual(readDates(written, 'NL'), {dates: meant, choices: []});
    assert.ok(parseDates(meant));
  });

for (const [written, country, doubt, ...choices] of asked)
  test(`dates that can mean more are asked about, and not taken: ${written} in ${country}`, () => {
    assert.deepEqual(readDates(written, country), {doubt, choices});
  });

for (const written of refused)
  test(`dates that cannot be told are refused: ${written}`, () => {
    const {dates, choices} = readDates(written, 'NL');
    assert.deepEqual([dates, choices], [undefined, []]);
  });
