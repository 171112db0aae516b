import assert from 'node:assert/strict';
import test from 'node:test';
import {disagreements, faultsOf, reviewedValues} from '../../tools/review/accept.mjs';
import {fingerprint} from '../../tools/review/sheet.mjs';

const known = {version: '2026-12', languages: ['en', 'nl'], keys: ['a', 'b'], fingerprints: {en: 'x', nl: 'y'}};
const agree = {verdict: 'agree'};
const good = {
  name: 'Dr. Jansen',
  role: 'gynaecologist',
  organisation: 'Hospital',
  date: '2026-12-01',
  language: 'nl',
  version: '2026-12',
  fingerprint: 'y',
  answers: {a: agree, b: agree},
};

// What is wrong with a saved file, and what is said of it; none: it counts.
const files = [
  ['a whole review', good, undefined],
  ['another file', {hours: 'Mo-Fr'}, /no saved review/],
  ['nothing', null, /no saved review/],
  ['no name', {...good, name: ' '}, /does not say: name/],
  ['another language', {...good, language: 'fr'}, /no words in "fr"/],
  ['an earlier version', {...good, version: '2026-11'}, /of content version 2026-11.*--since 2026-11/],
  ['other words', {...good, fingerprint: 'x'}, /other words/],
  ['no date', {...good, date: 'yesterday'}, /is no date/],
  ['a sentence without an answer', {...good, answers: {a: agree}}, /1 of 2 sentences are not answered, the first is b/],
  ['an unknown answer', {...good, answers: {a: agree, b: {verdict: 'maybe'}}}, /not answered/],
  ['an unknown sentence', {...good, answers: {...good.answers, c: agree}}, /do not exist: c/],
  [
    'an objection without words',
    {...good, answers: {a: agree, b: {verdict: 'object'}}},
    /no words say what is meant for: b/,
  ],
];
for (const [what, review, report] of files) {
  test(`${what} ${report ? 'does not count' : 'counts'} as a review`, () => {
    const faults = faultsOf(review, known);
    if (report) assert.match(faults.join('\n'), report);
    else assert.deepEqual(faults, []);
  });
}

test('what is not agreed with is named with its words', () => {
  const answers = {a: agree, b: {verdict: 'propose', words: 'Bel ons.'}};
  assert.deepEqual(disagreements({answers}), [{key: 'b', verdict: 'propose', words: 'Bel ons.'}]);
});

test('reviews of several languages make one sign-off, of the earliest day', () => {
  assert.deepEqual(
    reviewedValues([
      {...good, language: 'nl'},
      {...good, language: 'en', date: '2026-11-30'},
    ]),
    {
      'reviewed-by': 'Dr. Jansen, Hospital',
      'reviewed-on': '2026-11-30',
      'reviewed-languages': 'nl en',
      'reviewed-version': '2026-12',
    },
  );
});

test('a sign-off holds for the words, levels and sources that were read', () => {
  const cards = [{sentences: [{key: 'a', level: 'urgent', sources: ['nice']}]}];
  const same = fingerprint(cards, {a: 'Call.'});
  assert.equal(fingerprint(structuredClone(cards), {a: 'Call.', b: 'More.'}), same);
  for (const [other, words] of [
    [cards, {a: 'Call now.'}],
    [[{sentences: [{key: 'a', level: 'soon', sources: ['nice']}]}], {a: 'Call.'}],
    [[{sentences: [{key: 'a', level: 'urgent', sources: ['rcog']}]}], {a: 'Call.'}],
  ])
    assert.notEqual(fingerprint(other, words), same);
});
