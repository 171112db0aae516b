// The settings page, as an administrator uses it.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {details, logIn, sites, startBrowser} from './support.mjs';

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

const settings = async (site, locale = '') => {
  const opened = await browser.open();
  await logIn(opened.page, site, 'admin');
  await opened.page.goto(
    `${site.origin}/wp-admin/options-general.php?page=miscarriage-elements${locale && `&test_locale=${locale}`}`,
  );
  return opened;
};

const fill = async (page, values) => {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`#miscarriage-${name}`);
    if (name === 'country') await field.selectOption(value);
    else await field.fill(value);
  }
  await page.click('#submit');
  await page.locator('.notice[id^="setting-error-"]').first().waitFor();
};

const stored = (site) => JSON.parse(site.php('echo json_encode((object) get_option("miscarriage_elements"));'));

for (const site of sites) {
  test(`${site.name}: what is saved comes back, and stands on the page`, async () => {
    site.set({});
    const {page, context} = await settings(site);
    // Every detail of the manifest has a field, each with its help.
    const names = JSON.parse(site.php('echo json_encode(array_keys(Miscarriage_Elements\\data()["details"]));'));
    for (const name of names) {
      assert.equal(await page.locator(`#miscarriage-${name}`).count(), 1, name);
      assert.ok((await page.locator(`#miscarriage-${name}-help`).innerText()).length > 10, name);
      assert.equal(await page.locator(`label[for="miscarriage-${name}"]`).count(), 1, name);
    }
    await fill(page, details);
    assert.deepEqual(stored(site), details);
    for (const [name, value] of Object.entries(details))
      assert.equal(await page.locator(`#miscarriage-${name}`).inputValue(), value);
    assert.equal(await page.locator('.notice-error, .notice-warning:visible').count(), 0);
    const {url} = await site.post('author', '[miscarriage_contact]');
    assert.match(await site.get(url), /<meta name="miscarriage:phone" content="0183 64 42 17">/);
    await context.close();
  });

  test(`${site.name}: a bad value is named, the old one stays, and nothing else is lost`, async () => {
    site.set({...details, phone: '0183 11 22 33'});
    const {page, context} = await settings(site);
    await fill(page, {
      phone: 'call <b>us</b>',
      hours: 'weekdays 8-17',
      'closed-on': '25-12-2026',
      'app-url': 'javascript:alert(1)',
      'time-zone': 'Mars/Base',
      'crisis-phone': '',
      clinic: 'Gynaecologie & "verloskunde"',
      place: 'Route 43',
    });
    const notices = (await page.locator('.notice-error').allInnerTexts()).join('\n');
    for (const [label, value] of [
      ['Phone number of the clinic', 'call us'],
      ['Opening hours', 'weekdays 8-17'],
      ['Closed on', '25-12-2026'],
      ['Message app: address', 'javascript:alert(1)'],
      ['Time zone', 'Mars/Base'],
    ])
      assert.ok(notices.includes(label) && notices.includes(value), `${label}: ${notices}`);
    assert.match(notices, /"0183 11 22 33" stays/);
    const warnings = (await page.locator('.notice-warning').allInnerTexts()).join('\n');
    assert.match(warnings, /Crisis line: name and Crisis line: number are shown only together/);
    const expected = {...details, phone: '0183 11 22 33', clinic: 'Gynaecologie & "verloskunde"', place: 'Route 43'};
    delete expected['crisis-phone'];
    assert.deepEqual(stored(site), expected);
    const {url} = await site.post('author', '[miscarriage_contact]');
    const html = await site.get(url);
    assert.match(html, /<meta name="miscarriage:clinic" content="Gynaecologie &amp; &quot;verloskunde&quot;">/);
    assert.match(html, /<bdi>Gynaecologie &amp; &quot;verloskunde&quot;<\/bdi>/);
    await context.close();
  });

  test(`${site.name}: hours that cannot be are refused in words, and a night is asked about`, async () => {
    site.set(details);
    const {page, context} = await settings(site);
    const said = (kind) => page.locator(`.notice-${kind}`).first().innerText();
    await fill(page, {hours: 'Mo-Fr 08:00-17:00; PH off'});
    assert.match(await said('error'), /Expected: hours without holidays \(PH, SH\).*"Closed on"/);
    await fill(page, {hours: 'Mo-Fr 08:00-12:00; Mo-Fr 13:00-17:00'});
    assert.match(await said('error'), /Expected: one rule for each day/);
    assert.equal(stored(site).hours, details.hours);
    await fill(page, {hours: 'Mo-Fr 08:00-05:00'});
    assert.match(await said('warning'), /open through the night, until 05:00 on the next day\. Is that right\?/);
    await fill(page, {hours: '24/7'});
    assert.equal(stored(site).hours, '24/7');
    assert.equal(await page.locator('.notice-error, .notice-warning').count(), 0);
    await context.close();
    site.set(details);
  });

  test(`${site.name}: without a country the page says what that means`, async () => {
    site.set({});
    const {page, context} = await settings(site);
    await fill(page, {phone: '0183 64 42 17'});
    assert.match(
      await page.locator('.notice-warning').innerText(),
      /Without a country the cards show no emergency number/,
    );
    await context.close();
    site.set(details);
  });

  test(`${site.name}: the settings speak Dutch, German and Arabic`, async () => {
    for (const [locale, title] of [
      ['nl_NL', 'De polikliniek'],
      ['de_DE', 'Ihre Ambulanz'],
      ['ar', 'عيادتكم'],
    ]) {
      const {page, context} = await settings(site, locale);
      assert.equal(await page.locator('form h2').first().innerText(), title);
      await context.close();
    }
  });
}
