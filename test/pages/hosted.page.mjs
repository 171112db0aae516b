import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {elements, engine, languages, openRoots, read, start} from '../support/page.mjs';

const topics = ['early-pregnancy', 'bleeding', 'after', 'back-pain'];
const command = fileURLToPath(new URL('../../tools/pages.mjs', import.meta.url));
const details = {
  country: 'NL',
  clinic: 'Polikliniek "Gynaecologie" </script>',
  phone: '0183 64 42 17',
  hours: 'Mo-Fr 08:00-12:00,13:00-16:30',
};

let site;
let folder;
before(async () => {
  site = await start();
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
after(async () => {
  rmSync(folder, {recursive: true});
  await site.stop();
});

const violations = () => {
  window.violations = [];
  addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
};
const file = (content) => {
  const path = join(folder, 'hospital.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

/** The pages that `npm run pages` makes, under /made/ beside a copy of the library. */
const make = (content, without = []) => {
  const out = join(folder, 'out');
  execFileSync(process.execPath, [command, file(content), out], {stdio: 'ignore'});
  for (const path of readdirSync(out, {recursive: true}).map(String))
    if (/\.\w+$/.test(path) && !without.includes(path))
      site.make(`/made/pages/${path}`, readFileSync(join(out, path), 'utf8'));
  for (const name of [
    'miscarriage-elements.css',
    ...languages.map((language) => `miscarriage-elements.${language}.js`),
  ])
    site.make(`/made/${name}`, read(name));
};

/** What is seen of the card. */
const shown = (page) =>
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
  for (const element of elements) {
    test(`the page ${language}/${element} stands under its policy, and links to its other languages and to the other cards`, async () => {
      const path = `/pages/${language}/${element}.html`;
      const {page, context, requests, errors} = await site.open(path, {init: violations, wait: ''});
      await page.locator(`miscarriage-${element}:defined`).waitFor({state: 'attached'});
      await page.waitForTimeout(100);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.deepEqual(errors, []);
      assert.deepEqual(
        requests
          .map((url) => url.replace(`${site.origin}/`, ''))
          .filter((url) => !/^data:|favicon/.test(url))
          .sort(),
        [
          path.slice(1),
          'miscarriage-elements.css',
          `miscarriage-elements.${language}.js`,
          'pages/hospital.js',
          'pages/page.js',
          'pages/pages.css',
        ].sort(),
      );
      const head = await page.evaluate(() => ({
        title: document.title,
        description: document.querySelector('meta[name="description"]')?.content,
        robots: document.querySelector('meta[name="robots"]')?.content,
        alternates: [...document.querySelectorAll('link[rel="alternate"]')].map((link) => [link.hreflang, link.href]),
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        heading: document.querySelector('h1').textContent,
      }));
      assert.match(head.title, new RegExp(`.+ – ${head.heading}$`));
      assert.equal(head.lang, language);
      assert.equal(head.dir, language === 'ar' ? 'rtl' : 'ltr');
      assert.deepEqual(
        head.alternates,
        languages.map((other) => [other, `${site.origin}/pages/${other}/${element}.html`]),
      );
      // The film is the hospital's, so this page has none: nothing leads to it.
      assert.equal(head.robots, element === 'film' ? 'noindex' : undefined);
      if (element !== 'film') assert.ok(head.description.length > 5 && !/[<{]|\d{3}/.test(head.description));
      assert.deepEqual(
        await page.locator('body > header a').evaluateAll((links) => links.map(({lang, href}) => [lang, href])),
        languages
          .filter((other) => other !== language)
          .map((other) => [other, `${site.origin}/pages/${other}/${element}.html`]),
      );
      const others = await page
        .locator('nav a')
        .evaluateAll((links) => links.map(({href, textContent}) => [href, textContent]));
      assert.deepEqual(
        others.map(([href]) => href),
        elements
          .filter((other) => ![element, 'film'].includes(other))
          .map((other) => `${site.origin}/pages/${language}/${other}.html`),
      );
      for (const [href, words] of others)
        assert.ok(read(href.replace(`${site.origin}/`, '')).includes(`<title>${words} – `), words);
      await context.close();
    });
  }

  for (const script of [false, true]) {
    test(`the pages in ${language} say no number of any country ${script ? 'with' : 'without'} script, but words, while the hospital is not known`, async () => {
      for (const element of elements) {
        const {page, context} = await site.open(`/pages/${language}/${element}.html`, {
          init: openRoots,
          javaScriptEnabled: script,
          wait: `miscarriage-${element} #title`,
        });
        if (engine === 'chromium' || script) {
          assert.deepEqual(await numbers(page), [], element);
          assert.ok((await shown(page)).length > 20, element);
        } else
          assert.ok(
            !/href="tel:/.test(
              (await page.content()).replace(/<details class="miscarriage-countries".*?<\/details>/s, ''),
            ),
          );
        await context.close();
      }
    });
  }
}

test('with hospital.js beside them, the pages show its numbers', async () => {
  site.make('/pages/hospital.js', `window.miscarriageHospital = ${JSON.stringify(details)};`);
  const {page, context} = await site.open('/pages/nl/warning-signs.html');
  assert.deepEqual([...new Set(await numbers(page))].sort(), ['tel:0183644217', 'tel:112']);
  await context.close();
  site.make('/pages/hospital.js', '');
});

for (const script of [false, true]) {
  test(`npm run pages makes pages that show the hospital's numbers ${script ? 'with' : 'without'} script`, async () => {
    make(details);
    const {page, context} = await site.open('/made/pages/nl/contact.html', {javaScriptEnabled: script});
    const html = script
      ? await page.evaluate(() => document.querySelector('main > :last-child').shadowRoot.innerHTML)
      : await page.content();
    assert.match(html, /href="tel:0183644217"/);
    assert.match(html, /href="tel:112"/);
    assert.ok(html.includes('Polikliniek "Gynaecologie" &lt;/script&gt;'));
    await context.close();
  });
}

test('a newer hospital.js counts before what stands in the page', async () => {
  make(details);
  site.make('/made/pages/hospital.js', "window.miscarriageHospital = {country: 'NL', phone: '0183 99 99 99'};");
  const {page, context} = await site.open('/made/pages/nl/warning-signs.html');
  assert.deepEqual([...new Set(await numbers(page))].sort(), ['tel:0183999999', 'tel:112']);
  await context.close();
});

test('without hospital.js the numbers that stand in the page stay', async () => {
  make(details);
  site.make('/made/pages/hospital.js', 'Not found', {'content-type': 'text/html'});
  const {page, context} = await site.open('/made/pages/nl/warning-signs.html');
  assert.deepEqual([...new Set(await numbers(page))].sort(), ['tel:0183644217', 'tel:112']);
  await context.close();
});

test('npm run pages leaves dist/ as it is, and its hospital.js says the same', async () => {
  const before = read('pages/nl/contact.html');
  make(details);
  assert.equal(read('pages/nl/contact.html'), before);
  const scope = {};
  new Function('window', readFileSync(join(folder, 'out/hospital.js'), 'utf8'))(scope);
  assert.deepEqual(scope.miscarriageHospital, details);
});

const faults = {
  'a phone that is none': [{phone: 'bel ons'}, /phone="bel ons" is not understood\. Expected: \+31/],
  'hours that are none': [{hours: 'ma-vr 8-17'}, /hours="ma-vr 8-17" is not understood\. Expected: Mo-Fr/],
  'a country that is none': [{country: 'Holland'}, /country="Holland" is not understood\. Expected: NL/],
  'an address without https': [
    {'app-name': 'A', 'app-url': 'http://a.nl'},
    /app-url="http:\/\/a\.nl" is not understood\. Expected: https/,
  ],
  'half a line': [{'crisis-name': '113'}, /crisis-name and crisis-phone are shown only together/],
  'a name that is none': [{fone: '1'}, /"fone" is not a name of a detail\. Expected: country, clinic/],
  'a prototype name': ['{"__proto__": "x"}', /"__proto__" is not a name/],
  'a number without quotation marks': [{phone: 112}, /phone is 112\. Expected: words in quotation marks/],
  'a list': [[1], /not an object/],
  nothing: ['', /is not JSON/],
  'a comma too many': ['{"phone": "1",}', /is not JSON/],
};
for (const [name, [content, message]] of Object.entries(faults)) {
  test(`npm run pages says what is wrong with ${name}, and writes nothing`, () => {
    const out = join(folder, `fault-${name}`);
    const {status, stderr} = spawnSync(process.execPath, [command, file(content), out], {encoding: 'utf8'});
    assert.match(stderr, message);
    assert.equal(stderr.trim().split('\n').length, 1);
    assert.equal(status, 1);
    assert.throws(() => readdirSync(out));
  });
}

for (const topic of topics) {
  test(`the query chooses the topic ${topic}, which goes along to the other languages`, async () => {
    const {page, context} = await site.open(`/pages/nl/warning-signs.html?topic=${topic}`);
    assert.equal(await page.locator('miscarriage-warning-signs').getAttribute('topic'), topic);
    assert.equal(await page.locator('miscarriage-warning-signs input:checked').last().inputValue(), topic);
    await page.locator('header a[lang="de"]').click();
    await page.locator('#title').waitFor({state: 'attached'});
    assert.equal(page.url(), `${site.origin}/pages/de/warning-signs.html?topic=${topic}`);
    assert.equal(await page.locator('miscarriage-warning-signs').getAttribute('topic'), topic);
    await context.close();
  });
}

test('other words in the query do not disturb the topic', async () => {
  const {page, context} = await site.open('/pages/nl/warning-signs.html?utm_source=x&topic=after&phone=0900666');
  assert.equal(await page.locator('miscarriage-warning-signs').getAttribute('topic'), 'after');
  await context.close();
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
test('nothing else in the address has any effect', async () => {
  site.make('/pages/hospital.js', `window.miscarriageHospital = ${JSON.stringify({...details, clinic: 'Poli'})};`);
  const seen = async (address) => {
    if (address.startsWith(';'))
      site.make(`/pages/nl/warning-signs.html${address.replace(/\?.*/, '')}`, read('pages/nl/warning-signs.html'));
    const {page, context, errors} = await site.open(`/pages/nl/warning-signs.html${address}`);
    const all = await page.evaluate(() => [
      document.title,
      document.querySelector('body').innerHTML,
      document.querySelector('main > :last-child').shadowRoot.innerHTML.replace(/<!--.*?-->/g, ''),
      document.querySelector('main > :last-child').getAttributeNames().join(),
    ]);
    await context.close();
    return [errors, ...all];
  };
  const usual = await seen('');
  for (const [name, address] of Object.entries(attacks)) assert.deepEqual(await seen(address), usual, name);
  site.make('/pages/hospital.js', '');
});

test('a topic in the address of another card has no effect', async () => {
  const {page, context} = await site.open('/pages/nl/contact.html?topic=after&phone=0900666');
  assert.deepEqual(await page.locator('miscarriage-contact').evaluate((card) => card.getAttributeNames()), []);
  assert.equal(await page.locator('header a').first().getAttribute('href'), '../en/contact.html');
  await context.close();
});

for (const language of languages) {
  test(`a script that comes late moves nothing on the page in ${language}`, async () => {
    const path = `/miscarriage-elements.${language}.js`;
    site.delays.set(path, 700);
    const {page, context} = await site.open(`/pages/${language}/warning-signs.html`, {
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
    await page.locator('#title').waitFor({state: 'attached'});
    assert.deepEqual(await positions(), early);
    site.delays.clear();
    await context.close();
  });
}

test('the keyboard goes from the languages through the card to the other pages, and each stop is seen', async () => {
  const {page, context} = await site.open('/pages/nl/myths.html', {width: 360});
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
  assert.equal(stops.at(-1).words, 'Wie bel je?');
  await context.close();
});

test(
  'on paper there is the card without menus',
  {skip: engine === 'chromium' ? false : 'print is emulated in Chromium'},
  async () => {
    const {page, context} = await site.open('/pages/nl/myths.html');
    await page.emulateMedia({media: 'print'});
    assert.equal(await page.locator('nav').isVisible(), false);
    assert.equal(await page.locator('body > header').isVisible(), false);
    assert.equal(await page.locator('h1').isVisible(), true);
    await context.close();
  },
);
