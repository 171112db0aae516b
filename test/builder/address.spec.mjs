import assert from 'node:assert/strict';
import {fill, openBuilder, snippet} from '../support/builder.mjs';
import {inRest, test} from '../support/page.mjs';

const chosen = (page) =>
  page.evaluate(() => ({
    element: document.querySelector('input[name=element]:checked')?.value,
    lang: document.querySelector('input[name=language]:checked')?.value,
    topic: document.querySelector('input[name=topic]:checked')?.value,
  }));
const hash = (page) => page.evaluate(() => location.hash);

test(
  'element, language and topic of the address are chosen, also where the page speaks another language',
  inRest(),
  async ({site}) => {
    const {page} = await openBuilder(site, '#element=warning-signs&lang=nl&topic=after', {locale: 'de-DE'});
    assert.deepEqual(await chosen(page), {element: 'miscarriage-warning-signs', lang: 'nl', topic: 'after'});
    assert.equal(await page.locator('html').getAttribute('lang'), 'de');
    assert.match(await snippet(page, 'card'), /data-lang="nl" data-topic="after".*Na een miskraam/);
  },
);

test('a choice goes into the address, and back and forward go through the choices', inRest(), async ({site}) => {
  const {page} = await openBuilder(site, '#element=warning-signs&lang=en');
  await page.locator('input[name=topic][value=after]').check();
  assert.equal(await hash(page), '#element=warning-signs&lang=en&topic=after');
  await page.locator('input[name=language][value=ar]').check();
  await page.waitForFunction(() => location.hash.includes('lang=ar'));
  await page.locator('input[name=element][value=miscarriage-contact]').check();
  assert.equal(await hash(page), '#element=contact&lang=ar');
  await page.goBack();
  await page.locator('input[name=topic][value=after]:checked').waitFor();
  assert.deepEqual(await chosen(page), {element: 'miscarriage-warning-signs', lang: 'ar', topic: 'after'});
  await page.goBack();
  await page.locator('input[name=language][value=en]:checked').waitFor();
  await page.goForward();
  await page.locator('input[name=language][value=ar]:checked').waitFor();
  assert.ok((await snippet(page, 'author')).endsWith('#element=warning-signs&lang=ar&topic=after'));
});

test('the details of the hospital are never in the address', async ({site}) => {
  const {page} = await openBuilder(site, '#element=contact&lang=en');
  const before = page.url();
  await fill(page, {country: 'NL', clinic: 'Ward', phone: '0183 64 42 17'});
  assert.equal(page.url(), before);
  assert.doesNotMatch(await snippet(page, 'author'), /0183|Ward|NL/);
});

const usual = {element: 'miscarriage-warning-signs', lang: 'en', topic: ''};
const hostile = {
  'an unknown element': ['#element=evil&lang=en', usual],
  'a whole tag': ['#element=miscarriage-contact', usual],
  'markup in each': ['#element=<img src=x onerror=alert(1)>&lang=<script>&topic=%22><svg onload=alert(1)>', usual],
  'encoded markup': ['#element=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&topic=%3Cscript%3E', usual],
  'a prototype': ['#element=__proto__&lang=constructor&topic=toString', usual],
  'a topic of another element': [
    '#element=facts&lang=nl&topic=after',
    {element: 'miscarriage-facts', lang: 'nl', topic: undefined},
  ],
  'an unknown topic': ['#element=warning-signs&lang=nl&topic=javascript:alert(1)', {...usual, lang: 'nl'}],
  'a number, a name and an address': [
    '#element=contact&lang=en&phone=0900666&clinic=Fake&country=US&app-url=https://evil.example&files=https://evil.example/&colour=red&base=//evil.example',
    {element: 'miscarriage-contact', lang: 'en', topic: undefined},
  ],
  'the same name twice': [
    '#element=facts&element=contact&lang=en',
    {element: 'miscarriage-facts', lang: 'en', topic: undefined},
  ],
  'broken escapes': ['#element=%E0%A4%A&lang=%', usual],
  'a very long one': [`#element=${'x'.repeat(20_000)}`, usual],
  'a query': ['?element=contact&lang=nl&phone=0900666&files=https://evil.example/', usual],
};
for (const [what, [address, expected]] of Object.entries(hostile))
  test(`nothing else is read from an address: ${what}`, inRest(!what.startsWith('a number')), async ({site}) => {
    const {page, errors, requests} = await openBuilder(site, address, {
      init: () => {
        window.alert = () => {
          window.attacked = true;
        };
      },
    });
    assert.deepEqual(await chosen(page), expected);
    const typed = await page
      .locator('input:not([type=radio], [type=color], [type=file], #files)')
      .evaluateAll((all) => all.map(({value}) => value).join(''));
    assert.equal(typed, '');
    assert.equal(await page.locator('#detail-country').inputValue(), '');
    assert.equal(await page.locator('#files').inputValue(), `${site.origin}/`);
    const all = await page.locator('textarea').evaluateAll((areas) => areas.map(({value}) => value).join('\n'));
    assert.doesNotMatch(all, /evil|0900666|Fake|onerror|<svg|alert/);
    assert.equal(await page.evaluate(() => window.attacked), undefined);
    assert.deepEqual(errors, []);
    assert.ok(
      requests.every((url) => url.startsWith(site.origin) || url.startsWith('data:')),
      requests.join('\n'),
    );
  });

test(
  'an address that is changed by hand is followed, and one that is none goes back to the start',
  inRest(),
  async ({site}) => {
    const {page} = await openBuilder(site, '#element=facts&lang=de');
    await fill(page, {clinic: 'Ward'});
    await page.evaluate(() => (location.hash = '#element=film&lang=nl'));
    await page.locator('input[name=element][value=miscarriage-film]:checked').waitFor();
    await page.evaluate(() => (location.hash = '#<script>'));
    await page.locator('input[name=element][value=miscarriage-warning-signs]:checked').waitFor();
    assert.equal(await page.locator('#detail-clinic').inputValue(), 'Ward', 'what was typed stays');
  },
);
