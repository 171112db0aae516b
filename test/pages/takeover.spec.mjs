// What happens before the script is there, without it, and when it comes late.
import assert from 'node:assert/strict';
import {expect} from '@playwright/test';
import {
  chromiumOnly,
  elements,
  inRest,
  languages,
  openRoots,
  read,
  released,
  settled,
  shown,
  test,
} from '../support/page.mjs';

const words = (text) => text.replace(/\s+/g, ' ').trim();

for (const language of languages) {
  test(`without script all words and numbers are there in ${language}, and nothing about "now"`, async ({site}) => {
    const silent = await site.open(`/hospital/${language}.html`, {javaScriptEnabled: false});
    const {text} = await import(`../../src/generated/${language}/content/text.js`);
    const page = words(await silent.page.locator('main').textContent());
    const now = [
      'open-until',
      'open-always',
      'opens-today',
      'opens-on',
      'closed',
      'line-open-until',
      'line-opens-today',
      'line-opens-on',
    ];
    const otherwise = [
      ...now, 'not-loaded', 'emergency-number', 'the-clinic', 'no-clinic-phone', 'worried-no-phone', 'also-closed',
      'evidence-overdue', 'adapted', 'checked-by', 'copied', 'copy-by-hand', 'copy', 'clear', 'contact-title',
      'text-or-relay', 'support-organisation', 'crisis-line', 'tuesday', 'wednesday', 'thursday', 'sorry', 'out-of-hours',
      'one-in-ten', 'how-common-one-in-ten', 'stones-one', 'stones-one-or-two', 'definition-gb', 'definition-ie',
      'definition-de', 'film-heading', 'film-playing', 'film-stop', 'film-no-film', 'film-no-transcript',
      'not-a-habit', 'not-a-habit-claim', 'not-a-habit-why', 'not-a-habit-meaning', 'recurrent-word-in-letter',
      'recurrent-progesterone', 'treatment-burial-nl', 'treatment-burial-de', 'support-certificate-gb',
      'support-midwife-de', 'factor-more',
      // What a button says that is drawn only to keep its place.
      'film-agree', 'film-read', 'list-empty', 'own-question', 'print',
    ]; // prettier-ignore
    const values = {
      emergency: '112',
      app: 'BeterDichtbij',
      number: '0183 64 42 17',
      provider: 'Vimeo',
      weeks: '16',
      duration: '2:40',
    };
    for (const [key, sentence] of Object.entries(text)) {
      const parts = sentence
        .replace(/\*\*/g, '')
        .replace(/\{(emergency|app|number|provider|weeks|duration)\}/g, (_, name) => values[name])
        .split(/\{\w+\}/);
      if (!otherwise.includes(key)) for (const part of parts) assert.ok(page.includes(words(part)), `${key}: ${part}`);
    }
    for (const key of now) {
      const [start] = text[key].replace(/\*\*/g, '').split(/[,{،]/);
      if (start) assert.ok(!page.includes(words(start)), `${key} is not said without script`);
    }
    assert.ok((await silent.page.locator('a[href="tel:112"]').count()) > 4);
    assert.ok((await silent.page.locator('a[href="tel:0183644217"]').count()) >= 4);
    await silent.context.close();
  });
}

const seesWithoutScript = chromiumOnly('Playwright cannot ask Firefox what is visible without script');
test('without script the choice of a topic works by its style sheet', seesWithoutScript, async ({site}) => {
  const {page} = await site.open('/hospital/en.html', {javaScriptEnabled: false});
  const signs = page.locator('miscarriage-warning-signs .miscarriage-group-emergency li');
  assert.equal(await signs.filter({visible: true}).count(), 10);
  await page.getByLabel('After a miscarriage').check();
  assert.equal(await signs.filter({visible: true}).count(), 9);
});

const moments = {open: '2026-11-23T08:00:00Z', closed: '2026-11-27T20:00:00Z'};
for (const width of [360, 1280]) {
  for (const at of [0, 0.25, 0.5, 0.75]) {
    for (const [state, moment] of Object.entries(moments)) {
      const usual = (width === 360 && at === 0.5) || (at === 0 && state === 'closed');
      const title = `a script that comes late moves nothing at ${width} px, scrolled to ${at * 100} %, while the clinic is ${state}`;
      test(title, inRest(!usual), async ({site}) => {
        const release = site.hold(released('miscarriage-elements.nl.js'));
        const {page} = await site.open('/hospital/nl.html', {
          width,
          // The fallback is there, the script is not.
          until: 'commit',
          wait: 'miscarriage-contact footer',
          init: () => {
            window.shifts = [];
            try {
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) window.shifts.push(entry.value);
              }).observe({type: 'layout-shift', buffered: true});
            } catch {
              // Firefox has no such entries; there, what is on the screen is compared.
            }
          },
        });
        await page.clock.setFixedTime(new Date(moment));
        assert.equal(await page.evaluate(() => document.querySelector('miscarriage-myths:defined') === null), true);
        await page.evaluate((share) => scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight)), at);
        await settled(page);
        const positions = () =>
          page.evaluate(() => [
            ...[...document.querySelectorAll('main > *')].map((element) =>
              Math.round(element.getBoundingClientRect().top),
            ),
            document.documentElement.scrollHeight,
          ]);
        const before = await positions();
        release();
        await shown(page);
        assert.deepEqual(await positions(), before);
        const shift = await page.evaluate(() => window.shifts.reduce((sum, value) => sum + value, 0));
        assert.ok(shift < 0.02, `layout shift ${shift}`);
      });
    }
  }
}

test('aggressive styles of the page reach neither the fallback nor the element', async ({site}) => {
  const hostile = `html{font-size:62.5%} *{letter-spacing:.3em!important;line-height:3} p,li,h2,h3,a,ul,dl{margin:3em!important;color:red}
    ul li::before{content:"→"} main p{font-size:40px;text-transform:uppercase} fieldset{border:9px solid red} .card{display:none} svg{display:none}`;
  site.make('/hostile.css', hostile.replaceAll('!important', ''));
  site.make(
    '/hostile/nl.html',
    read('hospital/nl.html')
      .replaceAll('../', '/')
      .replace('</head>', '<link rel="stylesheet" href="/hostile.css"></head>'),
  );
  const heights = async (options) => {
    const {page, context} = await site.open('/hostile/nl.html', {width: 360, ...options});
    const all = await page.evaluate(() =>
      [...document.querySelectorAll('main > [country]')].map((element) => element.offsetHeight),
    );
    await context.close();
    return all;
  };
  assert.deepEqual(await heights({javaScriptEnabled: false}), await heights({}));
});

test('a language file that is missing leaves the fallback, and the next connect finds it', async ({site}) => {
  const giveBack = site.miss(released('text/ar.js'));
  site.make(
    '/late.html',
    '<!doctype html><html lang="ar"><miscarriage-myths><p>Bel 112</p></miscarriage-myths><script type="module" src="/miscarriage-elements.js"></script>',
  );
  const {page, console} = await site.open('/late.html', {wait: ''});
  await expect.poll(() => console.join('\n')).toContain('the text in "ar" could not be loaded');
  assert.equal(await page.getByText('Bel 112').isVisible(), true);
  giveBack();
  await page.evaluate(() => {
    const element = document.querySelector('miscarriage-myths');
    element.remove();
    document.body.append(element);
  });
  await page.locator('miscarriage-myths #title').waitFor({state: 'attached'});
});

test('a missing language file and no fallback leave the rescue words and the emergency link', async ({site}) => {
  site.miss(released('text/de.js'));
  site.make(
    '/rescue.html',
    '<!doctype html><html lang="de"><miscarriage-warning-signs country="AT"></miscarriage-warning-signs><script type="module" src="/miscarriage-elements.js"></script>',
  );
  const {page} = await site.open('/rescue.html', {wait: 'a[href="tel:144"]'});
  assert.match(await page.locator('miscarriage-warning-signs .card').innerText(), /Anrufen können Sie trotzdem/);
});

test('three languages stand on one page, each with its words on demand', async ({site}) => {
  const {page, requests} = await site.open('/hospital/three-languages.html');
  await shown(page);
  const languagesShown = await page.evaluate(() =>
    [...document.querySelectorAll('miscarriage-warning-signs')].map(
      (element) => element.shadowRoot.querySelector('.card').lang,
    ),
  );
  assert.deepEqual(languagesShown, ['nl', 'en', 'ar']);
  const files = requests
    .map((url) => url.replace(/.*\//, '').replace(/\?.*/, ''))
    .filter((name) => name.endsWith('.js'));
  assert.deepEqual(files.sort(), ['ar.js', 'en.js', 'miscarriage-elements.js', 'nl.js']);
});

const parents = {
  'flex row': 'display:flex',
  'grid auto column': 'display:grid;grid-template-columns:auto',
  float: 'float:left',
  'inline-block': 'display:inline-block',
  'fit-content': 'inline-size:fit-content',
  table: 'display:table',
  'column flex': 'display:flex;flex-direction:column;align-items:flex-start',
};
for (const [name, style] of Object.entries(parents)) {
  test(
    `a card in a ${name} is wide enough to read and not wider than the phone`,
    inRest(name !== 'flex row'),
    async ({site}) => {
      const cards = elements.map(
        (element) => `<div><div id="parent"><miscarriage-${element} country="NL"></miscarriage-${element}></div></div>`,
      );
      site.make('/parents.css', `#parent{${style}}`);
      site.make(
        '/parents.html',
        `<!doctype html><html lang="de"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/parents.css">${cards.join('')}<script type="module" src="/miscarriage-elements.de.js"></script>`,
      );
      for (const width of [360, 1280]) {
        const {page} = await site.open('/parents.html', {width, init: openRoots});
        const sizes = await page.evaluate(() =>
          [...document.querySelectorAll('#parent > *')].map((element) => element.getBoundingClientRect().width),
        );
        for (const size of sizes) assert.ok(size >= 280 && size <= width, `${size} of ${width}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      }
    },
  );
}

test('what is whole without script is taken over one card at a time, when the browser has nothing else to do', async ({
  site,
}) => {
  const {page} = await site.open('/hospital/en.html', {
    wait: '',
    init: () => {
      window.idle = [];
      window.requestIdleCallback = (callback) => window.idle.push(callback);
    },
  });
  const alive = () =>
    page.evaluate(
      () => [...document.querySelectorAll('main > *')].filter((card) => card.shadowRoot?.querySelector('.card')).length,
    );
  for (let count = 0; count < 5; count += 1) {
    await page.waitForFunction(() => window.idle.length);
    assert.equal(await alive(), count);
    await page.evaluate(() => window.idle.shift()());
  }
});
