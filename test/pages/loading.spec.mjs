// What a page shows while the words are on their way, and what is left of cards that have gone.
import assert from 'node:assert/strict';
import {expect} from '@playwright/test';
import {chromiumOnly, elements, inRest, languages, openRoots, read, released, shown, test} from '../support/page.mjs';

const tagOf = (element) =>
  `<miscarriage-${element} country="NL" phone="0183 64 42 17" hours="Mo-Fr 08:00-17:00"></miscarriage-${element}>`;
const pageOf = (language, body, file = 'miscarriage-elements.js') =>
  `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Page</title><h1>Miscarriage</h1><main>${body}</main><p>After the cards</p><script type="module" src="/${file}"></script>`;

/** Whom a tap at a place of the page would call. */
const calledAt = ([x, y]) => {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) found = found.shadowRoot.elementFromPoint(x, y);
  return found?.closest('a')?.getAttribute('href') ?? 'nobody';
};

for (const width of [360, 1280]) {
  for (const language of languages) {
    const title = `while ${language} is on its way, only the call link stands there, and a tap on it calls nobody else, at ${width} px`;
    test(title, inRest(width !== 360 || language !== 'de'), async ({site}) => {
      for (const element of elements) {
        const release = site.hold(released(`text/${language}.js`));
        site.make('/demand.html', pageOf(language, tagOf(element)));
        const {page, context} = await site.open('/demand.html', {
          width,
          height: 740,
          init: openRoots,
          // Firefox says that a page has loaded when what it imports is there.
          until: 'commit',
          wait: 'a[href="tel:112"]',
        });
        const link = page.locator('a[href="tel:112"]');
        assert.deepEqual(await page.locator('main .card').allInnerTexts(), await link.allInnerTexts());
        const {x, y, width: wide, height: high} = await link.boundingBox();
        assert.ok(y >= 0 && y + high < 740, `${element}: it is in sight`);
        release();
        await shown(page);
        const called = await page.evaluate(calledAt, [x + wide / 2, y + high / 2]);
        const expected = element === 'warning-signs' ? ['tel:112'] : ['tel:112', 'nobody'];
        assert.ok(expected.includes(called), `${element}: ${called}`);
        await context.close();
      }
    });
  }
}

/** The shifts of a page, summed up; Chromium alone counts them. */
const countShifts = () => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
};
const countsShifts = chromiumOnly('only Chromium counts layout shifts');
const core = ['warning-signs', 'risk-factors', 'myths', 'contact'].map(tagOf).join('');
const forms = {
  prerendered: () => read('hospital/nl.html').replaceAll('../', '/'),
  bare: () => pageOf('nl', core, 'miscarriage-elements.nl.js'),
  'on demand': () => pageOf('nl', core),
};
for (const [form, make] of Object.entries(forms)) {
  test(`nothing jumps when the words of a page come late: ${form}`, countsShifts, async ({site}) => {
    const held =
      {prerendered: released('miscarriage-elements.nl.js'), bare: '/miscarriage-elements.nl.js'}[form] ??
      released('text/nl.js');
    const release = site.hold(held);
    site.make('/late.html', make());
    const until = form === 'on demand' ? {wait: 'a[href="tel:112"]'} : {until: 'commit', wait: 'main'};
    const {page} = await site.open('/late.html', {width: 412, height: 915, init: countShifts, ...until});
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    release();
    await shown(page);
    const shift = await page.evaluate(() => window.shift);
    assert.ok(shift < 0.02, `layout shift ${shift}`);
  });
}

/** What a page keeps of a card that has gone: counted where it is made, and where it is given back. */
const countWhatIsKept = () => {
  const kept = {timers: new Set(), observers: new Set(), cards: []};
  window.kept = kept;
  const {setInterval: start, clearInterval: stop} = window;
  window.setInterval = (...parts) => {
    const id = start(...parts);
    kept.timers.add(id);
    return id;
  };
  window.clearInterval = (id) => {
    kept.timers.delete(id);
    stop(id);
  };
  for (const {prototype} of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const {observe, disconnect} = prototype;
    prototype.observe = function (...parts) {
      kept.observers.add(this);
      observe.apply(this, parts);
    };
    prototype.disconnect = function () {
      kept.observers.delete(this);
      disconnect.call(this);
    };
  }
};
const inAndOut = async ([markup, times]) => {
  const place = document.querySelector('main');
  for (let i = 0; i < times; i++) {
    place.innerHTML = markup;
    const [card] = place.children;
    await card.locale.settled;
    await card.updateComplete;
    await card.paint.drawnAgain;
    if (i % 10 === 0) window.kept.cards.push(new WeakRef(card));
    card.remove();
  }
};
const collects = chromiumOnly('Playwright can collect garbage in Chromium alone');
for (const [times, chosen, rest] of [
  [50, ['contact'], false],
  [50, elements, true],
  [10_000, ['contact'], true],
]) {
  test(
    `nothing is left of ${chosen.length} cards that were put in and taken out ${times} times`,
    {...collects, ...inRest(rest)},
    async ({site}) => {
      test.setTimeout(900_000);
      site.make('/churn.html', pageOf('nl', '', 'miscarriage-elements.nl.js'));
      const {page, context} = await site.open('/churn.html', {init: countWhatIsKept, wait: ''});
      const devtools = await context.newCDPSession(page);
      await devtools.send('Performance.enable');
      const left = async () => {
        await page.evaluate(() => new Promise((done) => setTimeout(done)));
        for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
        const {metrics} = await devtools.send('Performance.getMetrics');
        const counted = metrics.filter(({name}) => ['Nodes', 'JSEventListeners'].includes(name));
        const [timers, observers, cards] = await page.evaluate(() => [
          window.kept.timers.size,
          window.kept.observers.size,
          window.kept.cards.filter((card) => card.deref()).length,
        ]);
        return {...Object.fromEntries(counted.map(({name, value}) => [name, value])), timers, observers, cards};
      };
      for (const element of chosen) {
        await page.evaluate(inAndOut, [tagOf(element), 2]);
        const before = await left();
        await page.evaluate(inAndOut, [tagOf(element), times]);
        // What is on its way out goes at its time; what is kept stays.
        const kept = async () => Object.entries(await left()).filter(([what, count]) => count > before[what]);
        await expect.poll(kept, `${element}, with ${JSON.stringify(before)} before`).toEqual([]);
      }
    },
  );
}
