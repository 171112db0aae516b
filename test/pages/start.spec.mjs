// The start page, in each language: what it is, three doors, a card that can be tried, a gallery, figures that are counted.
import assert from 'node:assert/strict';
import {load} from '../../tools/load.mjs';
import {axe} from '../support/look.mjs';
import {elements, inRest, languages, read, released, test} from '../support/page.mjs';

const {sources} = await load('src/data/sources.ts');
const {helpLines} = await load('src/data/countries.ts');
const pathOf = (language) => (language === 'en' ? '/index.html' : `/index.${language}.html`);
const open = (site, language, options) => site.open(pathOf(language), {wait: '[role=tab]', ...options});

for (const language of languages) {
  const rest = inRest(!['en', 'ar'].includes(language));
  test(
    `the start page in ${language} keeps to its policy, fits a phone, and axe finds nothing`,
    rest,
    async ({site}) => {
      for (const options of [{width: 320}, {colorScheme: 'dark'}]) {
        const {page, console, errors} = await open(site, language, {
          ...options,
          bypassCSP: options.width === undefined,
        });
        assert.deepEqual([errors, console.filter((line) => /^error/.test(line))], [[], []]);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        if (options.width) continue;
        await page.evaluate(axe);
        const {violations} = await page.evaluate(() => window.axe.run());
        assert.deepEqual(
          violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]),
          [],
        );
      }
    },
  );
}

test('the card, its snippets and their language follow what is chosen', inRest(), async ({site}) => {
  const {page} = await open(site, 'en');
  const snippet = () => page.locator('.door:visible pre').innerText();
  assert.ok((await snippet()).includes(`/miscarriage${released('miscarriage-elements.en.js')}`));
  await page.getByRole('radio', {name: 'Nederlands'}).check({force: true});
  await page.locator('.tile[data-tag="miscarriage-myths"]').click();
  await page.locator('.device[lang="nl"] > miscarriage-myths .card[lang="nl"]').waitFor();
  assert.match(
    await snippet(),
    /miscarriage-elements\.nl\.js[^]*<miscarriage-myths country="NL" phone="0183 64 42 17"><a href="tel:112">112<\/a>/,
  );
  await page.locator('[name=own]').fill('#aa3377');
  await page.getByRole('tab', {name: 'I design'}).click();
  assert.match(await snippet(), /--miscarriage-brand: #aa3377;/);
  await page.getByRole('tab', {name: 'I design'}).press('ArrowLeft');
  assert.match(await snippet(), /pages\/nl\/myths\.html/);
  assert.equal(await page.getByRole('tab', {selected: true}).innerText(), 'I write pages');
  assert.equal(await page.locator('[role=tabpanel]:visible').count(), 1);
});

test('Copy copies the snippet, on http too', inRest(), async ({site}) => {
  const {page} = await open(site, 'nl');
  await page.locator('.door:visible button').click();
  assert.equal(await page.locator('.door:visible button').innerText(), 'Gekopieerd');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    addEventListener('paste', (event) => (window.pasted = event.clipboardData.getData('text/plain')));
  });
  await page.keyboard.press('Control+V');
  assert.equal(await page.evaluate(() => window.pasted), await page.locator('#door-web pre').textContent());
});

test('its figures are counted, and every card is there, with a link for who has no script', () => {
  for (const language of languages) {
    const html = read(pathOf(language).slice(1));
    const figures = [...html.matchAll(/<li><b>(\d+)<\/b>/g)].map(([, number]) => Number(number));
    const editors = Object.keys(JSON.parse(read('../recipes/cms/survival.json'))).length;
    assert.deepEqual(figures, [Object.keys(sources).length, Object.keys(helpLines).length, languages.length, editors]);
    for (const element of elements) assert.ok(html.includes(`href="pages/${language}/${element}.html"`), element);
    assert.ok(html.includes(`<h2>${elements.length} `) || html.includes(`<h2>${elements.length}\u00a0`), language);
  }
});
