// What can go wrong on a page, and what the reader then still has. Each fault meets a page with the three ways in: prerendered cards, bare
// tags with the emergency link inside, links that become cards. At its end it prints what was shown, as a table.
import assert from 'node:assert/strict';
import {chromium, expect} from '@playwright/test';
import {prerender} from '../../build/node.js';
import {offline, pathOf} from '../support/engine.mjs';
import {chromiumOnly, engine, inRest, openRoots, read, released, settled, siteOn, test} from '../support/page.mjs';
import {readable} from '../support/readable.mjs';

// One after the other in one worker: each adds a row to the table.
test.describe.configure({mode: 'default'});

// The emergency group; the numbers; the card with a closed root.
const names = ['warning-signs', 'contact', 'risk-factors'];
const details = {country: 'NL', phone: '0183 64 42 17', hours: 'Mo-Fr 08:00-16:30'};
const script = '/miscarriage-elements.js';

/** The same cards in each of the ways into a page, and what of the author's stays readable where no script has come. */
const ways = {
  prerendered: {
    cards: async (language) =>
      (await Promise.all(names.map((name) => prerender(`miscarriage-${name}`, language, details)))).join(''),
  },
  'bare tag': {
    cards: () =>
      names.map((name) => `<miscarriage-${name}><a href="tel:112">Call 112</a></miscarriage-${name}>`).join(''),
    words: ['Call 112 Call 112 Call 112'],
    links: () => ['tel:112'],
  },
  link: {
    cards: (language) =>
      names.map((name) => `<p><a href="/pages/${language}/${name}.html">When to call 112</a></p>`).join(''),
    words: ['When to call 112 When to call 112 When to call 112'],
    links: (language) => names.map((name) => `/pages/${language}/${name}.html`),
  },
};

const pageOf = async (language, {policy = '', scripts = [script], integrity = ''}) => {
  const sections = Object.entries(ways).map(
    async ([way, {cards}]) => `<section data-way="${way}">${await cards(language)}</section>`,
  );
  const meta = Object.entries(details).map(([name, value]) => `<meta name="miscarriage:${name}" content="${value}">`);
  const files = scripts.map((src) => `<script type="module" src="${src}" ${integrity}></script>`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A page of a hospital</title>
    <meta http-equiv="Content-Security-Policy" content="${policy}">${meta.join('')}
    <link rel="stylesheet" href="/miscarriage-elements.css">${files.join('')}</head>
    <body>${(await Promise.all(sections)).join('')}</body></html>`;
};

/** What no fault may take from a card: the number, every sign that it belongs to, the crisis line, the clinic. */
const wholeCard = async (language) => {
  const folder = `../../src/generated/${language}/content`;
  const {text} = await import(`${folder}/text.js`);
  const {warningSigns} = await import(`${folder}/warning-signs.js`);
  const signs = warningSigns.filter(({level}) => level === 'emergency').map(({id}) => id);
  assert.ok(signs.length > 8);
  const plain = (key) =>
    text[key]
      .replaceAll('**', '')
      .replace('{emergency}', '112')
      .replace(/\u00ad/g, '');
  const words = ['level-emergency', ...signs].map((key) => plain(key).replace(/\s+/g, ' '));
  return {words: [...words, '0183 64 42 17'], links: ['tel:112', 'tel:113', 'tel:0183644217']};
};

/** `card` where each card of a way is shown by the script, `fallback` where none is; or `both`. */
const stateOf = ({cards}) => ({0: 'fallback', [names.length]: 'card'})[cards.length] ?? 'both';

/** Waits until every way shows what it has to, then looks that nothing of it is missing. */
const look = async (frame, language, expected) => {
  const seen = () => frame.evaluate(readable, '[data-way]');
  const all = Object.keys(ways).map(() => expected);
  await expect.poll(async () => (await seen()).map(stateOf)).toEqual(all);
  const whole = await wholeCard(language);
  const found = await seen();
  for (const [index, {words, links}] of found.entries()) {
    const [way, own] = Object.entries(ways)[index];
    const needed = expected !== 'fallback' || way === 'prerendered' ? whole : {...own, links: own.links(language)};
    for (const sentence of needed.words)
      assert.ok(words.includes(sentence), `${way}, ${expected}: "${sentence}" is not in "${words}"`);
    for (const link of needed.links) assert.ok(links.includes(link), `${way}, ${expected}: no link to ${link}`);
  }
  return found.map(stateOf);
};

const half = (name) => read(name).slice(0, read(name).length / 2);
const trustedTypes = (names) => `require-trusted-types-for 'script'; trusted-types ${names}`;
const html = {'content-type': 'text/html'};

/** What of an exception reaches the page. What a browser itself says of a file is no exception. */
const catchAll = () => {
  window.thrown = [];
  addEventListener('error', ({message}) => window.thrown.push(message));
  addEventListener('unhandledrejection', ({reason}) => window.thrown.push(String(reason)));
};
const thrownIn = (frame) => frame.evaluate(() => window.thrown ?? []);
const watched = `(${openRoots})(); (${catchAll})();`;

const noZone = () => {
  const {DateTimeFormat} = Intl;
  Intl.DateTimeFormat = function (locale, options) {
    if (options?.timeZone === 'Europe/Amsterdam') throw new RangeError('Invalid time zone specified');
    return new DateTimeFormat(locale, options);
  };
};
const noStorage = () => {
  const get = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    Object.defineProperty(window, name, {get});
  Object.defineProperty(Document.prototype, 'cookie', {get, set: get});
};
const clockAt = (date) => `(() => {
  const now = Date.parse('${date}');
  const Real = Date;
  Date = class extends Real {
    constructor(...parts) { super(...(parts.length ? parts : [now])); }
    static now() { return now; }
  };
})()`;

/** Opens everything, ticks all, and chooses the topic that has every emergency sign. */
const openAll = (page) =>
  page.evaluate(() => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    for (const element of all(document)) {
      if (element.localName === 'details') element.open = true;
      if (element.matches('input[value="back-pain"], input[type="checkbox"]')) element.click();
    }
    scrollTo(0, document.body.scrollHeight / 2);
  });
/** Asks for a language, and waits until the cards say that it cannot be had. */
const ask = async (page, language) => {
  const said = page.waitForEvent('console', (message) => message.text().includes(`"${language}" could not be loaded`));
  await page.evaluate((lang) => document.documentElement.setAttribute('lang', lang), language);
  await said;
};
const tick = (page) => page.locator('miscarriage-risk-factors input[type="checkbox"]').first().check();
const ticked = (page) => page.locator('miscarriage-risk-factors :checked').count();

/**
 * A row a fault. `before`: what is broken; `held`: a file that comes when the test lets it; `page`, `init`, `options`: how the page is; `shows`:
 * what every way then shows; `next`: what happens, and what is shown after it; `says`: what the console says when the fault has
 * come; `tells`: what the browser reports of a file by itself.
 */
const notLoaded = /could not be loaded/;
const failed = /shows its fallback, since something failed/;
const faults = {
  'nothing is wrong': {shows: 'card'},
  'the script is not there (404)': {before: ({site}) => site.miss(script), shows: 'fallback'},
  'the script ends in the middle': {
    before: ({site}) => site.make(script, half('miscarriage-elements.js')),
    shows: 'fallback',
    tells: /SyntaxError|unexpected|unterminated|invalid|missing|expected/i,
  },
  'the script is a page that says "not found"': {
    before: ({site}) => site.make(script, '<!doctype html><p>Not found', html),
    shows: 'fallback',
  },
  'the script has another integrity': {page: {integrity: `integrity="sha384-${'A'.repeat(64)}"`}, shows: 'fallback'},
  'a policy blocks the script': {page: {policy: "script-src 'none'"}, shows: 'fallback'},
  'no script is run': {
    options: {javaScriptEnabled: false},
    shows: 'fallback',
    details: chromiumOnly('Playwright cannot ask Firefox what is visible without script'),
  },
  'Trusted Types do not name the library': {page: {policy: trustedTypes('their-own')}, says: failed, shows: 'fallback'},
  'Trusted Types allow no policy': {page: {policy: trustedTypes("'none'")}, says: failed, shows: 'fallback'},
  'another Lit under Trusted Types': {
    before: ({site}) => site.make('/their.js', "trustedTypes?.createPolicy('lit-html', {createHTML: (text) => text});"),
    page: {policy: trustedTypes('lit-html miscarriage-elements'), scripts: ['/their.js', script]},
    shows: 'card',
  },
  'two versions of the library': {
    before: ({site}) => site.make('/other.js', read('miscarriage-elements.js').replaceAll('"0.1.0"', '"9.9.9"')),
    page: {scripts: [script, '/other.js', `${script}?again`]},
    shows: 'card',
  },
  'the script is slow': {held: () => script, shows: 'fallback', next: [[({release}) => release(), 'card']]},
  'the script comes when the reader has scrolled, chosen and opened': {
    held: () => script,
    shows: 'fallback',
    next: [
      [({page}) => openAll(page), 'fallback'],
      [({release}) => release(), 'card'],
    ],
  },
  'the language is not there (404)': {before: ({site, file}) => site.miss(file), says: notLoaded, shows: 'fallback'},
  'the language ends in the middle': {
    before: ({site, file}) => site.make(file, half(file.slice(1))),
    says: notLoaded,
    shows: 'fallback',
  },
  'the language is a page that says "not found"': {
    before: ({site, file}) => site.make(file, '<!doctype html>', html),
    says: notLoaded,
    shows: 'fallback',
  },
  'the language has no words': {
    before: ({site, file}) => site.make(file, 'export {};'),
    says: notLoaded,
    shows: 'fallback',
  },
  'the language is of an older version, and lacks words': {
    before: ({site, file}) => site.make(file, 'export const text = {"signs-title": "Old"};'),
    says: failed,
    shows: 'fallback',
  },
  'the language is slow': {held: ({file}) => file, shows: 'fallback', next: [[({release}) => release(), 'card']]},
  'another language is asked for, offline': {
    shows: 'card',
    next: [[({page, context, other}) => context.setOffline(true).then(() => ask(page, other)), 'card']],
  },
  'another language is asked for, and has no words': {
    before: ({site, other}) => site.make(released(`text/${other}.js`), 'export {};'),
    shows: 'card',
    next: [[({page, other}) => ask(page, other), 'card']],
  },
  'the clock is a year behind': {init: clockAt('2025-11-30T10:00:00Z'), shows: 'card'},
  'the clock is a year ahead': {init: clockAt('2027-11-30T10:00:00Z'), shows: 'card'},
  'the clock stands before 1970': {init: clockAt('1969-07-20T20:17:00Z'), shows: 'card'},
  'the clock stands in the year 9999': {init: clockAt('9999-12-31T23:59:00Z'), shows: 'card'},
  'the browser does not know the zone of the clinic': {init: `(${noZone})();`, shows: 'card'},
  // Where the clinic's hours are said it fails, and its net holds.
  'the browser has no Intl': {init: 'delete window.Intl;', says: failed, shows: 'both'},
  'storage and cookies are switched off': {init: `(${noStorage})();`, shows: 'card'},
  'the tab is discarded and loaded again': {
    shows: 'card',
    next: [
      [({page}) => tick(page), 'card'],
      [({page}) => page.reload(), 'card'],
      [async ({page}) => assert.equal(await ticked(page), 0), 'card'],
    ],
  },
};

const table = [];
/** What each way showed, one moment after the other. */
const row = (fault, moments, errors) => {
  const said = Object.keys(ways).map((_, way) =>
    moments
      .map((shown) => shown[way])
      .filter((shown, at, all) => shown !== all[at - 1])
      .join(', then '),
  );
  table.push([fault, ...said, String(errors.length)]);
};
test.afterAll(() => {
  const rows = [['fault', ...Object.keys(ways), 'exceptions'], ...table];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  const lines = rows.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column])).join('  '));
  if (table.length) console.log(`\n${lines.join('\n')}\n`);
});

/** One of each kind in \`npm test\`. */
const usual = [
  'the script is not there (404)',
  'the script has another integrity',
  'no script is run',
  'Trusted Types do not name the library',
  'the script comes when the reader has scrolled, chosen and opened',
  'the language is not there (404)',
  'the language is of an older version, and lacks words',
  'another language is asked for, offline',
  'the clock is a year ahead',
  'the browser does not know the zone of the clinic',
  'the browser has no Intl',
  'the tab is discarded and loaded again',
];
// Arabic: another direction, and other letters.
for (const language of ['en', 'ar']) {
  for (const [fault, given] of Object.entries(faults)) {
    const {before, held, page: how = {}, init = '', options, shows, next = [], says, tells, details: more} = given;
    const title = `${fault}: every emergency word and number of the page in ${language} is readable, and nothing throws`;
    test(title, {...more, ...inRest(language !== 'en' || !usual.includes(fault))}, async ({site}) => {
      const file = released(`text/${language}.js`);
      const other = language === 'de' ? 'nl' : 'de';
      site.make('/page.html', await pageOf(language, how));
      await before?.({site, file, other});
      const release = held && site.hold(held({file}));
      const open = {until: held ? 'commit' : 'load', wait: '[data-way]', init: `${watched} ${init}`, ...options};
      const {page, context, console} = await site.open('/page.html', open);
      if (says) await expect.poll(() => console.join('\n')).toMatch(says);
      if (!held && !options) await settled(page);
      const moments = [await look(page, language, shows)];
      for (const [act, shown] of next) {
        await act({page, context, release, other});
        moments.push(await look(page, language, shown));
      }
      const thrown = (await thrownIn(page)).filter((message) => !tells?.test(message));
      row(`${fault} (${language})`, moments, thrown);
      assert.deepEqual(thrown, []);
    });
  }
}

const shared = {'access-control-allow-origin': '*'};
const frames = {
  'a frame without scripts': {sandbox: '', shows: 'fallback'},
  'a frame with scripts, of no origin': {sandbox: 'allow-scripts', shows: 'fallback'},
  'a frame with scripts, of no origin, and files that any origin may read': {
    sandbox: 'allow-scripts',
    before: (site) => {
      for (const file of [script, released('text/en.js')]) site.make(file, read(file.slice(1)), shared);
    },
    shows: 'card',
  },
};
for (const [fault, {sandbox, before, shows}] of Object.entries(frames)) {
  const onlyHere = sandbox === '' ? chromiumOnly('Playwright cannot ask Firefox what is visible without script') : {};
  test(`${fault}: every emergency word and number is readable, and nothing throws`, onlyHere, async ({site}) => {
    site.make('/page.html', await pageOf('en', {}));
    site.make('/frame.html', `<!doctype html><iframe sandbox="${sandbox}" src="/page.html" width="800" height="4000">`);
    before?.(site);
    const {page} = await site.open('/frame.html', {wait: 'iframe', init: watched});
    const shown = await look(page.frames()[1], 'en', shows);
    const thrown = await thrownIn(page.frames()[1]);
    row(fault, [shown], thrown);
    assert.deepEqual(thrown, []);
  });
}

test(
  'a page from the back/forward cache is whole, and holds no tick',
  chromiumOnly('Playwright cannot say in Firefox that a page came from its cache'),
  async ({server}) => {
    // Playwright switches the cache off; a browser of its own has it.
    const browser = await chromium.launch({
      executablePath: pathOf(engine),
      chromiumSandbox: false,
      args: [offline],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const site = siteOn(server, browser);
    try {
      site.make('/page.html', await pageOf('en', {}));
      const {page} = await site.open('/page.html', {wait: '[data-way]', init: watched});
      await look(page, 'en', 'card');
      await tick(page);
      await page.evaluate(() => addEventListener('pageshow', ({persisted}) => (window.kept = persisted)));
      await page.goto(`${server.origin}/hospital/hospital.css`);
      await page.goBack({waitUntil: 'commit'});
      await expect.poll(() => page.evaluate(() => window.kept)).toBe(true);
      row('the reader comes back, from the back/forward cache', [await look(page, 'en', 'card')], await thrownIn(page));
      assert.equal(await ticked(page), 0);
      assert.deepEqual(await thrownIn(page), []);
    } finally {
      await browser.close();
    }
  },
);
