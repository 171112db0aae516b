import assert from 'node:assert/strict';
import {expect} from '@playwright/test';
import {axe, inShort, rules, tooWide} from '../support/look.mjs';
import {chromiumOnly, engine, inRest, languages, openRoots, test} from '../support/page.mjs';

const open = (site, language, options) =>
  site.open(`/hospital/${language}.html`, {init: openRoots, bypassCSP: true, ...options});
const unfold = (page) =>
  page.evaluate(() => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    for (const element of all(document)) if (element.localName === 'details') element.open = true;
  });
const faults = async (page) => {
  await page.evaluate(axe);
  const {violations, passes} = await page.evaluate((values) => window.axe.run({runOnly: {type: 'tag', values}}), rules);
  assert.ok(
    passes.some(({id, nodes}) => id === 'color-contrast' && nodes.length > 100) || passes.length > 20,
    'axe has looked at the cards',
  );
  return inShort(violations);
};

const emulated = (what) => chromiumOnly(`Playwright cannot emulate ${what} in Firefox`);
const looks = {
  light: {},
  dark: {colorScheme: 'dark', details: emulated('dark')},
  'forced colours': {forcedColors: 'active', details: emulated('forced colours')},
  '320 px': {width: 320},
};
for (const language of languages) {
  for (const [look, {details, ...options}] of Object.entries(looks)) {
    const title = `axe finds nothing on the page in ${language}, ${look}, with everything open and ticked`;
    test(title, {...details, ...inRest(!['light en', 'dark ar'].includes(`${look} ${language}`))}, async ({site}) => {
      const {page} = await open(site, language, options);
      await unfold(page);
      for (const box of (await page.locator('miscarriage-risk-factors input[type="checkbox"]').all()).slice(0, 3))
        await box.check();
      assert.deepEqual(await faults(page), []);
    });
  }

  test(`nothing is wider than a screen of 320 px, nor at 400 % zoom, in ${language}`, async ({site}) => {
    const {page} = await open(site, language, {width: 320});
    await unfold(page);
    assert.deepEqual(await page.evaluate(tooWide), [0]);
  });
}

test('touch targets are large: buttons 44 px, call links 52 px', async ({site}) => {
  const {page} = await open(site, 'nl', {width: 360});
  const small = await page.evaluate(() => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const least = {
      button: 44,
      summary: 44,
      '.topic': 44,
      '.tick': 44,
      'a.call:not(.signs *, .numbers *)': 52,
      '.numbers a.call': 48,
      '.signs a.call': 44,
    };
    return all(document).flatMap((element) =>
      Object.entries(least)
        .filter(
          ([selector, size]) =>
            element.getRootNode() !== document &&
            element.matches(selector) &&
            element.offsetHeight < size &&
            element.offsetHeight > 0,
        )
        .filter(([selector]) => !(selector === 'summary' && element.closest('.paper')))
        .map(([selector]) => `${selector} ${element.offsetHeight}`),
    );
  });
  assert.deepEqual(small, []);
});

const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const outline = getComputedStyle(element);
    return {
      name: element.localName,
      value: element.value,
      href: element.getAttribute('href'),
      ring: outline.outlineStyle !== 'none',
    };
  });

test('the keyboard reaches the topics, the emergency call and every row, with a ring to see', async ({site}) => {
  const {page} = await open(site, 'en');
  await page.locator('miscarriage-warning-signs input[value="all"]').last().focus();
  await page.keyboard.press('ArrowDown');
  assert.equal((await focused(page)).value, 'early-pregnancy');
  // Back from the topics, over the explanations and the crisis line, to the first thing on the card.
  for (let stops = 0; stops < 3; stops++) await page.keyboard.press('Shift+Tab');
  const call = await focused(page);
  assert.deepEqual([call.href, call.ring], ['tel:112', true]);
  // The fallback stands in the page too, and is not seen.
  await page.locator('miscarriage-myths .myth > summary').nth(1).focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('miscarriage-myths .myth[open]').count(), 1);
  await page.locator('miscarriage-risk-factors input[type="checkbox"]').first().focus();
  await page.keyboard.press('Space');
  assert.equal(await page.locator('miscarriage-risk-factors .paper li').count(), 1);
  await page.locator('.button-clear').focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focused(page)).name).toBe('button');
});

// The browser's own tree, of the real elements: the checklist's closed root has no other way in.
const treeOf = async (page) => {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const order = [];
  const walk = (node) => {
    const [role, name] = [node.role?.value, node.name?.value?.trim()];
    if (!node.ignored && role !== 'InlineTextBox')
      order.push({
        role,
        name: name ?? '',
        level: node.properties?.find((property) => property.name === 'level')?.value?.value,
      });
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id));
  };
  walk(nodes[0]);
  return order;
};

for (const language of languages) {
  test(
    `a screen reader in ${language} hears level, what to do, number, signs; the fact before its myth; every box by name`,
    chromiumOnly('only Chromium gives its tree'),
    async ({site}) => {
      const {page} = await site.open(`/hospital/${language}.html`);
      const {myths, riskFactors, levels} = Object.assign(
        {},
        ...(await Promise.all(
          ['text', 'myths', 'risk-factors', 'levels'].map(
            (name) => import(`../../src/generated/${language}/content/${name}.js`),
          ),
        )),
      );
      const {text: words} = await import(`../../src/generated/${language}/content/text.js`);
      const plain = (key) => words[key].replace(/\*\*/g, '').replace('{emergency}', '112');
      // What is folded is heard when it is opened.
      await unfold(page);
      const tree = await treeOf(page);
      const clean = (name) => name.replace(/[\s\u00ad\u2066-\u2069]+/g, ' ').trim();
      const at = (role, name, from = 0) =>
        tree.findIndex(
          (node, index) => index >= from && node.role === role && clean(node.name).startsWith(clean(name)),
        );

      let last = 0;
      for (const level of levels) {
        const heading = at('heading', plain(`level-${level}`), last);
        assert.ok(heading >= last && heading !== -1, `${level} comes in its turn`);
        assert.equal(tree[heading].level, 3);
        last = heading;
      }
      const emergency = at('heading', plain('level-emergency'));
      const call = at('link', plain('call-emergency'), emergency);
      const list = tree.findIndex(({role}, index) => index > emergency && role === 'list');
      assert.ok(emergency < call && call < list, 'the call stands between the heading and the signs');
      assert.equal(
        tree.slice(list, at('heading', plain('level-urgent'))).filter(({role}) => role === 'listitem').length,
        10,
      );

      for (const {id} of myths.filter(({hidden}) => !hidden)) {
        const fact = at('heading', plain(id));
        assert.ok(fact !== -1, id);
        const claim = tree.findIndex(
          ({role, name}, index) =>
            index > fact && role === 'StaticText' && clean(name).includes(clean(plain(`${id}-claim`))),
        );
        const label = tree.findLastIndex(
          ({name}, index) => index < claim && clean(name).startsWith(clean(words['not-true'].split('**')[1])),
        );
        assert.ok(fact < label && label < claim, `${id}: fact, label, claim`);
      }
      for (const {id} of riskFactors) assert.ok(at('checkbox', plain(id)) !== -1, id);
    },
  );
}

test(
  'the page prints whole: every detail open, numbers as text, nothing that is true only now',
  emulated('print'),
  async ({site}) => {
    const {page} = await open(site, 'en');
    await page.locator('miscarriage-warning-signs input[value="after"]').last().check();
    await page.locator('miscarriage-risk-factors input[type="checkbox"]').first().check();
    await page.emulateMedia({media: 'print'});
    const shown = (selector) => page.locator(selector).filter({visible: true}).count();
    for (const gone of ['.state', '.now', 'button', '.topic input', 'miscarriage-risk-factors .factors', '.chevron'])
      assert.equal(await shown(gone), 0, gone);
    assert.equal(await shown('miscarriage-warning-signs .topic'), 1);
    assert.match(
      await page.locator('miscarriage-warning-signs .topics').innerText(),
      /What is it about\?\s+After a miscarriage/,
    );
    assert.equal(await shown('miscarriage-myths .why'), 10);
    assert.equal(await shown('miscarriage-risk-factors .paper li'), 1);
    assert.match(
      await page.locator('miscarriage-warning-signs .group-urgent .actions .call').innerText(),
      /0183 64 42 17.*Monday to Friday 08:00–12:00, 13:00–16:30/s,
    );
    assert.ok((await shown('miscarriage-contact .countries li')) > 20);
  },
);

test('"Print my list" prints the checklist alone, and leaves no trace of it', async ({site}) => {
  const {page} = await open(site, 'en', {
    init: `(${openRoots})(); window.print = () => { window.printed = [...document.querySelectorAll('main > *')].map((element) => element.localName + ':' + element.hasAttribute('data-miscarriage-printing')); window.sheets = document.adoptedStyleSheets.length; };`,
  });
  await page.locator('.button-print').click();
  assert.deepEqual(
    (await page.evaluate(() => window.printed)).filter((line) => line.endsWith('true')),
    ['miscarriage-risk-factors:true'],
  );
  if (engine === 'chromium') {
    await page.emulateMedia({media: 'print'});
    assert.equal(await page.locator('h1').isVisible(), false);
    assert.equal(await page.locator('miscarriage-warning-signs').isVisible(), false);
    assert.equal(await page.locator('miscarriage-risk-factors .paper').isVisible(), true);
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.deepEqual(
    await page.evaluate(() => [
      document.adoptedStyleSheets.length,
      document.querySelectorAll('[data-miscarriage-printing]').length,
    ]),
    [0, 0],
  );
});

test(
  'the cards are dark where the page is, not where the device is, and as the theme says',
  emulated('dark'),
  async ({site}) => {
    site.make('/dark.css', '.dark{color-scheme:dark}');
    site.make(
      '/dark.html',
      `<!doctype html><html lang="en"><link rel="stylesheet" href="/dark.css"><miscarriage-myths></miscarriage-myths><div class="dark"><miscarriage-myths></miscarriage-myths><miscarriage-myths theme="light"></miscarriage-myths></div><miscarriage-myths theme="dark"></miscarriage-myths><script type="module" src="/miscarriage-elements.en.js"></script>`,
    );
    const {page} = await site.open('/dark.html', {colorScheme: 'dark'});
    const backgrounds = await page.evaluate(() =>
      [...document.querySelectorAll('miscarriage-myths')].map(
        (element) => getComputedStyle(element.shadowRoot.querySelector('.card')).backgroundColor,
      ),
    );
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(29, 26, 34)'];
    assert.deepEqual(backgrounds, [light, dark, light, dark]);
  },
);
