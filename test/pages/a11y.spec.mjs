// `npm run a11y` finds what it looks for: in the closed root of a card that has a fault of each kind. And it looks at a real card as it says.
import assert from 'node:assert/strict';
import {checks} from '../../tools/a11y/checks.mjs';
import {engines} from '../../tools/a11y/engines.mjs';
import {examine} from '../../tools/a11y/examine.mjs';
import {helper} from '../../tools/a11y/helper.mjs';
import {lookAs, looks} from '../../tools/a11y/looks.mjs';
import {pageOf} from '../../tools/a11y/page.mjs';
import {findings} from '../../tools/a11y.mjs';
import {chromiumOnly, inRest, test} from '../support/page.mjs';

const here = chromiumOnly('npm run a11y runs in Chromium');

/** What is put into a card, and what is said of it; `act` runs in its root. Of `null` nothing can be said but that it is there. */
const faults = {
  axe: ['<button></button>', /button-name/],
  ACE: ['<img src="/picture.png">', /img_alt_valid/],
  reflow: ['<p class="wide" style="width: 500px">A long line</p>', /p\.wide/],
  spacing: ['<p class="low" style="height: 1.2em; overflow: hidden; line-height: 1.2">One line of words that need more room than that</p>', /p\.low.*cut off/],
  order: ['<div style="display: flex; flex-direction: column-reverse"><p>Heard first</p><p>Seen first</p></div>', /"Seen first" stands above/],
  names: ['<a href="#x"><svg width="30" height="30"></svg></a>', /a link has no name/],
  keyboard: ['<a href="#x" tabindex="-1">Not by keyboard</a><a href="#x" style="outline: none">Bare</a>', /Not by keyboard" is not reached.*Bare" has no ring/s],
  motion: ['<style>@keyframes moves { to { opacity: 0 } }</style><p style="animation: moves 1s infinite">Moves</p>', /an animation runs/],
  pointer: ['<style>p { display: none } a:hover + p { display: block }</style><a href="#x">Over</a><p>A tip</p><button onpointerdown="this.append(1)">Down</button>', /over a "Over.*Down1?" acts/s],
  orientation: ['<style>@media (orientation: portrait) { p { display: none } }</style><p>Turn it</p>', /sideways/],
  steady: ['<input type="checkbox" aria-label="Jumps" onchange="this.nextSibling.focus()"><button>There</button>', /gives the focus away/],
  'no sound, no film': ['<audio></audio>', null],
  'no picture': ['<img alt="">', null],
  'no field': ['<textarea></textarea>', null],
  'nothing to drag': ['<p draggable="true">Drag</p>', null],
}; // prettier-ignore

const card = (html) => `<!doctype html><html lang="en" dir="ltr"><title>A page</title>
  <main><h1>A hospital</h1><miscarriage-myths></miscarriage-myths></main>
  <script>customElements.define('miscarriage-myths', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({mode: 'closed'}).innerHTML = \`
        <style>:focus-visible { outline: 2px solid } a, button, input { min-height: 24px; min-width: 24px }</style>
        <section class="card"><h2 id="title">A card</h2>${html}</section>\`;
    }
  })</script>`;

test('a fault is known for each engine and check', () => {
  assert.deepEqual(Object.keys(faults).sort(), [...Object.keys(engines), ...Object.keys(checks)].sort());
});

for (const [name, [html, told]] of Object.entries(faults)) {
  const title = `${name} finds its fault in a closed root, and nothing where there is none`;
  // One of each kind is in `npm test`: an engine, and what is heard.
  test(title, {...here, ...inRest(!['axe', 'order'].includes(name))}, async ({site}) => {
    const {page} = await site.open('/hospital/hospital.css', {init: helper, wait: ''});
    const results = async (more) => {
      site.make('/card.html', card(more));
      return examine(page, `${site.origin}/card.html`, (one) => one === name);
    };
    const good = await results('<p><a href="#x">A link of the card</a></p><p>Words</p>');
    assert.deepEqual(findings([{tag: 'miscarriage-myths', language: 'en', results: good}], []), []);
    assert.ok(good.some(({outcome}) => outcome === 'passed'));
    const bad = await results(html);
    const lines = findings([{tag: 'miscarriage-myths', language: 'en', results: bad}], []);
    if (told) assert.match(lines.join('\n'), told);
    else assert.deepEqual(bad, []);
  });
}

test('the checks of reading, names, width and keyboard find nothing in a card in Arabic', here, async ({site}) => {
  site.make('/card.html', pageOf('miscarriage-support', 'ar'));
  const {page} = await site.open('/card.html', {init: helper, wait: ''});
  const some = ['order', 'names', 'reflow', 'keyboard'];
  const results = await examine(page, page.url(), (name) => some.includes(name));
  assert.deepEqual(findings([{tag: 'miscarriage-support', language: 'ar', results}], []), []);
  assert.deepEqual([...new Set(results.map(({rule}) => rule))].sort(), [...some].sort());
});

test('a look is what it says: the card is dark, printed, narrow, with spacing', here, async ({site}) => {
  site.make('/card.html', pageOf('miscarriage-scan', 'en'));
  const {page} = await site.open('/card.html', {init: helper, wait: '.card #title'});
  const seen = {};
  for (const [name, look] of Object.entries(looks)) {
    await lookAs(page, look);
    seen[name] = await page.evaluate(() => {
      const style = getComputedStyle(globalThis['a11y'].root().querySelector('.card'));
      const queries = ['print', '(forced-colors: active)', '(prefers-reduced-motion: reduce)', '(max-width: 320px)'];
      return [
        style.backgroundColor,
        style.letterSpacing !== 'normal',
        ...queries.map((one) => matchMedia(one).matches),
      ];
    });
  }
  const white = 'rgb(255, 255, 255)';
  assert.deepEqual(seen, {
    light: [white, false, false, false, false, false],
    dark: ['rgb(29, 26, 34)', false, false, false, false, false],
    'forced colours': [white, false, false, true, false, false],
    print: [white, false, true, false, false, false],
    '320 px': [white, false, false, false, false, true],
    '400 %': [white, false, false, false, false, true],
    'text spacing': [white, true, false, false, false, false],
    'reduced motion': [white, false, false, false, true, false],
  });
});

test('an exception that is found no more is told, and one that is found silences its own finding alone', () => {
  const result = (rule, look) => ({by: 'axe', rule, look, outcome: 'found', where: '', says: 'wrong'});
  const cards = [
    {tag: 'miscarriage-scan', language: 'en', results: [result('label', 'dark'), result('label', 'light')]},
  ];
  const told = findings(cards, [{by: 'axe', rule: 'label', look: 'dark'}, {by: 'ACE', rule: 'gone', look: 'dark'}]); // prettier-ignore
  assert.deepEqual(told, [
    '<miscarriage-scan> en, light: axe label: wrong ',
    'ACE gone, dark: found no more. Take out its exception.',
  ]);
});
