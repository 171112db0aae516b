import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {load} from '../../tools/load.mjs';

const {parsePhone} = await load('src/hospital/phone.ts');

// What is refused stands in cases.json, with what is taken.
const dialled = [
  ['112', 'tel:112'],
  ['0183 64 42 17', 'tel:0183644217'],
  ['+31 183 64 42 17', 'tel:+31183644217'],
  ['+31 (0)183-644217', 'tel:+31183644217'],
  ['(020) 7946.0101', 'tel:02079460101'],
  ['030/123456', 'tel:030123456'],
  ['  116117  ', 'tel:116117'],
];

describe('phone numbers', () => {
  for (const [written, href] of dialled) {
    it(`dials "${written}" as ${href}`, () => {
      assert.equal(parsePhone(written)?.href, href);
    });
  }
});
