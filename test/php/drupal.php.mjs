// The module of Drupal with stand-ins for Drupal: what each of its parts gives. Whether Drupal itself takes it no test here says: see
// docs/drupal.md.
import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {languages} from '../../tools/rows.mjs';
import {attacks, cardsIn, inert} from './attacks.mjs';
import {forms, left, none} from './forms.mjs';
import {details} from './hospitals.mjs';
import {php, unpacked} from './php.mjs';

const folder = join(unpacked('drupal/miscarriage_elements.zip'), 'miscarriage_elements');
const ask = (what, given = {}, ...args) => php('drupal.php', [folder], {ask: what, details, with: args, ...given});
const pages = '/modules/custom/miscarriage_elements/assets/pages';

test('a link and a tag are cards, and the page gets one script, one style sheet and whose it is', () => {
  for (const [name, [content, element]] of Object.entries(forms(pages))) {
    const {text, attachments, tags, contexts} = ask('filter', {}, content);
    assert.match(text, new RegExp(`<miscarriage-${element}[^>]*><section class="miscarriage-card"`), name);
    assert.deepEqual(attachments.library, ['miscarriage_elements/nl'], name);
    const said = attachments.html_head.map(([meta]) => [
      meta['#tag'],
      meta['#attributes'].name,
      meta['#attributes'].content,
    ]);
    assert.deepEqual(
      said,
      Object.entries(details).map(([detail, value]) => ['meta', `miscarriage:${detail}`, value]),
    );
    // When the settings change, no cache keeps the old number.
    assert.deepEqual(tags, ['config:miscarriage_elements.settings'], name);
    assert.ok(contexts.includes('languages:language_interface'), name);
  }
});

test('a page without a card gets nothing, and its text stays as it is', () => {
  for (const [name, content] of Object.entries({...left(pages), ...none(pages), nothing: '<p>a & b'})) {
    const {text, attachments, tags} = ask('filter', {}, content);
    assert.equal(text, content, name);
    assert.deepEqual([attachments, tags], [[], []], name);
  }
});

test('what somebody tries stands on no card', () => {
  for (const [name, content] of Object.entries(attacks('https://hospital.example', `${pages}/`))) {
    const {text} = ask('filter', {}, content);
    for (const card of cardsIn(text)) inert(card, name);
  }
});

test('the text of a film ends where its card does', () => {
  const {text} = ask('filter', {}, '<miscarriage-film><p>She <b>says</div></section></miscarriage-film><p>out</p>');
  const [, transcript] = /<div slot="transcript">(.*?)<\/div><\/miscarriage-film><p>out<\/p>$/s.exec(text) ?? [];
  assert.equal(transcript, '<p>She <b>says</b></p>');
});

test('the filter works with CKEditor 5, which refuses a markup language, and runs after the limit of tags', () => {
  const {id, type, weight} = ask('plugin');
  assert.equal(id, 'miscarriage_elements');
  assert.notEqual(type, 0);
  assert.ok(weight > 10);
});

test('an author finds every link in the tips, in the language of the page', () => {
  const [[short, long]] = [ask('tips')];
  assert.ok(short.endsWith('.') && !short.includes('<'));
  assert.match(long, new RegExp(`<a href="${pages}/nl/warning-signs.html">Wanneer bel je\\?</a>`));
  assert.doesNotMatch(long, /film\.html/);
});

test('the form has a field for each detail, with its label and its help', () => {
  const form = ask('form');
  const fields = Object.values(form.details)
    .filter((group) => group['#type'] === 'details')
    .flatMap((group) => Object.entries(group).filter(([key]) => !key.startsWith('#')));
  const {details: rows} = JSON.parse(JSON.stringify(ask('yaml', {}, 'data/elements.json')));
  assert.deepEqual(fields.map(([name]) => name).sort(), Object.keys(rows).sort());
  for (const [name, field] of fields) {
    assert.ok(field['#title'].length > 2 && field['#description'].length > 10, name);
    assert.deepEqual(field['#parents'], ['details', name]);
    assert.equal(field['#default_value'], details[name] ?? '', name);
  }
});

test('a bad value is named at its field and nothing is saved; what is missing is said after saving', () => {
  const [errors, kept] = ask('submit', {}, {...details, phone: 'call us', 'app-url': 'javascript:alert(1)'});
  assert.deepEqual(Object.keys(errors), ['details][phone', 'details][app-url']);
  assert.match(errors['details][phone'], /call us/);
  assert.deepEqual(kept, details);
  const [none_, saved, warnings] = ask(
    'submit',
    {language: 'en'},
    {...details, phone: '0183 11 22 33', country: '', 'crisis-phone': ''},
  );
  assert.deepEqual(none_, []);
  assert.equal(saved.phone, '0183 11 22 33');
  assert.ok(!('crisis-phone' in saved) && !('country' in saved));
  assert.match(warnings.join(), /Crisis line: name and Crisis line: number are shown only together/);
  assert.match(warnings.join(), /Without a country/);
});

const file = {
  ...details,
  brand: '#0c6660',
  locations: [
    {name: 'Gorinchem', phone: '0183 64 42 17'},
    {name: 'Den Haag', phone: '0320 27 19 11', clinic: 'Poli Den Haag'},
  ],
};
const {brand, locations} = file;

test('a hospital.json takes the place of everything, and what it does not say well is named', () => {
  const [errors, saved, , stored] = ask('submit', {}, {phone: 'call us'}, {import: JSON.stringify(file)});
  assert.deepEqual([errors, saved, stored.locations, stored.brand], [[], details, locations, brand]);
  const [, , warnings] = ask('submit', {language: 'en'}, {}, {import: JSON.stringify({...file, hours: 'sometimes'})});
  assert.match(warnings.join(), /left out: Opening hours: sometimes/);
  const more = {locations, brand};
  const [bad, , , kept] = ask('submit', {more}, details, {import: '{"phone": '});
  assert.deepEqual(Object.keys(bad), ['import']);
  assert.deepEqual([kept.locations, kept.brand], [locations, brand]);
});

test('the locations and the colour stay until something takes their place', () => {
  const more = {locations, brand};
  const [, , , kept] = ask('submit', {more}, details, {brand: '#005EB8'});
  assert.deepEqual([kept.locations, kept.brand], [locations, '#005eb8']);
  const [, , , gone] = ask('submit', {more}, details, {brand: '', forget: 1});
  assert.deepEqual([gone.locations, gone.brand], [[], '']);
  const [bad, , , same] = ask('submit', {more}, details, {brand: 'blue'});
  assert.deepEqual([Object.keys(bad), same.brand], [['brand'], brand]);
  const form = ask('form', {more, language: 'en'});
  assert.equal(form.site.brand['#default_value'], brand);
  assert.match(
    form.site.locations['#items'][1]['#plain_text'],
    /^Den Haag Phone number of the clinic: 0320 27 19 11 · Name/,
  );
  assert.ok(!('forget' in ask('form').site));
});

test('an author chooses a location in the link, and one that nobody knows has no number', () => {
  const more = {locations, brand};
  const link = (location) => `<p><a href="${pages}/nl/contact.html?location=${location}">x</a></p>`;
  const {text, attachments} = ask('filter', {more}, link('Den%20Haag'));
  assert.match(text, /tel:0320271911/);
  assert.ok(!text.includes('0183'));
  assert.deepEqual(attachments.html_head.at(-1)[0], {
    '#tag': 'style',
    '#value': ':root{--miscarriage-brand:#0c6660}',
  });
  const unknown = ask('filter', {more}, link('Utrecht')).text;
  assert.ok(unknown.includes('tel:112') && !/0320|0183/.test(unknown), unknown);
  assert.match(ask('tips', {more})[1], /<li>Den Haag <code>\?location=Den%20Haag<\/code><\/li>/);
  assert.ok(!ask('tips')[1].includes('?location='));
});

test('the fields for hours and days of closing are read as people write them', () => {
  const form = ask('form', {language: 'en'});
  const {clinic} = form.details;
  for (const [name, kind] of [
    ['hours', 'hours'],
    ['closed-on', 'dates'],
  ])
    assert.equal(JSON.parse(clinic[name]['#attributes']['data-miscarriage-reading']).kind, kind);
  assert.ok('data-miscarriage-country' in clinic.country['#attributes']);
  assert.ok(!('data-miscarriage-reading' in clinic.phone['#attributes']));
  assert.deepEqual(form['#attached'].library, ['miscarriage_elements/settings']);
});

test("the hospital's file is where the pages look for it", () => {
  const [path, type, script, tags] = ask('file');
  assert.equal(path, `${pages}/hospital.js`);
  assert.ok(!existsSync(join(folder, 'assets/pages/hospital.js')), 'a file of this name would be served instead');
  assert.match(type, /javascript/);
  assert.match(script, /^window\.miscarriageHospital = \{"country":"NL"/);
  assert.deepEqual(tags, ['config:miscarriage_elements.settings']);
});

test('what Drupal reads of the module is valid YAML, and names files and classes that are there', () => {
  for (const file of readdirSync(folder, {recursive: true}).map(String))
    if (file.endsWith('.yml')) assert.equal(typeof ask('yaml', {}, file), 'object', file);
  const libraries = ask('yaml', {}, 'miscarriage_elements.libraries.yml');
  assert.deepEqual(Object.keys(libraries), [...languages, 'settings']);
  for (const [name, {js, css}] of Object.entries(libraries))
    for (const [file, options] of Object.entries({...js, ...css?.component})) {
      assert.ok(existsSync(join(folder, file)), file);
      if (file.endsWith('.js') && name !== 'settings')
        assert.deepEqual([options.attributes.type, options.preprocess], ['module', false]);
    }
  const routes = ask('yaml', {}, 'miscarriage_elements.routing.yml');
  for (const name of [routes['miscarriage_elements.settings'].defaults._form, ...routes.route_callbacks]) {
    const [, path] = /^\\Drupal\\miscarriage_elements\\([\w\\]+)/.exec(name);
    assert.ok(existsSync(join(folder, 'src', `${path.replaceAll('\\', '/')}.php`)), name);
  }
  assert.match(ask('yaml', {}, 'miscarriage_elements.info.yml').core_version_requirement, /\^11/);
});
