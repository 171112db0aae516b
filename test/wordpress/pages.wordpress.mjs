// What a page loads, and what a reader has without script, in a feed, late in a page, or when the plugin is off.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {details, sites, startBrowser} from './support.mjs';

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

const plugin = 'active_plugins';
const ours = (html) =>
  html.match(/<(?:script|link)[^>]*miscarriage-elements[^>]*>|<meta name="miscarriage:[^>]*>/g) ?? [];
const block = '<!-- wp:miscarriage/warning-signs {"topic":"after"} /-->';

for (const site of sites) {
  before(() => site.set(details));

  test(`${site.name}: a page without a card loads nothing of the plugin`, async () => {
    const {url} = await site.post('author', '<p>A page about miscarriage, and [something] else.</p>');
    const {page, context, requests} = await browser.open(url);
    assert.deepEqual(ours(await page.content()), []);
    assert.ok(!requests.some((request) => request.includes('miscarriage-elements')));
    await context.close();
  });

  test(`${site.name}: a page with a card loads one script and one style sheet, all from this site, and says whose it is`, async () => {
    const {url} = await site.post('author', `${block}\n\n[miscarriage_contact]\n\n[miscarriage_facts lang="de"]`);
    const {page, context, requests, errors} = await browser.open(url);
    await page.waitForFunction(() =>
      document.querySelector('miscarriage-contact')?.shadowRoot?.querySelector('#title'),
    );
    // Words of another language are those of this release, whatever an old page or a cache asks for.
    await page.locator('miscarriage-facts .card[lang="de"]').waitFor();
    assert.ok(requests.some((request) => /\/assets\/v\/[\d.]+-[0-9a-f]{8}\/text\/de\.js$/.test(request)));
    const html = await site.get(url);
    const scripts = ours(html).filter((tag) => tag.startsWith('<script'));
    assert.equal(scripts.length, 1);
    assert.match(scripts[0], / type="module"/);
    assert.match(scripts[0], / src=["']http[^"']*\.js\?ver=[\d.]+-[0-9a-f]{8}["']/);
    assert.match(html, /<meta name="miscarriage:files" content="[^"]*\/plugins\/miscarriage-elements\/assets\/">/);
    assert.equal(ours(html).filter((tag) => tag.startsWith('<link')).length, 1);
    for (const [name, value] of Object.entries(details))
      assert.ok(html.includes(`<meta name="miscarriage:${name}" content="${value}">`), name);
    assert.ok(html.indexOf('<meta name="miscarriage:') < html.indexOf('</head>'));
    // Nothing inline of ours: it works with the strictest policy.
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)[^>]*>[^<]*miscarriageHospital/);
    const own = [site.origin, `blob:${site.origin}`, 'data:'];
    assert.deepEqual(
      requests.filter((request) => !own.some((start) => request.startsWith(start))),
      [],
    );
    assert.deepEqual(errors, []);
    await context.close();
  });

  test(`${site.name}: a script that comes late moves nothing`, async () => {
    // Two things take a place that only the script can know, by the theme's letters: whether it is open now, in one line
    // or two, and the list of topics, which takes the place of the choices in a narrow card.
    site.set(Object.fromEntries(Object.entries(details).filter(([name]) => name !== 'hours')));
    const {url} = await site.post('author', `${block}\n\n[miscarriage_contact]\n\n[miscarriage_facts]\n\n<p>Below</p>`);
    const {page, context} = await browser.open(undefined, {viewport: {width: 600, height: 740}});
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route(/miscarriage-elements\.\w+\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(url, {waitUntil: 'commit'});
    await page.locator('miscarriage-facts footer').waitFor();
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    const places = () =>
      page.evaluate(() =>
        ['warning-signs', 'contact', 'facts']
          .map((name) => document.querySelector(`miscarriage-${name}`).getBoundingClientRect())
          .flatMap(({top, bottom}) => [Math.round(top + scrollY), Math.round(bottom + scrollY)]),
      );
    const before = await places();
    assert.equal(await page.evaluate(() => document.querySelector('miscarriage-facts:defined')), null);
    release();
    await page.waitForFunction(() => document.querySelector('miscarriage-facts').shadowRoot?.querySelector('#title'));
    assert.deepEqual(await places(), before);
    await context.close();
    site.set(details);
  });

  test(`${site.name}: without script the numbers of the settings are there, and nothing about "now"`, async () => {
    const {url} = await site.post('author', '[miscarriage_contact lang="en"]');
    const {page, context} = await browser.open(url, {javaScriptEnabled: false});
    const card = page.locator('miscarriage-contact');
    assert.ok((await card.locator('a[href="tel:0183644217"]').count()) > 0);
    assert.ok((await card.locator('a[href="tel:112"]').count()) > 0);
    assert.doesNotMatch(await card.innerText(), /open now|closed now|opens/i);
    await context.close();
  });

  test(`${site.name}: a card speaks its own language, and the site's where none is set`, async () => {
    const {url} = await site.post('author', '[miscarriage_myths]\n\n[miscarriage_contact lang="ar"]');
    const {page, context} = await browser.open(`${url}&test_locale=nl_NL`);
    await page.waitForFunction(() =>
      ['myths', 'contact'].every((name) =>
        document.querySelector(`miscarriage-${name}`)?.shadowRoot?.querySelector('#title'),
      ),
    );
    const shown = await page.evaluate(() =>
      ['myths', 'contact'].map(
        (name) => document.querySelector(`miscarriage-${name}`).shadowRoot.querySelector('.card').lang,
      ),
    );
    assert.deepEqual(shown, ['nl', 'ar']);
    assert.match(await page.content(), /miscarriage-elements\.nl\.js/);
    await context.close();
  });

  test(`${site.name}: a card found late, in a list of posts, brings its script and its hospital along`, async () => {
    await site.post('author', `${block}`, {title: 'In a list'});
    const {body} = await site.rest('admin', 'POST', 'posts', {
      title: 'Newest',
      status: 'publish',
      content: '[miscarriage_contact]',
    });
    // The REST API has no head.
    assert.match(body.content.rendered, /<miscarriage-contact country="NL" clinic="Polikliniek Gynaecologie"/);
    if (site.theme !== 'twentytwentyone') return;
    site.php('update_option("theme_mods_twentytwentyone", array("display_excerpt_or_full_post" => "full"));');
    const {page, context} = await browser.open(`${site.origin}/`);
    await page.waitForFunction(() =>
      document.querySelector('miscarriage-contact')?.shadowRoot?.querySelector('#title'),
    );
    assert.equal(await page.locator('miscarriage-contact').first().getAttribute('phone'), details.phone);
    await context.close();
  });

  test(`${site.name}: an excerpt does not hold the words of a card`, async () => {
    const {id} = await site.post(
      'author',
      `Before ${block} <miscarriage-contact></miscarriage-contact> [miscarriage_myths] after`,
    );
    const {body} = await site.rest(undefined, 'GET', `posts/${id}`);
    assert.match(body.excerpt.rendered, /Before/);
    assert.doesNotMatch(body.excerpt.rendered, /0183|myth/i);
  });

  test(`${site.name}: a feed has the numbers and a link, without script`, async () => {
    await site.post('author', block, {title: 'For the feed'});
    const feed = await site.get('/?feed=rss2');
    const item = feed.slice(feed.indexOf('For the feed'));
    assert.match(item, /<a href="[^"]*\?p=\d+">When to call<\/a>/);
    assert.match(item, /tel:112/);
    assert.match(item, /tel:0183644217/);
    assert.doesNotMatch(feed, /<miscarriage-|<script/);
  });

  test(`${site.name}: the hosted pages are there with the hospital's numbers`, async () => {
    const url = `${site.origin}/wp-content/plugins/miscarriage-elements/assets/pages/nl/warning-signs.html?topic=after`;
    const {page, context, errors} = await browser.open(url);
    await page.waitForFunction(() =>
      document.querySelector('miscarriage-warning-signs')?.shadowRoot?.querySelector('#title'),
    );
    assert.match(await page.locator('miscarriage-warning-signs [part~="group-emergency"]').innerText(), /112/);
    assert.ok((await page.locator('miscarriage-warning-signs a[href="tel:0183644217"]').count()) > 0);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test(`${site.name}: when the plugin is off, a block of the editor leaves a link that leads to the words`, async () => {
    const page = `${site.origin}/wp-content/plugins/miscarriage-elements/assets/pages/nl/warning-signs.html?topic=after`;
    const saved = `<!-- wp:miscarriage/warning-signs {"lang":"nl","topic":"after"} -->
<div data-miscarriage="warning-signs" data-lang="nl" data-topic="after" class="wp-block-miscarriage-warning-signs"><p><a href="${page}">Wanneer bel je?</a></p></div>
<!-- /wp:miscarriage/warning-signs -->`;
    const {url} = await site.post('author', saved);
    const active = site.php(`echo json_encode(get_option('${plugin}'));`);
    site.php(`update_option('${plugin}', array());`);
    const html = await site.get(url);
    site.php(`update_option('${plugin}', json_decode($argv[1], true));`, active);
    assert.doesNotMatch(html, /<miscarriage-/);
    const [, href] = /<a href="([^"]*assets\/pages[^"]*)">Wanneer bel je\?<\/a>/.exec(html) ?? [];
    assert.match(await site.get(href), /Wanneer bel je\?/);
    assert.match(await site.get(url), /<miscarriage-warning-signs topic="after" lang="nl">/);
  });

  test(`${site.name}: PHP has nothing to complain of`, () => {
    assert.deepEqual(site.complaints(), []);
  });
}
