// What the tests of the builder share: opening its two pages, filling in the set-up, reading what they give.

export const details = {
  country: 'NL',
  clinic: 'Polikliniek Gynaecologie',
  phone: '0183 64 42 17',
  hours: 'Mo-Fr 08:00-12:00,13:00-16:30',
  'out-of-hours-text': 'Our phone message says who answers.',
};

/** A hospital.js beside the builder. */
export const hospitalOn = (site, file) =>
  site.make('/pages/hospital.js', `window.miscarriageHospital = ${JSON.stringify(file)};`);

/** The page for authors, with a choice in its address. */
export const openInsert = (site, fragment = '', {locale = 'en-GB', ...options} = {}) =>
  site.open(`/builder/insert.html${fragment}`, {locale, wait: '[data-copy]', ...options});

/** The page for the web team. What it saves as a file is kept in `window.saved`. */
export const openSetUp = (site, {locale = 'en-GB', init = () => {}, ...options} = {}) =>
  site.open('/builder/set-up.html', {
    locale,
    wait: '#detail-country',
    init: `(${init})();
      const make = URL.createObjectURL; URL.createObjectURL = (blob) => { window.saved = blob; return make.call(URL, blob); };`,
    ...options,
  });

/** Types into fields, each left again, with its group opened. `form`: the fields of a location are `location-0` and so on. */
export const fill = async (page, values, form = 'detail') => {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`#${form}-${name}`);
    await field.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    if (await field.evaluate(({localName}) => localName === 'select')) await field.selectOption(value);
    else await field.fill(value);
    await field.blur();
  }
};

export const snippet = (page, name) => page.locator(`#snippet-${name}`).inputValue();
export const message = (page, name) => page.locator(`#${name}-message`).innerText();
export const preview = (page) => page.frameLocator('iframe');

/** What `hospital.js` or `hospital.json` would hold. */
export const save = async (page, name = 'hospital.json') => {
  await page.getByRole('button', {name: `Save ${name}`, exact: true}).click();
  return page.evaluate(() => window.saved.text());
};
