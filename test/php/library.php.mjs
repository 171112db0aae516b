// The library that WordPress, Drupal and TYPO3 share, in plain PHP: it says what the elements say, by the tables that they are
// tested with, and makes the same of what an author writes in any CMS.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {prerender} from '../../build/node.js';
import {load} from '../../tools/load.mjs';
import {attacks, attributeAttacks, cardsIn, inert} from './attacks.mjs';
import {forms, left, none} from './forms.mjs';
import {cardsOf, details, fallbackOf, hospitalsWith} from './hospitals.mjs';
import {php, unpacked} from './php.mjs';

const folder = join(unpacked('drupal/miscarriage_elements.zip'), 'miscarriage_elements');
const origin = 'https://hospital.example';
const path = '/modules/miscarriage/pages/';
const host = {details, language: 'nl-NL', user: 'en', origin, folders: [path, origin + path]};
const ask = (calls, more = {}) => php('ask.php', [folder], {host: {...host, ...more}, calls});
const cards = (texts, whole = false) => ask(texts.map((text) => ['cards', text, whole]));

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const {languages} = await load('src/data/languages.ts');
const {detailRows} = await load('src/data/details.ts');
const [{contentVersion, elements}] = ask([['data']]);

const filled = read('../static/fill.json');
const fills = ask(filled.map(({template, values}) => ['fill', template, values]));
for (const [index, {claim, html}] of filled.entries())
  test(`in PHP too, ${claim}`, () => assert.equal(fills[index], html));

const cases = read('../hospital/cases.json');
for (const [name, {kind}] of Object.entries(detailRows)) {
  if (!cases[kind]) continue;
  test(`PHP takes as ${name} what the elements take, and nothing else`, () => {
    const {taken, refused} = cases[kind];
    const given = [...taken, ...refused];
    const verdicts = ask(given.map((value) => ['valid_detail', name, value]));
    assert.deepEqual(
      given.filter((_, index) => verdicts[index] !== null),
      taken,
    );
  });
}

test('PHP dials what the elements dial', () => {
  const {dialled} = cases.phone;
  const links = ask(Object.keys(dialled).map((value) => ['parse_phone', value])).map(({href}) => href);
  assert.deepEqual(links, Object.values(dialled));
});

for (const [name, hospital] of Object.entries(hospitalsWith(contentVersion))) {
  test(`the fallback of a hospital ${name} is the prerenderer's, in every language`, async () => {
    const requests = languages.flatMap((lang) =>
      cardsOf(Object.keys(elements)).map(([element, attributes]) => [element, {...attributes, lang}]),
    );
    const made = ask(
      requests.map((request) => ['fallback', ...request]),
      {details: hospital},
    );
    for (const [index, [element, {lang, ...attributes}]] of requests.entries()) {
      const tag = `miscarriage-${element}`;
      const expected = fallbackOf(await prerender(tag, lang, {...hospital, ...attributes}), tag);
      assert.ok(expected.startsWith('<section') && expected.endsWith('</section>'), element);
      assert.equal(made[index], expected, `${element} ${JSON.stringify(attributes)} in ${lang}`);
    }
  });
}

for (const [where, pages] of [
  ['a whole address', `${origin}${path.slice(0, -1)}`],
  ['a path', path.slice(0, -1)],
]) {
  test(`every form of an author is its card, with the fallback inside, by ${where}`, () => {
    const all = Object.entries(forms(pages));
    const made = cards(all.map(([, [content]]) => content));
    for (const [index, [name, [content, element, attributes]]] of all.entries()) {
      const html = made[index];
      const said = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${value}"`);
      const [tag] = new RegExp(`<miscarriage-${element}[^>]*>(?=<section class="miscarriage-card")`).exec(html) ?? [];
      assert.ok(tag, name);
      assert.deepEqual(tag.match(/ [a-z-]+="[^"]*"/g)?.sort() ?? [], said.sort(), name);
      assert.ok(html.includes('tel:0183644217') || !['contact', 'warning-signs'].includes(element), name);
      assert.ok(!html.includes('0666'), `${name}: an old number is not shown`);
      assert.equal(html.includes('Before'), content.includes('Before'), name);
      assert.equal(html.includes('After'), content.includes('After'), name);
    }
  });

  test(`what is not ours stays as it was written, by ${where}`, () => {
    const kept = Object.values({...left(pages), ...none(pages)});
    assert.deepEqual(cards(kept), kept);
  });
}

test('in a whole page a link is a card only in a paragraph of its own: in a menu it stays a link', () => {
  const link = `<a href="${path}nl/contact.html">x</a>`;
  const menu = `<html><head><title>t</title></head><body><nav>\n${link}\n</nav>\n${origin}${path}nl/contact.html\n`;
  assert.deepEqual(cards([menu], true), [menu]);
  assert.match(cards([`${menu}<p>${link}</p>`], true)[0], /<miscarriage-contact lang="nl"><section/);
});

test('a text of an author without a form of ours is not touched, byte for byte', () => {
  const texts = ['', '<p>a & b &amp; c <br/>\r\n<IMG SRC=x>', '<p', '<!-- <p>', '<script>', '</>', '<p a="', "<p a='b"];
  assert.deepEqual(cards(texts), texts);
});

test('a card in a card is part of it, and two beside each other are two', () => {
  const [inside, beside] = cards([
    '<miscarriage-film><p><miscarriage-myths></miscarriage-myths></p></miscarriage-film>',
    '<miscarriage-myths></miscarriage-myths><miscarriage-facts></miscarriage-facts>',
  ]);
  assert.equal(inside.split('class="miscarriage-card"').length - 1, 2);
  assert.equal(beside.split('class="miscarriage-card"').length - 1, 2);
});

test('what somebody tries in a text is inert', () => {
  const all = Object.entries(attacks(origin, path));
  const made = cards(all.map(([, content]) => content));
  for (const [index, [name]] of all.entries()) for (const card of cardsIn(made[index])) inert(card, name);
  assert.ok(made.join('').match(/<section/g).length >= 5);
});

test('what somebody tries in an attribute is inert', () => {
  const all = Object.entries(attributeAttacks);
  const cleaned = ask(all.map(([, [element, given]]) => ['clean_attributes', element, given]));
  const made = ask(all.map(([, [element]], index) => ['card', element, cleaned[index]]));
  for (const [index, [name]] of all.entries()) inert(made[index], name);
});

test('settings: a bad value keeps what it was and is named, and the others are taken', () => {
  const given = {phone: 'call us', clinic: ' Poli ', 'app-name': '', hours: 'Mo-Fr 08:00-17:00'};
  const [[after, refused]] = ask([['check_details', given, {phone: '112', 'app-name': 'App'}]]);
  assert.deepEqual(after, {clinic: 'Poli', phone: '112', hours: 'Mo-Fr 08:00-17:00'});
  assert.deepEqual(
    refused.map(({name, type}) => [name, type]),
    [['phone', 'error']],
  );
  assert.match(refused[0].message, /call us.*"112" stays/);
});

test('settings: what is right for some and often a slip is asked about', () => {
  const about = (details) =>
    ask([['what_to_look_at', {country: 'NL', 'out-of-hours-text': 'x', ...details}]])[0].map(({name}) => name);
  assert.deepEqual(about({}), []);
  assert.deepEqual(about({'emergency-phone': '112'}), []);
  assert.deepEqual(about({'emergency-phone': '0900-8844'}), ['emergency-phone']);
  assert.deepEqual(about({phone: '112'}), ['phone']);
  assert.deepEqual(about({phone: '0183 64 42 17'}), []);
  assert.deepEqual(about({'closed-on': '12-25 2020-04-27'}), ['closed-on']);
  assert.deepEqual(about({'closed-on': '12-25 2020-04-27 2999-04-27'}), []);
  assert.deepEqual(about({'closed-on': '12-25'}), []);
});

test('settings: what was probably meant is said, and not taken', () => {
  const given = {'app-url': 'www.beterdichtbij.nl', 'time-zone': 'amsterdam', phone: '0183 64 42 17 (keuze 2)'};
  const [[after, refused]] = ask([['check_details', given, {}]]);
  assert.equal(Object.keys(after).length, 0);
  const said = Object.fromEntries(refused.map(({name, message}) => [name, message]));
  assert.match(said['app-url'], /Expected: https:\/\/www\.beterdichtbij\.nl\./);
  assert.match(said['time-zone'], /Expected: Europe\/Amsterdam\./);
  assert.match(said.phone, /Expected: 0183 64 42 17\./);
  assert.match(ask([['refusal', 'brand', '00a0dc', '']])[0].message, /Expected: #00a0dc\./);
});

test('a text with a "<" is kept whole, and what is a tag is taken out', () => {
  const texts = ['Poli <3 maanden & 100%af O’Brien', 'call <b>us</b>', '<<b>script>x', 'a<script>b</script>c'];
  assert.deepEqual(ask(texts.map((text) => ['plain_text', text])), [texts[0], 'call us', '<script>x', 'ac']);
});

test('words that are a year old are said to be, without asking anybody', () => {
  const year = Number(contentVersion.slice(0, 4));
  const month = contentVersion.slice(4, 7);
  const [now, then] = ask([
    ['version_line', `${year}-12`],
    ['version_line', `${year + 1}${month}`],
  ]);
  assert.ok(now.includes(contentVersion) && !now.includes('year old'), now);
  assert.match(then, /more than a year old/);
});

test('settings: a form speaks the language of who is at it, and English where it has none', () => {
  const [english] = ask([['label_of', 'phone']]);
  const [dutch] = ask([['label_of', 'phone']], {user: 'nl-BE'});
  const [french] = ask([['label_of', 'phone']], {user: 'fr'});
  assert.deepEqual([english, dutch], ['Phone number of the clinic', 'Telefoonnummer van de polikliniek']);
  assert.equal(french, dutch, 'a language that is not there: that of the page');
});

test('what no form has checked counts only where it is valid, and a number only between quotes', () => {
  const given = {
    // "+31183644217" without quotes is this in YAML.
    phone: 31183644217,
    'crisis-phone': '113',
    country: 'nl',
    hours: 'daily',
    clinic: 'Poli <b>A</b>',
    place: '',
    nonsense: 'x',
  };
  assert.deepEqual(ask([['sound_details', given]]), [
    [
      {country: 'NL', clinic: 'Poli A', 'crisis-phone': '113'},
      {phone: given.phone, hours: 'daily'},
    ],
  ]);
});

test("the hospital's file cannot end the script that it stands in", () => {
  const [script] = ask([['hospital_script']], {details: {clinic: '</script><script>pwned()'}});
  assert.ok(!/<\/?script/i.test(script));
  const read = new Function('window', `${script}; return window.miscarriageHospital;`);
  assert.deepEqual(read({}), {clinic: '</script><script>pwned()'});
});

const several = read('../hospital/locations.json');
const {locations, ...shared} = several.file;
for (const {what, location = '', says, unknown} of several.cases)
  test(`at a location PHP says what is so there: ${what}`, () => {
    const [said] = ask([['details_at', location]], {details: shared, locations});
    const everywhere = Object.keys(detailRows).filter((name) => detailRows[name].everywhere);
    if (unknown)
      assert.deepEqual(
        Object.keys(said).filter((name) => !everywhere.includes(name)),
        [],
      );
    for (const [name, value] of Object.entries(says ?? {})) assert.equal(said[name], value ?? undefined, name);
  });

test('a card of a location has its number in the tag and in what is read without script, and no number of another', () => {
  const given = {details: shared, locations};
  const cardOf = (location) =>
    `<miscarriage-contact lang="nl"${location && ` location="${location}"`}></miscarriage-contact>`;
  const texts = ['', 'Lelystad', 'Utrecht'].map((location) => ['cards', cardOf(location)]);
  const [first, other, unknown] = ask(texts, given);
  assert.match(first, /phone="0183 64 42 17"[^]*tel:0183644217/);
  assert.match(other, /^<miscarriage-contact lang="nl" [^>]*phone="0320 27 19 11"[^>]*>[^]*tel:0320271911/);
  assert.ok(!other.includes('location=') && !other.includes('0183'), other);
  assert.match(unknown, / location="Utrecht"/);
  assert.ok(!/0183|0320/.test(unknown), unknown);
});

test('what a hospital.json says is taken, and what is not understood is named', () => {
  const file = {
    ...several.file,
    brand: '#005EB8',
    hours: 'sometimes',
    locations: [{name: 'Tiel', phone: 'call us'}, {phone: '0183 64 42 17'}],
  };
  const [read, none, list, css] = ask([
    ['read_hospital_json', JSON.stringify(file)],
    ['read_hospital_json', 'phone: 0183'],
    ['read_hospital_json', '[]'],
    ['valid_colour', 'red;}body{display:none'],
  ]);
  assert.deepEqual(read, [
    shared,
    [{name: 'Tiel'}],
    '#005eb8',
    ['Opening hours: sometimes', 'Tiel: Phone number of the clinic: call us'],
  ]);
  assert.deepEqual([none, list, css], [null, null, '']);
});

test('what is to be looked at in a hospital.json is said once, of every location', () => {
  const file = {
    ...several.file,
    'emergency-phone': '0900 8844',
    locations: [{name: 'Tiel'}, {name: 'Ede', hours: 'Mo-Fr 08:00-05:00'}],
  };
  const [[, locations, , notices], none] = ask([
    ['check_import', JSON.stringify(file)],
    ['check_import', '{'],
  ]);
  assert.equal(none, null);
  assert.equal(locations.length, 2);
  assert.deepEqual(
    notices
      .map(({name}) => name)
      .filter((name) => name !== 'out-of-hours-phone')
      .sort(),
    ['emergency-phone', 'hours'],
  );
});
