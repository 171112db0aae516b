// What a region says otherwise: a few words, and nothing else of a sentence.
import assert from 'node:assert/strict';
import test from 'node:test';
import {pathToFileURL} from 'node:url';
import {load} from '../../tools/load.mjs';
import {generated, root} from '../../tools/paths.mjs';

const {regions} = await load('src/data/regions.ts');
const {inRegion} = await load('src/locale/region.ts');
const textOf = async (language) =>
  (await import(pathToFileURL(`${root}${generated}/${language}/content/text.js`).href)).text;
const plain = (sentence) => sentence.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ');

const sentences = [
  [
    'nl-BE',
    'nobody-answers',
    'Er neemt niemand op, je kunt niet bellen, of het gaat slechter met je: ga naar de spoed.',
  ],
  ['nl-BE', 'not-our-patient', 'Geen patiënt van ons: bel je huisarts of vroedvrouw.'],
  ['de-AT', 'not-checked', 'Dieses Spital hat diesen Text noch nicht geprüft.'],
  ['de-AT', 'no-clinic-phone', 'Rufen Sie in Ihrer Ordination, bei Ihrer Hebamme oder in Ihrer Klinik an.'],
  ['de-CH', 'from-20-weeks', 'Ab 20 Wochen Schwangerschaft rufen Sie im Gebärsaal an.'],
  ['en-US', 'coil', 'Pregnant with an IUD'],
  ['en-US', 'coil-question', 'Where is the pregnancy, and should the IUD come out?'],
  ['en-US', 'nobody-answers', 'Nobody answers, you cannot call, or you get worse: go to the emergency room.'],
  ['en-US', 'very-strong-tummy-pain', '**Very strong belly pain**, sudden or constant.'],
];
for (const [region, key, said] of sentences) {
  test(`${region} says "${said}"`, async () => {
    assert.equal(plain(inRegion(await textOf(region.slice(0, 2)), region)[key]), said);
  });
}

for (const [region, rows] of Object.entries(regions)) {
  test(`${region} changes no number, no name and no mark, and every word of its list is one of the text`, async () => {
    const text = await textOf(region.slice(0, 2));
    const own = inRegion(text, region);
    const kept = (sentence) => sentence.match(/\d+|\{\w+\}|\*\*|°C/g) ?? [];
    for (const [key, sentence] of Object.entries(text)) assert.deepEqual(kept(own[key]), kept(sentence), key);
    const whole = plain(Object.values(text).join(' ')).toLowerCase();
    const idle = rows.filter(([usual]) => !whole.includes(usual.toLowerCase()));
    assert.deepEqual(idle, []);
    if (region === 'de-CH') assert.doesNotMatch(Object.values(own).join(), /ß/);
  });
}
