import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {load} from '../../tools/load.mjs';

const {helpLines} = await load('src/data/countries.ts');
const {detailRows} = await load('src/data/details.ts');
const {readHospital} = await load('src/hospital/hospital.ts');
const {faultsOf} = await load('src/hospital/hospital-file.ts');
/** By kind: what is taken and what is refused. The plugin's PHP is asked the same: test/wordpress/details.wordpress.mjs. */
const cases = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8'));

/** What is read of these details, and what is said of them. */
const asked = (given) => {
  const reports = [];
  const hospital = readHospital(
    (name) => given[name],
    (message) => reports.push(message),
  );
  return {...hospital, reports};
};

/** So that a value is not refused for what stands beside it. */
const beside = (name) => {
  const {partner, group} = detailRows[name];
  const of = partner && {[partner]: detailRows[partner].kind === 'phone' ? '112' : 'A name'};
  return {...of, ...(group === 'review' && {'reviewed-by': 'Dr. Jansen'})};
};

describe('what a page says about its hospital', () => {
  for (const [name, {kind}] of Object.entries(detailRows)) {
    const {taken = ['any words'], refused = []} = cases[kind] ?? {};
    for (const value of taken) {
      it(`takes ${name}="${value}"`, () => {
        assert.deepEqual(asked({...beside(name), [name]: value}).reports, []);
      });
    }
    for (const value of refused) {
      it(`warns about ${name}="${value}" by name and value`, () => {
        const {reports} = asked({...beside(name), [name]: value});
        assert.ok(
          reports.some((report) => report.startsWith(`${name}="${value}" is ignored. Expected: `)),
          reports.join(),
        );
      });
    }
  }

  for (const kind of new Set(Object.values(detailRows).map((row) => row.kind))) {
    if (kind === 'text' || kind === 'version') continue;
    it(`has cases of ${kind} that are taken and that are refused`, () => {
      assert.ok(cases[kind]?.taken.length && cases[kind].refused.length);
    });
  }

  for (const [name, {partner, example}] of Object.entries(detailRows)) {
    if (partner)
      it(`shows ${name} only together with ${partner}, and says so`, () => {
        const {reports, crisis, support, outOfHours, app} = asked({
          [name]: example?.replace('…', 'example.org') ?? 'A name',
        });
        assert.deepEqual([crisis, support, outOfHours, app], [[], undefined, undefined, undefined]);
        assert.match(reports.join(), /shown only together/);
        assert.ok(reports.join().includes(name) && reports.join().includes(partner));
      });
  }

  const nothing = [
    ['country', 'XX', ({emergency}) => emergency],
    ['phone', 'call us', ({phone}) => phone],
    ['emergency-phone', 'one one two', ({emergency}) => emergency],
    ['hours', 'weekdays', ({hours}) => hours],
    ['time-zone', 'Europe/Atlantis', ({timeZone}) => timeZone],
    ['app-url', 'javascript:alert(1)', ({app}) => app?.url],
    ['out-of-hours-phone', '???', ({outOfHours}) => outOfHours],
    ['crisis-phone', 'x', ({crisis}) => crisis[0]],
    ['support-phone', 'x', ({support}) => support],
    ['reviewed-on', 'May', ({review}) => review?.on],
  ];
  for (const [name, value, result] of nothing) {
    it(`shows nothing of ${name}="${value}"`, () => {
      assert.equal(result(asked({[name]: value, 'app-name': 'App', 'reviewed-by': 'Dr. Jansen'})), undefined);
    });
  }

  const advice = [
    ['Mo-Fr 08:00-17:00; PH off', /Expected: hours without PH and SH, and the dates of closing in closed-on/],
    [
      'Mo-Fr 08:00-12:00; Mo-Fr 13:00-17:00',
      /Expected: one rule for each day, such as Mo-Fr 08:00-12:00,13:00-17:00\./,
    ],
    ['Monday', /Expected: Mo-Fr 08:00-17:00; Sa off\./],
  ];
  for (const [hours, says] of advice) {
    it(`says what to write in place of hours="${hours}"`, () => {
      assert.match(asked({hours}).reports.join(), says);
      assert.match(faultsOf({hours}).join(), says);
    });
  }

  for (const [code, {emergency}] of Object.entries(helpLines)) {
    it(`has the emergency number of ${code}`, () => {
      assert.deepEqual(asked({country: code}).emergency, {text: emergency, href: `tel:${emergency}`});
    });
  }

  const lines = [
    ['NL', undefined], ['BE', undefined], ['DE', '116117'], ['AT', undefined], ['GB', '111'], ['GB-SCT', '111'],
    ['GB-NIR', undefined], ['GB-WLS', undefined], ['SE', undefined], ['FR', '15'], ['NO', '116 117'], ['UA', undefined],
    ['nl', undefined], ['gb', '111'], ['gb-nir', undefined],
  ]; // prettier-ignore
  for (const [country, number] of lines) {
    it(`gives ${country} ${number ? `the line ${number}` : 'no line outside office hours'}`, () => {
      assert.equal(asked({country}).outOfHours?.phone.text, number);
    });
  }

  it('gives the crisis lines of a country, and the hospital its own in their place', () => {
    const names = ({crisis}) => crisis.map(({name}) => name);
    assert.deepEqual(names(asked({country: 'BE'})), ['Zelfmoordlijn 1813', 'Centre de Prévention du Suicide']);
    assert.deepEqual(names(asked({country: 'BE', 'crisis-name': 'Own', 'crisis-phone': '02 123'})), ['Own']);
    assert.deepEqual(names(asked({country: 'DK'})), []);
  });

  it('gives a part of a country what it does not have itself', () => {
    const {emergency, timeZone} = asked({country: 'GB-NIR'});
    assert.deepEqual([emergency.text, timeZone], ['999', 'Europe/London']);
  });

  it('lets the hospital name another line and another emergency number', () => {
    const {outOfHours, emergency} = asked({
      country: 'DE',
      'out-of-hours-name': 'Kreißsaal',
      'out-of-hours-phone': '030 123',
      'emergency-phone': '110',
    });
    assert.deepEqual(outOfHours, {name: 'Kreißsaal', phone: {text: '030 123', href: 'tel:030123'}});
    assert.equal(emergency.text, '110');
  });

  it('has no number without a country', () => {
    const {emergency, outOfHours, phone} = asked({});
    assert.deepEqual([emergency, outOfHours, phone], [undefined, undefined, undefined]);
  });

  it('takes the zone of a country that has one, and of no other', () => {
    assert.equal(asked({country: 'NL'}).timeZone, 'Europe/Amsterdam');
    assert.equal(asked({country: 'US'}).timeZone, undefined);
    assert.equal(asked({country: 'NL', 'time-zone': 'nonsense'}).timeZone, undefined);
  });

  it('does not trust the clock when a day of closing is not understood', () => {
    assert.equal(asked({country: 'NL', 'closed-on': '25 December'}).timeZone, undefined);
    assert.equal(asked({country: 'NL', 'closed-on': '2026-12-25, 2026-12-26'}).closedOn.length, 2);
  });

  it('takes blanks for nothing', () => {
    const {phone, country} = asked({phone: '  ', country: ''});
    assert.deepEqual([phone, country], [undefined, undefined]);
  });
});
