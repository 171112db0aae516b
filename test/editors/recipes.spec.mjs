// The page for those who look after a CMS: it shows the very files that the other tests run.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {axe} from '../support/look.mjs';
import {dist, inRest, read, release, test} from '../support/page.mjs';

const configs = readdirSync(`${dist}cms`).filter((name) => name.endsWith('.mjs'));

test('the page shows each config as it is published, each at an address of its own', inRest(), async ({site}) => {
  const {page} = await site.open('/cms/index.html', {wait: 'h1'});
  assert.equal(configs.length, 9);
  for (const file of configs) {
    const section = page.locator(`section#${file.replace('.mjs', '')}`);
    assert.equal(await section.locator('pre').textContent(), read(`cms/${file}`));
    assert.equal(await section.locator(`a[href="${file}"]`).count(), 1);
  }
});

test('every config names every element, with what an author may set and nothing else', inRest(), () => {
  const elements = `const elements = {
  'miscarriage-back-pain': ['lang', 'heading-level', 'location', 'theme'],
  'miscarriage-contact': ['lang', 'heading-level', 'location', 'theme'],
  'miscarriage-facts': ['lang', 'one-in', 'weeks', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-film': ['lang', 'provider', 'film-id', 'film-title', 'duration', 'heading-level', 'location', 'theme'],
  'miscarriage-myths': ['lang', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-recurrent': ['lang', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-risk-factors': ['lang', 'heading-level', 'location', 'theme'],
  'miscarriage-scan': ['lang', 'heading-level', 'location', 'theme'],
  'miscarriage-support': ['lang', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-treatment': ['lang', 'show', 'heading-level', 'location', 'theme'],
  'miscarriage-warning-signs': ['lang', 'topic', 'heading-level', 'location', 'theme'],
};
`;
  for (const file of configs) assert.ok(read(`cms/${file}`).includes(elements), file);
});

test('every link of the page and every anchor of its list leads somewhere', inRest(), async ({site}) => {
  const {page} = await site.open('/cms/index.html', {wait: 'h1'});
  const hrefs = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const href of hrefs) {
    if (href.startsWith('#')) assert.equal(await page.locator(`[id="${href.slice(1)}"]`).count(), 1, href);
    else assert.equal((await fetch(new URL(href, `${site.origin}/cms/`))).status, 200, href);
  }
});

test('the page works under a policy without any script, and fits a phone', inRest(), async ({site}) => {
  const {page, console, errors, requests} = await site.open('/cms/index.html', {wait: 'h1', width: 320});
  assert.deepEqual([console, errors], [[], []]);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith('data:')),
    [`${site.origin}/cms/index.html`, `${site.origin}/cms/cms.css?v=${release}`],
  );
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
});

test('axe finds nothing on the page, in light and in dark', inRest(), async ({site}) => {
  for (const colorScheme of ['light', 'dark']) {
    const {page} = await site.open('/cms/index.html', {wait: 'h1', colorScheme, bypassCSP: true});
    await page.evaluate(axe);
    const {violations} = await page.evaluate(() => window.axe.run());
    assert.deepEqual(
      violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`),
      [],
    );
  }
});
