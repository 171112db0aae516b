// Every way to write a card, by every role: it is saved, shown on the page, and live in a browser.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {forms as anywhere, left as leftAnywhere, none as noneAnywhere} from '../php/forms.mjs';
import {details, elements, live, roles, sites, startBrowser} from './support.mjs';

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

const pagesOf = (origin) => `${origin}/wp-content/plugins/miscarriage-elements/assets/pages`;

/** name: [what is written, the card that it becomes, with which attributes] */
const forms = (origin) => {
  const pages = pagesOf(origin);
  const after_ = {topic: 'after'};
  return {
    'a shortcode': ['[miscarriage_warning_signs topic="after"]', 'warning-signs', after_],
    'a shortcode in a shortcode block': [
      '<!-- wp:shortcode -->\n[miscarriage_warning_signs topic="after"]\n<!-- /wp:shortcode -->',
      'warning-signs',
      after_,
    ],
    'a shortcode with a text inside': [
      '[miscarriage_film provider="vimeo" film-id="123456789" film-title="A midwife tells"]<p>What she says.</p>[/miscarriage_film]',
      'film',
      {provider: 'vimeo', 'film-id': '123456789', 'film-title': 'A midwife tells'},
    ],
    'a tag in a block of HTML': [
      '<!-- wp:html -->\n<miscarriage-warning-signs topic="after"></miscarriage-warning-signs>\n<!-- /wp:html -->',
      'warning-signs',
      after_,
    ],
    'a block without content': [
      '<!-- wp:miscarriage/back-pain {"headingLevel":"4"} /-->',
      'back-pain',
      {'heading-level': '4'},
    ],
    'a link in a paragraph block': [
      `<!-- wp:paragraph -->\n<p><a href="${pages}/nl/warning-signs.html?topic=after">Signs</a></p>\n<!-- /wp:paragraph -->`,
      'warning-signs',
      {lang: 'nl', topic: 'after'},
    ],
    ...anywhere(pages),
  };
};

for (const site of sites) {
  before(() => site.set(details));

  for (const role of roles) {
    test(`${site.name}: every form of ${role} is a live card with its fallback in the page`, async () => {
      const all = Object.entries(forms(site.origin));
      for (const [name, [content, element, attributes]] of all) {
        const {url} = await site.post(role, content);
        const html = await site.get(url);
        const start = html.indexOf(`<miscarriage-${element}`);
        assert.ok(start > 0, `${name} is in the page`);
        const card = html.slice(start, html.indexOf(`</miscarriage-${element}>`));
        assert.equal(html.split(`<miscarriage-${element}`).length, 2, `${name} is there once`);
        for (const [attribute, value] of Object.entries(attributes))
          assert.match(card, new RegExp(`^<[^>]* ${attribute}="${value}"`), name);
        // As a whole, in one piece: no paragraph was put into it, and nothing of it stands outside.
        assert.match(card, /^<miscarriage-[^>]*><section class="miscarriage-card"/, name);
        assert.match(card, /<\/section>(<div slot="transcript">.*<\/div>)?\s*$/s, name);
        assert.ok(!html.includes('data-miscarriage-place'), name);
        assert.ok(!html.includes('0666123'), `${name}: an old number is not shown`);
        if (content.includes('After')) assert.match(html.slice(html.indexOf('</miscarriage-')), />\s*After/, name);
      }
      // Together on one page in a browser.
      const {url} = await site.post(role, all.map(([, [content]]) => content).join('\n\n'));
      const {page, context, errors} = await browser.open(url);
      await page.waitForFunction(
        (count) =>
          [...document.querySelectorAll('.miscarriage-elements > *, [class*="wp-block-miscarriage"] > *')].filter(
            (one) => one.matches(':defined') && (!one.shadowRoot || one.shadowRoot.querySelector('#title')),
          ).length === count,
        all.length,
      );
      const cards = await live(page);
      assert.deepEqual(
        cards.map(({name}) => name),
        all.map(([, [, element]]) => element),
      );
      assert.ok(cards.every((card) => card.live));
      assert.deepEqual(errors, []);
      await context.close();
    });
  }

  test(`${site.name}: each element has a block and a shortcode`, async () => {
    const {url} = await site.post(
      'author',
      elements
        .map((name) => `<!-- wp:miscarriage/${name} /-->\n\n[miscarriage_${name.replaceAll('-', '_')}]`)
        .join('\n\n'),
    );
    const html = await site.get(url);
    for (const name of elements) assert.equal(html.split(`<miscarriage-${name}`).length, 3, name);
  });

  test(`${site.name}: what a browser does not take for a tag is none`, async () => {
    const none = noneAnywhere(pagesOf(site.origin));
    for (const [name, content] of Object.entries(none)) {
      const {url} = await site.post('admin', content);
      assert.ok(!(await site.get(url)).includes('miscarriage-card'), name);
    }
    const film =
      '<miscarriage-film\n provider="vimeo" film-title="Week 6 > week 12" film-id="123456789"></miscarriage-film>';
    const {url} = await site.post('admin', film);
    const [tag] = /<miscarriage-film[^>]*>/.exec(await site.get(url));
    assert.match(tag, / film-title="Week 6 &gt; week 12"/);
    assert.match(tag, / film-id="123456789"/);
  });

  test(`${site.name}: what is not ours stays as it was written`, async () => {
    const left = {...leftAnywhere(pagesOf(site.origin)), 'an unknown shortcode': '[miscarriage_evil phone="0900"]'};
    for (const [name, content] of Object.entries(left)) {
      const {url} = await site.post('author', content);
      const html = await site.get(url);
      assert.ok(!html.includes('<miscarriage-'), name);
      const words = content.replace(/<[^>]*>/g, '').trim();
      const text = html.replace(/<[^>]*>/g, '').replace(/&#8221;|&#8243;|&#8220;/g, '"');
      assert.ok(text.includes(words), `${name}: ${words}`);
    }
  });
}
