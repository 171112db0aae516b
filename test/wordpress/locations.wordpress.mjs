// One site, several locations: what an administrator pastes, what an author chooses, what a reader gets.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {details, logIn, sites, startBrowser} from './support.mjs';

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

const file = {
  ...details,
  brand: '#0c6660',
  locations: [
    {name: 'Gorinchem', phone: '0183 64 42 17'},
    {name: 'Lelystad', phone: '0320 27 19 11', clinic: 'Poli Lelystad'},
  ],
};
const stored = (site) => JSON.parse(site.php('echo json_encode((object) get_option("miscarriage_elements"));'));
const settings = async (site) => {
  const opened = await browser.open();
  await logIn(opened.page, site, 'admin');
  const address = `${site.origin}/wp-admin/options-general.php?page=miscarriage-elements`;
  await opened.page.goto(address);
  const save = async () => {
    await opened.page.click('#submit');
    await opened.page.locator('.notice[id^="setting-error-"]').first().waitFor();
  };
  return {...opened, save};
};

for (const site of sites) {
  after(() => site.set(details));

  test(`${site.name}: a hospital.json brings all locations and the colour, and only a better one takes their place`, async () => {
    site.set({});
    const {page, context, save} = await settings(site);
    await page.fill('#miscarriage-import', JSON.stringify(file));
    await save();
    assert.deepEqual(stored(site), file);
    await page.fill('#miscarriage-import', '{"phone": ');
    await save();
    assert.match(await page.locator('.notice-error').innerText(), /not the content of a hospital\.json/);
    assert.deepEqual(stored(site), file);
    assert.match(
      await page.locator('#wpbody-content').innerText(),
      /Lelystad Phone number of the clinic: 0320 27 19 11/,
    );
    await page.getByLabel('Forget these locations').check();
    await save();
    assert.deepEqual(stored(site), {...details, brand: file.brand});
    await context.close();
  });

  test(`${site.name}: each card has the number of its location, with script and without, in every form`, async () => {
    site.set(file);
    const forms = [
      '[miscarriage_contact location="Lelystad"]',
      '<miscarriage-contact location="Lelystad"></miscarriage-contact>',
      '<!-- wp:miscarriage/contact {"location":"Lelystad"} /-->',
    ];
    for (const form of forms) {
      const {url} = await site.post('author', form);
      const html = await site.get(url);
      const [card] = /<miscarriage-contact[^]*?<\/miscarriage-contact>/.exec(html);
      assert.match(card, /tel:0320271911/, form);
      assert.ok(!card.includes('0183'), form);
      assert.match(html, /:root\{--miscarriage-brand:#0c6660\}/);
      const {page, context} = await browser.open(url);
      await page.locator('miscarriage-contact .call[href="tel:0320271911"]').first().waitFor();
      assert.equal(await page.locator('miscarriage-contact a[href="tel:0183644217"]:visible').count(), 0, form);
      await context.close();
    }
    const unknown = await site.get((await site.post('author', '[miscarriage_contact location="Utrecht"]')).url);
    const [card] = /<miscarriage-contact[^]*?<\/miscarriage-contact>/.exec(unknown);
    assert.ok(!/0320|0183/.test(card), card);
  });

  test(`${site.name}: what the settings refuse stays in its field, and an example stands beside it`, async () => {
    site.set(details);
    const {page, context, save} = await settings(site);
    await page.fill('#miscarriage-hours', 'when we are there');
    await page.fill('#miscarriage-brand', 'blue');
    await save();
    const hours = page.locator('#miscarriage-hours');
    assert.deepEqual(
      [await hours.inputValue(), await hours.getAttribute('aria-invalid')],
      ['when we are there', 'true'],
    );
    assert.equal(await page.locator('#miscarriage-brand').inputValue(), 'blue');
    assert.equal(await page.locator('input[placeholder]').count(), 0);
    assert.match(await page.locator('#miscarriage-phone-help').innerText(), /0183 64 42 17/);
    assert.deepEqual(stored(site), details);
    await context.close();
  });

  test(`${site.name}: a new number empties what stores pages`, () => {
    site.set(details);
    const told = site.php(
      `function w3tc_flush_all() { echo 'w3tc '; }
       add_action('litespeed_purge_all', function () { echo 'litespeed '; });
       update_option('miscarriage_elements', array('country' => 'NL', 'phone' => '0183 64 42 99'));`,
    );
    assert.equal(told, 'w3tc litespeed ');
    site.set(details);
  });

  test(`${site.name}: the search of the site finds a post by the words of its card`, async () => {
    const {id} = await site.post('author', '<!-- wp:miscarriage/warning-signs /-->', {title: 'A page with a card'});
    await site.post('author', '<p>Nothing of it.</p>', {title: 'Another page'});
    const found = (words) =>
      site.php(
        '$q = new WP_Query(array("s" => $argv[1], "fields" => "ids", "posts_per_page" => -1)); echo json_encode($q->posts);',
        words,
      );
    assert.ok(JSON.parse(found('fainting')).includes(id), found('fainting'));
    assert.ok(!JSON.parse(found('xylophone')).length);
  });

  test(`${site.name}: the classic editor stores a link that says what it is, and the page shows the card`, async () => {
    const {id, url} = await site.post(
      'author',
      'Before\n\n[miscarriage_warning_signs topic="after" lang="nl"]\n\nAfter',
    );
    const raw = site.php('echo get_post($argv[1])->post_content;', String(id));
    assert.match(
      raw,
      /<div data-miscarriage="warning-signs" data-topic="after" data-lang="nl"><p><a href="[^"]*\/pages\/nl\/warning-signs\.html\?topic=after">Wanneer bel je\?<\/a><\/p><\/div>/,
    );
    assert.match(await site.get(url), /<miscarriage-warning-signs topic="after" lang="nl"/);
    const hyphens = await site.post('author', '[miscarriage-back-pain lang="nl"]');
    assert.match(
      site.php('echo get_post($argv[1])->post_content;', String(hyphens.id)),
      /<div data-miscarriage="back-pain" data-lang="nl"><p><a href/,
    );
    const inText = await site.post('author', 'Before [miscarriage-facts one-in="10"] after');
    assert.match(await site.get(inText.url), /<miscarriage-facts one-in="10"/);
    const kept = '[miscarriage_facts one-in="10"]';
    const more = await site.post('author', kept);
    assert.equal(site.php('echo get_post($argv[1])->post_content;', String(more.id)), kept);
  });
}
