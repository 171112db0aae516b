// The lines of docs/server.md in the real Apache and the real nginx, with what a release puts on a server.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {get} from 'node:http';
import {dirname, join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {compressed} from '../../tools/compressed.mjs';
import {dist, inRest, read, release, shown, test as pageTest} from '../support/page.mjs';
import {missing, start} from '../support/servers.mjs';

const v = `v/${release}`;
/** What the archive has, compressed, and what a hospital puts beside it. */
const fromArchive = [
  `${v}/miscarriage-elements.en.js`,
  `${v}/miscarriage-elements.css`,
  `${v}/text/de.js`,
  'miscarriage-elements.en.js',
  'server-check.js',
  'index.html',
  'hospital/hospital.css',
  'cms/quill.mjs',
];
const own = 'pages/hospital.js';
/** What no archive has compressed. */
const onTheWay = [own, 'integrity.json'];
const fill = (folder) => {
  const write = (path, bytes) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), bytes);
  };
  for (const path of [...fromArchive, 'integrity.json']) {
    const bytes = readFileSync(dist + path);
    for (const [name, content] of [[path, bytes], ...compressed(path, bytes)]) write(name, content);
  }
  write(own, `window.miscarriageHospital = ${JSON.stringify({country: 'NL', clinic: 'Poli. '.repeat(400)})};`);
};

const ask = (origin, path, headers = {}) =>
  new Promise((resolve, reject) => {
    get(`${origin}/miscarriage/${path}`, {headers}, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({...response, status: response.statusCode, headers: response.headers, body: Buffer.concat(parts)}),
      );
    }).on('error', reject);
  });
const decode = {br: brotliDecompressSync, gzip: gunzipSync};
const encodings = {'gzip, deflate, br': 'br', 'gzip, deflate': 'gzip', identity: undefined};
const types = {
  // nginx calls it application/javascript, which browsers take as well.
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  json: 'application/json',
};

for (const name of ['apache', 'nginx']) {
  const test = pageTest.extend({
    real: [
      // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures one needs
      async ({}, use) => {
        const server = await start(name, fill);
        await use(server.origin);
        await server.stop();
      },
      {scope: 'worker'},
    ],
  });
  test.describe(name, () => {
    test.skip(Boolean(missing(name)), missing(name));

    for (const path of [...fromArchive, ...onTheWay])
      test(`sends ${path} as small as the browser takes it, as what it is`, inRest(), async ({real}) => {
        const expected = path === own ? (await ask(real, path)).body : readFileSync(dist + path);
        for (const [accepted, encoding] of Object.entries(encodings)) {
          const {status, headers, body} = await ask(real, path, {'accept-encoding': accepted});
          assert.equal(status, 200);
          // What is compressed while it is sent may be gzip for all.
          if (onTheWay.includes(path))
            assert.equal(headers['content-encoding'] !== undefined, encoding !== undefined, accepted);
          else assert.equal(headers['content-encoding'], encoding, accepted);
          const plain = headers['content-encoding'] ? decode[headers['content-encoding']](body) : body;
          assert.ok(plain.equals(expected), accepted);
          const [type, charset] = headers['content-type'].split(/; ?charset=/i);
          assert.equal(type.replace('application/javascript', 'text/javascript'), types[path.split('.').at(-1)]);
          assert.match(charset ?? 'utf-8', /^utf-8$/i);
          assert.match(headers.vary ?? '', /accept-encoding/i);
        }
      });

    test(
      'lets a browser keep what has a release in its address, and asks for all else again',
      inRest(),
      async ({real}) => {
        for (const path of [...fromArchive, ...onTheWay]) {
          const {headers} = await ask(real, path, {'accept-encoding': 'br'});
          const kept = path.startsWith('v/');
          assert.equal(headers['cache-control'], kept ? 'public, max-age=31536000, immutable' : 'no-cache', path);
          assert.equal(headers['access-control-allow-origin'], '*', path);
        }
      },
    );

    test('says that nothing changed where nothing did', inRest(), async ({real}) => {
      for (const encoding of ['br', 'gzip', 'identity']) {
        const {headers} = await ask(real, 'index.html', {'accept-encoding': encoding});
        const again = {'accept-encoding': encoding, 'if-none-match': headers.etag};
        const {status, body} = await ask(real, 'index.html', again);
        assert.deepEqual([status, body.length], [304, 0], encoding);
      }
    });

    test(
      'the start page says that this server compresses, and that the browser kept the file',
      inRest(),
      async ({real, browser}) => {
        const page = await browser.newPage();
        await page.goto(`${real}/miscarriage/index.html`);
        await page
          .getByText(/This server: miscarriage-elements\.en\.js is compressed: \d\d kB for 1\d\d kB\./)
          .waitFor();
        await page.goto('about:blank');
        await page.goto(`${real}/miscarriage/index.html`);
        await page.getByText('The browser kept it and asked for nothing: as it should be.').waitFor();
        await page.close();
      },
    );

    test('a page of another site gets the card, with integrity', inRest(), async ({real, site}) => {
      const integrity = JSON.parse(read('integrity.json'));
      const lines = ['miscarriage-elements.en.js', 'miscarriage-elements.css'].map((file) => [
        `${real}/miscarriage/${v}/${file}`,
        `integrity="${integrity[`${v}/${file}`]}" crossorigin="anonymous"`,
      ]);
      site.make(
        '/a-page.html',
        `<!doctype html><html lang="en"><meta name="miscarriage:country" content="NL"><link rel="stylesheet" href="${lines[1].join('" ')}>
        <script type="module" src="${lines[0].join('" ')}></script><div lang="de"><miscarriage-contact></miscarriage-contact></div>`,
      );
      const {page, errors, console} = await site.open('/a-page.html', {wait: 'miscarriage-contact .card[lang=de]'});
      await shown(page);
      assert.deepEqual([errors, console], [[], []]);
    });
  });
}
