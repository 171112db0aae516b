// What docs/upgrade.md promises: whatever page, files and cache come together, the cards speak.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from '@playwright/test';
import {zipOf} from '../../tools/zip.mjs';
import {makeRelease, serveFolder, servers, unpack} from '../support/releases.mjs';
import {inRest, test as pageTest} from '../support/page.mjs';

const old = makeRelease('0.1.0-aaaaaaaa');
const next = makeRelease('0.2.0-bbbbbbbb');

const test = pageTest.extend({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures one needs
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'releases-'));
    mkdirSync(join(folder, 'miscarriage'));
    await use(folder);
    rmSync(folder, {recursive: true});
  },
});

const pageOf = (head) => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Een pagina</title>
<meta name="miscarriage:country" content="NL">${head}<body>
<miscarriage-warning-signs><a href="tel:112">112</a></miscarriage-warning-signs>
<miscarriage-warning-signs lang="de"><a href="tel:112">112</a></miscarriage-warning-signs>`;
const pages = {
  '/old.html': pageOf(old.line),
  '/old-on-demand.html': pageOf(old.onDemand),
  '/new.html': pageOf(next.line),
  '/new-on-demand.html': pageOf(next.onDemand),
  '/simple.html': pageOf('<script type="module" src="/miscarriage/miscarriage-elements.nl.js"></script>'),
  '/both.html': pageOf(old.line + next.line),
};

/** The headings of both cards, and whether each has the number to call; a fallback has no heading. */
const said = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('miscarriage-warning-signs')].map((card) => {
      const place = card.shadowRoot?.querySelector('.card') ? card.shadowRoot : card;
      return [place.querySelector('#title')?.textContent.trim(), Boolean(place.querySelector('a[href="tel:112"]'))];
    }),
  );
const both = ({headings: {nl, de}}) => [
  [nl, true],
  [de, true],
];
const fallbacks = [
  [undefined, true],
  [undefined, true],
];

for (const [how, headersOf] of Object.entries(servers)) {
  test.describe(`where a server ${how},`, () => {
    /** A server of the folder, and a reader who comes again with what her browser kept. */
    const open = async (browser, folder) => {
      const server = await serveFolder(folder, headersOf);
      for (const [path, html] of Object.entries(pages)) server.page(path, html);
      const page = await browser.newPage();
      const visit = async (path, expected) => {
        await page.goto(server.origin + path);
        await expect.poll(() => said(page), {message: path}).toEqual(expected);
      };
      const stop = async () => {
        await page.close();
        server.stop();
      };
      return {server, page, visit, stop};
    };

    test(
      'after an upgrade who was there before has the cards that a page names, also after going back',
      inRest(!how.includes('docs/')),
      async ({browser, folder}) => {
        unpack(join(folder, 'miscarriage'), old.files);
        const {visit, stop} = await open(browser, folder);
        for (const path of ['/old.html', '/old-on-demand.html', '/simple.html']) await visit(path, both(old));
        unpack(join(folder, 'miscarriage'), next.files);
        for (const path of ['/new.html', '/new-on-demand.html']) await visit(path, both(next));
        for (const path of ['/old.html', '/old-on-demand.html']) await visit(path, both(old));
        // At an address without a release her browser asks where it is told to, and has what it kept elsewhere: all of it from one release.
        await visit('/simple.html', both(how.includes('docs/') ? next : old));
        unpack(join(folder, 'miscarriage'), old.files);
        for (const [path, release] of [
          ['/old.html', old],
          ['/new.html', next],
        ])
          await visit(path, both(release));
        await stop();
      },
    );

    test(
      'after an upgrade who comes for the first time has the cards that a page names, also after going back',
      inRest(!how.includes('docs/')),
      async ({browser, folder}) => {
        unpack(join(folder, 'miscarriage'), old.files);
        unpack(join(folder, 'miscarriage'), next.files);
        const {visit, stop} = await open(browser, folder);
        for (const path of ['/old.html', '/old-on-demand.html']) await visit(path, both(old));
        for (const path of ['/new.html', '/new-on-demand.html', '/simple.html']) await visit(path, both(next));
        await stop();
        unpack(join(folder, 'miscarriage'), old.files);
        const again = await open(browser, folder);
        for (const [path, release] of [
          ['/new.html', next],
          ['/simple.html', old],
        ])
          await again.visit(path, both(release));
        await again.stop();
      },
    );

    test('two releases on one page are the first of them, and the console names both', async ({browser, folder}) => {
      unpack(join(folder, 'miscarriage'), {...old.files, ...next.files});
      const {server, page, stop} = await open(browser, folder);
      const warnings = [];
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
      await page.goto(`${server.origin}/both.html`);
      await expect.poll(() => said(page)).toEqual(both(old));
      await expect
        .poll(() => warnings.join())
        .toMatch(/version 0\.1\.0 is on this page already, so version 0\.2\.0 does nothing/);
      assert.equal(warnings.length, 1);
      await stop();
    });

    test('new lines before the new files are there show what stands between the tags, and then the card', async ({
      browser,
      folder,
    }) => {
      unpack(join(folder, 'miscarriage'), old.files);
      const {visit, stop} = await open(browser, folder);
      await visit('/new.html', fallbacks);
      unpack(join(folder, 'miscarriage'), next.files);
      await visit('/new.html', both(next));
      await stop();
    });

    test('a hosted page that a browser kept finds its own release', async ({browser, folder}) => {
      unpack(join(folder, 'miscarriage'), old.files);
      const {server, page, stop} = await open(browser, folder);
      server.page('/miscarriage/pages/nl/kept.html', old.files['pages/nl/warning-signs.html']);
      unpack(join(folder, 'miscarriage'), next.files);
      for (const [name, release] of [
        ['kept', old],
        ['warning-signs', next],
      ]) {
        await page.goto(`${server.origin}/miscarriage/pages/nl/${name}.html`);
        const title = page.locator('miscarriage-warning-signs #title');
        await expect(title).toHaveText(release.headings.nl);
      }
      await stop();
    });
  });
}

const blocks = [...readFileSync('docs/upgrade.md', 'utf8').matchAll(/^## (.*)$|```sh\n([^]*?)```/gm)];
/** The commands below a heading of docs/upgrade.md. */
const commandsOf = (heading) => blocks[blocks.findIndex(([, title]) => title === heading) + 1][2];

test('the commands of docs/upgrade.md upgrade, go back and tidy up', async ({browser, folder}) => {
  test.skip(spawnSync('unzip', ['-v']).status !== 0, 'unzip is not on this machine');
  for (const release of [old, next]) {
    const bytes = Object.entries(release.files).map(([path, text]) => [path, Buffer.from(text)]);
    writeFileSync(join(folder, `miscarriage-elements-${release.version}.zip`), zipOf(bytes));
  }
  const files = join(folder, 'miscarriage');
  unpack(files, {...old.files, 'pages/hospital.js': 'window.miscarriageHospital = {country: "NL"};'});
  const server = await serveFolder(folder, servers['is set up as docs/server.md says']);
  for (const [path, html] of Object.entries(pages)) server.page(path, html);
  const run = (heading) =>
    execFileSync('bash', ['-euc', commandsOf(heading).replaceAll('/var/www/html/miscarriage', files)], {cwd: folder});
  const page = await browser.newPage();
  const shows = async (path, expected) => {
    await page.goto(server.origin + path);
    await expect.poll(() => said(page)).toEqual(expected);
  };

  run('Upgrade');
  await shows('/old.html', both(old));
  await shows('/new.html', both(next));
  await shows('/simple.html', both(next));
  run('Go back');
  await shows('/old.html', both(old));
  await shows('/new.html', both(next));
  await shows('/simple.html', both(old));
  run('Tidy up');
  assert.deepEqual(readdirSync(join(files, 'v')), ['0.2.0-bbbbbbbb']);
  assert.match(readFileSync(join(files, 'pages/hospital.js'), 'utf8'), /NL/);
  await page.close();
  server.stop();
});
