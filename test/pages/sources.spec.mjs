// The whole list of sources is a file of its own, asked for when a reader opens it.
import assert from 'node:assert/strict';
import {expect} from '@playwright/test';
import {elements, openRoots, read, released, shown, test} from '../support/page.mjs';

const cards = elements.filter((element) => element !== 'film');
const pageOf = (body) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Page</title>${body}<script type="module" src="/miscarriage-elements.nl.js"></script>`;
const tagOf = (element) => `<miscarriage-${element} country="NL"></miscarriage-${element}>`;
const asked = (requests) => requests.map((url) => new URL(url).pathname).filter((path) => path.includes('/text/'));

test('each card names the same sources with script and without, in the same order', async ({site}) => {
  const linksIn = (root) => {
    const of = (footer, selector) =>
      [...footer.querySelectorAll(selector)].map(
        (link) => `${link.lang} ${link.getAttribute('href') ?? ''} ${link.textContent}`,
      );
    const all = [...root.querySelectorAll('*')].filter(({localName}) => /^miscarriage-(?!film)/.test(localName));
    return Object.fromEntries(
      all.map((card) => {
        const footer = (card.shadowRoot ?? card).querySelector('.footer, .miscarriage-footer');
        const first = of(footer, '.sources > *, .miscarriage-sources > *');
        return [card.localName, {first, all: of(footer, 'li > a[rel], li > bdi[lang]')}];
      }),
    );
  };
  site.make('/sources.html', pageOf(cards.map(tagOf).join('')));
  const {page, requests} = await site.open('/sources.html', {init: openRoots, wait: ''});
  await shown(page);
  assert.deepEqual(asked(requests), [], 'nothing is asked for before');
  // The hosted page of no hospital says what holds in every country.
  const hosted = await page.evaluate(
    `(${linksIn})(new DOMParser().parseFromString(${JSON.stringify(read('hospital/nl.html'))}, 'text/html'))`,
  );
  await page.locator('.all-sources').evaluateAll((all) => all.forEach((details) => (details.open = true)));
  for (const list of await page.locator('.all-sources').all()) await list.locator('li').first().waitFor();
  assert.deepEqual([...new Set(asked(requests))], [released('text/sources.js')]);
  const live = await page.evaluate(`(${linksIn})(document)`);
  assert.deepEqual(live, hosted);
  for (const {first} of Object.values(live)) assert.equal(first.length, 3);
});

test('where the file cannot be had, a link leads to the hosted page, and the next opening tries again', async ({
  site,
}) => {
  const giveBack = site.miss(released('text/sources.js'));
  site.make('/sources.html', pageOf(tagOf('myths')));
  const {page} = await site.open('/sources.html');
  const list = page.locator('.all-sources');
  await list.locator('summary').click();
  const link = list.locator('p > a');
  await expect(link).toHaveAttribute('href', /\/pages\/nl\/myths\.html$/);
  assert.match(await (await page.request.get(await link.getAttribute('href'))).text(), /miscarriage-all-sources/);
  giveBack();
  await list.locator('summary').click();
  await list.locator('summary').click();
  await expect(list.locator('li').first()).toBeVisible();
});

test('a policy that allows the script allows its list', async ({site}) => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types miscarriage-elements">`;
  site.make('/sources.html', pageOf(tagOf('facts')).replace('<title>', `${policy}<title>`));
  const {page, console} = await site.open('/sources.html');
  await page.locator('.all-sources > summary').click();
  await expect(page.locator('.all-sources li').first()).toBeVisible();
  assert.deepEqual(
    console.filter((line) => line.startsWith('error')),
    [],
  );
});
