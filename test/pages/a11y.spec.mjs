// `npm run a11y` finds what it looks for: in the root of a card that has a fault of each kind. And its table of criteria is that of WCAG 2.2.
import assert from 'node:assert/strict';
import {checks} from '../../tools/a11y/checks.mjs';
import {criteria} from '../../tools/a11y/criteria.mjs';
import {engines} from '../../tools/a11y/engines.mjs';
import {examine} from '../../tools/a11y/examine.mjs';
import {helper} from '../../tools/a11y/helper.mjs';
import {chromiumOnly, inRest, test} from '../support/page.mjs';

const details = {...chromiumOnly('npm run a11y runs in Chromium'), ...inRest()};

/** What is put into a card, and what is to be said of it. `act` runs in its root. */
const faults = {
  axe: {html: '<button></button>', told: /button-name/},
  ACE: {html: '<img src="/picture.png">', told: /img_alt_valid/},
  reflow: {html: '<p class="wide">A long line</p>', css: '.wide { width: 500px }', told: /p\.wide/},
  spacing: {
    html: '<p class="low">One line of words that need more room than that</p>',
    css: '.low { height: 1.2em; overflow: hidden; line-height: 1.2; font-size: 14px }',
    told: /p\.low/,
  },
  order: {
    html: '<div class="turned"><p>Heard first</p><p>Seen first</p></div>',
    css: '.turned { display: flex; flex-direction: column-reverse }',
    told: /"Seen first" is heard after "Heard first"/,
  },
  names: {html: '<a href="#x"><svg width="30" height="30"></svg></a>', told: /a link has no name/},
  keyboard: {html: '<a href="#x" tabindex="-1">Not by keyboard</a>', told: /Not by keyboard" is not reached/},
  focus: {html: '<a href="#x" class="bare">No ring</a>', css: '.bare { outline: none !important }', told: /No ring" has no ring/},
  targets: {html: '<button class="tiny">x</button>', css: '.tiny { min-width: 0; min-height: 0; width: 9px; height: 9px; padding: 0 }', told: /button\.tiny/},
  motion: {
    html: '<p class="moves">Moves</p>',
    css: '@keyframes moves { to { opacity: 0 } } .moves { animation: moves 1s infinite }',
    told: /an animation runs/,
  },
  hover: {html: '<a href="#x">Over</a><p class="tip">A tip</p>', css: '.tip { display: none } a:hover + .tip { display: block }', told: /other words/},
  pointer: {
    html: '<button class="down">Down</button><p></p>',
    act: "root.querySelector('.down').onpointerdown = () => { root.querySelector('p:last-of-type').textContent = 'Done'; }",
    told: /acts before it is let go/,
  },
  orientation: {html: '<p class="sideways">Turn it</p>', css: '@media (orientation: portrait) { .sideways { display: none } }', told: /sideways/},
  language: {html: '', act: "root.querySelector('.card').lang = 'nl'", told: /the card says nl/},
  steady: {
    html: '<input type="checkbox" aria-label="Jumps"><button id="there">There</button>',
    act: "root.querySelector('input').onchange = () => root.querySelector('#there').focus()",
    told: /gives the focus away/,
  },
}; // prettier-ignore

const filler = Array.from({length: 12}, (_, index) => `<p>Words of line ${index}</p>`).join('');
const pageWith = ({html, css = '', act = ''}) => `<!doctype html><html lang="en" dir="ltr"><title>A page</title>
  <main><h1>A hospital</h1><miscarriage-myths></miscarriage-myths></main>
  <script>customElements.define('miscarriage-myths', class extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({mode: 'closed'});
      root.innerHTML = \`<style>:focus-visible { outline: 2px solid } a, button, input { min-height: 24px; min-width: 24px } ${css}</style>
        <section class="card" lang="en" dir="ltr"><h2 id="title">A card</h2>${filler}${html}</section>\`;
      ${act};
    }
  })</script>`;

test('a fault is known for every engine and check', () => {
  assert.deepEqual(Object.keys(faults).sort(), [...Object.keys(engines), ...Object.keys(checks)].sort());
});

for (const [name, {told, ...fault}] of Object.entries(faults)) {
  test(`${name} finds its fault in a closed root, and nothing where there is none`, details, async ({site}) => {
    const only = name in engines ? {looks: ['light'], checks: []} : {looks: [], checks: [name]};
    const tell = async (what) => {
      site.make('/card.html', pageWith(what));
      const {page, context} = await site.open('/card.html', {init: helper, wait: 'main'});
      const {results, faults: found} = await examine(page, `${site.origin}/card.html`, only);
      await context.close();
      const lines = results.filter(({engine, outcome}) => engine === name && outcome === 'found').map(({rule}) => rule);
      return [...lines, ...found.map(({fault: line}) => line)].join('\n');
    };
    assert.match(await tell(fault), told);
    assert.equal(await tell({html: '<p><a href="#x">A link of the card</a></p>'}), '');
  });
}

test('the criteria are those of WCAG 2.2, as an engine lists them', details, async ({site}) => {
  const {page} = await site.open('/hospital/hospital.css', {wait: ''});
  await page.evaluate(engines.ACE.source());
  const known = await page.evaluate(() =>
    new window.ace.Checker().rulesets
      .find(({id}) => id === 'WCAG_2_2')
      .checkpoints.map(({num, wcagLevel}) => `${num} ${wcagLevel}`),
  );
  // 4.1.1 is no criterion of 2.2 any more. These two are of level A at https://www.w3.org/TR/WCAG22/; the engine says AA.
  const level = {'3.2.6 AA': '3.2.6 A', '3.3.7 AA': '3.3.7 A'};
  const expected = known.flatMap((line) => (line === '4.1.1 A' ? [] : [level[line] ?? line])).sort();
  assert.deepEqual(criteria.map(({id, level}) => `${id} ${level}`).sort(), expected);
  for (const {id, clause} of criteria) assert.ok(clause === null || clause === `9.${id}`, id);
});
