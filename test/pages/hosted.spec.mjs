import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromiumOnly, elements, inRest, languages, openRoots, read, released, shown, test} from '../support/page.mjs';

const topics = ['early-pregnancy', 'bleeding', 'miscarriage', 'after', 'back-pain'];
const command = fileURLToPath(new URL('../../tools/pages.mjs', import.meta.url));
const details = {
  country: 'NL',
  clinic: 'Polikliniek "Gynaecologie" </script>',
  phone: '0183 64 42 17',
  hours: 'Mo-Fr 08:00-12:00,13:00-16:30',
};

const violations = () => {
  window.violations = [];
  addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
};
/** The pages that `npm run pages` makes, under /made/ beside a copy of the library. */
const make = (site, content) => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const file = join(folder, 'hospital.json');
  const out = join(folder, 'out');
  writeFileSync(file, JSON.stringify(content));
  execFileSync(process.execPath, [command, file, out], {stdio: 'ignore'});
  for (const path of readdirSync(out, {recursive: true}).map(String))
    if (/\.\w+$/.test(path)) site.make(`/made/pages/${path}`, readFileSync(join(out, path), 'utf8'));
  for (const name of [
    'miscarriage-elements.css',
    'page.js',
    'pages.css',
    ...languages.map((language) => `miscarriage-elements.${language}.js`),
  ])
    site.make(`/made${released(name)}`, read(released(name).slice(1)));
  rmSync(folder, {recursive: true});
};

/** What is seen of the card. */
const said = (page) =>
  page.evaluate(() => {
    const card = document.querySelector('main > :last-child');
    return (card.shadowRoot ?? card).querySelector('.card, .miscarriage-card').innerText;
  });
/** The numbers that can be called, without the list of other countries. */
const numbers = (page) =>
  page.evaluate(() => {
    const card = document.querySelector('main > :last-child');
    return [...(card.shadowRoot ?? card).querySelectorAll('a[href^="tel:"]')]
      .filter((link) => !link.closest('.countries, .miscarriage-countries'))
      .map((link) => link.getAttribute('href'));
  });

for (const language of languages) {
  test(
    `each page in ${language} stands under its policy, asks for its own files, and says no number of any country while the hospital is not known`,
    inRest(['de', 'en'].includes(language)),
    async ({site}) => {
      const init = `(${violations})(); (${openRoots})();`;
      const {page, requests, errors} = await site.open('/index.html', {init, wait: ''});
      for (const element of elements) {
        const path = `/pages/${language}/${element}.html`;
        requests.length = 0;
        await page.goto(`${site.origin}${path}`);
        await shown(page);
        assert.deepEqual(await page.evaluate(() => window.violations), [], element);
        assert.deepEqual(errors, [], element);
        assert.deepEqual(
          requests
            .map((url) => url.replace(`${site.origin}/`, ''))
            .filter((url) => !/^data:|favicon/.test(url))
            .sort(),
          [
            path.slice(1),
            'pages/hospital.js',
            ...['miscarriage-elements.css', `miscarriage-elements.${language}.js`, 'page.js', 'pages.css'].map((name) =>
              released(name).slice(1),
            ),
          ].sort(),
        );
        assert.deepEqual(await numbers(page), [], element);
        assert.ok((await said(page)).length > 20, element);
      }
    },
  );
}

test('a page of a location shows its number, keeps to it in other languages and cards, and of an unknown one shows none', async ({
  site,
}) => {
  const locations = [
    {name: 'Gorinchem', phone: '0183 64 42 17'},
    {name: 'Bergen op Zoom', phone: '0164 27 80 00'},
  ];
  site.make('/pages/hospital.js', `window.miscarriageHospital = ${JSON.stringify({country: 'NL', locations})};`);
  const seen = async (query) => {
    const {page, context} = await site.open(`/pages/nl/contact.html${query}`, {init: openRoots, wait: ''});
    await shown(page);
    const all = await numbers(page);
    const links = await page
      .locator('body > header a, body > nav a')
      .evaluateAll((found) => found.map((link) => new URL(link.href).searchParams.get('location')));
    await context.close();
    return {clinics: [...new Set(all.filter((number) => /^tel:0/.test(number)))], links: [...new Set(links)], all};
  };
  assert.deepEqual((await seen('')).clinics, ['tel:0183644217']);
  const other = await seen('?location=Bergen+op%20Zoom');
  assert.deepEqual([other.clinics, other.links], [['tel:0164278000'], ['Bergen op Zoom']]);
  for (const query of ['?location=Utrecht', '?location=Gorinchem&location=Bergen+op+Zoom', '?location=constructor']) {
    const unknown = await seen(query);
    assert.deepEqual(unknown.clinics, [], query);
    assert.ok(unknown.all.includes('tel:112'), query);
  }
});

test('with hospital.js beside them, the pages show its numbers', async ({site}) => {
  site.make('/pages/hospital.js', `window.miscarriageHospital = ${JSON.stringify(details)};`);
  const {page} = await site.open('/pages/nl/warning-signs.html');
  assert.deepEqual([...new Set(await numbers(page))].sort(), ['tel:0183644217', 'tel:112', 'tel:113']);
});

for (const script of [false, true]) {
  test(`npm run pages makes pages that show the hospital's numbers ${script ? 'with' : 'without'} script`, async ({
    site,
  }) => {
    make(site, details);
    const {page} = await site.open('/made/pages/nl/contact.html', {javaScriptEnabled: script});
    const html = script
      ? await page.evaluate(() => document.querySelector('main > :last-child').shadowRoot.innerHTML)
      : await page.content();
    assert.match(html, /href="tel:0183644217"/);
    assert.match(html, /href="tel:112"/);
    assert.ok(html.includes('Polikliniek "Gynaecologie" &lt;/script&gt;'));
  });
}

test('a newer hospital.js counts before what stands in the page', async ({site}) => {
  make(site, details);
  site.make('/made/pages/hospital.js', "window.miscarriageHospital = {country: 'NL', phone: '0183 99 99 99'};");
  const {page} = await site.open('/made/pages/nl/warning-signs.html');
  assert.deepEqual([...new Set(await numbers(page))].sort(), ['tel:0183999999', 'tel:112', 'tel:113']);
});

test('without hospital.js the numbers that stand in the page stay', async ({site}) => {
  make(site, details);
  site.make('/made/pages/hospital.js', 'Not found', {'content-type': 'text/html'});
  const {page} = await site.open('/made/pages/nl/warning-signs.html');
  assert.deepEqual([...new Set(await numbers(page))].sort(), ['tel:0183644217', 'tel:112', 'tel:113']);
});

for (const topic of topics) {
  test(
    `the query chooses the topic ${topic}, which goes along to the other languages`,
    inRest(topic !== 'after'),
    async ({site}) => {
      const {page} = await site.open(`/pages/nl/warning-signs.html?topic=${topic}`);
      assert.equal(await page.locator('miscarriage-warning-signs').getAttribute('topic'), topic);
      assert.equal(await page.locator('miscarriage-warning-signs input:checked').last().inputValue(), topic);
      await page.locator('header a[lang="de"]').click();
      await page.locator('#title').waitFor({state: 'attached'});
      assert.equal(page.url(), `${site.origin}/pages/de/warning-signs.html?topic=${topic}`);
      assert.equal(await page.locator('miscarriage-warning-signs').getAttribute('topic'), topic);
    },
  );
}

test('other words in the query do not disturb the topic', async ({site}) => {
  const {page} = await site.open('/pages/nl/warning-signs.html?utm_source=x&topic=after&phone=0900666');
  assert.equal(await page.locator('miscarriage-warning-signs').getAttribute('topic'), 'after');
});

const attacks = {
  phone: '?phone=0900%20666',
  'phone with prefix': '?miscarriage:phone=0900666&data-phone=0900666&miscarriageHospital.phone=0900666',
  clinic: '?clinic=Evil%200900666',
  country: '?country=RU',
  emergency: '?emergency-phone=0900666',
  app: '?app-name=Evil0900&app-url=https://0900.evil',
  language: '?lang=de',
  'unknown topic': '?topic=evil0900',
  'two topics': '?topic=after&topic=bleeding',
  'topic as a list': '?topic[]=after&topic[0]=after',
  'topic in capitals': '?TOPIC=after&topic=AFTER',
  'topic with blanks': '?topic=%20after',
  'topic with a zero': '?topic=after%00',
  'prototype names': '?topic=__proto__&__proto__[phone]=0900666&constructor.prototype.phone=0900666',
  'prototype name': '?topic=constructor',
  'all topics': '?topic=all',
  markup: '?topic=%22%3E%3Cimg%20src=x%20onerror=alert(0900)%3E',
  broken: '?topic=%E0%A4%A&%',
  'very long': `?topic=after${'x'.repeat(8000)}&phone=0900666`,
  fragment: '#phone=0900666&topic=after&country=RU',
  'fragment with a query': '#?topic=after&phone=0900666',
  'fragment as directive': '#:~:text=0900666',
  'matrix parameters': ';phone=0900666?x=;topic=after',
};
const names = Object.keys(attacks);
for (const [which, chosen] of Object.entries({some: names.filter((_, at) => at % 5 === 0), all: names}))
  test(
    `nothing else in the address has any effect: ${which} of ${names.length} attacks`,
    inRest(which === 'all'),
    async ({site}) => {
      site.make('/pages/hospital.js', `window.miscarriageHospital = ${JSON.stringify({...details, clinic: 'Poli'})};`);
      const {page, errors} = await site.open('/pages/nl/warning-signs.html');
      const seen = async (address) => {
        if (address.startsWith(';'))
          site.make(`/pages/nl/warning-signs.html${address.replace(/\?.*/, '')}`, read('pages/nl/warning-signs.html'));
        // Away first: a fragment alone would not load the page again.
        await page.goto('about:blank');
        await page.goto(`${site.origin}/pages/nl/warning-signs.html${address}`);
        await shown(page);
        const all = await page.evaluate(() => [
          document.title,
          document.querySelector('body').innerHTML,
          document.querySelector('main > :last-child').shadowRoot.innerHTML.replace(/<!--.*?-->/g, ''),
          document.querySelector('main > :last-child').getAttributeNames().join(),
        ]);
        return [[...errors], ...all];
      };
      const usual = await seen('');
      for (const name of chosen) assert.deepEqual(await seen(attacks[name]), usual, name);
    },
  );

test('a topic in the address of another card has no effect', async ({site}) => {
  const {page} = await site.open('/pages/nl/contact.html?topic=after&phone=0900666');
  assert.deepEqual(await page.locator('miscarriage-contact').evaluate((card) => card.getAttributeNames()), []);
  assert.equal(await page.locator('header a').first().getAttribute('href'), '../en/contact.html');
});

for (const language of languages) {
  test(
    `a script that comes late moves nothing on the page in ${language}`,
    inRest(language !== 'nl'),
    async ({site}) => {
      const path = released(`miscarriage-elements.${language}.js`);
      const release = site.hold(path);
      const {page} = await site.open(`/pages/${language}/warning-signs.html`, {
        width: 360,
        until: 'commit',
        wait: 'nav li:last-child',
      });
      const positions = () =>
        page.evaluate(() =>
          [document.querySelector('nav').getBoundingClientRect().top, document.documentElement.scrollHeight].map(
            Math.round,
          ),
        );
      await page.waitForFunction(() => document.styleSheets.length === 2);
      const early = await positions();
      assert.equal(await page.locator('miscarriage-warning-signs:defined').count(), 0);
      release();
      await shown(page);
      assert.deepEqual(await positions(), early);
    },
  );
}

test('the keyboard goes from the languages through the card to the other pages, and each stop is seen', async ({
  site,
}) => {
  const {page} = await site.open('/pages/nl/myths.html', {width: 360});
  const stops = [];
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return (
        element &&
        element !== document.body && {
          words: element.textContent.trim().slice(0, 20),
          outline: getComputedStyle(element).outlineStyle,
        }
      );
    });
    if (!stop) break;
    stops.push(stop);
  }
  assert.ok(
    stops.every(({outline}) => outline === 'solid'),
    JSON.stringify(stops.filter(({outline}) => outline !== 'solid')),
  );
  assert.equal(stops[0].words, 'English');
  assert.equal(stops.at(-1).words, 'Dingen om over te pr');
});

test('on paper there is the card without menus', chromiumOnly('print is emulated in Chromium'), async ({site}) => {
  const {page} = await site.open('/pages/nl/myths.html');
  await page.emulateMedia({media: 'print'});
  assert.equal(await page.locator('nav').isVisible(), false);
  assert.equal(await page.locator('body > header').isVisible(), false);
  assert.equal(await page.locator('h1').isVisible(), true);
});
