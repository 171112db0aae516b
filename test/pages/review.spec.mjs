// The sheet of a clinician, from making it to the values that a page shows: in Arabic, since all else is easier.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {expect, test} from '@playwright/test';
import {engine} from '../support/engine.mjs';
import {axe, inShort, rules} from '../support/look.mjs';
import {inRest} from '../support/page.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tool = join(root, 'tools/review.mjs');
// Firefox asks whether a page with answers may be closed, and its driver waits for that.
test.skip(engine !== 'chromium', 'the sheet is tried in Chromium');

let folder;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  execFileSync(process.execPath, [tool, '--into', folder]);
});
test.afterAll(() => rmSync(folder, {recursive: true, force: true}));

const opened = async (page) => {
  // Leaving a sheet with answers in it is asked about.
  page.on('dialog', (dialog) => void dialog.accept());
  const asked = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) asked.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, 'review/ar.html')).href);
  return asked;
};
const signed = async (page) => {
  await page.getByLabel('Name').fill('د. سلمى');
  await page.getByLabel('Role').fill('gynaecologist');
  await page.getByLabel('Hospital or clinic').fill('Beatrix');
  await page.getByLabel('Date').fill('2026-12-01');
};
const saved = async (page, name) => {
  const waited = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Save my review'}).click();
  const file = join(folder, name);
  await (await waited).saveAs(file);
  return file;
};
const accept = (file) => spawnSync(process.execPath, [tool, '--into', folder, '--accept', file], {encoding: 'utf8'});

test(
  'a sheet says every sentence with its level, English and sources, and asks nobody for anything',
  inRest(),
  async ({page}) => {
    const asked = await opened(page);
    const sentences = page.locator('.sentence');
    assert.ok((await sentences.count()) > 300);
    const first = page.locator('[data-key="soaking-bleeding"]');
    await expect(first.locator('legend')).toContainText('emergency');
    await expect(first.locator('.said')).toHaveAttribute('dir', 'rtl');
    await expect(first.locator('.english')).toContainText('1 pad or more within 1 hour');
    await expect(first.locator('.sources a').first()).toHaveAttribute('href', /^https:/);
    assert.deepEqual(asked, []);
    await page.evaluate(axe);
    const {violations} = await page.evaluate((only) => window.axe.run({runOnly: only}), rules);
    assert.deepEqual(inShort(violations), []);
  },
);

test('what is agreed with becomes a record and the values for a page', inRest(), async ({page}) => {
  await opened(page);
  await page.getByRole('button', {name: 'Agree with all'}).click();
  await expect(page.getByRole('status')).toHaveText('Every sentence is answered.');
  await signed(page);
  const {status, stdout} = accept(await saved(page, 'agreed.json'));
  assert.equal(status, 0);
  assert.match(stdout, /"reviewed-by": "د\. سلمى, Beatrix"/);
  assert.match(stdout, /"reviewed-languages": "ar"/);
  assert.match(stdout, /<meta name="miscarriage:reviewed-on" content="2026-12-01">/);
  const [record] = readdirSync(join(folder, 'reviews'));
  assert.equal(JSON.parse(readFileSync(join(folder, 'reviews', record), 'utf8')).role, 'gynaecologist');
});

test('an objection is kept, and nothing is signed', inRest(), async ({page}) => {
  await opened(page);
  const row = page.locator('[data-key="soaking-bleeding"]');
  await row.getByLabel('Object').check();
  await row.locator('textarea').fill('2 pads in 2 hours here');
  await page.getByRole('button', {name: 'Agree with all'}).click();
  await signed(page);
  const {status, stdout, stderr} = accept(await saved(page, 'objected.json'));
  assert.equal(status, 1);
  assert.match(stderr, /ar soaking-bleeding: objected to: 2 pads in 2 hours here/);
  assert.doesNotMatch(stdout, /reviewed-by/);
});

test('a review is gone on with from its file, and not from that of other words', inRest(), async ({page}) => {
  await opened(page);
  await page.locator('[data-key="collapse"]').getByLabel('Agree').check();
  await signed(page);
  const file = await saved(page, 'half.json');
  const {status, stderr} = accept(file);
  assert.equal(status, 1);
  assert.match(stderr, /sentences are not answered/);
  await page.reload();
  await page.locator('#open').setInputFiles(file);
  await expect(page.locator('[data-key="collapse"]').getByLabel('Agree')).toBeChecked();
  await expect(page.getByLabel('Hospital or clinic')).toHaveValue('Beatrix');
  const other = {...JSON.parse(readFileSync(file, 'utf8')), fingerprint: 'other'};
  await page
    .locator('#open')
    .setInputFiles({name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(other))});
  await expect(page.getByRole('status')).toContainText('other words');
});

test('without a signature nothing is saved, and the sheet says what is missing', inRest(), async ({page}) => {
  await opened(page);
  await page.getByRole('button', {name: 'Save my review'}).click();
  await expect(page.getByRole('status')).toHaveText('Please fill in first: name, role, organisation, date.');
});
