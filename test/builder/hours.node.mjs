import assert from 'node:assert/strict';
import test from 'node:test';
import {load} from '../../tools/load.mjs';

const {readHours} = await load('src/builder/hours/read-hours.ts');
const {parseHours} = await load('src/hospital/hours.ts');

// What people write, and the one thing it can mean.
const clear = {
  'ma-vr 8.30-17 uur': 'Mo-Fr 08:30-17:00',
  'ma-vr 8-17': 'Mo-Fr 08:00-17:00',
  'ma t/m vr 8.00-16.30': 'Mo-Fr 08:00-16:30',
  'ma t/m vr 08:00-12:00 en 13:00-16:30': 'Mo-Fr 08:00-12:00,13:00-16:30',
  'maandag t/m donderdag 8:30 - 12:00 en 13:00 - 16:30': 'Mo-Th 08:30-12:00,13:00-16:30',
  'maandag tot en met vrijdag van 8.00 tot 17.00 uur': 'Mo-Fr 08:00-17:00',
  'maandag, woensdag en vrijdag 9.00 - 12.00 uur': 'Mo,We,Fr 09:00-12:00',
  'werkdagen 8-17 uur': 'Mo-Fr 08:00-17:00',
  'Op werkdagen: 8.00-17.00 u.': 'Mo-Fr 08:00-17:00',
  'doordeweeks 8u-17u': 'Mo-Fr 08:00-17:00',
  'ma/di/do 8u30-12u': 'Mo-Tu,Th 08:30-12:00',
  'ma-vr 8-17, za en zo gesloten': 'Mo-Fr 08:00-17:00; Sa-Su off',
  'ma-vr 8-17 behalve wo': 'Mo-Tu,Th-Fr 08:00-17:00; We off',
  'Zo-do 8-17': 'Mo-Th,Su 08:00-17:00',
  'dagelijks 8-20 uur': 'Mo-Su 08:00-20:00',
  "ma-vr 8 uur 's ochtends tot 5 uur 's middags": 'Mo-Fr 08:00-17:00',
  'ma-vr 0800-1700': 'Mo-Fr 08:00-17:00',
  'ma t/m vr 08h00-16h30': 'Mo-Fr 08:00-16:30',
  'ma 8-12 di 13-17': 'Mo 08:00-12:00; Tu 13:00-17:00',
  'ma: 8-12; di: 8-12; wo: 8-12': 'Mo-We 08:00-12:00',
  'ma-vr 8-12 | 13-17': 'Mo-Fr 08:00-12:00,13:00-17:00',
  'in het weekend gesloten, ma-vr 8-17': 'Sa-Su off; Mo-Fr 08:00-17:00',
  'dag en nacht': 'Mo-Su 00:00-24:00',
  '24 uur per dag, 7 dagen per week': 'Mo-Su 00:00-24:00',
  'ma-vr 0-24 uur': 'Mo-Fr 00:00-24:00',
  'Mon–Fri 8.00–16.30': 'Mo-Fr 08:00-16:30',
  'Mon — Fri 8:00 — 16:30': 'Mo-Fr 08:00-16:30',
  'Mon‑Fri 08:00−16:30': 'Mo-Fr 08:00-16:30',
  'Mon to Fri 8 am–5 pm': 'Mo-Fr 08:00-17:00',
  'Mon to Fri 8 a.m. - 5 p.m.': 'Mo-Fr 08:00-17:00',
  'Mo-Fr 9am-5pm': 'Mo-Fr 09:00-17:00',
  'Mon to Fri 8-5pm': 'Mo-Fr 08:00-17:00',
  'Mon to Fri 1-5pm': 'Mo-Fr 13:00-17:00',
  'Mon–Fri 8 am to noon and 1 to 5 pm': 'Mo-Fr 08:00-12:00,13:00-17:00',
  'Mon-Fri 8 am-12 noon': 'Mo-Fr 08:00-12:00',
  'Mon to Fri 9 to midday': 'Mo-Fr 09:00-12:00',
  'Sat 6 pm to midnight': 'Sa 18:00-24:00',
  'Monday to Friday 9-17': 'Mo-Fr 09:00-17:00',
  'Monday-Friday, 8:30-16:30': 'Mo-Fr 08:30-16:30',
  'Monday through Thursday 8:30-16:30 and Friday 8:30-12:00': 'Mo-Th 08:30-16:30; Fr 08:30-12:00',
  'Open from 9am to 5pm, Monday to Friday': 'Mo-Fr 09:00-17:00',
  '9:00-17:00 Mon-Fri, 9:00-12:00 Sat': 'Mo-Fr 09:00-17:00; Sa 09:00-12:00',
  'Mondays and Wednesdays 9:00-12:00': 'Mo,We 09:00-12:00',
  'Mon, Wed 9:00-12:00, Fri 13:00-15:00': 'Mo,We 09:00-12:00; Fr 13:00-15:00',
  'Tues & Thurs 10-16': 'Tu,Th 10:00-16:00',
  'weekdays 8:00-16:00, weekends closed': 'Mo-Fr 08:00-16:00; Sa-Su off',
  'every day 8:00-20:00': 'Mo-Su 08:00-20:00',
  'mo-fr 08:00-12:00': 'Mo-Fr 08:00-12:00',
  'MON-FRI 08:00-16:00': 'Mo-Fr 08:00-16:00',
  '24/7': 'Mo-Su 00:00-24:00',
  'Open 24 hours a day, every day': 'Mo-Su 00:00-24:00',
  'Ｍｏｎ－Ｆｒｉ ８：００－１６：００': 'Mo-Fr 08:00-16:00',
  'Montag bis Freitag 8–12 Uhr': 'Mo-Fr 08:00-12:00',
  'Mo bis Fr 9-17 Uhr; Sa geschlossen': 'Mo-Fr 09:00-17:00; Sa off',
  'Mo.–Fr. 8–16 Uhr': 'Mo-Fr 08:00-16:00',
  'Mo, Di, Do 8–16 Uhr; Mi und Fr 8–12 Uhr': 'Mo-Tu,Th 08:00-16:00; We,Fr 08:00-12:00',
  'Mo–Fr 8:00 Uhr bis 12:30 Uhr und von 14 bis 16 Uhr': 'Mo-Fr 08:00-12:30,14:00-16:00',
  '8–16 Uhr montags bis freitags': 'Mo-Fr 08:00-16:00',
  'Mo-Do 8-16 Uhr, am Freitag 8-12 Uhr': 'Mo-Th 08:00-16:00; Fr 08:00-12:00',
  'täglich 7-19 Uhr, Sonntag geschlossen': 'Mo-Sa 07:00-19:00; Su off',
  'rund um die Uhr': 'Mo-Su 00:00-24:00',
  'Montag 8 Uhr bis Mittag': 'Mo 08:00-12:00',
  'الاثنين - الجمعة 8:00-16:00': 'Mo-Fr 08:00-16:00',
  'من الأحد إلى الخميس من الساعة ٨ إلى ١٦': 'Mo-Th,Su 08:00-16:00',
  'الإثنين والأربعاء ٩:٠٠–١٢:٠٠': 'Mo,We 09:00-12:00',
  'الاثنين إلى الجمعة ٨ صباحًا إلى ٤ مساءً': 'Mo-Fr 08:00-16:00',
  'الاثنين إلى الجمعة من 8ص حتى 12 ظهرًا، السبت مغلق': 'Mo-Fr 08:00-12:00; Sa off',
  'يوميًا ٨:٠٠-٢٠:٠٠': 'Mo-Su 08:00-20:00',
  'على مدار الساعة': 'Mo-Su 00:00-24:00',
};

// What can mean more, what is asked, and what is offered.
const asked = {
  'Mon to Fri 8 to 5': ['half', 'Mo-Fr 08:00-17:00'],
  'mon, tue, wed 8:30-4:30': ['half', 'Mo-We 08:30-16:30'],
  'Mo-Fr 9-12 and 1-5': ['half', 'Mo-Fr 09:00-12:00,13:00-17:00'],
  'Mo-Fr 8-8': ['half', 'Mo-Fr 08:00-20:00'],
  'Mo-Fr 1-5': ['half', 'Mo-Fr 13:00-17:00'],
  'Mo-Fr 6-12': ['half', 'Mo-Fr 06:00-12:00'],
  'Mo-Fr 7-9pm': ['half', 'Mo-Fr 07:00-21:00', 'Mo-Fr 19:00-21:00'],
  'Mo-Fr 10 to 2': ['half', 'Mo-Fr 10:00-14:00'],
  'ma-vr 8.00-5.00 uur': ['half', 'Mo-Fr 08:00-17:00'],
  'ma-vr 08.00-05.00 uur': ['night', 'Mo-Fr 08:00-17:00', 'Mo-Fr 08:00-05:00'],
  'dagelijks 22-6 uur': ['night', 'Mo-Su 22:00-06:00'],
  'Mon-Fri 10 pm to 6 am': ['night', 'Mo-Fr 22:00-06:00'],
  'ma-vr 8-17, gesloten op feestdagen': ['holidays', 'Mo-Fr 08:00-17:00'],
  'Mo-Fr 08:00-17:00; PH off': ['holidays', 'Mo-Fr 08:00-17:00'],
  'Mon-Fri 9-17, closed on Sat, Sun and public holidays': ['holidays', 'Mo-Fr 09:00-17:00; Sa-Su off'],
  'Mo-Fr 8-16 Uhr, außer an Feiertagen': ['holidays', 'Mo-Fr 08:00-16:00'],
  'Mo-Fr 8-16 Uhr, Feiertage 9-12 Uhr': ['holidays'],
  'Mo-Fr 08:00-12:00; Mo-Fr 13:00-17:00': ['twice', 'Mo-Fr 08:00-12:00,13:00-17:00'],
  'Mo-Fr 08:00-17:00; We 08:00-12:00': ['twice', 'Mo-Tu,Th-Fr 08:00-17:00; We 08:00-12:00'],
  'werktags 8-16 Uhr': ['saturday', 'Mo-Fr 08:00-16:00', 'Mo-Sa 08:00-16:00'],
  'Mo-Fr after lunch 13:00-15:00': ['words'],
  'ma-vr 8-17 op afspraak': ['words'],
  "'s avonds 7-9": ['words'],
};

const refused = [
  '', '9-5', '8-17', 'Mo', 'Mo-Fr', 'every day', 'closed', 'open', 'Mo Fr 8-17', 'Mo-Fr 8', 'Mo-Fr 8-', 'Mo-Fr 8-12-17', 'Mo-Fr 25-26',
  'Mo-Fr 8:75-12', 'Mo-Fr 17:00 am - 18:00', 'Mo-Fr 8-12, closed', 'Mo-Fr 08:00-08:00-09:00', 'Mo-Fr 800-1700', 'PH off', 'Mo-Fr 1,2,3',
  '0183 64 42 17',
]; // prettier-ignore

test('a table of at least 60 forms', () => {
  assert.ok(Object.keys(clear).length + Object.keys(asked).length + refused.length >= 60);
});

for (const [written, meant] of Object.entries(clear))
  test(`hours as people write them are understood: ${written}`, () => {
    assert.deepEqual(readHours(written), {hours: meant, doubts: [], choices: [], unknown: []});
  });

for (const [written, [doubt, ...choices]] of Object.entries(asked))
  test(`hours that can mean more are asked about, and not taken: ${written}`, () => {
    const reading = readHours(written);
    assert.deepEqual([reading.hours, reading.doubts, reading.choices], [undefined, [doubt], choices]);
  });

for (const written of refused)
  test(`hours that cannot be told are refused: ${written}`, () => {
    const {hours, choices} = readHours(written);
    assert.deepEqual([hours, choices], [undefined, []]);
  });

test('the words that were not understood are named', () => {
  assert.deepEqual(readHours('Mo-Fr after lunch 13:00-15:00').unknown, ['after', 'lunch']);
});

test('what is offered is what the elements take', () => {
  const offered = [...Object.values(clear), ...Object.values(asked).flatMap(([, ...choices]) => choices)];
  for (const hours of offered) assert.ok(parseHours(hours), hours);
});
