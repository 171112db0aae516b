import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {load} from '../../tools/load.mjs';

const {parsePhone} = await load('src/hospital/phone.ts');
const {checkPhone} = await load('src/builder/phone.ts');
// One table of what people write: of the elements, the builder, the pages command and the plugin.
const {dialled, refused, taken} = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')).phone;

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

  it('are judged in the builder as the card dials them', () => {
    assert.equal(checkPhone('+31 (0)183 64 42 17', 'NL').state, 'good');
    assert.equal(checkPhone('0183 64 42', 'NL').state, 'unusual');
    assert.deepEqual(checkPhone('+31 (0)183 64 42 17', 'NL').forms, ['0183 644 217', '+31 183 644 217']);
  });
});
