import assert from 'node:assert/strict';
import {fill, message, openBuilder, preview, snippet} from '../support/builder.mjs';
import {inRest, test} from '../support/page.mjs';

// What is typed, where; what is said; whether it goes into what is copied.
const cases = [
  ['phone', 'NL', '0183 64 42 17', /^A number in Netherlands\./, true],
  ['phone', 'NL', '+31 (0)183 64 42 17', /^A number in Netherlands\./, true],
  ['phone', 'DE', '030 450 50', /^A number in Germany\./, true],
  ['phone', 'GB', '020 7188 7188', /^A number in United Kingdom\./, true],
  ['phone', 'NL', '+49 30 450 50', /another country: Germany/, true],
  ['phone', 'NL', '1234', /check this number/, true],
  ['phone', 'NL', '0183 64 42', /check this number/, true],
  ['phone', '', '0183 64 42 17', /Choose a country/, true],
  [
    'phone',
    'NL',
    '0183-644217 ext. 5',
    /more than one phone number.*“ext\. 5” is then taken out.*“Name of the clinic”/s,
    false,
  ],
  ['phone', 'NL', '0183 64 42 17 / 0183 64 42 18', /more than one phone number/, false],
  ['crisis-phone', 'NL', '113 (24/7)', /“24\/7” is then taken out.*“Name of a crisis line”/s, false],
  ['phone', 'NL', 'ring us', /not a phone number/, false],
  ['phone', 'NL', '<img src=x onerror=alert(1)>', /not a phone number/, false],
  ['out-of-hours-phone', 'NL', '116117', /shown only together with “Name of the line/, false],
  [
    'hours',
    'NL',
    'Mo-Fr 08:00-17:00',
    /This means:\s*Monday to Friday\s+08:00–17:00\s+Saturday to Sunday\s+closed/,
    true,
  ],
  ['hours', 'NL', '24/7', /This means:\s*Monday to Sunday\s+Day and night/, true],
  ['hours', 'NL', 'Mo-Fr 22:00-06:00', /Open through the night\?.*06:00 on the next day.*This means:/s, true],
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
  ['hours', 'NL', 'Mo-Fr 08:00-25:00', /not understood yet/, false],
  ['closed-on', 'NL', '2026-12-25 2026-12-26', /Closed on: 25 December 2026 and 26 December 2026/, true],
  ['closed-on', 'NL', '2026-02-30', /not understood/, false],
  ['closed-on', 'NL', '25 december', /year in four digits/, false],
  ['closed-on', 'NL', '03/04/2026', /Which number is the month\?/, false],
  ['closed-on', 'NL', '2020-12-25 2020-12-26', /The last of these days is over: 26 December 2020\./, true],
  ['reviewed-on', 'NL', '2026-11-24', /^$/, true],
  ['time-zone', 'US', 'America/New_York', /known/, true],
  ['time-zone', 'US', 'New York', /not known/, false],
  ['app-url', 'NL', 'http://example.org', /https:\/\//, false],
  ['app-url', 'NL', 'javascript:alert(1)', /https:\/\//, false],
];
for (const name of new Set(cases.map(([detail]) => detail)))
  test(
    `what is typed as ${name} is judged, copied only if it can be used, and never lost`,
    inRest(),
    async ({site}) => {
      const {page} = await openBuilder(site, '#element=contact&lang=en');
      await fill(page, {clinic: 'Clinic', 'out-of-hours-text': 'Call the ward.'});
      for (const [detail, country, value, says, used] of cases) {
        if (detail !== name) continue;
        const written = `"${value}" in ${country || 'no country'}`;
        await fill(page, {country, [name]: value});
        assert.match((await message(page, `detail-${name}`)).trim(), says, written);
        assert.equal(await page.locator(`#detail-${name}`).inputValue(), value, written);
        assert.equal((await snippet(page, 'meta')).includes(`name="miscarriage:${name}"`), used, written);
        const wrong = (await page.locator(`#detail-${name}`).getAttribute('aria-invalid')) === 'true';
        assert.equal(wrong, !used && name !== 'out-of-hours-phone', written);
        // What is not used is not in the card either.
        const card = preview(page).locator(`miscarriage-contact${used ? `[${name}="${value}"]` : `:not([${name}])`}`);
        await card.waitFor({state: 'attached'});
      }
    },
  );

test('while it is typed for the first time, nothing is called wrong', inRest(), async ({site}) => {
  const {page} = await openBuilder(site);
  await page.locator('#detail-phone').pressSequentially('ring');
  assert.equal(await message(page, 'detail-phone'), '');
  await page.locator('#detail-phone').blur();
  assert.match(await message(page, 'detail-phone'), /not a phone number/);
});

test('a number can be written in the usual way with one button, at home and from abroad', inRest(), async ({site}) => {
  const {page} = await openBuilder(site);
  await fill(page, {country: 'NL', phone: '0183644217'});
  await page.getByRole('button', {name: '+31 183 644 217'}).click();
  assert.equal(await page.locator('#detail-phone').inputValue(), '+31 183 644 217');
  await page.getByRole('button', {name: '0183 644 217', exact: true}).click();
  assert.equal(await page.locator('#detail-phone').inputValue(), '0183 644 217');
});

// What is typed, what it means, and what is said of it.
const read = [
  ['hours', 'ma-vr 8.30-17 uur', 'Mo-Fr 08:30-17:00', /^This means:\s*Monday to Friday\s+08:30–17:00/],
  ['closed-on', '25 en 26 december 2096', '2096-12-25 2096-12-26', /^Closed on: 25 December 2096 and 26 December 2096/],
];
for (const [name, written, meant, says] of read)
  test(
    `${name} as people write them are read, said in words, and copied as the cards take them`,
    inRest(),
    async ({site}) => {
      const {page} = await openBuilder(site, '#element=contact&lang=en');
      await fill(page, {country: 'NL', 'out-of-hours-text': 'Call the ward.', [name]: written});
      assert.equal(await page.locator(`#detail-${name}`).inputValue(), written, 'nothing is replaced by itself');
      assert.match(await message(page, `detail-${name}`), says);
      assert.ok((await snippet(page, 'meta')).includes(`<meta name="miscarriage:${name}" content="${meant}">`));
      await preview(page).locator(`miscarriage-contact[${name}="${meant}"]`).waitFor({state: 'attached'});
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
  const {page} = await openBuilder(site, '#element=contact&lang=en');
  for (const [name, written, button, after] of choices) {
    await fill(page, {country: 'NL', hours: '', phone: '', [name]: written});
    assert.ok(!(await snippet(page, 'meta')).includes(`miscarriage:${name}`), written);
    await page.locator(`#detail-${name}-message`).getByRole('button', {name: button, exact: true}).click();
    for (const [field, value] of Object.entries(after))
      assert.equal(await page.locator(`#detail-${field}`).inputValue(), value, written);
  }
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
  const {page} = await openBuilder(site);
  for (const [country, says] of Object.entries(countries)) {
    await fill(page, {country});
    for (const part of says) assert.match(await message(page, 'detail-country'), part, country);
    const number = /Emergency: (\d+)/.exec(await message(page, 'detail-country'))[1];
    await preview(page).locator(`a[href="tel:${number}"]`).first().waitFor();
  }
});

test('nothing of the hospital can be copied while nobody is named for the night', async ({site}) => {
  const {page} = await openBuilder(site);
  const asks = page.getByText('Who answers at night?');
  await fill(page, {country: 'NL', clinic: 'Ward'});
  await asks.waitFor();
  const copy = page.locator('[data-copy=meta]');
  const save = page.getByRole('button', {name: 'Save hospital.js', exact: true});
  assert.ok((await copy.isDisabled()) && (await save.isDisabled()));
  await fill(page, {'out-of-hours-text': 'Our phone message says who answers.'});
  assert.ok((await copy.isEnabled()) && (await save.isEnabled()));
  assert.match(await snippet(page, 'meta'), /out-of-hours-text" content="Our phone message says who answers\."/);
  await fill(page, {'out-of-hours-text': '', country: 'DE'});
  assert.match(await snippet(page, 'meta'), /country" content="DE"/);
  assert.equal(await asks.count(), 0);
});

test('the countries are those of the library, named in the language of the page', inRest(), async ({site}) => {
  const {page} = await openBuilder(site, '', {locale: 'nl-NL'});
  const {helpLines} = await import('../../build/node.js');
  const codes = await page.locator('#detail-country option').evaluateAll((all) => all.map(({value}) => value));
  assert.deepEqual(codes.filter(Boolean).sort(), [...Object.keys(helpLines), 'GB-NIR', 'GB-SCT', 'GB-WLS'].sort());
  assert.ok((await page.locator('#detail-country').textContent()).includes('Duitsland'));
});

test('every detail of the library has a field, and reaches the card as it is typed', inRest(), async ({site}) => {
  const {page} = await openBuilder(site, '#element=contact&lang=en');
  const {detailNames} = await import('../../build/node.js');
  const fields = await page
    .locator('[id^="detail-"]:is(input, select)')
    .evaluateAll((all) => all.map(({id}) => id.slice(7)));
  assert.deepEqual(fields.sort(), [...detailNames].sort());
  await page.locator('#detail-clinic').pressSequentially('Ward 4');
  await preview(page).getByRole('heading', {name: 'Ward 4'}).waitFor();
});

test(
  'one-in and weeks have the choices of the element; a setting of another element is kept and not copied',
  inRest(),
  async ({site}) => {
    const {page} = await openBuilder(site, '#element=facts&lang=en');
    await fill(page, {country: 'NL'});
    const choices = await page.locator('#setting-weeks option').evaluateAll((all) => all.map(({value}) => value));
    assert.deepEqual(choices, ['', '16', '20']);
    await page.locator('#setting-weeks').selectOption('20');
    await page.locator('#setting-one-in').selectOption('10');
    assert.match(await page.locator('.step').nth(4).innerText(), /A link holds the topic and nothing else/);
    await page.locator('input[name=form][value=plain]').check();
    assert.match(await snippet(page, 'card'), /one-in="10" weeks="20" country="NL"/);
    await page.locator('input[name=element][value=miscarriage-myths]').check();
    assert.doesNotMatch(await snippet(page, 'card'), /one-in=|weeks=/);
    await page.locator('input[name=element][value=miscarriage-facts]').check();
    assert.equal(await page.locator('#setting-weeks').inputValue(), '20');
  },
);
