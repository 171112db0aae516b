// What somebody who may write, but may not use HTML freely, tries: nothing runs, and nothing false stands on a card.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {attacks as anywhere} from '../php/attacks.mjs';
import {details, logIn, sites, startBrowser} from './support.mjs';

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

const img = '<img src=x onerror=pwned()>';
const json = (value) =>
  JSON.stringify(value).replace(/</g, '\\u003c').replace(/>/g, '\\u003e').replace(/--/g, '\\u002d\\u002d');
const block = (name, attributes) => `<!-- wp:miscarriage/${name} ${json(attributes)} /-->`;

const attacks = (origin) => ({
  ...anywhere(origin, '/wp-content/plugins/miscarriage-elements/assets/pages/'),
  // Numbers, names and addresses of the hospital.
  'a number in a shortcode':
    '[miscarriage_contact phone="0666 123" clinic="Evil clinic" emergency-phone="0666 123" country="US"]',
  'a number in a block': block('contact', {
    phone: '0666 123',
    emergencyPhone: '0666 123',
    'emergency-phone': '0666 123',
    country: 'US',
    clinic: 'Evil clinic',
  }),
  'a sentence of one’s own':
    '<miscarriage-warning-signs><span slot="fever">Evil clinic says wait</span></miscarriage-warning-signs>',
  // Out of an attribute.
  quotes: `[miscarriage_film film-title='"><script>pwned()</script>' provider="vimeo" film-id="123456789"]`,
  'an image in JSON': block('film', {filmTitle: img, duration: img, provider: 'vimeo', filmId: '123456789'}),
  'an image in an enumeration': block('warning-signs', {topic: img, lang: img, headingLevel: img, theme: img}),
  'a list in JSON': block('warning-signs', {topic: ['after'], lang: {a: 1}, headingLevel: [img], theme: true}),
  'an event in a shortcode': '[miscarriage_facts onclick="pwned()" onmouseover=pwned()]',
  'a name of an attribute': '[miscarriage_facts one-in="10" "onclick=pwned()" ><script>pwned()</script>]',
  'a number as text': '[miscarriage_warning_signs heading-level="2 onclick=pwned()"]',
  // Addresses.
  'a film of another site':
    '[miscarriage_film provider="file" src="https://evil.example/film.mp4" poster="//evil.example/p.png"]',
  'a film of javascript':
    '[miscarriage_film provider="file" src="javascript:pwned()" poster="data:text/html,<script>pwned()</script>"]',
  'a film of a backslash': String.raw`[miscarriage_film provider="file" src="/\evil.example/film.mp4"]`,
  'an id that is an address': '[miscarriage_film provider="youtube" film-id="../../evil?"]',
  // Structure.
  'an unknown element':
    '<miscarriage-evil onclick="pwned()"><script>pwned()</script></miscarriage-evil>[miscarriage_evil]<!-- wp:miscarriage/evil {"a":1} /-->',
  'nested shortcodes':
    '[miscarriage_film provider="vimeo" film-id="123456789"][miscarriage_contact phone="0666 123"]<script>pwned()</script>[/miscarriage_film]',
  'a shortcode in an attribute': '<miscarriage-film film-title="[miscarriage_contact phone=0666]"></miscarriage-film>',
  'a place that is not kept': '<div data-miscarriage-place="aaaaaaaaaaaaaaaaaaaa"></div>',
  'a mark of the template':
    '[miscarriage_film film-title="[[phone:href]] [[transcript]]" duration="[[whom]]" provider="vimeo" film-id="123456789"]',
  'an end of the element in a transcript':
    '[miscarriage_film provider="vimeo" film-id="123456789"]</div></miscarriage-film><p>out</p>[/miscarriage_film]',
});

for (const site of sites) {
  for (const role of ['contributor', 'author']) {
    test(`${site.name}: what ${role} tries is inert`, async () => {
      site.set(details);
      const urls = [];
      for (const [name, content] of Object.entries(attacks(site.origin))) {
        const {url} = await site.post(role, content);
        urls.push(url);
        const html = await site.get(url);
        const [, article = html] = /<(?:main|article)[^]*?>([^]*)<\/(?:main|article)>/.exec(html) ?? [];
        const cards = [...article.matchAll(/<miscarriage-[a-z-]+[^]*?<\/miscarriage-[a-z-]+>/g)].map(([card]) => card);
        for (const card of cards) {
          const tags = [...card.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, '=""'));
          for (const tag of tags) assert.doesNotMatch(tag, /\son\w+\s*=|\sstyle=|<script/, `${name}: ${tag}`);
          assert.ok(!/href="(?!https:|tel:)/.test(card), name);
          // A path of this name is on this site.
          assert.ok(!/\/\/evil\.example|\\evil/.test(card), name);
          assert.ok(
            !/0666|Evil clinic/.test(card.replace(/film-title="[^"]*"|<h2.*?<\/h2>/g, '')),
            `${name}: nothing false`,
          );
        }
        assert.ok(!/<miscarriage-evil/.test(html), name);
      }
      if (role === 'contributor') return;
      const {page, context} = await browser.open();
      const ran = [];
      await page.exposeFunction('pwned', () => ran.push(page.url()));
      for (const url of urls) {
        await page.goto(url, {waitUntil: 'load'});
        await page.evaluate(() => {
          for (const element of document.querySelectorAll('main *, article *'))
            element.dispatchEvent(new Event('mouseover'));
        });
      }
      assert.deepEqual(ran, []);
      await context.close();
    });
  }

  test(`${site.name}: numbers of an administrator's own tag do not count either`, async () => {
    const {url} = await site.post('admin', '<miscarriage-contact phone="0666 123" country="US"></miscarriage-contact>');
    const html = await site.get(url);
    assert.ok(html.includes('<miscarriage-contact>') && !html.includes('0666 123'));
  });

  test(`${site.name}: settings are for administrators, with a nonce`, async () => {
    const form = {option_page: 'miscarriage-elements', action: 'update', 'miscarriage_elements[phone]': '0666 123'};
    const stored = () => site.php('echo json_encode(get_option("miscarriage_elements"));');
    const before = stored();
    for (const user of ['author', 'editor', 'admin']) {
      const {page, context} = await browser.open();
      await logIn(page, site, user);
      const sent = await page.request.post(`${site.origin}/wp-admin/options.php`, {form});
      assert.equal(sent.status(), 403, user);
      const seen = await page.request.get(`${site.origin}/wp-admin/options-general.php?page=miscarriage-elements`);
      assert.equal(seen.status(), user === 'admin' ? 200 : 403, user);
      await context.close();
    }
    const {body} = await site.rest('author', 'POST', 'settings', {miscarriage_elements: {phone: '0666 123'}});
    assert.ok(body.code, 'not over REST');
    assert.equal(stored(), before);
  });
}
