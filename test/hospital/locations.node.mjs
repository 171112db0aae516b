// A hospital with several locations: one table for who reads its file. A plugin that reads it is asked the same.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {load} from '../../tools/load.mjs';

const {locationsOf, sourceOf, wholeOf} = await load('src/hospital/locations.ts');
const {faultsOf} = await load('src/hospital/hospital-file.ts');
const {details} = await load('src/data/details.ts');
const {file, cases, faults} = JSON.parse(readFileSync(new URL('locations.json', import.meta.url), 'utf8'));

/** What somebody who reads the file is told. */
const said = (location, name) => {
  const {own, shared} = sourceOf(file, location);
  return own && (own(name) ?? shared(name));
};

describe('of a hospital with several locations', () => {
  for (const {what, location, says, unknown = false} of cases)
    it(`a card is told what is so there: ${what}`, () => {
      assert.equal(sourceOf(file, location).own === undefined, unknown);
      for (const [name, value] of Object.entries(says ?? {}))
        assert.equal(said(location, name), value ?? undefined, name);
    });

  it('the page of a builder is told the same', () => {
    for (const {location, says, unknown} of cases.filter(({location}) => location !== 'Tiel'))
      if (!unknown)
        for (const [name, value] of Object.entries(says))
          assert.equal(wholeOf(file, location)[name], value ?? undefined);
  });

  for (const {what, locations, says} of faults)
    it(`a fault is named with its location: ${what}`, () => {
      assert.ok(faultsOf({...file, locations})[0].startsWith(says), faultsOf({...file, locations})[0]);
    });

  it('a file without locations, and the example, have no fault', () => {
    assert.deepEqual(faultsOf({country: 'NL', brand: '#0c6660'}), []);
    assert.deepEqual(faultsOf({...file, locations: file.locations.slice(0, 2)}), []);
    assert.deepEqual(sourceOf({phone: '112'}).own('phone'), undefined);
    assert.equal(sourceOf({phone: '112'}).shared('phone'), '112');
  });

  it('what is no plain list of plain objects has no location', () => {
    class Fake {
      name = 'A';
    }
    for (const locations of [
      undefined,
      null,
      'A',
      {0: {name: 'A'}},
      [null, 'A', ['A'], {name: ''}, {name: 5}, new Fake()],
    ])
      assert.deepEqual(locationsOf({locations}), []);
    assert.deepEqual(locationsOf(new Fake()), []);
  });

  it('what is the same everywhere is no number of a location', () => {
    const everywhere = Object.keys(details).filter((name) => details[name].everywhere);
    for (const name of ['phone', 'clinic', 'place', 'hours', 'closed-on', 'out-of-hours-phone', 'app-url'])
      assert.ok(!everywhere.includes(name), name);
    assert.ok(everywhere.includes('country') && everywhere.includes('emergency-phone'));
  });
});
