// What a browser's reader view shows of a page, and what is read aloud of it: whom to call stands above the signs, and
// nothing that is said is lost.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hostedPages, languages, pages, prerender} from '../../build/node.js';
import {elements} from '../../dist/index.js';
import {bar, lost, parse, pieces, readerView, runTogether, tight} from '../support/reader-view.mjs';

const hospitals = {
  'no hospital': {},
  'a Dutch hospital': {
    country: 'NL',
    clinic: 'Polikliniek Gynaecologie',
    place: 'Gorinchem',
    phone: '0183 64 42 17',
    hours: 'Mo-Fr 08:00-12:00,13:00-16:30',
    'app-name': 'BeterDichtbij',
    'app-url': 'https://www.beterdichtbij.nl/',
    'out-of-hours-name': 'Huisartsenpost',
    'out-of-hours-phone': '0183 64 64 64',
    'support-name': 'Freya',
    'support-phone': '024 301 0350',
  },
  'a British hospital': {country: 'GB', clinic: 'Early Pregnancy Unit', phone: '020 7946 0018'},
  'a hospital of which only the country is known': {country: 'DE'},
};

const ofHospital = '<p>On this page you find what our hospital says about losing a pregnancy, and how to reach us.</p>';
const around = (language, body) =>
  `<!doctype html><html lang="${language}"><head><title>Our hospital</title></head><body>${body}</body></html>`;

/** Pages by what they are, and each by its address. */
const all = {};
const add = (kind, path, html) => ((all[kind] ??= {})[path] = html);

for (const [path, html] of Object.entries(await pages({})))
  if (/^index|^hospital\/..\./.test(path)) add('the example pages', path, html);
for (const [name, details] of Object.entries(hospitals))
  for (const [path, html] of Object.entries(await hostedPages(details)))
    add(`the hosted pages of ${name} in ${path.slice(0, 2)}`, path, html);
// A CMS puts a wrapper around everything.
for (const language of languages) {
  const cards = [];
  for (const tag of Object.keys(elements)) {
    cards.push(`<div class="block"><div>${await prerender(tag, language, hospitals['a Dutch hospital'])}</div></div>`);
    if (/warning-signs|back-pain|contact/.test(tag))
      add(`a card below words of the hospital`, `${tag} in ${language}`, around(language, `<main><article><h1>x</h1>${ofHospital.repeat(4)}${cards.at(-1)}</article></main>`)); // prettier-ignore
  }
  add('all cards, each in blocks of a CMS', language, around(language, `<main><h1>x</h1>${cards.join('')}</main>`));
}

/** The heading, the call and the first sign of an emergency, as far as they stand in the page. */
const emergency = (page) => {
  const group = page.querySelector('.miscarriage-group-emergency');
  return (
    group && {
      heading: tight(group.querySelector('h3, h4').textContent),
      call: group.querySelector('a[href^="tel:"]'),
      sign: tight(group.querySelector('li').textContent),
    }
  );
};

for (const [kind, paths] of Object.entries(all)) {
  const read = Object.entries(paths).map(([path, html]) => ({path, page: parse(html), view: readerView(html)}));

  test(`reader view keeps all that is said and every call, in its order: ${kind}`, () => {
    for (const {path, page, view} of read) {
      const said = [...page.querySelectorAll('.miscarriage-card')].flatMap((card) => pieces(card));
      assert.ok(said.length > 3, path);
      assert.deepEqual(lost(said, view).slice(0, 3), [], path);
    }
  });

  const withSigns = read.filter(({page}) => emergency(page));
  test(`reader view and read-aloud say the level and the call before the emergency signs: ${kind}`, () => {
    assert.ok(withSigns.length > 0 || kind.includes('below words'));
    for (const {path, page, view} of withSigns) {
      const {heading, call, sign} = emergency(page);
      const expected = [heading, ...(call ? [tight(call.textContent)] : []), sign];
      for (const [where, text] of Object.entries({
        'reader view': tight(view.content.textContent),
        'read aloud': tight(page.querySelector('main').textContent),
      })) {
        const at = expected.map((words, index) => text.indexOf(words, index && text.indexOf(heading) + heading.length));
        assert.ok(at[0] >= 0 && at.every((place, index) => !index || place > at[index - 1]), `${where} of ${path}`);
      }
      const shown = [...view.content.querySelectorAll('h2, h3, h4, li, a[href^="tel:"]')];
      const first = shown.findIndex((item) => item.localName === 'li' && tight(item.textContent) === sign);
      const above = shown.slice(0, first).findLastIndex((item) => item.localName.startsWith('h'));
      assert.equal(tight(shown[above].textContent), heading, path);
      if (call) assert.equal(shown[above + 1].getAttribute('href'), call.getAttribute('href'), path);
    }
  });

  test(`what is read aloud has no words run together, none that only keep a place, and numbers as text: ${kind}`, () => {
    for (const {path, page} of read)
      for (const card of page.querySelectorAll('.miscarriage-card')) {
        assert.deepEqual(runTogether(card), [], path);
        for (const ornament of card.querySelectorAll(
          `[aria-hidden]:not(${bar}, ${bar} *), svg, .miscarriage-keep-place`,
        ))
          assert.equal(tight(ornament.textContent), '', path);
        for (const again of card.querySelectorAll(`${bar} a`)) {
          const above = card.querySelector(`a[href="${again.getAttribute('href')}"]`);
          assert.ok(above && !above.closest(bar), `${path}: ${again.textContent}`);
        }
        for (const call of card.querySelectorAll('a[href^="tel:"]')) {
          const [said, dialled] = [call.textContent, call.getAttribute('href')].map((text) => text.replace(/\D/g, ''));
          assert.ok(said.includes(dialled.slice(-3)), `${path}: ${call.textContent}`);
        }
      }
  });
}
