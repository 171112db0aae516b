// The ways in which a page, or a tool between the web team and the page, loads the drop-in file. Consent managers and
// optimizers take `type="module"` away, put a script in later, write it into the page, move it, or join it with others.
import assert from 'node:assert/strict';
import {expect} from '@playwright/test';
import {inRest, read, release, released as address, shown, test} from '../support/page.mjs';

const released = address('miscarriage-elements.nl.js');
const code = read(released.slice(1));
const setting = '<meta name="miscarriage:files" content="/">';
// What stands before and after ours in a joined file: as minifiers leave it, and with a name that another library has too.
const others = (own) => `var $=function(){return 1},e=2,t=3\n${own}\nwindow.after=$()+e+t`;
const later = (attributes) =>
  `addEventListener('load', () => document.head.append(Object.assign(document.createElement('script'), ${attributes})));`;

const body = `<miscarriage-warning-signs><a href="tel:112">112</a><p slot="signs-lede">Onze eigen zin.</p></miscarriage-warning-signs>
<div lang="de"><miscarriage-contact><a href="tel:112">112</a></miscarriage-contact></div>
<p id="link"><a href="/pages/nl/facts.html">Feiten</a></p>`;
const pageOf = (head, foot = '') =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Een pagina</title><meta name="miscarriage:country" content="NL">${head}<body>${body}${foot}</body></html>`;

/** What each card says: its words, its language, its number, the hospital's own sentence. */
const said = (page) =>
  page.evaluate(() => {
    const [signs, contact] = ['warning-signs', 'contact'].map((name) => document.querySelector(`miscarriage-${name}`));
    const own = signs.querySelector('[slot]');
    return {
      signs: signs.shadowRoot?.querySelector('.card')?.lang,
      number: signs.shadowRoot?.querySelector('a[href^="tel:"]')?.getAttribute('href'),
      own: own.assignedSlot?.name,
      contact: contact.shadowRoot?.querySelector('.card')?.lang,
      link: document.querySelectorAll('miscarriage-facts').length,
    };
  });
const all = {signs: 'nl', number: 'tel:112', own: 'signs-lede', contact: 'de', link: 1};
const works = async (site, files) => {
  for (const [path, content] of Object.entries(files)) site.make(path, content);
  const {page, console, errors} = await site.open('/a-page.html', {wait: ''});
  await expect.poll(() => said(page)).toEqual(all);
  await shown(page);
  assert.deepEqual(errors, []);
  assert.deepEqual(
    console.filter((line) => /^(warning|error)/.test(line)),
    [],
  );
  return page;
};

const script = (attributes, src = released) => `<script ${attributes} src="${src}"></script>`;
const forms = {
  'as a module': pageOf(script('type="module"')),
  'as a module that does not wait': pageOf(script('type="module" async')),
  'as a classic script in the head': pageOf(script('')),
  'as a classic script that waits': pageOf(script('defer')),
  'as a classic script that does not wait': pageOf(script('async')),
  'as a classic script at the end': pageOf('', script('')),
  'under its name without a version': pageOf(script('type="module"', '/miscarriage-elements.nl.js')),
  'under that name, as a classic script': pageOf(script('', '/miscarriage-elements.nl.js')),
  'by a script that puts it in after the page has loaded': pageOf(`<script>${later(`{src: '${released}'}`)}</script>`),
  'by a script that puts it in as a module': pageOf(
    `<script>${later(`{src: '${released}', type: 'module'}`)}</script>`,
  ),
  'by another module': pageOf(`<script type="module">import '${released}';</script>`),
  'by another module, when it is asked for': pageOf(`<script>import('${released}');</script>`),
  'with a query of a CMS': pageOf(script('defer', `${released}?ver=6.8:1#x`)),
  'written into the page': pageOf(`${setting}<script>${code}</script>`),
  'written into the page as a module': pageOf(`${setting}<script type="module">${code}</script>`),
};
/** One of each kind; the others are rows of the same. */
const usual = [
  'as a module',
  'as a classic script in the head',
  'by a script that puts it in after the page has loaded',
  'written into the page',
];
for (const [how, page] of Object.entries(forms)) {
  test(`a page works with the file loaded ${how}`, inRest(!usual.includes(how)), async ({site}) => {
    await works(site, {'/a-page.html': page});
  });
}

for (const [how, attributes] of Object.entries({'a classic script': '', 'a module': 'type="module"'})) {
  test(`${how} that is moved to another folder finds its words and pages where the page says that the files are`, async ({
    site,
  }) => {
    await works(site, {
      '/a-page.html': pageOf(setting + script(attributes, '/cache/min/1/miscarriage-elements.nl.js?ver=1')),
      '/cache/min/1/miscarriage-elements.nl.js': code,
    });
  });

  test(`${how} that is joined with others works, and they do`, async ({site}) => {
    const page = await works(site, {
      '/a-page.html': pageOf(setting + script(attributes, '/cache/all.js')),
      '/cache/all.js': others(code),
    });
    assert.equal(await page.evaluate(() => window.after), 6);
  });

  test(`${how} that is moved, on a page that does not say where to, speaks its own language and says what to write`, async ({
    site,
  }) => {
    site.make('/cache/moved.js', code);
    site.make('/a-page.html', pageOf(script(attributes, '/cache/moved.js')));
    const {page, console, errors} = await site.open('/a-page.html', {wait: ''});
    const name = `${site.origin}/cache/v/${release}/text/de.js`;
    const why = 'If the files are elsewhere, say so in the head: <meta name="miscarriage:files" content="/folder/">.';
    await expect.poll(() => console.join('\n')).toContain(`${name} ${why}`);
    assert.ok(
      console.some((line) => line.includes('/pages/nl/facts.html stays a link') && line.endsWith(why)),
      console.join('\n'),
    );
    // Firefox tells of the file that is missing.
    assert.deepEqual(
      errors.filter((line) => !line.startsWith('Loading module from')),
      [],
    );
    // German cannot be had, and the fallback of that card stays: a number to call.
    await page.locator('miscarriage-contact > a').waitFor();
    const {contact, link, ...rest} = await said(page);
    assert.deepEqual(rest, {signs: 'nl', number: 'tel:112', own: 'signs-lede'});
    assert.deepEqual([contact, link], [undefined, 0]);
  });
}

const unversioned = '/miscarriage-elements.nl.js';
const twice = {
  'a module and a classic script': script('type="module"') + script(''),
  'a classic script and a module': script('') + script('type="module"'),
  'two classic scripts': script('') + script('defer'),
  'both names of the file': script('') + script('type="module"', unversioned),
  'both names the other way round': script('defer', unversioned) + script(''),
  'two languages': script('') + script('', address('miscarriage-elements.de.js')),
};
for (const [which, head] of Object.entries(twice)) {
  test(
    `${which} on a page are one: nothing is thrown, warned of or shown twice`,
    inRest(which !== 'a module and a classic script'),
    async ({site}) => {
      await works(site, {'/a-page.html': pageOf(head)});
    },
  );
}

test('a classic script leaves no name behind, and is strict', async ({site}) => {
  site.make('/a-page.html', pageOf(`<script>window.before = Object.keys(window);</script>${script('')}`));
  const {page} = await site.open('/a-page.html', {wait: ''});
  await expect.poll(() => said(page)).toEqual(all);
  const added = await page.evaluate(() => Object.keys(window).filter((name) => !window.before.includes(name)));
  // Lit's own marks, by which two copies of it find each other; and what drives the browser.
  assert.deepEqual(
    added.filter((name) => !/^(lit|reactive)\w+(Versions|Metadata)$|^__pw/.test(name)),
    ['before'],
  );
  assert.match(code, /^\uFEFF\/\*![^]*?\*\/\s*!function\(\)\{"use strict";/);
});

test('a classic script on a page of an old site keeps its letters', async ({site}) => {
  // A classic script is read in the letters of its page, unless it says by itself which it has.
  site.make('/a-page.html', pageOf(script('')).replace('utf-8', 'windows-1252'), {'content-type': 'text/html'});
  const {page} = await site.open('/a-page.html', {wait: '#title'});
  assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
  const words = await page.evaluate(() => document.querySelector('miscarriage-warning-signs').shadowRoot.textContent);
  assert.match(words, /Bel vandaag, ook ’s nachts/);
});

test('an address that is none is refused with its value, and the files beside the script are taken', async ({site}) => {
  site.make('/a-page.html', pageOf('<meta name="miscarriage:files" content="http://">' + script('')));
  const {page, console} = await site.open('/a-page.html', {wait: ''});
  await expect.poll(() => said(page)).toEqual(all);
  assert.ok(console.some((line) => line.includes('miscarriage:files="http://" is ignored')));
});
