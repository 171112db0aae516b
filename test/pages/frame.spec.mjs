import assert from 'node:assert/strict';
import {expect} from '@playwright/test';
import {engine, inRest, openRoots, settled, test as pageTest} from '../support/page.mjs';

// The library stands on 127.0.0.1, the page that frames it on localhost: two origins.
const test = pageTest.extend({
  library: async ({site}, use) => use(site.origin.replace('localhost', '127.0.0.1')),
});
test.describe.configure({timeout: 60_000});

const policy = (origin) =>
  `default-src 'none'; script-src 'self' ${origin}; frame-src 'self' ${origin}; style-src 'self'; img-src 'self'`;

/** A page around a frame of the library; `more` stands after it. */
const open = async ({site, library}, path, {more = '', frame = '', wait = true, ...options} = {}) => {
  site.make(
    '/around.html',
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy(library)}"><title>Around</title><h1>Around</h1>
    <iframe id="ours" title="Card" width="600" height="400" src="${library}${path}" ${frame}></iframe>${more}
    <script src="${library}/miscarriage-frame.js"></script>`,
  );
  const opened = await site.open('/around.html', {wait: '', ...options});
  const inside = () => opened.page.frames().find((other) => other.url().startsWith(`${library}/pages/`));
  if (wait) await opened.page.waitForFunction(() => document.querySelector('#ours').style.height !== '');
  return {...opened, inside};
};
const height = (page) => page.evaluate(() => Number.parseFloat(document.querySelector('#ours').style.height) || 0);
// The mouse of a driver does not reach into a frame of another origin in every engine.
const press = (locator) => locator.evaluate((element) => element.click());
/** Until the frame is as high as its page; the height. */
const fits = async (page, inside) => {
  await inside().locator('#title').waitFor({state: 'attached'});
  const needed = () => inside().evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await expect(async () => assert.equal(await height(page), await needed())).toPass();
  return needed();
};
/** Runs in the page around before anything else: what it is told. */
const listen = () => {
  window.told = [];
  addEventListener('message', ({data}) => window.told.push(data));
};
const toldAtLeast = (page, count) => page.waitForFunction((least) => window.told.length >= least, count);

for (const width of [360, 1280]) {
  test(
    `the frame is as high as its page at ${width} px, grows and shrinks with it, and nothing breaks the policy`,
    inRest(),
    async ({site, library}) => {
      const {page, inside, console, errors} = await open({site, library}, `/pages/nl/warning-signs.html`, {
        width,
        frame: 'class="wide"',
      });
      const whole = await fits(page, inside);
      assert.ok(whole > 1200);
      await press(inside().locator('.all-sources > summary'));
      assert.ok((await fits(page, inside)) > whole);
      await press(inside().locator('.all-sources > summary'));
      assert.equal(await fits(page, inside), whole);
      assert.deepEqual(
        [console.filter((line) => !/hospital\.js|404|no card has a number/.test(line)), errors],
        [[], []],
      );
    },
  );
}

test(
  'a frame that comes later gets its height, and keeps it right after a link to another language',
  inRest(),
  async ({site, library}) => {
    const {page, inside} = await open({site, library}, `/pages/nl/facts.html`);
    await page.evaluate(() => {
      const frame = document.querySelector('#ours');
      const late = frame.cloneNode();
      late.style.height = '';
      frame.replaceWith(late);
    });
    await page.waitForFunction(() => document.querySelector('#ours').style.height !== '');
    await fits(page, inside);
    await press(inside().locator('body > header a[lang="ar"]'));
    await expect.poll(() => inside()?.url()).toContain('/ar/facts.html');
    assert.equal(page.url(), `${site.origin}/around.html`);
    await fits(page, inside);
  },
);

test(
  'in a frame there is the card without the heading and the menu of the page, and links leave the frame',
  inRest(),
  async ({site, library}) => {
    const {inside} = await open({site, library}, `/pages/nl/warning-signs.html?topic=after`, {init: openRoots});
    assert.equal(await inside().locator('h1').isVisible(), false);
    assert.equal(await inside().locator('nav').isVisible(), false);
    assert.equal(await inside().locator('miscarriage-warning-signs').getAttribute('topic'), 'after');
    const [source] = await inside().locator('.sources a').all();
    assert.equal(
      await source.evaluate((link) => link.target || link.ownerDocument.querySelector('base').target),
      '_top',
    );
  },
);

test('a page that is not in a frame sends nothing and keeps its links', inRest(), async ({site}) => {
  const {page} = await site.open('/pages/nl/facts.html');
  assert.equal(await page.locator('base').count(), 0);
  assert.equal(await page.locator('nav').isVisible(), true);
});

/** Sends heights to the page around. */
const liar = (values) => `<!doctype html><script src="/liar.js"></script><p>${values}</p>`;

test('heights that others send change nothing', inRest(), async ({site, library}) => {
  site.make('/liar.js', "setInterval(() => parent.postMessage({type: 'miscarriage:height', height: 5000}, '*'), 50);");
  site.make('/liar.html', liar('same host'));
  const {page, inside} = await open({site, library}, `/pages/nl/facts.html`, {
    more: `<iframe title="a" src="${library}/liar.html"></iframe><iframe title="b" src="/liar.html"></iframe>`,
    init: listen,
  });
  const whole = await fits(page, inside);
  await page.evaluate(() => {
    // From the page itself, and one that claims another origin's frame as its source.
    postMessage({type: 'miscarriage:height', height: 5000}, '*');
    dispatchEvent(
      new MessageEvent('message', {
        data: {type: 'miscarriage:height', height: 5000},
        origin: location.origin,
        source: document.querySelector('#ours').contentWindow,
      }),
    );
  });
  const soFar = await page.evaluate(() => window.told.length);
  await toldAtLeast(page, soFar + 6);
  assert.equal(await height(page), whole);
  assert.deepEqual(
    await page.evaluate(() => [...document.querySelectorAll('iframe')].slice(1).map((frame) => frame.style.height)),
    ['', ''],
  );
});

test(
  'a frame of another folder, or one that left ours for another site, is neither asked nor heard',
  inRest(),
  async ({site, library}) => {
    site.make(
      '/liar.js',
      "parent.postMessage({type: 'miscarriage:height', height: 5000}, '*'); addEventListener('message', () => document.body.append('asked'));",
    );
    site.make('/other/pages/liar.html', liar('other folder'));
    site.make('/liar.html', liar('other site'));
    const {page} = await open({site, library}, `/other/pages/liar.html`, {wait: false, init: listen});
    await toldAtLeast(page, 1);
    await settled(page);
    await settled(page.frames()[1]);
    assert.equal(await height(page), 0);
    assert.equal((await page.frames()[1].content()).includes('asked'), false);
    await page.evaluate((address) => (document.querySelector('#ours').src = address), `${library}/pages/nl/facts.html`);
    await page.waitForFunction(() => document.querySelector('#ours').style.height !== '');
    const whole = await height(page);
    await page.evaluate(() => (window.told = []));
    await page.frames()[1].evaluate((address) => void (location.href = address), `${site.origin}/liar.html`);
    await page.waitForFunction(() => window.told.at(-1)?.height === 5000);
    await settled(page);
    assert.equal(await height(page), whole);
  },
);

// What a page in our own folder could send, had it been tampered with: [what it sends, the height that is taken].
const sent = {
  'no height': ['undefined', 0],
  words: ['"500"', 0],
  'a list': ['[500]', 0],
  'not a number': ['NaN', 0],
  'no end': ['Infinity', 0],
  'an object': ['{500: 500}', 0],
  'a style': ['"500px;position:fixed"', 0],
  'less than nothing': ['-5', 200],
  nothing: ['0', 200],
  'too much': ['1e9', 20_000],
  'a height': ['512.5', 512.5],
};
for (const [name, [value, taken]] of Object.entries(sent)) {
  test(
    `a frame that says ${name} is ${taken || 'not'} ${taken ? 'px high' : 'heard'}`,
    inRest(),
    async ({site, library}) => {
      site.make(
        '/liar.js',
        `addEventListener('message', () => { parent.postMessage({type: 'miscarriage:height', height: ${value}}, '*'); for (const other of [null, 'miscarriage:height', {height: 700}, {type: 'height', height: 700}]) parent.postMessage(other, '*'); });`,
      );
      site.make('/pages/liar.html', liar(name));
      const {page, errors} = await open({site, library}, `/pages/liar.html`, {wait: taken > 0, init: listen});
      await toldAtLeast(page, 5);
      assert.equal(await height(page), taken);
      assert.deepEqual(errors, []);
    },
  );
}

test(
  'a page tells its height only to the page around it, and only once that one has asked',
  inRest(),
  async ({site, library}) => {
    site.make(
      '/silent.js',
      `window.heard = []; addEventListener('message', ({data, origin}) => window.heard.push([data?.type, origin]));`,
    );
    site.make(
      '/silent.html',
      `<!doctype html><script src="/silent.js"></script><iframe title="x" src="${library}/pages/nl/facts.html"></iframe><iframe title="y" src="/silent-inside.html"></iframe>`,
    );
    site.make('/silent-inside.html', '<!doctype html><script src="/silent.js"></script>');
    const {page} = await site.open('/silent.html', {wait: ''});
    /** Whatever was sent so far has come. */
    const calm = async () => {
      for (const frame of page.frames()) await settled(frame);
      await settled(page);
    };
    await calm();
    assert.deepEqual(await page.evaluate(() => window.heard), []);
    // A sibling asks: it is not the page around, so it hears nothing.
    await page.frames()[2].evaluate(() => parent.frames[0].postMessage({type: 'miscarriage:frame'}, '*'));
    await calm();
    assert.deepEqual(await page.frames()[2].evaluate(() => window.heard), []);
    assert.deepEqual(await page.evaluate(() => window.heard), []);
    await page.evaluate(() => frames[0].postMessage({type: 'other'}, '*'));
    await page.evaluate(() => frames[0].postMessage(null, '*'));
    await calm();
    assert.deepEqual(await page.evaluate(() => window.heard), []);
    await page.evaluate(() => frames[0].postMessage({type: 'miscarriage:frame'}, '*'));
    await page.waitForFunction(() => window.heard.length > 0);
    assert.deepEqual((await page.evaluate(() => window.heard))[0], ['miscarriage:height', library]);
  },
);

test(
  'in a sandbox that a CMS puts around it, the frame still gets its height where it may run and keep its origin',
  inRest(),
  async ({site, library}) => {
    const {page, inside} = await open({site, library}, `/pages/nl/facts.html`, {
      frame: 'sandbox="allow-scripts allow-same-origin allow-popups allow-top-navigation-by-user-activation"',
    });
    await fits(page, inside);
  },
);

test('in an empty sandbox the text is there, and can be scrolled', inRest(), async ({site, library}) => {
  const {page} = await open({site, library}, `/pages/nl/facts.html`, {frame: 'sandbox=""', wait: false});
  await settled(page);
  assert.equal(await height(page), 0);
  if (engine === 'chromium')
    assert.ok((await page.frames()[1].locator('miscarriage-facts').textContent()).length > 1000);
});
