// What the settings take as valid is what the elements take: one table, read by both.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readHospital} from '../../build/node.js';
import {sites} from './support.mjs';

const phones = [
  '0183 64 42 17', '+31 (0)183 644217', '(0183) 64.42/17', '112', '1733', '+442890240503', '0183-64-42-17',
  '1', '', 'call us', '0183 64 42 17 ext. 3', '0183+64', '12345678901234567', '٠١٨٣', 'tel:112', '#112', '0900-ZIEKENHUIS',
  '112\u00a0112', '<b>112</b>', '++31 183', '0183 64 42 17;',
]; // prettier-ignore

const hours = [
  'Mo-Fr 08:00-12:00,13:00-16:30', 'Mo-Fr 08:00-12:00, 13:00-16:30; Sa off', 'Mo,We 22:00-06:00', 'Mo-Su 00:00-24:00',
  'Sa-Mo 10:00-12:00', 'Mo-Fr 08:00–17:00', 'Mo-Fr 08:00-17:00;', 'Mo 9:00-10:00', 'Mo-Fr 8-17', 'maandag 08:00-12:00',
  '24/7', 'Mo-Fr 08:00', 'Mo-Fr 25:00-26:00', 'Mo-Fr 08:60-09:00', 'Mo-Fr 08:00-08:00', 'PH off', 'mo-fr 08:00-12:00', 'Mo-Fr',
  'Mo-Fr 08:00-12:00 open', 'Mo-Fr 24:00-25:00', 'Mo - Fr 08:00-12:00', 'Mo-Fr 08:00-12:00-14:00', 'Mo--Fr 08:00-09:00',
]; // prettier-ignore

const cases = {
  country: ['NL', 'nl', 'GB-NIR', 'US', 'MA', 'XX', 'Nederland', 'N', 'NL-', 'NLD', 'GB_NIR', 'NL-NH'],
  phone: phones,
  'emergency-phone': ['112', 'nine one one'],
  hours,
  'closed-on': ['2026-12-25', '2026-12-25 2026-12-26', '2026-12-25,2026-12-26', '25-12-2026', '2026-02-30', 'Christmas', '2026-12-25 tomorrow'],
  'time-zone': ['Europe/Amsterdam', 'UTC', 'America/New_York', 'Mars/Base', 'CET time', 'Europe/', 'Amsterdam'],
  'app-url': ['https://example.org/app', 'https://example.org', 'http://example.org', 'javascript:alert(1)', 'example.org', '//example.org', 'https://', 'data:text/html,x'],
}; // prettier-ignore

const named = {'app-url': {'app-name': 'App'}};

/** What the elements make of it: taken, or left out with a warning. */
const taken = (name, value) => {
  const {warn} = console;
  let refused = false;
  console.warn = (message) => (refused ||= message.includes(`${name}=`));
  readHospital((detail) => ({...named[name], [name]: value})[detail]);
  console.warn = warn;
  return !refused;
};

// A warning is given once, so each value is asked once.
const expected = Object.fromEntries(
  Object.entries(cases).map(([name, values]) => [
    name,
    Object.fromEntries(values.filter(Boolean).map((value) => [value, taken(name, value)])),
  ]),
);

for (const site of sites) {
  for (const name of Object.keys(cases)) {
    test(`${site.name} takes as ${name} what the elements take, and nothing else`, () => {
      const given = Object.keys(expected[name]);
      const verdicts = JSON.parse(
        site.php(
          'echo json_encode(array_map(fn ($value) => Miscarriage_Elements\\valid_detail($argv[1], $value) !== null, json_decode($argv[2], true)));',
          name,
          JSON.stringify(given),
        ),
      );
      const php = Object.fromEntries(given.map((value, index) => [value, verdicts[index]]));
      assert.deepEqual(php, expected[name]);
      assert.ok(verdicts.includes(true) && verdicts.includes(false), 'the table has both');
    });
  }
}
