import assert from 'node:assert/strict';
import {details, fill, message, openBuilder, preview, snippet} from '../support/builder.mjs';
import {axe, rules} from '../support/look.mjs';
import {chromiumOnly, inRest, languages, read, released, settled, test} from '../support/page.mjs';

const without = (what) => chromiumOnly(`Playwright cannot ${what} in Firefox`);

const unfold = (page) => page.locator('details').evaluateAll((all) => all.forEach((element) => (element.open = true)));

/** With something good, something unusual and something wrong in it, and everything open. */
const busy = async (page) => {
  await fill(page, {...details, hours: 'ma-vr 8.30-17', 'closed-on': '2026-12-25', 'crisis-name': 'x', 'app-url': 'x'});
  await page.locator('input[name=form][value=classed]').check();
  await page.locator('#colour').fill('nothing');
  await page.locator('#colour').blur();
  await unfold(page);
};

const looks = {
  light: {},
  dark: {colorScheme: 'dark', details: without('emulate dark')},
  'forced colours': {forcedColors: 'active', details: without('emulate forced colours')},
  '320 px': {width: 320},
};
for (const language of languages) {
  for (const [look, {details: only, ...options}] of Object.entries(looks)) {
    // The page is one template: a language changes words, width and direction.
    if (look !== 'light' && language !== 'en' && !(look === '320 px' && language === 'ar')) continue;
    test(
      `axe finds nothing in the builder in ${language}, ${look}, filled in and open`,
      {...only, ...inRest()},
      async ({site}) => {
        const fragment = `#element=warning-signs&lang=${language}`;
        const {page} = await openBuilder(site, fragment, {locale: language, bypassCSP: true, ...options});
        assert.equal(await page.locator('html').getAttribute('lang'), language);
        await busy(page);
        await page.evaluate(axe);
        const {violations, passes} = await page.evaluate(
          (values) => window.axe.run({exclude: ['iframe']}, {runOnly: {type: 'tag', values}}),
          rules,
        );
        assert.ok(
          passes.some(({id, nodes}) => id === 'color-contrast' && nodes.length > 50) || look === 'forced colours',
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

  test(`nothing is wider than a screen of 320 px in ${language}`, inRest(), async ({site}) => {
    const {page} = await openBuilder(site, '#element=film', {locale: language, width: 320});
    await page.locator('#setting-provider').selectOption('youtube');
    await busy(page);
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
  'the page speaks the language of the browser, and its chooser changes it without a change of the card',
  inRest(),
  async ({site}) => {
    const {page} = await openBuilder(site, '#element=facts&lang=en', {locale: 'ar-EG'});
    assert.deepEqual(await page.locator('html').evaluate(({lang, dir}) => [lang, dir]), ['ar', 'rtl']);
    await fill(page, {clinic: 'Ward'});
    await page.locator('#page-language').selectOption('nl');
    await page.getByRole('heading', {level: 1, name: 'Zet een kaart op je pagina'}).waitFor();
    assert.deepEqual(await page.locator('html').evaluate(({lang, dir}) => [lang, dir]), ['nl', 'ltr']);
    assert.match(await page.title(), /^Zet een kaart/);
    assert.equal(await page.locator('input[name=language]:checked').inputValue(), 'en');
    assert.equal(await page.locator('#detail-clinic').inputValue(), 'Ward');
    await preview(page).locator('miscarriage-facts .card[lang=en]').waitFor();
  },
);

test('a browser in a language that the library has not gets English', inRest(), async ({site}) => {
  const {page} = await openBuilder(site, '', {locale: 'fr-FR'});
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
});

for (const [width, expected] of Object.entries({phone: 360, desktop: 1024}))
  test(`the preview is as wide as a ${width}, and fits its place`, inRest(), async ({site}) => {
    for (const screen of [360, 1280]) {
      const {page} = await openBuilder(site, '', {width: screen});
      await page.locator(`input[name=width][value=${width}]`).check();
      assert.equal(
        await preview(page)
          .locator('html')
          .evaluate(() => innerWidth),
        expected - 2,
      );
      const [frame, box] = await Promise.all(
        ['iframe', '.frame'].map((name) =>
          page.locator(name).evaluate((element) => element.getBoundingClientRect().width),
        ),
      );
      assert.ok(frame <= box + 0.5, `${frame} in ${box}`);
    }
  });

test('from the first step to the copied card with the keyboard alone, with a ring to see', inRest(), async ({site}) => {
  const {page} = await openBuilder(site, '', {init: () => {}});
  const press = async (key, times = 1) => {
    for (let n = 0; n < times; n++) await page.keyboard.press(key);
  };
  /** Tab until the focus is where it should be; a trap or a lost focus ends in a failure. */
  const tabTo = async (selector) => {
    for (let n = 0; n < 60; n++) {
      if (await page.evaluate((name) => document.activeElement.matches(name), selector)) return;
      await press('Tab');
    }
    assert.fail(`the keyboard does not reach ${selector}`);
  };
  await tabTo('input[name=element]');
  const ring = await page.evaluate(() => getComputedStyle(document.activeElement.closest('label')).outlineStyle);
  assert.notEqual(ring, 'none');
  await press('ArrowDown');
  assert.equal(await page.locator('input[name=element]:checked').inputValue(), 'miscarriage-contact');
  await tabTo('input[name=language]');
  await press('ArrowDown');
  await page.locator('input[name=language][value=nl]:checked').waitFor();
  await tabTo('#detail-country');
  await page.keyboard.type('Netherl');
  await press('Enter');
  await tabTo('#detail-clinic');
  await page.keyboard.type('Ward 4');
  await tabTo('#detail-phone');
  await page.keyboard.type('ring us');
  await press('Tab');
  assert.match(await message(page, 'detail-phone'), /not a phone number/);
  await press('Shift+Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('0183 64 42 17');
  await tabTo('details:has(#detail-hours) > summary');
  await press('Enter');
  await tabTo('#detail-hours');
  await page.keyboard.type('Mo-Fr 08:00-12:00');
  await page.locator('input[name=form][value=link]').focus();
  await press('ArrowDown', 2);
  assert.equal(await page.locator('input[name=form]:checked').inputValue(), 'plain');
  await tabTo('[data-copy=card]');
  await press('Enter');
  await page.locator('.act:has([data-copy=card]) [role=status]').filter({hasText: /\S/}).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.matches('[data-copy=card], #snippet-card')), true);
  assert.match(await snippet(page, 'meta'), /Mo-Fr 08:00-12:00/);
});

test(
  'the copy button writes the source as text and, for a visual editor, the live HTML, and says so in place',
  {...without('read the clipboard'), ...inRest()},
  async ({site}) => {
    const {page, context} = await openBuilder(site, '#element=warning-signs&lang=nl&topic=after');
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: site.origin});
    const clipboard = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text()));
      });
    const copy = async (name) => {
      await page.locator(`[data-copy=${name}]`).click();
      await page.locator(`.act:has([data-copy=${name}]) [role=status]`, {hasText: 'Copied'}).waitFor();
      return clipboard();
    };
    for (const form of ['link', 'classed', 'plain']) {
      await page.locator(`input[name=form][value=${form}]`).check();
      const [text, html] = await copy('card');
      assert.equal(text, await snippet(page, 'card'));
      assert.match(
        html,
        form === 'link' ? /<a href="[^"]*pages\/nl\/warning-signs.html\?topic=after"/ : /<miscarriage-warning-signs/,
      );
    }
    const [text, html] = await copy('script');
    assert.equal(text, await snippet(page, 'script'));
    assert.match(html, /&lt;script/, 'a line for the template is words, not a script');
  },
);

test(
  'where the browser does not allow it, the source is selected, and the page says what to press',
  inRest(),
  async ({site}) => {
    const {page} = await openBuilder(site, '', {
      init: () => {
        Object.defineProperty(navigator, 'clipboard', {value: {write: () => Promise.reject(new Error('no'))}});
      },
    });
    await page.locator('[data-copy=card]').click();
    await page.getByText('Press Ctrl+C to copy').waitFor();
    const [selected, all] = await page.evaluate(() => {
      const {activeElement: area} = document;
      return [area.value.slice(area.selectionStart, area.selectionEnd), document.querySelector('#snippet-card').value];
    });
    assert.equal(selected, all);
  },
);

test('nothing is stored, nothing is sent: no storage, no cookie, no request but for the library’s own files', async ({
  site,
}) => {
  const {page, requests, errors, console: log} = await openBuilder(site, '#element=film&lang=de');
  await page.locator('#setting-provider').selectOption('youtube');
  await page.locator('#setting-film-id').fill('abcdefghijk');
  await busy(page);
  await page.locator('#page-language').selectOption('ar');
  await page.locator('[data-copy=card]').click();
  await page.locator('.act > button', {hasText: 'hospital.json'}).click();
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
  const names = new Set(requests.filter((url) => url.startsWith(site.origin)).map((url) => new URL(url).pathname));
  for (const name of names)
    assert.match(
      name,
      /^\/(builder\/(index\.html|builder\.js|builder\.css|data\.js|preview\.html|preview\.css)|v\/[\w.-]+\/(miscarriage-elements\.js|text\/\w+\.js)|favicon\.ico)$/,
    );
  assert.ok(![...requests].join().includes('0183'));
  assert.deepEqual(errors, []);
  assert.deepEqual(
    log.filter((line) => /Content.Security|violat/i.test(line)),
    [],
  );
  // A reload knows nothing any more.
  await page.reload();
  await page.locator('#snippet-card').waitFor();
  assert.equal(await page.locator('#detail-clinic').inputValue(), '');
});

test('without the words of a language the page says what is missing', inRest(), async ({site}) => {
  site.miss(released('text/nl.js'));
  const {page} = await site.open('/builder/index.html', {wait: '', locale: 'nl-NL'});
  await page.getByText('Er ontbreken bestanden').waitFor();
});

test('without script the page says so in every language', () => {
  const html = read('builder/index.html');
  for (const language of languages)
    assert.match(html, new RegExp(`<p lang="${language}" dir="(ltr|rtl)">[^<]*JavaScript`));
});

test('the start page leads to the builder first', () => {
  const [, first] = /<a href="([^"]*)"/.exec(read('index.html'));
  assert.equal(first, 'builder/index.html');
});
