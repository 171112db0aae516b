import assert from 'node:assert/strict';
import {engine, languages, released, settled, test} from '../support/page.mjs';

// What depends on the file that a page loads: which folder is its own, and what the page's policy allows.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types miscarriage-elements";
const violations = () => {
  window.violations = [];
  addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
};
const pageOf = (body, {script = '/miscarriage-elements.js', head = ''} = {}) =>
  `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${policy}">${head}<title>A page of a CMS</title><main>${body}</main><script type="module" src="${script}"></script>`;
const link = (path) => `<p><a href="${path}">When to call</a></p>`;

for (const language of languages) {
  test(`a link to a page in ${language} becomes a card in that language, under a strict policy and without script in the page`, async ({
    site,
  }) => {
    site.make('/cms.html', pageOf(link(`/pages/${language}/warning-signs.html?topic=after`)));
    const {page, errors, console} = await site.open('/cms.html', {init: violations});
    const card = await page.evaluate(() => {
      const element = document.querySelector('miscarriage-warning-signs');
      return [element.topic, element.shadowRoot.querySelector('.card').lang];
    });
    assert.deepEqual(card, ['after', language]);
    assert.equal(await page.getByRole('link', {name: 'When to call'}).count(), 0);
    // The page says nothing of its hospital, and the console does.
    const said = console.filter((line) => !line.includes('no card has a number to call'));
    assert.deepEqual([await page.evaluate(() => window.violations), errors, said], [[], [], []]);
  });
}

test('the details come from the page’s head, never from the link', async ({site}) => {
  site.make(
    '/cms.html',
    pageOf(
      `<div data-miscarriage="contact" data-lang="en" data-phone="0900 666" data-country="RU">${link('/pages/en/contact.html')}</div>`,
      {head: '<meta name="miscarriage:country" content="NL"><meta name="miscarriage:phone" content="0183 64 42 17">'},
    ),
  );
  const {page} = await site.open('/cms.html');
  const root = await page.evaluate(() => document.querySelector('miscarriage-contact').shadowRoot.innerHTML);
  assert.ok(root.includes('tel:0183644217') && root.includes('tel:112') && !root.includes('0900'));
});

test('only the folder beside the file counts', async ({site}) => {
  site.make('/elsewhere/pages/en/contact.html', '<!doctype html>');
  site.make('/cms.html', pageOf(link('/elsewhere/pages/en/contact.html') + link('/pages/en/contact.html')));
  const {page} = await site.open('/cms.html');
  assert.equal(await page.locator('miscarriage-contact').count(), 1);
  assert.equal(await page.locator('main > p > a').getAttribute('href'), '/elsewhere/pages/en/contact.html');
});

test('the link stays and leads to its page where the words cannot be had', async ({site}) => {
  site.miss(released('text/ar.js'));
  site.make('/cms.html', pageOf(link('/pages/ar/facts.html')));
  const {page} = await site.open('/cms.html', {wait: 'miscarriage-facts a'});
  await page.getByRole('link', {name: 'When to call'}).click();
  await page.locator('h1').waitFor();
  assert.equal(page.url(), `${site.origin}/pages/ar/facts.html`);
});

const silent = engine === 'chromium' ? [false, true] : [true];
test('in an editor, and without script, the link stays a link', async ({site}) => {
  site.make(
    '/cms.html',
    pageOf(`${link('/pages/en/facts.html')}<div contenteditable="true">${link('/pages/en/facts.html')}</div>`),
  );
  for (const javaScriptEnabled of silent) {
    const {page} = await site.open('/cms.html', {wait: 'main a', javaScriptEnabled});
    if (javaScriptEnabled) await page.locator('miscarriage-facts #title').waitFor({state: 'attached'});
    assert.equal(await page.locator('[contenteditable] > p > a').count(), 1);
    assert.equal(await page.locator('miscarriage-facts').count(), javaScriptEnabled ? 1 : 0);
  }
});

test('an async file waits until the page has been read, so that no words after a link are lost', async ({site}) => {
  // The rest of the paragraph comes after the script has run.
  site.make('/slow.js', '');
  const release = site.hold('/slow.js');
  site.make(
    '/cms.html',
    '<!doctype html><html lang="en"><title>A page</title><script type="module" async src="/miscarriage-elements.en.js"></script><p id="p"><a href="/pages/en/facts.html">Facts</a><script src="/slow.js"></script> and more.</p>',
  );
  const {page, requests} = await site.open('/cms.html', {wait: '#p', until: 'commit'});
  await page.waitForFunction(() => customElements.get('miscarriage-facts'));
  await settled(page);
  assert.ok(requests.some((url) => url.endsWith('/slow.js')));
  release();
  await page.waitForLoadState();
  await settled(page);
  assert.equal(await page.locator('miscarriage-facts').count(), 0);
  assert.equal(await page.locator('#p').innerText(), 'Facts and more.');
});
