import {expect} from '@open-wc/testing';
import {parsePhone} from '../../src/hospital/phone.js';

const good: [written: string, href: string][] = [
  ['112', 'tel:112'],
  ['0183 64 42 17', 'tel:0183644217'],
  ['+31 183 64 42 17', 'tel:+31183644217'],
  ['+31 (0)183-644217', 'tel:+31183644217'],
  ['(020) 7946.0101', 'tel:02079460101'],
  ['030/123456', 'tel:030123456'],
  ['  116117  ', 'tel:116117'],
];

const bad = [
  '', 'abc', '0183 ask for Anna', '12 ext 3', '1', '0183+644217', '++31', '1234567890123456', 'javascript:alert(1)',
  '٠١٨٣٦٤', '(0)', '-112',
]; // prettier-ignore

describe('phone numbers', () => {
  for (const [written, href] of good) {
    it(`reads "${written}" as ${href}`, () => {
      expect(parsePhone(written)?.href).to.equal(href);
    });
  }
  for (const written of bad) {
    it(`refuses "${written}"`, () => {
      expect(parsePhone(written)).to.equal(undefined);
    });
  }
});
