import assert from 'node:assert/strict';
import test from 'node:test';
import {readXliff, writeXliff} from '../../tools/catalogue.mjs';
import {updatedUnits} from '../../tools/localize.mjs';

const old = {id: 's1', source: 'Call if it lasts 2 weeks.', target: 'Bel als het 2 weken duurt.', desc: 'sign'};
const other = {id: 's2', source: 'Rest when you need to.', target: 'Rust als dat nodig is.', desc: 'help'};
const messageOf = ({id, source, desc}) => ({id, source, desc});

test('localize: what did not change stays as it is, in the order of the sources', () => {
  assert.deepEqual(updatedUnits([old, other], [messageOf(other), messageOf(old)]), [other, old]);
});

test('localize: a changed sentence keeps its old translation, marked as needing review', () => {
  const changed = {id: 's3', source: 'Call today if it lasts 2 weeks.', desc: 'sign'};
  assert.deepEqual(updatedUnits([other, old], [changed, messageOf(other)]), [
    {...changed, target: old.target, review: true, was: old.source},
    other,
  ]);
});

test('localize: a sentence that changes twice keeps the English that was translated', () => {
  const once = updatedUnits([old], [{id: 's3', source: 'Call today if it lasts 2 weeks.', desc: 'sign'}]);
  const [twice] = updatedUnits(once, [{id: 's4', source: 'Call today if it lasts 3 weeks.', desc: 'sign'}]);
  assert.deepEqual([twice.target, twice.review, twice.was], [old.target, true, old.source]);
});

test('localize: a change that is taken back asks for no review', () => {
  const once = updatedUnits([old], [{id: 's3', source: 'Call today if it lasts 2 weeks.', desc: 'sign'}]);
  assert.deepEqual(updatedUnits(once, [messageOf(old)]), [old]);
});

test('localize: another blank asks for no review', () => {
  const [unit] = updatedUnits([old], [{id: 's3', source: 'Call if it lasts 2\u00a0weeks.', desc: 'sign'}]);
  assert.deepEqual([unit.target, unit.review], [old.target, undefined]);
});

test('localize: words that change in their place keep their translation, whatever they say now', () => {
  const units = [
    {id: 'phone.s1', source: 'Phone', target: 'Telefoon', desc: 'phone'},
    {id: 'app.s1', source: 'Its number', target: 'Het nummer van de app', desc: 'app'},
    {id: 'line.s1', source: 'Its number', target: 'Het nummer van de dienst', desc: 'line'},
  ];
  const changed = [
    {id: 'phone.s2', source: 'Mobile', desc: 'phone'},
    {id: 'line.s2', source: 'Its own number', desc: 'line'},
    {id: 'app.s2', source: 'Its own number', desc: 'app'},
  ];
  const updated = updatedUnits(units, changed);
  assert.deepEqual(
    updated.map(({target}) => target),
    ['Telefoon', 'Het nummer van de dienst', 'Het nummer van de app'],
  );
  assert.ok(updated.every(({review, was}) => review && was));
});

test('localize: words that move to another place as they are ask for no review', () => {
  const [unit] = updatedUnits(
    [{id: 'old.s1', source: 'Copy', target: 'Kopiëren', desc: 'old'}],
    [{id: 'new.s1', source: 'Copy', desc: 'new'}],
  );
  assert.deepEqual(unit, {id: 'new.s1', source: 'Copy', target: 'Kopiëren', desc: 'new'});
});

test('localize: a new sentence takes no translation of another', () => {
  const [unit] = updatedUnits([old], [{id: 's5', source: 'Who can listen to you?', desc: 'sign'}]);
  assert.deepEqual([unit.target, unit.review], ['', undefined]);
});

test('localize: what is written is read again as it was', () => {
  const units = [
    {id: 's1', source: 'A & B <c>', target: '„A“ & B\u00a0<c>', desc: 'a "desc"'},
    {...old, review: true, was: 'Call.'},
    {id: 's4', source: 'New', target: '', desc: 'new'},
  ];
  const xml = writeXliff('nl', units, 'src/content');
  assert.deepEqual(readXliff(xml), units);
  assert.match(xml, /<target state="needs-review-translation">Bel als/);
  assert.equal(xml.match(/<target/g).length, 2, 'one without a translation has no target');
});
