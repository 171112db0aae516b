// Looks at one element in one language: with both engines in every look, then with every check.
import {absences, checks} from './checks.mjs';
import {engines} from './engines.mjs';
import {lookAs, looks} from './looks.mjs';

/** Opens all that can be opened, and ticks and writes: what is folded is looked at too. */
const unfold = () => {
  const {everyElement, card} = globalThis['a11y'];
  for (const part of everyElement(card().shadowRoot)) {
    if (part.localName === 'details') part.open = true;
    if (part.type === 'checkbox' && !part.checked) part.click();
  }
};

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {{looks?: string[], checks?: string[]}} only
 */
export async function examine(page, address, only = {}) {
  await page.goto(address);
  await page.waitForFunction(() => globalThis['a11y'].card().shadowRoot?.querySelector('.card #title'));
  await page.evaluate(unfold);
  for (const {source} of Object.values(engines)) await page.evaluate(source());
  /** @type {{engine: string, look: string, rule: string, outcome: string, where: string, says: string}[]} */
  const results = [];
  for (const look of only.looks ?? Object.keys(looks)) {
    await lookAs(page, looks[look]);
    for (const [engine, {run}] of Object.entries(engines))
      for (const result of await page.evaluate(run)) {
        // Of what passed, that it did once is enough.
        const {rule, outcome} = result;
        const isKnown =
          outcome !== 'found' &&
          results.some((other) => other.engine === engine && other.rule === rule && other.outcome === outcome);
        if (!isKnown) results.push({engine, look, ...result});
      }
  }
  /** @type {{check: string, look: string, fault: string}[]} */
  const faults = [];
  for (const check of only.checks ?? Object.keys(checks))
    for (const look of checks[check].look.split(', ')) {
      await lookAs(page, looks[look]);
      faults.push(...(await checks[check].run(page)).map((fault) => ({check, look, fault})));
    }
  const absent = [];
  for (const [name, {selector}] of Object.entries(absences))
    if (
      !(await page.evaluate(
        (what) =>
          globalThis['a11y'].everyElement(globalThis['a11y'].card().shadowRoot).some((part) => part.matches(what)),
        selector,
      ))
    )
      absent.push(name);
  return {results, faults, absent};
}
