// Looks at one card: opens and ticks all of it, and then, look by look, runs what is for that look.
import {checks} from './checks.mjs';
import {engines} from './engines.mjs';
import {lookAs, looks} from './looks.mjs';

/** @typedef {{by: string, look: string, rule: string, outcome: string, where: string, says: string}} Result */

const unfold = () => {
  for (const part of globalThis['a11y'].everyElement(globalThis['a11y'].root())) {
    if (part.localName === 'details') part.open = true;
    if (part.type === 'checkbox') part.click();
  }
};
/** The list of sources is asked for when it is opened. */
const isWhole = () =>
  globalThis['a11y']
    .everyElement(globalThis['a11y'].root())
    .every((part) => !part.matches('.all-sources') || part.querySelector('li'));

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {(name: string) => boolean} isWanted which engines and checks
 */
export async function examine(page, address, isWanted = () => true) {
  await page.goto(address);
  await page.waitForFunction(() => globalThis['a11y'].root()?.querySelector('.card #title'));
  await page.evaluate(unfold);
  await page.waitForFunction(isWhole);
  /** @type {Result[]} */
  const results = [];
  const chosen = Object.keys(engines).filter(isWanted);
  for (const by of chosen) await page.evaluate(engines[by].source());
  for (const look of Object.keys(looks)) {
    const here = chosen.filter((by) => engines[by].looks.includes(look));
    if (here.length) await lookAs(page, looks[look]);
    for (const by of here)
      // Of the page around the card, only a fault counts.
      for (const result of await page.evaluate(engines[by].run))
        if (result.outcome === 'found' || result.where.includes('miscarriage-')) results.push({by, look, ...result});
  }
  for (const rule of Object.keys(checks).filter(isWanted))
    for (const look of checks[rule].looks) {
      await lookAs(page, looks[look]);
      const {of, faults} = await checks[rule].run(page);
      const result = {by: 'script', look, rule, where: ''};
      results.push(...faults.map((says) => ({...result, outcome: 'found', says})));
      // What had nothing to look at has not passed.
      if (of && !faults.length) results.push({...result, outcome: 'passed', says: ''});
    }
  return results;
}
