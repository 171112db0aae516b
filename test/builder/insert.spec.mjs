// The page for authors: what it asks, what it shows, and what is on the clipboard.
import assert from 'node:assert/strict';
import {details, hospitalOn, openInsert, preview} from '../support/builder.mjs';
import {chromiumOnly, inRest, openRoots, test} from '../support/page.mjs';

const chosen = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      ['element', 'language', 'topic', 'location'].map((id) => [id, document.getElementById(id)?.value]),
    ),
  );
const hash = (page) => page.evaluate(() => location.hash);
const code = (page) => page.locator('#code').inputValue();
const plain = (page) => page.locator('#card a').getAttribute('href');

const hospital = {
  country: 'NL',
  brand: '#0c6660',
  'out-of-hours-text': 'Call the ward.',
  locations: [
    {name: 'Gorinchem', phone: '0183 64 42 17', 'closed-on': '2020-12-25'},
    {name: 'Lelystad', phone: '0320 27 19 11'},
  ],
};

test(
  'card, language, topic and location are asked and nothing else; the location only where there are several',
  inRest(),
  async ({site}) => {
    const asked = (page) => page.locator('main :is(input, select, textarea:not([readonly]))').evaluateAll((all) => all.map(({id}) => id)); // prettier-ignore
    const one = await openInsert(site, '#element=warning-signs&lang=en');
    assert.deepEqual(await asked(one.page), ['element', 'topic', 'language']);
    hospitalOn(site, hospital);
    const several = await openInsert(site, '#element=warning-signs&lang=en');
    assert.deepEqual(await asked(several.page), ['element', 'topic', 'language', 'location']);
    await several.page.locator('#element').selectOption('miscarriage-contact');
    assert.deepEqual(await asked(several.page), ['element', 'language', 'location']);
  },
);

test('what the address chooses is chosen, also where the page speaks another language', inRest(), async ({site}) => {
  hospitalOn(site, hospital);
  const {page} = await openInsert(site, '#element=warning-signs&lang=nl&topic=after&location=Lelystad', {
    locale: 'de-DE',
  });
  assert.deepEqual(await chosen(page), {
    element: 'miscarriage-warning-signs',
    language: 'nl',
    topic: 'after',
    location: 'Lelystad',
  });
  assert.equal(await page.locator('html').getAttribute('lang'), 'de');
  assert.match(await code(page), /data-lang="nl" data-topic="after" data-location="Lelystad".*Na een miskraam/);
});

test('a choice goes into the address, and back and forward go through the choices', inRest(), async ({site}) => {
  const {page} = await openInsert(site, '#element=warning-signs&lang=en');
  await page.locator('#topic').selectOption('after');
  await page.waitForFunction(() => location.hash.includes('topic=after'));
  await page.locator('#language').selectOption('ar');
  await page.waitForFunction(() => location.hash.includes('lang=ar'));
  await page.locator('#element').selectOption('miscarriage-contact');
  await page.waitForFunction(() => location.hash === '#element=contact&lang=ar');
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('#topic')?.value === 'after');
  assert.equal((await chosen(page)).language, 'ar');
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('#language').value === 'en');
  await page.goForward();
  await page.waitForFunction(() => document.querySelector('#language').value === 'ar');
  assert.equal(await hash(page), '#element=warning-signs&lang=ar&topic=after');
});

const usual = {element: 'miscarriage-warning-signs', language: 'en', topic: '', location: 'Gorinchem'};
const hostile = {
  'an unknown element': ['#element=evil&lang=en', usual],
  'a whole tag': ['#element=miscarriage-contact', usual],
  'the film, which a link cannot choose': ['#element=film', usual],
  'markup in each': ['#element=<img src=x onerror=alert(1)>&lang=<script>&topic=%22><svg onload=alert(1)>', usual],
  'encoded markup': ['#element=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&topic=%3Cscript%3E', usual],
  'a prototype': ['#element=__proto__&lang=constructor&topic=toString&location=__proto__', usual],
  'a topic of another element': [
    '#element=facts&lang=nl&topic=after',
    {...usual, element: 'miscarriage-facts', language: 'nl', topic: undefined},
  ],
  'an unknown topic': ['#element=warning-signs&lang=nl&topic=javascript:alert(1)', {...usual, language: 'nl'}],
  'an unknown location': ['#element=warning-signs&lang=en&location=Evil', usual],
  'a number, a name and an address': [
    '#element=contact&lang=en&phone=0900666&clinic=Fake&country=US&app-url=https://evil.example&files=https://evil.example/&brand=red&base=//evil.example',
    {...usual, element: 'miscarriage-contact', topic: undefined},
  ],
  'the same name twice': [
    '#element=facts&element=contact&lang=en',
    {...usual, element: 'miscarriage-facts', topic: undefined},
  ],
  'broken escapes': ['#element=%E0%A4%A&lang=%', usual],
  'a very long one': [`#element=${'x'.repeat(20_000)}`, usual],
  'a query': ['?element=contact&lang=nl&phone=0900666&files=https://evil.example/', usual],
};
for (const [what, [address, expected]] of Object.entries(hostile))
  test(`nothing else is read from an address: ${what}`, inRest(!what.startsWith('a number')), async ({site}) => {
    hospitalOn(site, hospital);
    const {page, errors, requests} = await openInsert(site, address, {
      init: () => {
        window.alert = () => {
          window.attacked = true;
        };
      },
    });
    assert.deepEqual(await chosen(page), expected);
    assert.doesNotMatch(`${await code(page)}${await plain(page)}`, /evil|Evil|0900666|Fake|onerror|<svg|alert/);
    assert.equal(await page.evaluate(() => window.attacked), undefined);
    assert.deepEqual(errors, []);
    assert.ok(
      requests.every((url) => url.startsWith(site.origin) || url.startsWith('data:')),
      requests.join('\n'),
    );
  });

test('the preview shows what a page shows: the numbers of hospital.js at the chosen location, in its colour', async ({
  site,
}) => {
  hospitalOn(site, hospital);
  const {page} = await openInsert(site, '#element=contact&lang=nl');
  await preview(page).locator('a[href="tel:0183644217"]').first().waitFor();
  await page.locator('#location').selectOption('Lelystad');
  await preview(page).locator('a[href="tel:0320271911"]').first().waitFor();
  assert.equal(await preview(page).locator('a[href="tel:0183644217"]').count(), 0);
  assert.equal(
    await preview(page)
      .locator('html')
      .evaluate((html) => html.style.getPropertyValue('--miscarriage-brand')),
    '#0c6660',
  );
});

test(
  'an author is told what her web team has to do: a hospital that is not set up, closing days that are over',
  inRest(),
  async ({site}) => {
    const without = await openInsert(site, '');
    await without.page.getByText('This page does not know your hospital yet').waitFor();
    assert.equal(await without.page.getByText('have to be renewed').count(), 0);
    hospitalOn(site, hospital);
    const over = await openInsert(site, '');
    await over.page.getByText('have to be renewed').waitFor();
    assert.equal(await over.page.getByText('This page does not know your hospital yet').count(), 0);
    hospitalOn(site, {...details, 'closed-on': '12-25 2020-04-27 2999-12-31'});
    const fresh = await openInsert(site, '');
    assert.equal(await fresh.page.locator('main .message', {hasText: /renewed|does not know/}).count(), 0);
  },
);

for (const [where, clipboard] of Object.entries({
  'on https': true,
  'on http, where the browser has no clipboard for pages': false,
}))
  test(
    `one Copy puts the link form and the bare address on the clipboard, ${where}`,
    {...chromiumOnly('Playwright cannot read the clipboard in Firefox'), ...inRest()},
    async ({site}) => {
      hospitalOn(site, hospital);
      const {page, context} = await openInsert(site, '#element=warning-signs&lang=nl&topic=after', {
        init: clipboard
          ? undefined
          : () => {
              window.readable = navigator.clipboard;
              Object.defineProperty(navigator, 'clipboard', {value: undefined});
            },
      });
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: site.origin});
      await page.locator('[data-copy]').click();
      await page.getByRole('status').filter({hasText: 'Copied. Now paste it'}).waitFor();
      const [text, html] = await page.evaluate(async () => {
        const [item] = await (window.readable ?? navigator.clipboard).read();
        return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text()));
      });
      const address = `${site.origin}/pages/nl/warning-signs.html?topic=after&location=Gorinchem`;
      assert.equal(text, address);
      assert.ok(html.includes(`<a href="${address.replaceAll('&', '&amp;')}">`), html);
      assert.doesNotMatch(html, /&lt;/);
    },
  );

test(
  'where nothing may be copied, the link is selected, the page says what to press, and that copies the same',
  inRest(),
  async ({site}) => {
    const {page} = await openInsert(site, '#element=facts&lang=en', {
      init: () => {
        Object.defineProperty(navigator, 'clipboard', {value: undefined});
        Document.prototype.execCommand = () => false;
      },
    });
    await page.locator('[data-copy]').click();
    await page.getByText('Press Ctrl+C to copy').waitFor();
    assert.equal(await page.evaluate(() => getSelection().toString().trim()), await page.locator('#card').innerText());
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      const event = new ClipboardEvent('copy', {clipboardData, bubbles: true, cancelable: true});
      document.querySelector('#card a').dispatchEvent(event);
      return [clipboardData.getData('text/plain'), clipboardData.getData('text/html')];
    });
    assert.deepEqual(copied, [await plain(page), await code(page)]);
  },
);

test('both forms of what is copied become the card in a page, and the code as well', inRest(), async ({site}) => {
  hospitalOn(site, hospital);
  const {page} = await openInsert(site, '#element=contact&lang=nl&location=Lelystad');
  const pieces = [await code(page), `<p>${await plain(page)}</p>`, `<div>${await plain(page)}</div>`];
  for (const body of pieces) {
    site.make(
      '/published.html',
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title><script src="/pages/hospital.js"></script><script type="module" src="/miscarriage-elements.js"></script><body>${body}`,
    );
    const live = await site.open('/published.html', {wait: '', init: openRoots});
    await live.page.locator('miscarriage-contact .card[lang=nl] a[href="tel:0320271911"]').first().waitFor();
    assert.equal(await live.page.locator('a[href="tel:0183644217"]').count(), 0, body);
    await live.context.close();
  }
});

test(
  'choices, Copy and the head of the card stand in one screen of a phone, in every language',
  inRest(),
  async ({site}) => {
    hospitalOn(site, {...hospital, locations: hospital.locations.map((one) => ({...one, 'closed-on': undefined}))});
    for (const locale of ['en', 'nl', 'de', 'ar']) {
      const {page, context} = await openInsert(site, '', {locale, width: 360, height: 740});
      await preview(page).locator('.card').first().waitFor();
      const seen = await page.evaluate(() =>
        Object.fromEntries(
          ['#element', '#topic', '#language', '#location', '[data-copy]', 'iframe'].map((selector) => {
            const {top, bottom} = document.querySelector(selector).getBoundingClientRect();
            return [selector, [top, bottom]];
          }),
        ),
      );
      for (const [selector, [top, bottom]] of Object.entries(seen)) {
        assert.ok(top >= 0, `${locale} ${selector} begins at ${top}`);
        if (selector !== 'iframe') assert.ok(bottom <= 740, `${locale} ${selector} ends at ${bottom}`);
      }
      assert.ok(740 - seen.iframe[0] >= 220, `${locale}: ${740 - seen.iframe[0]} px of the preview are seen`);
      await context.close();
    }
  },
);

test(
  'an address of the builder of before leads to the page for authors; without a choice, to both',
  inRest(),
  async ({site}) => {
    const {page} = await site.open('/builder/index.html#element=facts&lang=nl', {wait: '[data-copy]', locale: 'en-GB'});
    assert.equal(new URL(page.url()).pathname, '/builder/insert.html');
    assert.equal((await chosen(page)).element, 'miscarriage-facts');
    const both = await site.open('/builder/', {wait: 'main a'});
    const links = await both.page
      .locator('main [lang=nl] a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    assert.deepEqual(links, ['insert.html', 'set-up.html']);
  },
);
