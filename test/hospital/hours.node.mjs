import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {load} from '../../tools/load.mjs';

const {helpLines} = await load('src/data/countries.ts');
const {closesNextDay, closingDays, groupDays, hoursFault, openingState, parseHours} =
  await load('src/hospital/hours.ts');
const {sayDate, sayTime, weekdayKeyOf} = await load('src/hospital/format-time.ts');

// One table of the elements, the builder, the pages command and the plugin.
const cases = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')).hours;

const clinic = 'Mo-Fr 08:00-12:00,13:00-16:30; Sa 09:00-12:00';
const night = 'Mo-Su 22:00-06:00';

const parsed = (text) => {
  const week = parseHours(text);
  if (!week) throw new Error(text);
  return week;
};

const say = (hours, zone, closedOn, at) => {
  const {open, until, today} = openingState(parsed(hours), zone, closedOn, new Date(at));
  if (!until) return open ? 'open' : 'closed';
  const day = until.day === today ? '' : ` ${weekdayKeyOf(until.day)}`;
  return `${open ? 'open until' : 'opens'}${day} ${sayTime(until.minute, 'en', 'NL')}`;
};

// What it is, hours, zone, moment, what is said, days of closing.
const moments = [
  ['a morning', clinic, 'Europe/Amsterdam', '2026-11-23T07:30Z', 'open until 12:00'],
  ['lunch', clinic, 'Europe/Amsterdam', '2026-11-23T11:30Z', 'opens 13:00'],
  ['Friday evening', clinic, 'Europe/Amsterdam', '2026-11-27T17:00Z', 'opens saturday 09:00'],
  ['Saturday afternoon', clinic, 'Europe/Amsterdam', '2026-11-28T12:00Z', 'opens monday 08:00'],
  ['the night in which summer time ends', clinic, 'Europe/Amsterdam', '2026-10-25T00:30Z', 'opens monday 08:00'],
  ['a minute before opening after it', clinic, 'Europe/Amsterdam', '2026-10-26T06:59Z', 'opens 08:00'],
  ['opening after it', clinic, 'Europe/Amsterdam', '2026-10-26T07:00Z', 'open until 12:00'],
  ['a minute before opening after spring', clinic, 'Europe/Amsterdam', '2026-03-30T05:59Z', 'opens 08:00'],
  ['opening after spring', clinic, 'Europe/Amsterdam', '2026-03-30T06:00Z', 'open until 12:00'],
  ['a night over the change of spring', night, 'Europe/Amsterdam', '2026-03-29T00:30Z', 'open until 06:00'],
  ['before midnight', night, 'Europe/Amsterdam', '2026-11-23T22:30Z', 'open until tuesday 06:00'],
  ['after a night', night, 'Europe/Amsterdam', '2026-03-29T04:00Z', 'opens 22:00'],
  ['a line that never closes', 'Mo-Su 00:00-24:00', 'Europe/Amsterdam', '2026-03-29T04:00Z', 'open'],
  ['a clinic of 24/7', '24/7', 'Europe/Amsterdam', '2026-03-29T01:30Z', 'open'],
  [
    'a clinic of 24/7, closed on Christmas',
    '24/7',
    'Europe/Amsterdam',
    '2026-12-25T10:00Z',
    'opens saturday 00:00',
    ['2026-12-25'],
  ],
  ['hours that never come', 'Mo-Su off', 'Europe/Amsterdam', '2026-03-29T04:00Z', 'closed'],
  ['Christmas', clinic, 'Europe/Amsterdam', '2026-12-25T09:00Z', 'opens monday 08:00', ['2026-12-25', '2026-12-26']],
  [
    'Christmas of any year',
    clinic,
    'Europe/Amsterdam',
    '2028-12-25T09:00Z',
    'opens wednesday 08:00',
    ['12-25', '12-26'],
  ],
  ['the day before it', clinic, 'Europe/Amsterdam', '2028-12-22T09:00Z', 'open until 12:00', ['12-25', '12-26']],
  [
    'a day of one year, in another',
    clinic,
    'Europe/Amsterdam',
    '2028-04-27T09:00Z',
    'open until 12:00',
    ['2027-04-27'],
  ],
  ['29 February', clinic, 'Europe/Amsterdam', '2028-02-29T09:00Z', 'opens wednesday 08:00', ['02-29']],
  [
    'the day after 28 February, in another year',
    clinic,
    'Europe/Amsterdam',
    '2027-03-01T09:00Z',
    'open until 12:00',
    ['02-29'],
  ],
  ['Sydney, a day ahead', clinic, 'Australia/Sydney', '2026-11-22T21:30Z', 'open until 12:00'],
  ['a zone of half an hour', clinic, 'America/St_Johns', '2026-11-23T11:29Z', 'opens 08:00'],
  ['a zone of half an hour, open', clinic, 'America/St_Johns', '2026-11-23T11:30Z', 'open until 12:00'],
  [
    'a later rule that wins',
    'Mo-Fr 08:00-17:00; We off',
    'Europe/Amsterdam',
    '2026-11-25T10:00Z',
    'opens thursday 08:00',
  ],
];

// Days of closing, today, which of them are said.
const upcoming = [
  [['12-25', '12-26'], '2026-11-30', ['2026-12-25', '2026-12-26']],
  [['01-01', '12-25'], '2026-11-30', ['2026-12-25', '2027-01-01']],
  [['12-25'], '2026-12-25', ['2026-12-25']],
  [['12-25'], '2026-12-26', ['2027-12-25']],
  [['2026-04-27', '04-27'], '2026-11-30', ['2027-04-27']],
  [['2026-12-25', '12-25'], '2026-11-30', ['2026-12-25']],
  [['02-29'], '2026-11-30', ['2028-02-29']],
  [['2020-12-25'], '2026-11-30', []],
];

const refused = [
  '', 'Mo', 'Mo-Fr', 'mo-fr 08:00-12:00', 'Mo-Fr 8-17', 'Mo-Fr 25:00-26:00', 'Mo-Fr 08:00–12:61', 'Ma-Vr 08:00-12:00',
  'PH off', 'Mo-Fr 08:00-12:00-14:00', 'Mo-Fr 08:00', 'Mo-Fr 08:00-08:00', 'open', 'Mo-Fr 08:00-12:00;;',
]; // prettier-ignore

// The same question asked another way: what the clock of the zone shows, as text.
const openByText = (date, zone) => {
  const time = date.toLocaleTimeString('sv-SE', {timeZone: zone, hour: '2-digit', minute: '2-digit'});
  const day = date.toLocaleDateString('en-US', {timeZone: zone, weekday: 'short'});
  if (day === 'Sun') return false;
  if (day === 'Sat') return time >= '09:00' && time < '12:00';
  return (time >= '08:00' && time < '12:00') || (time >= '13:00' && time < '16:30');
};

describe('opening hours', () => {
  for (const [name, hours, zone, at, said, closedOn = []] of moments) {
    it(`on ${name}: ${said}`, () => {
      assert.equal(say(hours, zone, closedOn, at), said);
    });
  }

  for (const [days, today, said] of upcoming)
    it(`says the days of ${days.join(', ')} that are still to come on ${today}`, () => {
      assert.deepEqual(closingDays(days, Date.parse(today) / 864e5), said);
    });

  for (const text of refused) {
    it(`refuses "${text}" whole`, () => {
      assert.equal(parseHours(text), undefined);
    });
  }

  for (const text of cases.refused) {
    it(`says of "${text}" what is wrong: ${cases.faults[text] ?? 'form'}`, () => {
      assert.equal(hoursFault(text), cases.faults[text] ?? 'form');
    });
  }

  for (const [text, other] of Object.entries(cases.same)) {
    it(`means the same by "${text}" and "${other}"`, () => {
      assert.deepEqual(parsed(text), parsed(other));
      assert.equal(hoursFault(text), undefined);
    });
  }

  for (const [text, time] of Object.entries(cases.nextDay)) {
    it(`closes ${time ? `at ${time} on the next day` : 'on the same day'}: "${text}"`, () => {
      const minute = closesNextDay(parsed(text));
      assert.equal(minute === undefined ? null : sayTime(minute, 'en', 'NL'), time);
    });
  }

  for (const zone of [
    'Europe/Amsterdam',
    'Australia/Lord_Howe',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Africa/Casablanca',
  ]) {
    it(`agrees with the clock of ${zone} through a year`, () => {
      const week = parsed(clinic);
      const wrong = [];
      // 397 minutes: every minute of the hour and every hour comes by.
      for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += 397 * 6e4) {
        const date = new Date(time);
        if (openingState(week, zone, [], date).open !== openByText(date, zone)) wrong.push(date.toISOString());
      }
      assert.deepEqual(wrong, []);
    });
  }

  it('puts days in a row with the same hours together', () => {
    assert.deepEqual(groupDays(parsed(clinic)).map(({from, to}) => [from, to]), [[0, 4], [5, 5], [6, 6]]); // prettier-ignore
  });

  const times = [
    ['en', 'NL', '17:05'],
    ['en', 'GB', '17:05'],
    ['en', undefined, '17:05'],
    ['ar', 'NL', '17:05'],
    ['en', 'US', '05:05 PM'],
    ['en', 'AU', '05:05 pm'],
  ];
  for (const [language, country, said] of times) {
    it(`says a time in ${language} for ${country ?? 'no country'} as ${said}`, () => {
      // Engines differ in the blank between the time and "PM".
      assert.equal(sayTime(17 * 60 + 5, language, country).replace(/\s/g, ' '), said);
    });
  }

  // What people there write, seen country by country: the list of a browser has AM and PM for Luxembourg in German.
  const withAmAndPm = ['US', 'CA', 'AU', 'NZ'];
  for (const country of Object.keys(helpLines)) {
    const form = withAmAndPm.includes(country) ? /^05:05\s[ap]\.?m\.?$/i : /^17:05$/;
    for (const language of ['en', 'de'])
      it(`says five past five in ${country} ${withAmAndPm.includes(country) ? 'with pm' : 'as 17:05'}, in ${language}`, () => {
        assert.match(sayTime(17 * 60 + 5, language, country), form);
      });
  }

  it('says a date with Western digits in every language', () => {
    assert.match(sayDate('2026-12-25', 'ar', 'SA', true), /25.*2026/);
  });
});
