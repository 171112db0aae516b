// A script that comes late takes over what the reader is already using.
import assert from 'node:assert/strict';
import {openRoots, released, settled, shown, test} from '../support/page.mjs';

/** A page whose fallback is there, and whose script is not. */
const waiting = async (site, path = '/hospital/nl.html') => {
  const release = site.hold(
    path.startsWith('/hospital') ? released('miscarriage-elements.nl.js') : '/miscarriage-elements.nl.js',
  );
  const {page} = await site.open(path, {
    width: 800,
    until: 'commit',
    wait: 'miscarriage-warning-signs',
    init: openRoots,
  });
  await page.waitForFunction(() => document.readyState === 'interactive');
  await settled(page);
  assert.equal(await page.evaluate(() => document.querySelector('miscarriage-warning-signs:defined') === null), true);
  return {
    page,
    takeOver: async () => {
      release();
      await shown(page);
    },
  };
};

/** Where the keyboard is, through the roots. */
const focus = (page) =>
  page.evaluate(() => {
    let node = document.activeElement;
    const path = [];
    while (node?.shadowRoot?.activeElement) {
      path.push(node.localName);
      node = node.shadowRoot.activeElement;
    }
    return [...path, node.localName, node.getAttribute('href') ?? node.textContent.replace(/\s+/g, ' ').trim()];
  });

const controls = {
  'the emergency call': ['.miscarriage-group-emergency a[href="tel:112"]', ['a', 'tel:112']],
  'what opens the explanations': ['.miscarriage-group-emergency summary', ['summary', 'Uitleg']],
  'the second of the same name': ['.miscarriage-group-urgent .miscarriage-fold > summary', ['summary', 'Uitleg']],
};
for (const [what, [selector, there]] of Object.entries(controls))
  test(`the focus stays on ${what}, in its place on the screen`, async ({site}) => {
    const {page, takeOver} = await waiting(site);
    const control = page.locator(`miscarriage-warning-signs ${selector}`);
    await control.focus();
    // The browser scrolls to it when it draws.
    await settled(page);
    const before = await control.evaluate((node) => node.getBoundingClientRect().top);
    await takeOver();
    assert.deepEqual(await focus(page), ['miscarriage-warning-signs', ...there]);
    const after = await page.evaluate(
      () => document.activeElement.shadowRoot.activeElement.getBoundingClientRect().top,
    );
    assert.equal(Math.round(after), Math.round(before));
  });

test('a chosen topic stays chosen, and its signs stay', async ({site}) => {
  const {page, takeOver} = await waiting(site);
  await page.locator('miscarriage-warning-signs label', {has: page.locator('[value="after"]')}).click();
  await takeOver();
  const chosen = await page.evaluate(() => {
    const {shadowRoot} = document.querySelector('miscarriage-warning-signs');
    return [shadowRoot.querySelector(':checked').value, shadowRoot.querySelector('.by-topic').dataset.topic];
  });
  assert.deepEqual(chosen, ['after', 'after']);
});

test('what was opened stays open, and what was closed stays closed', async ({site}) => {
  const {page, takeOver} = await waiting(site);
  const folds = ['miscarriage-warning-signs', 'miscarriage-myths', 'miscarriage-risk-factors'];
  const state = (there) =>
    page.evaluate(
      ([tags, root]) =>
        tags.map((tag) =>
          [...(root ? document.querySelector(tag).shadowRoot : document.querySelector(tag)).querySelectorAll('details')]
            .filter(({open}) => open)
            .map((details) => details.querySelector('summary').textContent.replace(/\s+/g, ' ').trim()),
        ),
      [folds, there],
    );
  for (const tag of folds) await page.locator(`${tag} summary`).nth(1).click();
  const before = await state(false);
  assert.ok(before.every((open) => open.length > 0));
  await takeOver();
  assert.deepEqual(await state(true), before);
});

test('words that are selected stay selected', async ({site}) => {
  const {page, takeOver} = await waiting(site);
  const selected = () => page.evaluate(() => String(getSelection()).replace(/\s+/g, ' ').trim());
  await page.evaluate(() => {
    const signs = document.querySelectorAll('miscarriage-warning-signs .miscarriage-group-emergency li');
    const range = document.createRange();
    range.setStart(signs[0].querySelector('strong, b').firstChild, 2);
    range.setEnd(signs[1].querySelector('strong, b').firstChild, 5);
    getSelection().addRange(range);
  });
  const before = await selected();
  assert.ok(before.length > 10, before);
  await takeOver();
  const after = await page.evaluate(() => {
    const {shadowRoot} = document.querySelector('miscarriage-warning-signs');
    const selection = shadowRoot.getSelection?.() ?? getSelection();
    const plain = (words) => words.replace(/\s+/g, ' ').trim();
    return [
      plain(selection.anchorNode.data.slice(selection.anchorOffset)),
      plain(selection.focusNode.data.slice(0, selection.focusOffset)),
    ];
  });
  assert.ok(before.startsWith(after[0]) && before.endsWith(after[1]), `${before} / ${after}`);
});

test('a link that gives way to the card hands the focus to its heading, where no key calls', async ({site}) => {
  site.make(
    '/linked.html',
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>.</title>
    <meta name="miscarriage-country" content="NL"><script type="module" src="/miscarriage-elements.nl.js"></script></head>
    <body><miscarriage-warning-signs><a href="/pages/nl/warning-signs.html">Bel</a></miscarriage-warning-signs></body></html>`,
  );
  const {page, takeOver} = await waiting(site, '/linked.html');
  await page.locator('a').focus();
  await takeOver();
  assert.deepEqual(await focus(page), ['miscarriage-warning-signs', 'h2', 'Wanneer bel je?']);
});

test('who was elsewhere on the page stays there', async ({site}) => {
  const {page, takeOver} = await waiting(site);
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
  });
  await takeOver();
  assert.equal((await focus(page))[0], 'input');
});
