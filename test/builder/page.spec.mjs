// Both pages of the builder: who can read and use them, and that nothing of them is kept or sent.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {details, fill, hospitalOn, message, openInsert, openSetUp, preview, snippet} from '../support/builder.mjs';
import {axe, rules} from '../support/look.mjs';
import {chromiumOnly, dist, inRest, languages, read, released, settled, test} from '../support/page.mjs';

const without = (what) => chromiumOnly(`Playwright cannot ${what} in Firefox`);

const unfold = (page) => page.locator('details').evaluateAll((all) => all.forEach((element) => (element.open = true)));

/** With something good, something to ask, something unusual and something wrong in it, and everything open. */
const busy = async (page) => {
  await fill(page, {
    ...details,
    hours: 'Mo-Fr 08:00-05:00',
    'closed-on': '2020-12-25 12-26',
    'crisis-name': 'x',
    'app-url': 'x',
    'emergency-phone': '0183 64 44 44',
  });
  await page.locator('#add-location').click();
  await fill(page, {name: 'Gorinchem', phone: 'ma-vr'}, 'location-0');
  await page.locator('#colour').fill('nothing');
  await page.locator('#colour').blur();
  await unfold(page);
};

const pages = {
  'set-up': async (site, options) => {
    const {page} = await openSetUp(site, options);
    await busy(page);
    return page;
  },
  insert: async (site, options) => {
    hospitalOn(site, {...details, 'closed-on': '2020-12-25', locations: [{name: 'Gorinchem'}, {name: 'Lelystad'}]});
    const {page} = await openInsert(site, '', options);
    await page.locator('[data-copy]').click();
    await page.getByRole('status').filter({hasText: /\S/}).first().waitFor();
    await unfold(page);
    return page;
  },
};

const looks = {
  light: {},
  dark: {colorScheme: 'dark', details: without('emulate dark')},
  'forced colours': {forcedColors: 'active', details: without('emulate forced colours')},
  '320 px': {width: 320},
};
for (const [name, open] of Object.entries(pages))
  for (const language of languages) {
    for (const [look, {details: only, ...options}] of Object.entries(looks)) {
      // The page is one template: a language changes words, width and direction.
      if (look !== 'light' && language !== 'en' && !(look === '320 px' && language === 'ar')) continue;
      test(
        `axe finds nothing in ${name} in ${language}, ${look}, filled in and open`,
        {...only, ...inRest()},
        async ({site}) => {
          const page = await open(site, {locale: language, bypassCSP: true, ...options});
          assert.equal(await page.locator('html').getAttribute('lang'), language);
          await page.evaluate(axe);
          const {violations, passes} = await page.evaluate(
            (values) => window.axe.run({exclude: ['iframe']}, {runOnly: {type: 'tag', values}}),
            rules,
          );
          assert.ok(
            passes.some(({id, nodes}) => id === 'color-contrast' && nodes.length > 9) || look === 'forced colours',
          );
          assert.deepEqual(
            violations.map(
              ({id, nodes}) =>
                `${id}: ${nodes
                  .map(({html}) => html.slice(0, 120))
                  .slice(0, 3)
                  .join(' | ')}`,
            ),
            [],
          );
        },
      );
    }

    test(`nothing in ${name} is wider than a screen of 320 px in ${language}`, inRest(), async ({site}) => {
      const page = await open(site, {locale: language, width: 320});
      const wide = await page.evaluate(() => [
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ...[...document.querySelectorAll('body *:not(iframe, option, .unseen)')]
          .filter((element) => {
            const {left, right} = element.getBoundingClientRect();
            return right > document.documentElement.clientWidth + 0.5 || left < -0.5;
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      ]);
      assert.deepEqual(wide, [0]);
    });
  }

test(
  'each page speaks the language of the browser, and its chooser changes it without a change of the rest',
  inRest(),
  async ({site}) => {
    const {page} = await openInsert(site, '#element=facts&lang=en', {locale: 'ar-EG'});
    assert.deepEqual(await page.locator('html').evaluate(({lang, dir}) => [lang, dir]), ['ar', 'rtl']);
    await page.locator('#page-language').selectOption('nl');
    await page.getByRole('heading', {level: 1, name: 'Zet een kaart op je pagina'}).waitFor();
    assert.deepEqual(await page.locator('html').evaluate(({lang, dir}) => [lang, dir]), ['nl', 'ltr']);
    assert.equal(await page.locator('#language').inputValue(), 'en');
    await preview(page).locator('miscarriage-facts .card[lang=en]').waitFor();

    const setUp = await openSetUp(site, {locale: 'fr-FR'});
    assert.equal(await setUp.page.locator('html').getAttribute('lang'), 'en');
    await fill(setUp.page, {clinic: 'Ward'});
    await setUp.page.locator('#page-language').selectOption('de');
    await setUp.page.getByRole('heading', {level: 1, name: 'Ihr Krankenhaus einrichten'}).waitFor();
    assert.equal(await setUp.page.locator('#detail-clinic').inputValue(), 'Ward');
  },
);

/** Tab until the focus is where it should be; a trap or a lost focus ends in a failure. */
const tabTo = async (page, selector) => {
  for (let n = 0; n < 80; n++) {
    if (await page.evaluate((name) => document.activeElement.matches(name), selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not reach ${selector}`);
};

test(
  'an author comes from the card to the copy with the keyboard alone, with a ring to see',
  inRest(),
  async ({site}) => {
    const {page} = await openInsert(site, '#element=warning-signs&lang=en');
    await tabTo(page, '#element');
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
    await page.keyboard.type('Facts');
    await page.waitForFunction(() => location.hash.includes('element=facts'));
    await tabTo(page, '#language');
    await page.keyboard.type('Ned');
    await page.waitForFunction(() => location.hash.includes('lang=nl'));
    await tabTo(page, '[data-copy]');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({hasText: /\S/}).first().waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.matches('[data-copy]')), true);
  },
);

test('a web team comes from the country to the file with the keyboard alone', inRest(), async ({site}) => {
  const {page} = await openSetUp(site);
  await tabTo(page, '#detail-country');
  await page.keyboard.type('Netherl');
  await page.keyboard.press('Enter');
  await tabTo(page, '#detail-phone');
  await page.keyboard.type('ring us');
  await page.keyboard.press('Tab');
  assert.match(await message(page, 'detail-phone'), /not a phone number/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('0183 64 42 17');
  await tabTo(page, 'details:has(#detail-hours) > summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#detail-hours');
  await page.keyboard.type('Mo-Fr 22:00-06:00');
  await page.keyboard.press('Tab');
  await tabTo(page, '#detail-hours-yes');
  await page.keyboard.press('Space');
  assert.match(await snippet(page, 'meta'), /Mo-Fr 22:00-06:00/);
  await tabTo(page, '#add-location');
  await page.keyboard.press('Enter');
  await tabTo(page, '#location-0-name');
});

test('nothing is stored, nothing is sent: no storage, no cookie, no request but for the library’s own files', async ({
  site,
}) => {
  for (const name of Object.keys(pages)) {
    const {page, requests, errors, console: log} = await (name === 'insert' ? openInsert(site) : openSetUp(site));
    if (name === 'insert') await page.locator('[data-copy]').click();
    else await busy(page);
    await page.locator('#page-language').selectOption('ar');
    await settled(page);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      history.state,
      (await caches.keys()).length,
    ]);
    assert.deepEqual(kept, [0, 0, '', 0, null, 0]);
    const elsewhere = requests.filter((url) => !url.startsWith(site.origin) && !/^(data|blob):/.test(url));
    assert.deepEqual(elsewhere, []);
    const paths = new Set(requests.filter((url) => url.startsWith(site.origin)).map((url) => new URL(url).pathname));
    for (const path of paths)
      assert.match(
        path,
        /^\/(builder\/(insert|set-up|builder|data|preview|insert-preview|set-up-preview)\.(html|js|css)|v\/[\w.-]+\/(miscarriage-elements\.js|text\/\w+\.js)|pages\/hospital\.js|favicon\.ico)$/,
      );
    assert.ok(!`${[...requests].join()}${page.url()}`.includes('0183'));
    assert.deepEqual(errors, []);
    assert.deepEqual(
      log.filter((line) => /Content.Security|violat/i.test(line)),
      [],
    );
  }
});

test('without the words of a language each page says what is missing', inRest(), async ({site}) => {
  for (const name of ['insert', 'set-up']) {
    site.miss(released('text/nl.js'));
    const {page, context} = await site.open(`/builder/${name}.html`, {wait: '', locale: 'nl-NL'});
    await page.getByText('Er ontbreken bestanden').waitFor();
    await context.close();
  }
});

test(
  'opened from a folder, without script, or with a file missing, each page says in every language why it does not start',
  inRest(),
  async ({site}) => {
    for (const name of ['insert', 'set-up']) {
      const html = read(`builder/${name}.html`);
      for (const language of languages)
        assert.match(html, new RegExp(`<div lang="${language}" dir="(ltr|rtl)"><p>[^<]*JavaScript[^<]*https:`));
      site.miss(`/builder/${name}.js`);
      const {page, context} = await site.open(`/builder/${name}.html`, {wait: ''});
      await page.getByText('This page cannot start here').waitFor();
      await page.goto(`file://${dist}builder/${name}.html`);
      await page.getByText('This page cannot start here').waitFor();
      await context.close();
    }
  },
);

test('an author reads no word of those who program', () => {
  const source = readFileSync(new URL('../../src/builder/words/en.ts', import.meta.url), 'utf8');
  const [, own] = /title: ([^]*?)setUpTitle/.exec(source);
  assert.doesNotMatch(own, /\b(tag|class|HTML|CSS|ISO|IANA|attribute|element|script|template|hospital\.js)\b/i);
});

test('the start page leads to the builder first', () => {
  const [, first] = /<a href="([^"]*)"/.exec(read('index.html'));
  assert.equal(first, 'builder/insert.html');
});
