// The page for the web team: what is said of what is typed, and what may go into a file.
import assert from 'node:assert/strict';
import {details, fill, hospitalOn, message, openSetUp, preview, save, snippet} from '../support/builder.mjs';
import {inRest, test} from '../support/page.mjs';

// What is typed, where; what is said; whether it goes into the files.
const cases = [
  ['phone', 'NL', '0183 64 42 17', /^A number in Netherlands\./, true],
  ['phone', 'NL', '+31 (0)183 64 42 17', /^A number in Netherlands\./, true],
  ['phone', 'DE', '030 450 50', /^A number in Germany\./, true],
  ['phone', 'GB', '020 7188 7188', /^A number in United Kingdom\./, true],
  ['phone', 'NL', '+49 30 450 50', /another country: Germany/, true],
  ['phone', 'NL', '1234', /check this number/, true],
  ['phone', 'NL', '0183 64 42', /check this number/, true],
  [
    'phone',
    'NL',
    '0183-644217 ext. 5',
    /more than one phone number.*“ext\. 5” is then taken out.*“Name of the clinic”/s,
    false,
  ],
  ['phone', 'NL', '0183 64 42 17 / 0183 64 42 18', /more than one phone number/, false],
  ['phone', 'NL', 'ring us', /not a phone number/, false],
  ['phone', 'NL', '<img src=x onerror=alert(1)>', /not a phone number/, false],
  ['out-of-hours-phone', 'NL', '116117', /shown only together with “Name of the line/, false],
  ['crisis-phone', 'NL', '113', /This number is known: 113 Zelfmoordpreventie/, false],
  [
    'hours',
    'NL',
    'Mo-Fr 08:00-17:00',
    /This means:\s*Monday to Friday\s+08:00–17:00\s+Saturday to Sunday\s+closed/,
    true,
  ],
  ['hours', 'NL', 'Mo-Fr 08:00-05:00', /open at night, from 08:00 until 05:00 the next morning\?/, false],
  ['hours', 'NL', 'Mo-Fr 08:00-25:00', /not understood yet/, false],
  ['hours', 'NL', 'Mo-Su 00:00-24:00', /This means:/, true],
  ['hours', 'NL', '24/7', /This means:\s*Monday to Sunday\s+Day and night/, true],
  [
    'hours',
    'NL',
    'Mo-Fr 08:00-17:00; PH off',
    /Holidays cannot stand in the hours\..*“Days on which you are closed”/s,
    false,
  ],
  ['hours', 'NL', 'Mo-Fr 08:00-12:00; Mo-Fr 13:00-17:00', /One day has two times here/, false],
  ['hours', 'NL', 'Mon to Fri 8 to 5', /In the morning or in the afternoon\?.*Do you mean this\?/s, false],
  ['hours', 'NL', 'ma-vr 8-17 op afspraak', /These words are not understood: afspraak\./, false],
  ['closed-on', 'NL', '2998-12-25 2998-12-26', /Closed on: 25 December 2998 and 26 December 2998/, true],
  ['closed-on', 'NL', '12-25 01-01', /Closed on: 25 December, every year and 1 January, every year/, true],
  ['closed-on', 'NL', '2020-12-25 12-26', /The last of these days was 25 December 2020/, true],
  ['closed-on', 'NL', '2026-02-30', /not understood/, false],
  ['closed-on', 'NL', '25 december', /year in four digits/, false],
  ['closed-on', 'NL', '03/04/2026', /Which number is the month\?/, false],
  ['time-zone', 'US', 'America/New_York', /known/, true],
  ['time-zone', 'US', 'New York', /not known/, false],
  ['app-url', 'NL', 'www.example.org', /https:\/\/www\.example\.org/, false],
  ['app-url', 'NL', 'javascript:alert(1)', /https:\/\//, false],
  ['reviewed-on', 'NL', '2026-01-01', /^Checked on 1 January 2026\.$/, true],
  ['reviewed-on', 'NL', '2998-01-01', /1 January 2998 is still to come/, true],
  ['emergency-phone', 'NL', '112', /^This is the emergency number of Netherlands\./, true],
  ['emergency-phone', 'NL', '0900-8844', /This is a service number, no emergency number/, false],
  ['emergency-phone', 'DE', '0180 5 123456', /This is a service number, no emergency number/, false],
  ['emergency-phone', 'NL', '0183 64 44 44', /The emergency number in Netherlands is 112\./, false],
  ['emergency-phone', 'NL', '911', /The emergency number in Netherlands is 112\./, false],
  ['emergency-phone', 'NL', 'ring us', /not a phone number/, false],
];
for (const name of new Set(cases.map(([detail]) => detail)))
  test(
    `what is typed as ${name} is judged by what it means, saved only if it may be used, and never lost`,
    inRest(name !== 'emergency-phone'),
    async ({site}) => {
      const {page} = await openSetUp(site);
      await fill(page, {clinic: 'Clinic', 'out-of-hours-text': 'Call the ward.', 'app-name': 'App'});
      for (const [detail, country, value, says, used] of cases) {
        if (detail !== name) continue;
        const written = `"${value}" in ${country || 'no country'}`;
        await fill(page, {country, [name]: value});
        assert.match((await message(page, `detail-${name}`)).trim(), says, written);
        assert.equal(await page.locator(`#detail-${name}`).inputValue(), value, written);
        assert.equal((await snippet(page, 'meta')).includes(`name="miscarriage:${name}"`), used, written);
        // What is not used is not in the card either, and the page says so where it is saved.
        const card = preview(page).locator(`miscarriage-contact${used ? `[${name}="${value}"]` : `:not([${name}])`}`);
        await card.waitFor({state: 'attached'});
        assert.equal(await page.getByText('Left out of the files:').count(), used ? 0 : 1, written);
      }
    },
  );

const questions = [
  [
    'emergency-phone',
    '0183 64 44 44',
    'Yes, 0183 64 44 44 is the number to call in an emergency here',
    '0183 64 44 45',
  ],
  ['hours', 'Mo-Fr 22:00-06:00', 'Yes, it is open at night', 'Mo-Fr 22:00-05:00'],
];
for (const [name, value, yes, other] of questions)
  test(`${name} that can be right and mostly is not is used after a yes, which counts for that value alone`, async ({
    site,
  }) => {
    const {page} = await openSetUp(site);
    await fill(page, {country: 'NL', 'out-of-hours-text': 'Call the ward.', [name]: value});
    const isSaved = async () => Object.hasOwn(JSON.parse(await save(page)), name);
    assert.equal(await isSaved(), false);
    await page.getByLabel(yes).check();
    assert.equal(await isSaved(), true);
    await fill(page, {[name]: other});
    assert.equal(await isSaved(), false);
    await fill(page, {[name]: value});
    assert.equal(await isSaved(), true);
    if (name === 'emergency-phone') {
      await fill(page, {country: 'DE'});
      assert.equal(await isSaved(), false, 'another country is another question');
    }
  });

test('hours of a clock of twelve are offered in the afternoon with one button', inRest(), async ({site}) => {
  const {page} = await openSetUp(site);
  await fill(page, {country: 'NL', hours: 'Mo-Fr 08:00-05:00'});
  await page.locator('#detail-hours-message').getByRole('button', {name: 'Mo-Fr 08:00-17:00'}).click();
  assert.equal(await page.locator('#detail-hours').inputValue(), 'Mo-Fr 08:00-17:00');
  assert.match(await message(page, 'detail-hours'), /^This means:/);
});

// What is typed, what it means, and what is said of it.
const read = [
  ['hours', 'ma-vr 8.30-17 uur', 'Mo-Fr 08:30-17:00', /^This means:\s*Monday to Friday\s+08:30–17:00/],
  ['closed-on', '25 en 26 december 2096', '2096-12-25 2096-12-26', /^Closed on: 25 December 2096 and 26 December 2096/],
];
for (const [name, written, meant, says] of read)
  test(
    `${name} as people write them are read, said in words, and saved as the cards take them`,
    inRest(),
    async ({site}) => {
      const {page} = await openSetUp(site);
      await fill(page, {country: 'NL', 'out-of-hours-text': 'Call the ward.', [name]: written});
      assert.equal(await page.locator(`#detail-${name}`).inputValue(), written, 'nothing is replaced by itself');
      assert.match((await message(page, `detail-${name}`)).trim(), says);
      assert.equal(JSON.parse(await save(page))[name], meant);
    },
  );

// What can mean more than one thing: what is typed, what the button says, what it puts into which field.
const choices = [
  ['hours', 'Mon to Fri 8 to 5', 'Mo-Fr 08:00-17:00', {hours: 'Mo-Fr 08:00-17:00'}],
  ['hours', 'ma-vr 8-17, feestdagen gesloten', 'Mo-Fr 08:00-17:00', {hours: 'Mo-Fr 08:00-17:00'}],
  ['closed-on', '03/04/2026', '3 April 2026', {'closed-on': '2026-04-03'}],
  ['phone', '0183 64 42 17 (24/7)', '0183 64 42 17', {phone: '0183 64 42 17', hours: '24/7'}],
  ['support-phone', '085 123 45 67 (ma-vr)', '085 123 45 67', {'support-phone': '085 123 45 67', hours: ''}],
];
test('what can mean more is asked, and a button puts it into the field', inRest(), async ({site}) => {
  const {page} = await openSetUp(site);
  for (const [name, written, button, after] of choices) {
    await fill(page, {country: 'NL', 'out-of-hours-text': 'Call the ward.', hours: '', phone: '', [name]: written});
    assert.equal(Object.hasOwn(JSON.parse(await save(page)), name), false, written);
    await page.locator(`#detail-${name}-message`).getByRole('button', {name: button, exact: true}).click();
    for (const [field, value] of Object.entries(after))
      assert.equal(await page.locator(`#detail-${field}`).inputValue(), value, written);
  }
});

test('while it is typed for the first time, nothing is called wrong', inRest(), async ({site}) => {
  const {page} = await openSetUp(site);
  await page.locator('#detail-phone').pressSequentially('ring');
  assert.equal(await message(page, 'detail-phone'), '');
  await page.locator('#detail-phone').blur();
  assert.match(await message(page, 'detail-phone'), /not a phone number/);
});

const countries = {
  NL: [/Emergency: 112\./, /no national line/],
  DE: [/Emergency: 112\./, /Ärztlicher Bereitschaftsdienst, 116117/],
  GB: [/Emergency: 999\./, /NHS 111, 111/],
  'GB-NIR': [/Emergency: 999\./, /no national line/],
  AT: [/Emergency: 144\./, /no national line/],
  'GB-SCT': [/Emergency: 999\./, /NHS 24, 111/],
};
test('each country shows its emergency line and its line outside office hours', inRest(), async ({site}) => {
  const {page} = await openSetUp(site);
  for (const [country, says] of Object.entries(countries)) {
    await fill(page, {country});
    for (const part of says) assert.match(await message(page, 'detail-country'), part, country);
    const number = /Emergency: (\d+)/.exec(await message(page, 'detail-country'))[1];
    await preview(page).locator(`a[href="tel:${number}"]`).first().waitFor({state: 'attached'});
  }
});

test('nothing can be saved while nobody is named for the night, at a location neither', async ({site}) => {
  const {page} = await openSetUp(site);
  const asks = page.getByText('Who answers at night?');
  const button = page.getByRole('button', {name: 'Save hospital.js', exact: true});
  await fill(page, {country: 'NL', clinic: 'Ward'});
  await asks.waitFor();
  assert.ok((await button.isDisabled()) && (await page.locator('[data-copy=meta]').isDisabled()));
  await fill(page, {'out-of-hours-text': 'Our phone message says who answers.'});
  assert.ok(await button.isEnabled());
  await fill(page, {'out-of-hours-text': ''});
  for (const at of [0, 1]) {
    await page.locator('#add-location').click();
    await fill(page, {name: `Location ${at}`, 'out-of-hours-text': at ? '' : 'Call the ward.'}, `location-${at}`);
  }
  assert.ok(await button.isDisabled());
  await fill(page, {'out-of-hours-text': 'Call the other ward.'}, 'location-1');
  assert.ok(await button.isEnabled());
  assert.equal(await asks.count(), 0);
});

test(
  'every detail of the library has a field; those that differ by place have one at each location',
  inRest(),
  async ({site}) => {
    const {page} = await openSetUp(site);
    const {detailNames} = await import('../../build/node.js');
    await page.locator('#add-location').click();
    const fields = (form) =>
      page
        .locator(`[id^="${form}-"]:is(input, select)`)
        .evaluateAll((all, {length}) => all.map(({id}) => id.slice(length + 1)), form);
    assert.deepEqual((await fields('detail')).sort(), [...detailNames].sort());
    const own = await fields('location-0');
    assert.ok(['name', 'phone', 'clinic', 'hours', 'closed-on'].every((name) => own.includes(name)));
    assert.ok(!own.some((name) => ['country', 'emergency-phone', 'crisis-phone', 'reviewed-by'].includes(name)));
  },
);

test(
  'locations are saved with what differs, previewed one by one, and need names of their own',
  inRest(),
  async ({site}) => {
    const {page} = await openSetUp(site);
    await fill(page, {...details, phone: '0183 64 40 00'});
    await page.locator('#add-location').click();
    await fill(page, {name: 'Gorinchem', phone: '0183 64 42 17'}, 'location-0');
    await page.locator('#add-location').click();
    await fill(page, {name: 'Gorinchem', phone: '0320 27 19 11'}, 'location-1');
    assert.match(await message(page, 'location-1-name'), /needs a name of its own/);
    assert.ok(await page.getByRole('button', {name: 'Save hospital.js', exact: true}).isDisabled());
    await fill(page, {name: 'Lelystad'}, 'location-1');
    const {locations, ...shared} = JSON.parse(await save(page));
    assert.deepEqual(shared, {...details, phone: '0183 64 40 00'});
    assert.deepEqual(locations, [
      {name: 'Gorinchem', phone: '0183 64 42 17'},
      {name: 'Lelystad', phone: '0320 27 19 11'},
    ]);
    await preview(page).locator('a[href="tel:0183644217"]').first().waitFor({state: 'attached'});
    await page.locator('#preview-location').selectOption('Lelystad');
    await preview(page).locator('a[href="tel:0320271911"]').first().waitFor({state: 'attached'});
    // A <meta> cannot hold locations.
    assert.equal(await page.locator('#snippet-meta').count(), 0);
    page.once('dialog', (dialog) => dialog.dismiss());
    await page.getByRole('button', {name: /^Remove this location.*Lelystad$/}).click();
    assert.equal(await page.locator('#location-1-name').count(), 1, 'nothing is lost without a yes');
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', {name: /^Remove this location.*Lelystad$/}).click();
    assert.equal(await page.locator('#location-1-name').count(), 0);
  },
);

test('what is typed is not lost without a question: on leaving, and on opening a file', inRest(), async ({site}) => {
  const {page} = await openSetUp(site);
  const leaves = async () => {
    let asked = false;
    const hear = (dialog) => {
      asked = true;
      void dialog.dismiss();
    };
    page.on('dialog', hear);
    await page.evaluate(() => setTimeout(() => location.reload()));
    const gone = await page
      .waitForEvent('load', {timeout: 3000})
      .then(() => true)
      .catch(() => false);
    page.off('dialog', hear);
    return {asked, gone};
  };
  await fill(page, {country: 'NL', clinic: 'Ward', 'out-of-hours-text': 'Call the ward.'});
  assert.deepEqual(await leaves(), {asked: true, gone: false});
  assert.equal(await page.getByText('Not saved yet.').count(), 1);
  const file = {name: 'hospital.json', mimeType: 'application/json', buffer: Buffer.from('{"clinic": "Other"}')};
  page.once('dialog', (dialog) => dialog.dismiss());
  await page.locator('#open').setInputFiles(file);
  assert.equal(await page.locator('#detail-clinic').inputValue(), 'Ward');
  page.once('dialog', (dialog) => dialog.accept());
  await page.locator('#open').setInputFiles(file);
  await page.waitForFunction(() => document.querySelector('#detail-clinic').value === 'Other');
  await fill(page, {country: 'NL', 'out-of-hours-text': 'Call the ward.'});
  await save(page);
  assert.equal(await page.getByText('All is saved.').count(), 1);
  assert.deepEqual(await leaves(), {asked: false, gone: true});
});

test(
  'a hospital.js that stands beside the builder is filled in, and what is wrong in it is said at once',
  inRest(),
  async ({site}) => {
    hospitalOn(site, {
      ...details,
      'emergency-phone': '0900-8844',
      brand: '#0c6660',
      locations: [{name: 'A', phone: 'call us'}],
    });
    const {page} = await openSetUp(site);
    assert.equal(await page.locator('#detail-clinic').inputValue(), details.clinic);
    assert.equal(await page.locator('#colour').inputValue(), '#0c6660');
    assert.match(await message(page, 'location-0-phone'), /not a phone number/);
    // What is wrong in a fold is said on it.
    const fold = page.locator('summary', {hasText: 'When you are closed'}).first();
    assert.match(await fold.innerText(), /to check$/);
    await fold.click();
    assert.match(await message(page, 'detail-emergency-phone'), /service number/);
    await page.getByText('Left out of the files: Another emergency number and Phone number (A).').waitFor();
  },
);
