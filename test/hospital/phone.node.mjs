import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parsePhoneNumberFromString} from 'libphonenumber-js/max';
import {load} from '../../tools/load.mjs';

const {parsePhone} = await load('src/hospital/phone.ts');
const {checkPhone} = await load('src/builder/phone.ts');
const {helpLines} = await load('src/data/countries.ts');
// One table of what people write: of the elements, the builder, the pages command and the plugin.
const {dialled, national, refused, taken} = JSON.parse(
  readFileSync(new URL('cases.json', import.meta.url), 'utf8'),
).phone;

describe('phone numbers', () => {
  it('are a table of at least 80 real forms, each with what it dials', () => {
    assert.ok(taken.length + refused.length >= 80);
    assert.deepEqual(Object.keys(dialled).sort(), [...taken].sort());
  });

  for (const [written, href] of Object.entries(dialled)) {
    it(`dials ${JSON.stringify(written)} as ${href}`, () => {
      assert.equal(parsePhone(written)?.href, href);
    });
  }

  for (const written of refused) {
    it(`dials nothing of ${JSON.stringify(written)}, and the builder says so`, () => {
      assert.equal(parsePhone(written), undefined);
      assert.equal(checkPhone(written, 'NL').state, 'bad');
    });
  }

  it('are a table of what people write in each country of the list', () => {
    assert.deepEqual(Object.keys(national).sort(), Object.keys(helpLines).sort());
  });

  for (const [country, forms] of Object.entries(national)) {
    for (const [written, href] of Object.entries(forms)) {
      it(`dials "${written}" of ${country} as ${href}`, () => {
        assert.equal(parsePhone(written)?.href, href);
        // What is dialled there is the number that a library of the world's numbers reads in what was written.
        const numberOf = (text) => parsePhoneNumberFromString(text, country)?.number;
        assert.equal(numberOf(href.replace('tel:', '')), numberOf(written));
      });
    }
    it(`has a landline of ${country} that the builder knows as one of it`, () => {
      const landlines = Object.keys(forms).filter((written) =>
        /^FIXED_LINE/.test(parsePhoneNumberFromString(written, country)?.getType()),
      );
      assert.ok(landlines.length > 1);
      for (const written of landlines)
        assert.deepEqual([checkPhone(written, country).state, checkPhone(written, country).country], ['good', country]);
    });
  }

  it('are judged in the builder as the card dials them', () => {
    assert.equal(checkPhone('+31 (0)183 64 42 17', 'NL').state, 'good');
    assert.equal(checkPhone('0183 64 42', 'NL').state, 'unusual');
    assert.deepEqual(checkPhone('+31 (0)183 64 42 17', 'NL').forms, ['0183 644 217', '+31 183 644 217']);
  });
});
