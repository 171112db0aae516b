import {expect} from '@open-wc/testing';
import {helpLines} from '../../src/data/countries.js';
import {readHospital, type DetailName, type Hospital} from '../../src/hospital/hospital.js';
import {warningsOf} from '../support/warnings.js';

const read = (given: Partial<Record<DetailName, string>>): Hospital => readHospital((name) => given[name]);

/** A bad value, and what of the hospital must not come of it. */
const bad: [name: DetailName, value: string, (hospital: Hospital) => unknown][] = [
  ['country', 'Netherlands', ({emergency}) => emergency],
  ['country', 'XX', ({emergency}) => emergency],
  ['country', 'MA', ({emergency}) => emergency],
  ['country', 'N1', ({emergency}) => emergency],
  ['phone', 'call us', ({phone}) => phone],
  ['emergency-phone', 'one one two', ({emergency}) => emergency],
  ['hours', 'weekdays', ({hours}) => hours],
  ['time-zone', 'Europe/Atlantis', ({timeZone}) => timeZone],
  ['app-url', 'http://example.org', ({app}) => app?.url],
  ['app-url', 'javascript:alert(1)', ({app}) => app?.url],
  ['out-of-hours-phone', '???', ({outOfHours}) => outOfHours],
  ['crisis-phone', 'x', ({crisis}) => crisis],
];

describe('what a page says about its hospital', () => {
  for (const [name, value, result] of bad) {
    it(`warns about ${name}="${value}" by name and value, and shows nothing of it`, () => {
      const warnings = warningsOf(() => {
        expect(result(read({[name]: value, 'app-name': 'App'}))).to.equal(undefined);
      });
      expect(warnings.join()).to.contain(`${name}="${value}"`);
    });
  }

  for (const [code, {emergency}] of Object.entries(helpLines)) {
    it(`has the emergency number of ${code}`, () => {
      expect(read({country: code}).emergency).to.deep.equal({text: emergency, href: `tel:${emergency}`});
    });
  }

  const lines: [country: string, number: string | undefined][] = [
    ['NL', undefined], ['BE', '1733'], ['DE', '116117'], ['AT', '1450'], ['GB', '111'], ['GB-SCT', '111'],
    ['GB-NIR', undefined], ['SE', undefined], ['FR', undefined], ['UA', undefined], ['nl', undefined], ['gb', '111'],
  ]; // prettier-ignore
  for (const [country, number] of lines) {
    it(`gives ${country} ${number ? `the line ${number}` : 'no line outside office hours'}`, () => {
      expect(read({country}).outOfHours?.phone.text).to.equal(number);
    });
  }

  it('lets the hospital name another line and another emergency number', () => {
    const {outOfHours, emergency} = read({
      country: 'DE',
      'out-of-hours-name': 'Kreißsaal',
      'out-of-hours-phone': '030 123',
      'emergency-phone': '110',
    });
    expect(outOfHours).to.deep.equal({name: 'Kreißsaal', phone: {text: '030 123', href: 'tel:030123'}});
    expect(emergency?.text).to.equal('110');
  });

  it('has no number without a country', () => {
    const {emergency, outOfHours, phone} = read({});
    expect([emergency, outOfHours, phone]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('takes the zone of a country that has one, and of no other', () => {
    expect(read({country: 'NL'}).timeZone).to.equal('Europe/Amsterdam');
    expect(read({country: 'US'}).timeZone).to.equal(undefined);
    expect(read({country: 'NL', 'time-zone': 'nonsense'}).timeZone).to.equal(undefined);
  });

  it('does not trust the clock when a day of closing is not understood', () => {
    expect(read({country: 'NL', 'closed-on': '25 December'}).timeZone).to.equal(undefined);
    expect(read({country: 'NL', 'closed-on': '2026-12-25, 2026-12-26'}).closedOn).to.have.length(2);
  });

  it('takes blanks for nothing', () => {
    expect(read({phone: '  ', country: ''})).to.deep.include({phone: undefined, country: undefined});
  });
});
