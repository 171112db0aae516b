// What the tests of the snippet builder share: opening it, filling it in, reading what it gives.
import {openRoots} from './page.mjs';

export const details = {
  country: 'NL',
  clinic: 'Polikliniek Gynaecologie',
  phone: '0183 64 42 17',
  hours: 'Mo-Fr 08:00-12:00,13:00-16:30',
  'out-of-hours-text': 'Our phone message says who answers.',
};

/** The builder with a choice in its address. What it saves as a file is kept in `window.saved`. */
export const openBuilder = (site, fragment = '', {locale = 'en-GB', init = () => {}, ...options} = {}) =>
  site.open(`/builder/index.html${fragment}`, {
    locale,
    wait: '#snippet-card',
    init: `(${openRoots})(); (${init})();
      const make = URL.createObjectURL; URL.createObjectURL = (blob) => { window.saved = blob; return make.call(URL, blob); };`,
    ...options,
  });

/** Types into fields of the hospital, each left again, with its group opened. */
export const fill = async (page, values) => {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`#detail-${name}`);
    await field.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    if (await field.evaluate(({localName}) => localName === 'select')) await field.selectOption(value);
    else await field.fill(value);
    await field.blur();
  }
};

export const snippet = (page, name) => page.locator(`#snippet-${name}`).inputValue();
export const message = (page, name) => page.locator(`#${name}-message`).innerText();
export const preview = (page) => page.frameLocator('iframe');
