// Every number that a card can show without a hospital naming it, in a second copy that nothing is made from: a number that changes
// changes in two places, and somebody has looked at it. Where each was seen says docs/reference/countries.md.
import assert from 'node:assert/strict';
import test from 'node:test';
import {load} from '../../tools/load.mjs';
import {lineProblems} from '../../tools/source-problems.mjs';

const {helpLines} = await load('src/data/countries.ts');
const {countryOf} = await load('src/hospital/country.ts');
const {parsePhone} = await load('src/hospital/phone.ts');

// prettier-ignore
const numbers = [
  ['NL','emergency','112'],
  ['NL','crisis','113'],
  ['NL','relay','app 112NL'],
  ['BE','emergency','112'],
  ['BE','crisis','1813'],
  ['BE','crisis','0800 32 123'],
  ['DE','emergency','112'],
  ['DE','out of hours','116117'],
  ['DE','crisis','0800 111 0 111'],
  ['DE','violence','116 016'],
  ['AT','emergency','144'],
  ['AT','crisis','142'],
  ['AT','relay','DEC112 app; SMS or fax 0800 133 133'],
  ['CH','emergency','144'],
  ['CH','crisis','143'],
  ['LU','emergency','112'],
  ['FR','emergency','15'],
  ['FR','out of hours','15'],
  ['FR','crisis','3114'],
  ['FR','relay','114 (SMS, app Urgence 114)'],
  ['GB','emergency','999'],
  ['GB','out of hours','111'],
  ['GB','crisis','116 123'],
  ['GB','violence','0808 2000 247'],
  ['GB','support','0303 003 6464'],
  ['GB','relay','text 999 (register first), 999 BSL, Relay UK app'],
  ['GB-NIR','crisis','0808 808 8000'],
  ['GB-SCT','out of hours','111'],
  ['GB-SCT','crisis','111'],
  ['GB-WLS','crisis','111'],
  ['IE','emergency','112'],
  ['IE','crisis','116 123'],
  ['ES','emergency','112'],
  ['ES','crisis','024'],
  ['PT','emergency','112'],
  ['PT','crisis','1411'],
  ['IT','emergency','112'],
  ['DK','emergency','112'],
  ['NO','emergency','113'],
  ['NO','out of hours','116 117'],
  ['NO','crisis','116 123'],
  ['SE','emergency','112'],
  ['SE','crisis','90101'],
  ['SE','violence','020-50 50 50'],
  ['PL','emergency','112'],
  ['PL','crisis','800 70 2222'],
  ['PL','violence','800 120 002'],
  ['RO','emergency','112'],
  ['RO','violence','0800 500 333'],
  ['BG','emergency','112'],
  ['BG','violence','0800 11 977'],
  ['UA','emergency','103'],
  ['UA','violence','1547'],
  ['TR','emergency','112'],
  ['TR','violence','183'],
  ['US','emergency','911'],
  ['US','crisis','988'],
  ['US','support','1-833-943-5746'],
  ['CA','emergency','911'],
  ['CA','crisis','988'],
  ['AU','emergency','000'],
  ['AU','out of hours','1800 633 422'],
  ['AU','support','1800 882 436'],
  ['NZ','emergency','111'],
  ['NZ','out of hours','0800 611 116'],
  ['NZ','crisis','1737'],
  ['NZ','violence','0800 733 843'],
  ['CN','emergency','120'],
];

/** Once published, and wrong, or no line for the night. */
const neverShown = [
  '1800 022 222',
  '800 190 590',
  '116 213',
  '45 45 45',
  '1712',
  '1733',
  '1450',
  '808 24 24 24',
  '1177',
  '70 201 201',
  '02 648 40 14',
];

const linesOf = (code, {emergency, line, crisis = [], violence, support, relay}) =>
  [
    ['emergency', emergency],
    ['out of hours', line?.number],
    ...crisis.map(({number}) => ['crisis', number]),
    ['violence', violence?.number],
    ['support', support?.number],
    ['relay', relay],
  ].flatMap(([kind, number]) => (number ? [[code, kind, number]] : []));

const all = Object.entries(helpLines).flatMap(([code, row]) => [
  ...linesOf(code, row),
  ...Object.entries(row.parts ?? {}).flatMap(([part, own]) => linesOf(`${code}-${part}`, own)),
]);

test('the numbers of all countries are those of the list, and no other', () => {
  assert.deepEqual(all, numbers);
});

test('no number that is wrong, or that does not answer at night, is among them', () => {
  assert.deepEqual(
    all.filter(([, , number]) => neverShown.includes(number)),
    [],
  );
});

test('each can be dialled as it is written', () => {
  for (const [code, kind, number] of all) if (kind !== 'relay') assert.ok(parsePhone(number), `${code} ${number}`);
});

test('each was seen on a page, on a day', () => {
  assert.deepEqual(lineProblems(helpLines), []);
  const {NL} = helpLines;
  const unseen = {NL: {...NL, crisis: [{name: 'x', number: '113', seenOn: '', checked: '2026-11-25'}]}};
  assert.equal(lineProblems(unseen).length, 1);
});

test('a part of a country has its own lines, and the emergency number of the whole', () => {
  assert.equal(countryOf('GB-NIR').line, undefined);
  assert.equal(countryOf('GB-SCT').line.name, 'NHS 24');
  assert.equal(countryOf('GB-NIR').crisis[0].name, 'Lifeline');
  assert.equal(countryOf('GB-WLS').emergency, '999');
  assert.equal(countryOf('GB').line.number, '111');
});
