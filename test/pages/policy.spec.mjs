import assert from 'node:assert/strict';
import {expect} from '@playwright/test';
import {dist, languages, openRoots, read, released, settled, shown, test} from '../support/page.mjs';
import {existsSync} from 'node:fs';

const violations = () => {
  window.violations = [];
  addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
};

for (const language of languages) {
  test(`the hospital's page in ${language} works under its strict policy with Trusted Types and integrity, from one script`, async ({
    site,
  }) => {
    const {page, console, errors, requests} = await site.open(`/hospital/${language}.html`, {
      init: violations,
    });
    await shown(page);
    assert.match(read(`hospital/${language}.html`), /connect-src 'none'.*require-trusted-types-for 'script'/);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual([console, errors], [[], []]);
    const own = requests.filter((url) => !/\.(html|css)(\?|$)|favicon|^data:/.test(url));
    assert.deepEqual(own, [`${site.origin}${released(`miscarriage-elements.${language}.js`)}`]);
  });
}

test('nothing is asked for after the page has loaded, whatever the reader does, but the sources that she opens', async ({
  site,
}) => {
  const {page, requests} = await site.open('/hospital/nl.html', {init: openRoots});
  await shown(page);
  const before = requests.length;
  await page.locator('miscarriage-warning-signs input[value="after"]').last().click();
  // All of them, in one step: by hand they take a minute.
  const visible = page.locator('summary').filter({visible: true});
  assert.ok((await visible.count()) > 20);
  await visible.evaluateAll((all) => all.forEach((summary) => summary.click()));
  const boxes = page.locator('miscarriage-risk-factors input[type="checkbox"]');
  assert.ok((await boxes.count()) > 10);
  await boxes.evaluateAll((all) => all.forEach((box) => box.click()));
  assert.equal(await boxes.and(page.locator(':checked')).count(), await boxes.count());
  await page.locator('miscarriage-risk-factors textarea#own').fill('Mijn vraag');
  await page.locator('.button-clear').click();
  await settled(page);
  const later = new Set(requests.slice(before).map((url) => new URL(url).pathname));
  assert.deepEqual([...later], [released('text/sources.js')]);
});

test('a film contacts its provider after consent and not before, and "Stop" ends it', async ({site}) => {
  const {page, context, requests} = await site.open('/hospital/nl.html');
  const asked = [];
  await context.route(/vimeo|youtube/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({body: '<p>film</p>', contentType: 'text/html'});
  });
  await shown(page);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:')),
    [],
  );
  await page.locator('miscarriage-film .button-play').click();
  await page.frameLocator('miscarriage-film iframe').getByText('film').waitFor();
  assert.deepEqual(asked, ['https://player.vimeo.com/video/000000000?dnt=1&autoplay=1']);
  await page.locator('miscarriage-film .button-stop').click();
  assert.equal(await page.locator('miscarriage-film iframe').count(), 0);
  assert.equal(asked.length, 1);
});

test('nothing is stored: no cookie, storage, database, cache, history or address', async ({site}) => {
  const {page} = await site.open('/hospital/nl.html', {init: openRoots});
  const address = page.url();
  await page.locator('miscarriage-risk-factors input[type="checkbox"]').first().check();
  await page.locator('miscarriage-risk-factors textarea#own').fill('Mijn vraag');
  const left = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    history: history.state,
    length: history.length,
  }));
  assert.deepEqual(left, {
    cookie: '',
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    history: null,
    length: left.length,
  });
  assert.equal(page.url(), address);
});

test('the back button brings no tick and no word back', async ({site}) => {
  const {page} = await site.open('/hospital/nl.html', {init: openRoots});
  await page.locator('miscarriage-risk-factors input[type="checkbox"]').first().check();
  await page.locator('miscarriage-risk-factors textarea#own').fill('Mijn vraag');
  await page.goto(`${site.origin}/index.html`);
  await page.goBack();
  await page.locator('miscarriage-risk-factors textarea#own').waitFor();
  assert.equal(await page.locator('miscarriage-risk-factors input:checked').count(), 0);
  assert.equal(await page.locator('miscarriage-risk-factors textarea#own').inputValue(), '');
});

test('a second copy, and another version, change nothing, throw nothing and are named once', async ({site}) => {
  const script = read('miscarriage-elements.nl.js');
  site.make('/other.js', script.replaceAll('"0.1.0"', '"9.9.9"'));
  const both = `<!doctype html><html lang="nl"><meta http-equiv="Content-Security-Policy" content="script-src 'self'; require-trusted-types-for 'script'; trusted-types miscarriage-elements">
    <miscarriage-warning-signs country="NL"></miscarriage-warning-signs>
    <script type="module" src="/miscarriage-elements.nl.js"></script><script type="module" src="/miscarriage-elements.nl.js?again"></script>
    <script type="module" src="/other.js"></script>`;
  site.make('/twice.html', both);
  const {page, console, errors} = await site.open('/twice.html');
  await shown(page);
  // The other version is the last of the three to run.
  await expect.poll(() => console.join()).toContain('9.9.9');
  // The browser tells of the second policy that it refused; nothing was thrown.
  assert.deepEqual(
    errors.filter((message) => !message.includes('Trusted Types policy')),
    [],
  );
  const warnings = console.filter((line) => line.startsWith('warning: miscarriage-elements'));
  assert.equal(warnings.length, 1);
  assert.match(warnings[0], /0\.1\.0.*9\.9\.9/);
  assert.equal(await page.locator('miscarriage-warning-signs .group').count(), 4);
});

test('a CMS with a Lit of its own keeps working beside ours under Trusted Types', async ({site}) => {
  site.make('/cms.js', "window.theirs = trustedTypes.createPolicy('lit-html', {createHTML: (text) => text});");
  site.make(
    '/cms.html',
    `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html miscarriage-elements">
    <miscarriage-myths></miscarriage-myths><script src="/cms.js"></script><script type="module" src="/miscarriage-elements.en.js"></script>`,
  );
  const {page, errors} = await site.open('/cms.html');
  assert.deepEqual(errors, []);
  assert.equal(await page.evaluate(() => 'trustedTypes' in window && Boolean(window.theirs)), true);
});

test('the files of a release say what they are', () => {
  const integrity = JSON.parse(read('integrity.json'));
  for (const [name, hash] of Object.entries(integrity)) {
    assert.ok(existsSync(dist + name), name);
    assert.match(hash, /^sha384-/);
  }
  assert.equal(read('VERSION').trim(), JSON.parse(read('../package.json')).version);
  for (const name of ['lit 3', 'lit-html', 'lit-element', '@lit/reactive-element'])
    assert.ok(read('LICENSES.txt').includes(name));
});
