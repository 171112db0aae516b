// What an address may choose: a topic, an element and a language of our lists. Links that become elements: links.test.ts.
import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import {load} from '../../tools/load.mjs';
import {everyCase, settingsIn} from './run.mjs';

const settings = settingsIn(process.env);
const {askedTopic} = await load('src/site/asked-topic.ts');
const {readFragment, topicsOf, writeFragment} = await load('src/builder/insert/choice.ts');
const {topics} = await load('src/content/warning-signs.ts');
const {languages} = await load('src/data/languages.ts');
const {elementRows} = await load('src/data/elements.ts');
const tags = Object.keys(elementRows);

const locations = ['Gorinchem', 'Rivas 2'];
const ours = [...locations, ...topics, ...languages, ...tags, ...tags.map((tag) => tag.replace('miscarriage-', ''))];
const names = [
  'topic',
  'lang',
  'element',
  'location',
  'phone',
  'clinic',
  'TOPIC',
  'topic[]',
  ...Object.getOwnPropertyNames({}.__proto__),
];
const hostile = [
  '',
  '%',
  '%00',
  '%E0%A4%A',
  '+',
  ' after',
  'after ',
  '<script>breach=1</script>',
  'javascript:breach=1',
  '911',
];
const word = fc.oneof(fc.constantFrom(...ours), fc.constantFrom(...hostile, ...names), fc.string({unit: 'binary'}));
const entry = fc.tuple(fc.oneof({weight: 4, arbitrary: fc.constantFrom(...names)}, word), word, fc.boolean());
const query = fc.oneof(
  {weight: 1, arbitrary: fc.string({unit: 'binary'})},
  {
    weight: 5,
    arbitrary: fc.array(entry, {maxLength: 5}).map((entries) =>
      entries
        .map(([name, value, isEncoded]) => {
          const said = isEncoded ? new URLSearchParams([['', value]]).toString().slice(1) : value;
          return `${name}=${said}`;
        })
        .join('&'),
    ),
  },
);

const hosted = 'the address of a hosted page';
test(`${hosted} chooses one topic of ours, asked once, and nothing else`, () =>
  everyCase(settings, hosted, query, async (given) => {
    const asked = new URLSearchParams(given).getAll('topic');
    const expected = asked.length === 1 && topics.includes(asked[0]) ? asked[0] : undefined;
    assert.equal(askedTopic(new URLSearchParams(given)), expected);
  }));

const builder = 'the address of the builder';
test(`${builder} chooses an element, a language, a topic of ours and a location of the hospital, and nothing else`, () =>
  everyCase(settings, builder, query, async (given) => {
    const {tag, language, topic = '', location = '', ...others} = readFragment(`#${given}`, locations);
    assert.deepEqual(others, {});
    assert.ok(tag === undefined || tags.includes(tag), `the element ${tag}`);
    assert.ok(language === undefined || languages.includes(language), `the language ${language}`);
    assert.ok(topic === '' || topicsOf(tag).includes(topic), `the topic ${topic}`);
    assert.ok(location === '' || locations.includes(location), `the location ${location}`);
    if (!tag || !language) return;
    const written = readFragment(writeFragment({tag, language, topic, location}), locations);
    assert.deepEqual(written, {tag, language, topic, ...(location && {location})});
  }));
