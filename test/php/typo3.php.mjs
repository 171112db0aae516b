// The extension of TYPO3 with stand-ins for TYPO3: what each of its parts gives. Whether TYPO3 itself takes it no test here says: see
// docs/typo3.md.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {detailRows, elementRows, languages} from '../../tools/rows.mjs';
import {parseXliff, readXliff} from '../../tools/catalogue.mjs';
import {attacks, attributeAttacks, cardsIn, inert} from './attacks.mjs';
import {forms, left, none} from './forms.mjs';
import {details} from './hospitals.mjs';
import {php, unpacked} from './php.mjs';

const folder = unpacked('typo3/miscarriage_elements.zip');
const ask = (what, given = {}, ...args) => php('typo3.php', [folder], {ask: what, details, with: args, ...given});
const pages = '/_assets/0123456789abcdef/pages';
const around = (body) =>
  `<!DOCTYPE html>\n<html lang="nl"><head>\n<title>t</title>\n</head><body>${body}</body></html>`;
// In a whole page an address alone on a line can be part of anything.
const written = Object.entries(forms(pages)).filter(([name]) => name !== 'an address on a line of its own');

test('a link and a tag are cards, and the head says whose page it is, with one script and one style sheet', () => {
  for (const [name, [content, element]] of written) {
    const [html, said] = ask('page', {}, around(content));
    assert.match(html, new RegExp(`<miscarriage-${element}[^>]*><section class="miscarriage-card"`), name);
    const [head] = html.split('</head>');
    for (const [detail, value] of Object.entries(details))
      assert.ok(head.includes(`<meta name="miscarriage:${detail}" content="${value}">`), `${name}: ${detail}`);
    assert.deepEqual(
      head.match(/<script[^>]*>/g).map((tag) => tag.replace(/\?v=[\w.-]+/, '')),
      ['<script type="module" src="/_assets/0123456789abcdef/miscarriage-elements.nl.js">'],
    );
    assert.equal(head.match(/<link[^>]*>/g).length, 1);
    assert.deepEqual(said, []);
  }
});

test('a link as parseFunc renders it is a card', () => {
  const link = `<p class="bodytext"><a href="${pages}/nl/warning-signs.html?topic=after" target="_blank" class="link-external" rel="noreferrer">Wanneer bel je?</a></p>`;
  const [html] = ask('page', {}, around(link));
  assert.match(html, /<miscarriage-warning-signs topic="after" lang="nl"><section/);
  assert.ok(!html.includes('link-external'));
});

test('a page without a card, and what is no page, stay as they are', () => {
  const texts = Object.values({...left(pages), ...none(pages)}).map(around);
  const [, [feed]] = written[0];
  for (const text of [
    ...texts,
    `<?xml version="1.0"?><rss><title>t</title>${feed}</rss>`,
    '{"a": "<miscarriage-facts>"}',
  ])
    assert.deepEqual(ask('page', {}, text), [text, []]);
});

test('a link in a menu stays a link, and the end of the head in a comment is none', () => {
  const menu = around(`<nav>\n<a href="${pages}/nl/contact.html">x</a>\n</nav>`);
  assert.equal(ask('page', {}, menu)[0], menu);
  const [html] = ask(
    'page',
    {},
    `<head><!-- </head> --><title>t</title></head><miscarriage-facts></miscarriage-facts>`,
  );
  assert.match(html, /^<head><!-- <\/head> --><title>t<\/title><meta/);
});

test('the content element writes a tag with what may be set, and the page makes the card of it', () => {
  const tag = ask(
    'element',
    {},
    {card: 'warning-signs', topic: 'after', headingLevel: '3', lang: '', phone: '0666 123'},
  );
  assert.equal(
    tag,
    '<div id="c7"><miscarriage-warning-signs topic="after" heading-level="3"></miscarriage-warning-signs></div>',
  );
  const [html] = ask('page', {}, around(tag));
  assert.match(
    html,
    /<div id="c7"><miscarriage-warning-signs topic="after" heading-level="3"><section[^]*<\/miscarriage-warning-signs><\/div>/,
  );
  assert.equal(ask('element', {}, {card: 'evil'}), '');
  const film = ask(
    'element',
    {},
    {card: 'film', provider: 'vimeo', filmId: '123456789', transcript: '<p>She <b>says</div>'},
  );
  const [shown] = ask('page', {}, around(film));
  assert.match(shown, /<div slot="transcript"><p>She <b>says<\/b><\/p><\/div><\/miscarriage-film><\/div><\/body>/);
});

test('what somebody tries stands on no card', () => {
  for (const [name, content] of Object.entries(attacks('https://hospital.example', `${pages}/`)))
    for (const card of cardsIn(ask('page', {}, around(content))[0])) inert(card, name);
  for (const [name, [card, given]] of Object.entries(attributeAttacks)) {
    const tag = ask('element', {}, {...given, card});
    for (const made of cardsIn(ask('page', {}, around(tag))[0])) inert(made, name);
  }
});

test('a setting that is not understood is on no card, and the log names it', () => {
  const [html, said] = ask(
    'page',
    {details: {...details, phone: 31183644217, hours: 'daily'}},
    around(written[0][1][0]),
  );
  assert.ok(!html.includes('3118') && !html.includes('daily'));
  assert.ok(html.includes('tel:112'));
  assert.deepEqual(
    said.map(([level, message]) => [level, /miscarriage\.([\w-]+)/.exec(message)[1]]),
    [
      ['warning', 'phone'],
      ['warning', 'hours'],
    ],
  );
});

const file = {
  ...details,
  brand: '#0c6660',
  locations: [
    {name: 'Gorinchem', phone: '0183 64 42 17'},
    {name: 'Lelystad', phone: '0320 27 19 11', clinic: 'Poli Lelystad'},
  ],
};
const settings = {phone: '0183 99 99 99', 'hospital-json': JSON.stringify(file)};

test('a hospital.json takes the place of the other settings, with its locations and its colour', () => {
  const contact = (location) => `<miscarriage-contact location="${location}"></miscarriage-contact>`;
  const [html, said] = ask('page', {details: settings}, around(contact('Lelystad')));
  const [, card] = /(<miscarriage-contact[^]*?<\/miscarriage-contact>)/.exec(html);
  assert.match(card, /tel:0320271911/);
  assert.ok(!html.includes('0183 99') && !card.includes('0183'));
  assert.ok(html.split('</head>')[0].includes('<style>:root{--miscarriage-brand:#0c6660}</style>'));
  assert.deepEqual(said, []);
  const [unknown] = ask('page', {details: settings}, around(contact('Utrecht')));
  const [shown] = /<miscarriage-contact[^]*?<\/miscarriage-contact>/.exec(unknown);
  assert.ok(shown.includes('tel:112') && !/0320|0183/.test(shown), shown);
  const [link] = ask(
    'page',
    {details: settings},
    around(`<p><a href="${pages}/nl/contact.html?location=Lelystad">x</a></p>`),
  );
  assert.match(link, /tel:0320271911/);
});

test('a hospital.json that is none counts for nothing, and what it does not say well is in the log', () => {
  const page = around('<miscarriage-contact></miscarriage-contact>');
  const [html, said] = ask('page', {details: {...details, brand: 'blue', 'hospital-json': '{"phone": '}}, page);
  assert.ok(html.includes('tel:0183644217') && !html.includes('<style>'));
  assert.deepEqual(
    said.map(([, message]) => /miscarriage\.([\w-]+)/.exec(message)[1]),
    ['brand', 'hospital-json'],
  );
  const [, more] = ask('page', {details: {'hospital-json': JSON.stringify({...file, hours: 'sometimes'})}}, page);
  assert.match(more[0][1], /sometimes/);
});

test('the form of the content element offers the locations of the site', () => {
  const names = {Gorinchem: 'Gorinchem', Lelystad: 'Lelystad'};
  assert.deepEqual(ask('places', {details: settings}), [names, names, []]);
  assert.deepEqual(ask('places'), [[], [], []]);
  const tag = ask('element', {}, {card: 'contact', location: 'Lelystad'});
  assert.equal(tag, '<div id="c7"><miscarriage-contact location="Lelystad"></miscarriage-contact></div>');
});

test('a page of other settings is another page to the cache, which keeps no old number', () => {
  const key = (given) => JSON.stringify(ask('key', given).miscarriage);
  assert.equal(ask('key').id, 7);
  const given = [{details}, {details: {...details, phone: '0183 11 22 33'}}, {details: settings}];
  given.push({details: {'hospital-json': JSON.stringify({...file, locations: file.locations.slice(1)})}});
  given.push({details: {'hospital-json': JSON.stringify({...file, brand: '#005eb8'})}});
  assert.equal(new Set(given.map(key)).size, given.length);
});

test("the hospital's file is where the pages look for it, and nothing else is answered", () => {
  const [status, type, script] = ask('file', {path: `${pages}/hospital.js`});
  assert.deepEqual([status, type], [200, 'text/javascript; charset=utf-8']);
  assert.match(script, /^window\.miscarriageHospital = \{"country":"NL"/);
  assert.ok(
    !existsSync(join(folder, 'Resources/Public/pages/hospital.js')),
    'a file of this name would be served instead',
  );
  for (const path of ['/', '/pages/hospital.js', `${pages}/nl/contact.html`])
    assert.equal(ask('file', {path})[0], 404, path);
});

test('the settings of a site are the details, each with a label and help in every language', () => {
  const set = 'Configuration/Sets/MiscarriageElements';
  const {settings, categories} = ask('yaml', {}, `${set}/settings.definitions.yaml`);
  assert.deepEqual(
    Object.keys(settings),
    [...Object.keys(detailRows), 'brand', 'hospital-json'].map((name) => `miscarriage.${name}`),
  );
  for (const [name, setting] of Object.entries(settings)) {
    assert.deepEqual([setting.type, setting.default], ['string', ''], name);
    assert.ok(setting.category in categories, name);
  }
  assert.equal(settings['miscarriage.country'].enum.NO.slice(0, 5), 'Norge');
  for (const language of languages) {
    const file = `${set}/${language === 'en' ? '' : `${language}.`}labels.xlf`;
    const units = readXliff(readFileSync(join(folder, file), 'utf8'), file);
    const ids = units.map(({id}) => id);
    for (const name of Object.keys(settings))
      for (const id of [`settings.${name}`, `settings.description.${name}`])
        assert.ok(ids.includes(id), `${language}: ${id}`);
    for (const name of Object.keys(categories))
      assert.ok(language !== 'en' || ids.includes(`categories.${name}`), name);
  }
});

test('the form of the content element offers each card and each field, and every label of it has words', () => {
  const xml = readFileSync(join(folder, 'Configuration/FlexForms/Card.xml'), 'utf8');
  const form = parseXliff(xml, 'Card.xml');
  const names = Array.from(form.getElementsByTagName('el')[0].childNodes).flatMap(({nodeName}) =>
    nodeName === '#text' ? [] : nodeName,
  );
  const {elements} = JSON.parse(readFileSync(join(folder, 'Resources/Private/data/elements.json'), 'utf8'));
  const fields = Object.values(elements).flatMap(({attributes}) => Object.values(attributes).map(({field}) => field));
  assert.deepEqual(names.sort(), [...new Set(['card', 'transcript', ...fields])].sort());
  for (const tag of Object.keys(elementRows))
    assert.ok(xml.includes(`<value>${tag.replace('miscarriage-', '')}</value>`), tag);
  assert.match(xml, /<location>.*<itemsProcFunc>MiscarriageElements\\Typo3\\Locations->items<\/itemsProcFunc>/);
  const used = [...xml.matchAll(/locallang\.xlf:([\w.-]+)/g)].map(([, id]) => id);
  const units = readXliff(
    readFileSync(join(folder, 'Resources/Private/Language/locallang.xlf'), 'utf8'),
    'locallang.xlf',
  );
  const said = new Map(units.map(({id, source}) => [id, source]));
  for (const id of used) assert.ok(said.get(id), id);
});

test('the configuration names classes and files that are there', () => {
  const [, calls] = ask('configuration', {}, 'ext_localconf.php');
  assert.match(calls[0][1][2], /userFunc = MiscarriageElements\\Typo3\\ContentElement->render/);
  const [middlewares] = ask('configuration', {}, 'Configuration/RequestMiddlewares.php');
  assert.equal(
    middlewares.frontend['miscarriage-elements/hospital-file'].target,
    'MiscarriageElements\\Typo3\\HospitalFile',
  );
  const [, added, , tca] = ask('configuration', {}, 'Configuration/TCA/Overrides/tt_content.php');
  assert.deepEqual(
    added.map(([name]) => name),
    ['addTcaSelectItem', 'addPiFlexFormValue'],
  );
  assert.match(tca.tt_content.types.miscarriage_card.showitem, /pi_flexform/);
  const [, , emconf] = ask('configuration', {}, 'ext_emconf.php');
  const {version} = JSON.parse(readFileSync(join(folder, 'composer.json'), 'utf8'));
  assert.equal(emconf.miscarriage_elements.version, version);
  const {services} = ask('yaml', {}, 'Configuration/Services.yaml');
  for (const name of Object.keys(services).filter((key) => /^MiscarriageElements\\Typo3\\\w/.test(key)))
    assert.ok(existsSync(join(folder, 'Classes', `${name.split('\\').pop()}.php`)), name);
  for (const file of readdirSync(folder, {recursive: true}).map(String))
    if (file.endsWith('.yaml')) assert.equal(typeof ask('yaml', {}, file), 'object', file);
});
