// What may stand in the red band of every card.
import assert from 'node:assert/strict';
import test from 'node:test';
import {load} from '../../tools/load.mjs';

const {emergencyNumber} = await load('src/builder/set-up/emergency.ts');
const {inTheAfternoon, questionOf} = await load('src/builder/set-up/questions.ts');
const {helpLines} = await load('src/data/countries.ts');

for (const [country, {emergency}] of Object.entries(helpLines))
  test(`${emergency} is the usual number of ${country}`, () =>
    assert.equal(emergencyNumber(emergency, country), 'usual'));

const numbers = {
  service: [
    ['0900-8844', 'NL'], ['09008844', 'NL'], ['+31 900 8844', 'NL'], ['0906 1234', 'NL'], ['0180 5 123456', 'DE'],
    ['0900 1 123456', 'DE'], ['0871 123 4567', 'GB'], ['0844 123 4567', 'GB-NIR'], ['0900 12 345', 'BE'],
    ['0900 123456', 'AT'], ['0810 123456', 'AT'], ['0848 123 456', 'CH'], ['900 555 1234', 'US'], ['1890 123456', 'IE'],
  ],
  other: [
    ['0183 64 44 44', 'NL'], ['911', 'NL'], ['113', 'NL'], ['144', 'NL'], ['110', 'DE'], ['112', 'GB'], ['112', 'US'],
    ['112', ''], ['112', 'XX'], ['0183 64 44 44', ''], ['088 000 00 99', 'NL'],
  ],
  usual: [['112', 'NL'], ['112', 'nl'], [' 1 1 2 ', 'NL'], ['999', 'GB-SCT']],
}; // prettier-ignore
for (const [kind, all] of Object.entries(numbers))
  for (const [number, country] of all)
    test(`${number} in ${country || 'no country'} is ${kind}`, () =>
      assert.equal(emergencyNumber(number, country), kind));

const hours = {
  'Mo-Fr 08:00-05:00': 'Mo-Fr 08:00-17:00',
  'Mo,Tu,We 08:30-04:30; Th 09:00-12:00': 'Mo,Tu,We 08:30-16:30; Th 09:00-12:00',
  'Mo-Su 22:00-06:00': undefined,
  'Mo-Fr 20:00-02:00': undefined,
};
for (const [typed, meant] of Object.entries(hours))
  test(`"${typed}" is questioned, and ${meant ? `"${meant}"` : 'nothing'} is offered`, () => {
    assert.equal(questionOf('hours', typed, {country: 'NL'}), 'hoursOvernight');
    assert.equal(inTheAfternoon(typed), meant);
  });
for (const usual of ['Mo-Fr 08:00-17:00', 'Mo-Su 00:00-24:00', 'Mo-Fr 18:00-24:00', 'Sa off', 'nonsense'])
  test(`"${usual}" is not questioned`, () => assert.equal(questionOf('hours', usual, {}), undefined));
