import assert from 'node:assert/strict';
import test from 'node:test';
import {sources} from '../../tools/rows.mjs';
import {sourceProblems, sourcesIn} from '../../tools/source-problems.mjs';

const good = {
  by: 'NHS',
  title: 'Miscarriage',
  url: 'https://www.nhs.uk/miscarriage',
  kind: 'national-service',
  read: 'signs',
};
const judgement = {
  by: 'This hospital',
  title: 'clinical judgement, to be signed by the hospital',
  kind: 'judgement',
  read: 'none',
};
const used = new Set(['row']);

// Each with what the gate says of it; none: it passes.
const rows = [
  ['a page that was read', good, undefined],
  ['clinical judgement', judgement, undefined],
  ['a copy', {...good, url: 'https://www.studydoc.com/1234'}, /copy or mirror/],
  ['a mirror', {...good, url: 'https://web.archive.org/web/2020/https://www.nhs.uk'}, /copy or mirror/],
  ["the hospital's own page", {...good, url: 'https://www.beatrixziekenhuis.nl/miskraam'}, /own page/],
  ['an address without https', {...good, url: 'http://www.nhs.uk/miscarriage'}, /no https address/],
  ['no address', {...good, url: undefined}, /no https address/],
  ['a shop', {...good, kind: 'shop'}, /kind is unknown/],
  ['nothing read', {...good, read: ' '}, /what was read/],
  ['judgement under another name', {...judgement, title: 'Expert opinion'}, /something else/],
  ['judgement with an address', {...judgement, url: 'https://example.org'}, /has an address/],
];
for (const [what, row, report] of rows) {
  test(`the gate ${report ? 'refuses' : 'takes'} ${what} as a source`, () => {
    const problems = sourceProblems({row}, used);
    if (report) assert.match(problems.join(), report);
    else assert.deepEqual(problems, []);
  });
}

test('a source that nothing rests on is named', () => {
  assert.match(sourceProblems({row: good}, new Set()).join(), /"row" is not used/);
  const deep = {parts: [{id: 'a', says: [{id: 'b', sources: ['row']}]}]};
  assert.deepEqual(sourcesIn(deep), ['row']);
});

test('every source of the library passes', () => {
  assert.deepEqual(sourceProblems(sources, new Set(Object.keys(sources))), []);
});
