// What a card is on a phone: how high, what fits a screen, and the bar with the two numbers.
import assert from 'node:assert/strict';
import {chromiumOnly, elements, languages, openRoots, read, settled, shown, test} from '../support/page.mjs';

const details =
  'country="NL" clinic="Gynaecology clinic" phone="0183 64 42 17" hours="Mo-Fr 08:00-12:00,13:00-16:30" app-name="BeterDichtbij" app-url="https://www.beterdichtbij.nl/"';
const card = (element, more = '') => `<miscarriage-${element} ${details} ${more}></miscarriage-${element}>`;

// Where it is installed, a typeface that is wider than that of any phone. Any other is lower.
const open = async (site, language, body, {height = 740, width = 360} = {}) => {
  site.make(
    '/phone.html',
    `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>Phone</title>
    <style>body { margin: 16px; font-family: 'DejaVu Sans', sans-serif }</style>
    ${body}<script type="module" src="/miscarriage-elements.${language}.js"></script>`,
  );
  const {page} = await site.open('/phone.html', {width, height, init: openRoots});
  await shown(page);
  return page;
};

/** At most, in px at 360 px, in English, Dutch, German and Arabic; of the warning card in each topic, then of all signs. */
const highest = {
  'warning-signs': [2400, 2820, 3050, 2690],
  'warning-signs, all': [2900, 2900, 3050, 2690],
  'back-pain': [1830, 1960, 2100, 1880],
  contact: [1600, 1800, 2000, 1560],
  facts: [1400, 1560, 1640, 1420],
  myths: [1200, 1290, 1290, 1190],
  'risk-factors': [2400, 2590, 2800, 2450],
  recurrent: [720, 790, 840, 730],
  treatment: [1200, 1350, 1420, 1260],
  scan: [1150, 1330, 1430, 1270],
  support: [1180, 1360, 1410, 1270],
  film: [700, 700, 700, 700],
};
/** The emergency group from its edge to its last sign: in the topics, and where one sign more stands. */
const emergencyGroup = {en: [660, 740], nl: [720, 810], de: [765, 850], ar: [775, 830]};

const inPixels = chromiumOnly('the table is measured in Chromium');
for (const [at, language] of languages.entries()) {
  test(
    `no card is higher than the table says at 360 px, and the emergency signs fit a screen, in ${language}`,
    inPixels,
    async ({site}) => {
      const page = await open(site, language, elements.map((element) => card(element)).join(''));
      const found = await page.evaluate(async () => {
        const heights = {};
        const groups = [];
        for (const element of document.querySelectorAll('[country]'))
          heights[element.localName.replace('miscarriage-', '')] = element.offsetHeight;
        const warning = document.querySelector('miscarriage-warning-signs');
        const group = warning.shadowRoot.querySelector('.group-emergency');
        heights['warning-signs'] = 0;
        for (const choice of warning.shadowRoot.querySelectorAll('input')) {
          choice.click();
          await warning.updateComplete;
          const name = choice.value === 'all' ? 'warning-signs, all' : 'warning-signs';
          heights[name] = Math.max(heights[name] ?? 0, warning.offsetHeight);
          const signs = group.querySelector('.signs').getBoundingClientRect();
          const few = !['all', 'back-pain'].includes(choice.value);
          groups.push([few, signs.bottom - group.getBoundingClientRect().top]);
        }
        return {heights, groups};
      });
      const tooHigh = Object.entries(found.heights).filter(([name, height]) => !(height <= highest[name][at]));
      assert.deepEqual(tooHigh, []);
      const [few, all] = emergencyGroup[language];
      for (const [isFew, height] of found.groups) assert.ok(height <= (isFew ? few : all), `${isFew}: ${height}`);
    },
  );
}

const before = '<p style="height: 300px">Before</p>';
const after = '<p style="height: 1200px">After</p>';
/** Whether the emergency number is in sight, and where the bar is seen. */
const sight = () => {
  const root = document.querySelector('miscarriage-warning-signs').shadowRoot ?? document;
  const name = (one) => (root === document ? `.miscarriage-${one}` : `.${one}`);
  const call = root.querySelector(`${name('group-emergency')} ${name('call')}`).getBoundingClientRect();
  const bar = root.querySelector(name('numbers')).getBoundingClientRect();
  const body = root.querySelector(name('card')).getBoundingClientRect();
  return {
    called: call.bottom > 0 && call.top < innerHeight,
    seen: bar.height > 0 && bar.top < innerHeight && bar.bottom > 0,
    sticks: Math.abs(bar.bottom - innerHeight) < 1,
    inCard: bar.top >= body.top && bar.bottom <= body.bottom,
    cardSeen: body.bottom > bar.height && body.top < innerHeight,
  };
};
const scrolled = async (page, top) => {
  await page.evaluate((y) => scrollTo(0, y), top);
  return page.evaluate(sight);
};

for (const language of ['en', 'de', 'ar'])
  test(`on a phone the two numbers stay in reach below the emergency number, inside the card, in ${language}`, async ({
    site,
  }) => {
    const page = await open(site, language, before + card('warning-signs') + after);
    const stuck = [];
    const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    for (let top = 0; top < end; top += 90) {
      const {called, seen, sticks, inCard} = await scrolled(page, top);
      assert.ok(inCard, `${top}: inside the card`);
      assert.ok(!(called && seen), `${top}: never beside the emergency number`);
      if (seen && sticks) stuck.push(top);
    }
    assert.ok(stuck.length > 12, `it sticks at ${stuck.join(' ')}`);
  });

test('without script the bar sticks as well', async ({site}) => {
  const {page} = await site.open('/hospital/en.html', {width: 360, height: 740, javaScriptEnabled: false});
  assert.equal((await scrolled(page, 0)).seen, false);
  const {called, seen, sticks} = await scrolled(page, 1500);
  assert.deepEqual({called, seen, sticks}, {called: false, seen: true, sticks: true});
});

const bar = (page) =>
  page.evaluate(
    () => document.querySelector('[country]').shadowRoot.querySelector('.numbers').getBoundingClientRect().height,
  );
test('no bar stands on a short screen or in a wide card', async ({site}) => {
  for (const size of [
    {width: 700, height: 360},
    {width: 320, height: 256},
    {width: 1280, height: 900},
  ])
    assert.equal(await bar(await open(site, 'en', card('warning-signs'), size)), 0, JSON.stringify(size));
});
test('no bar stands on paper', chromiumOnly('print is emulated in Chromium'), async ({site}) => {
  const page = await open(site, 'en', card('warning-signs'));
  assert.ok((await bar(page)) > 48);
  await page.emulateMedia({media: 'print'});
  assert.equal(await bar(page), 0);
});

test('the bar is not heard, is no stop of the keyboard, and never covers what has the focus', async ({site}) => {
  const page = await open(
    site,
    'en',
    `${before}<miscarriage-warning-signs ${details}><span slot="spotting">Words with <a href="/own.html">a link</a>.</span></miscarriage-warning-signs>${after}`,
  );
  assert.equal((await page.locator('miscarriage-warning-signs').ariaSnapshot()).match(/tel:112/g)?.length, 1);
  const stops = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    await settled(page);
    const stop = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('[country]');
      const active = shadowRoot.activeElement ?? document.activeElement;
      if (active === document.body) return undefined;
      const bar = shadowRoot.querySelector('.numbers');
      const focus = active.getBoundingClientRect();
      const {top, bottom} = bar.getBoundingClientRect();
      return {inBar: bar.contains(active), covered: focus.bottom > top && focus.top < bottom, name: active.localName};
    });
    if (!stop) break;
    stops.push(stop);
  }
  assert.ok(stops.length > 8, `${stops.length} stops`);
  assert.deepEqual(stops.filter(({inBar, covered}) => inBar || covered), []); // prettier-ignore
});

for (const javaScriptEnabled of [true, false])
  test(`where no number is known there is no bar, and nothing stands over the signs, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    site,
  }) => {
    const {page} = await site.open('/pages/en/warning-signs.html', {width: 360, height: 740, javaScriptEnabled});
    if (javaScriptEnabled) await shown(page);
    const place = await page.evaluate(() => {
      const card = document.querySelector('miscarriage-warning-signs');
      const [root, prefix] = card.shadowRoot ? [card.shadowRoot, '.'] : [card, '.miscarriage-'];
      const all = (name) => [...root.querySelectorAll(prefix + name)].map((part) => part.getBoundingClientRect());
      return {
        bar: all('numbers').map(({height}) => height),
        lastGroup: Math.max(...all('group').map(({bottom}) => bottom)),
        footer: all('footer').map(({top}) => top),
      };
    });
    assert.deepEqual(place.bar.filter(Boolean), []);
    assert.equal(place.footer.length, 1);
    assert.ok(place.footer[0] >= place.lastGroup, JSON.stringify(place));
  });

test('the bar calls who answers now', async ({site}) => {
  const page = await open(
    site,
    'en',
    '<miscarriage-warning-signs country="NL" phone="0183 64 42 17" hours="Mo-Su off" out-of-hours-name="GP" out-of-hours-phone="0900 1"></miscarriage-warning-signs>',
  );
  const calls = await page.evaluate(() =>
    [...document.querySelector('[country]').shadowRoot.querySelectorAll('.numbers a')].map(({href}) => href),
  );
  assert.deepEqual(calls, ['tel:112', 'tel:09001']);
});

test('every card that says "call" has a number, and the rule for bleeding leads to all signs', async ({site}) => {
  const page = await open(site, 'en', elements.map((element) => card(element)).join(''));
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('[country]')].map(({localName, shadowRoot}) => ({
      name: localName.replace('miscarriage-', ''),
      called: [...shadowRoot.querySelectorAll('a[href^="tel:"]')].map(({href}) => href),
    })),
  );
  for (const {name, called} of found.filter((one) => one.name !== 'film'))
    assert.ok(called.includes('tel:112') && called.includes('tel:0183644217'), name);
  const link = page.locator('miscarriage-scan .call-if a[href$=html]').first();
  assert.match(await link.getAttribute('href'), /\/pages\/en\/warning-signs\.html$/);
  await link.evaluate((node) => {
    node.closest('details').open = true;
  });
  await link.click();
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'miscarriage-warning-signs');
  assert.doesNotMatch(page.url(), /warning-signs/);
  assert.equal(read('pages/en/scan.html').includes('warning-signs.html'), true);
});
