// The settings page, as an administrator uses it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {load} from '../../tools/load.mjs';
import {details, logIn, sites, startBrowser} from './support.mjs';

const {parseHours} = await load('src/hospital/hours.ts');
const {parseDates} = await load('src/hospital/kinds.ts');
const table = (name) => JSON.parse(readFileSync(new URL(`../builder/${name}.json`, import.meta.url), 'utf8'));

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

const settings = async (site, locale = '', options = {}) => {
  const opened = await browser.open(undefined, options);
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

/** What a field says of each of some values, as if it had been left: its value, whether it is refused, what is offered. */
const readBy = (page, name, written, country = 'NL') =>
  page.evaluate(
    ([field, texts, code]) => {
      const input = document.getElementById(`miscarriage-${field}`);
      const select = document.getElementById('miscarriage-country');
      const leave = (control, value) => {
        control.value = value;
        control.dispatchEvent(new Event('change', {bubbles: true}));
      };
      leave(select, code);
      return texts.map((text) => {
        leave(input, text);
        const said = document.getElementById(`${input.id}-read`);
        return {
          value: input.value,
          invalid: input.getAttribute('aria-invalid') === 'true',
          offered: said.querySelectorAll('button').length,
          said: said.innerText,
        };
      });
    },
    [name, written, country],
  );

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
    assert.match(await page.locator('.wrap').innerText(), /Words of version \d{4}-\d\d\.\d/);
    const {url} = await site.post('author', '[miscarriage_contact]');
    assert.match(await site.get(url), /<meta name="miscarriage:phone" content="0183 64 42 17">/);
    await context.close();
  });

  test(`${site.name}: a bad value is named, the old one stays, and nothing else is lost`, async () => {
    site.set({...details, phone: '0183 11 22 33'});
    const {page, context} = await settings(site);
    await fill(page, {
      phone: 'call <b>us</b>',
      hours: 'when we are there',
      'closed-on': 'Christmas',
      'app-url': 'javascript:alert(1)',
      'time-zone': 'Mars/Base',
      'crisis-phone': '',
      clinic: 'Gynaecologie & "verloskunde"',
      place: 'Route 43',
    });
    const notices = (await page.locator('.notice-error').allInnerTexts()).join('\n');
    for (const [label, value] of [
      ['Phone number of the clinic', 'call us'],
      ['Opening hours', 'when we are there'],
      ['Closed on', 'Christmas'],
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

  test(`${site.name}: the settings read hours and days of closing as the builder does, by its table`, async () => {
    site.set({});
    const {page, context, errors} = await settings(site);
    for (const [name, cases, parse] of [
      ['hours', table('hours'), parseHours],
      ['closed-on', table('dates'), parseDates],
    ]) {
      const {clear, asked, refused} = cases;
      const read = await readBy(page, name, Object.keys(clear));
      for (const [index, [written, meant]] of Object.entries(clear).entries()) {
        const {value, invalid, said} = read[index];
        assert.deepEqual([value, invalid], [parse(written) ? written : meant, false], written);
        assert.ok(
          said.length > 15 && said.includes(parse(written) ? 'This means' : 'You wrote'),
          `${written}: ${said}`,
        );
      }
      const questions = Array.isArray(asked)
        ? asked
        : Object.entries(asked).map(([written, [doubt, ...choices]]) => [written, 'NL', doubt, ...choices]);
      for (const [written, country, doubt, ...choices] of questions) {
        const [{value, invalid, offered, said}] = await readBy(page, name, [written], country ?? '');
        assert.deepEqual([value, invalid, offered], [written, true, choices.length], `${written}: ${doubt}`);
        assert.ok(said.length > 15, written);
      }
      for (const {value, invalid, offered} of await readBy(page, name, refused.filter(Boolean)))
        assert.deepEqual([invalid, offered], [true, 0], value);
    }
    assert.deepEqual(errors, []);
    await context.close();
  });

  test(`${site.name}: what was read stands in the field and in words before it is saved, and is what is saved`, async () => {
    site.set({});
    const {page, context} = await settings(site);
    const hours = page.locator('#miscarriage-hours');
    await hours.fill('ma t/m vr 8.00-16.30');
    await page.locator('#miscarriage-closed-on').fill('25 en 26 december 2999');
    await page.locator('#miscarriage-clinic').focus();
    assert.equal(await hours.inputValue(), 'Mo-Fr 08:00-16:30');
    assert.equal(
      await page.locator('#miscarriage-hours-read').innerText(),
      'You wrote "ma t/m vr 8.00-16.30". This means: Monday–Friday 08:00–16:30; Saturday–Sunday closed',
    );
    assert.match(await page.locator('#miscarriage-closed-on-read').innerText(), /25 December 2999|December 25, 2999/);
    await fill(page, {country: 'NL'});
    assert.deepEqual(stored(site), {country: 'NL', hours: 'Mo-Fr 08:00-16:30', 'closed-on': '2999-12-25 2999-12-26'});
    // What can mean more is asked; the choice is what is saved.
    await hours.fill('Mon to Fri 8 to 5');
    await page.locator('#miscarriage-clinic').focus();
    assert.match(await page.locator('#miscarriage-hours-read').innerText(), /In the morning or in the afternoon\?/);
    await page.locator('#miscarriage-hours-read button').first().click();
    assert.equal(await hours.inputValue(), 'Mo-Fr 08:00-17:00');
    // The enter key sends what was read.
    await page.locator('#miscarriage-closed-on').fill('25-12-2999');
    await page.locator('#miscarriage-closed-on').press('Enter');
    await page.waitForURL(/settings-updated/);
    assert.equal(stored(site).hours, 'Mo-Fr 08:00-17:00');
    assert.equal(stored(site)['closed-on'], '2999-12-25');
    await context.close();
    const dutch = await settings(site, 'nl_NL');
    assert.match(
      await dutch.page.locator('#miscarriage-hours-read').innerText(),
      /^Dit betekent: maandag–vrijdag 08:00–17:00/,
    );
    await dutch.context.close();
    site.set(details);
  });

  test(`${site.name}: without script what cannot be read by the server stays in its field, with its reason`, async () => {
    site.set(details);
    const {page, context} = await settings(site, '', {javaScriptEnabled: false});
    await fill(page, {hours: 'ma-vr 8-17', 'time-zone': 'Amsterdam', 'text-relay': "Poli <3 & 100%af O'Brien"});
    assert.equal(await page.locator('#miscarriage-hours').inputValue(), 'ma-vr 8-17');
    const said = (await page.locator('.notice-error').allInnerTexts()).join('\n');
    assert.match(said, /"ma-vr 8-17" was not understood.*Expected: Mo-Fr/);
    assert.match(said, /"Amsterdam" was not understood.*Expected: Europe\/Amsterdam/);
    assert.deepEqual(stored(site), {...details, 'text-relay': "Poli <3 & 100%af O'Brien"});
    assert.equal(await page.locator('#miscarriage-text-relay').inputValue(), "Poli <3 & 100%af O'Brien");
    await context.close();
    site.set(details);
  });

  test(`${site.name}: a newer version is asked of nobody, and one of the hospital's own is offered`, () => {
    const updates = (answer) =>
      JSON.parse(
        site.php(
          `require_once ABSPATH . 'wp-admin/includes/admin.php';
           $asked = array();
           add_filter('pre_http_request', function ($answer, $args, $url) use (&$asked) {
             $asked[] = parse_url($url, PHP_URL_HOST);
             $body = json_encode(array('plugins' => array(), 'translations' => array(), 'no_update' => array()));
             return array('headers' => array(), 'body' => $body, 'response' => array('code' => 200, 'message' => 'OK'), 'cookies' => array(), 'filename' => null);
           }, 10, 3);
           ${answer}
           delete_site_transient('update_plugins');
           wp_update_plugins();
           $found = get_site_transient('update_plugins')->response['miscarriage-elements/miscarriage-elements.php'] ?? null;
           delete_site_transient('update_plugins');
           echo json_encode(array($found ? array($found->new_version, $found->package) : null, array_values(array_unique($asked))));`,
        ),
      );
    assert.deepEqual(updates(''), [null, ['api.wordpress.org']]);
    const answer = `add_filter('update_plugins_miscarriage-elements.invalid', function () {
      return array('slug' => 'miscarriage-elements', 'version' => '99.0.0', 'package' => 'https://intranet.example/m.zip');
    });`;
    assert.deepEqual(updates(answer)[0], ['99.0.0', 'https://intranet.example/m.zip']);
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
