// `npm run a11y`: every element in every language and look, before two engines and a list of checks, in Chromium. If nothing is found, what was
// tested and how is written to docs/reference/accessibility.md. `-- --check` compares that page instead; `-- facts nl` looks at one card.
// Ends with 1 and a sentence each, if something is found.
import {readFileSync, writeFileSync} from 'node:fs';
import {launch, setUp} from './browser.mjs';
import {dist, root} from './paths.mjs';
import {Refused, runCommand} from './run.mjs';

const page = 'docs/reference/accessibility.md';

/** @typedef {{tag: string, language: string, results: import('./a11y/examine.mjs').Result[]}} Card */

/** What was found of each card, and by which rules of which criteria. */
const run = async (tags, languages) => {
  const [{serve}, {helper}, {examine}, {engines, checkpoints}, {criteriaOf}, {pageOf}] = await Promise.all([
    import('./serve.mjs'),
    import('./a11y/helper.mjs'),
    import('./a11y/examine.mjs'),
    import('./a11y/engines.mjs'),
    import('./a11y/criteria.mjs'),
    import('./a11y/page.mjs'),
  ]);
  const server = await serve(`${root}${dist}`);
  const browser = await launch();
  const work = tags.flatMap((tag) => languages.map((language) => ({tag, language})));
  /** @type {Card[]} */
  const cards = [];
  const worker = async () => {
    const context = await browser.newContext();
    await context.addInitScript(helper);
    for (let next = work.shift(); next; next = work.shift()) {
      const {tag, language} = next;
      const path = `/${tag}-${language}.html`;
      server.make(path, pageOf(tag, language));
      const tab = await context.newPage();
      cards.push({tag, language, results: await examine(tab, server.origin + path)});
      await tab.close();
      console.log(`${tag} ${language}`);
    }
  };
  try {
    // Two at a time: most machines have two cores to spare.
    await Promise.all([worker(), worker()]);
    const tab = await browser.newPage();
    const rulesOf = {};
    for (const [name, {source, rules}] of Object.entries(engines)) {
      await tab.evaluate(source());
      rulesOf[name] = await tab.evaluate(rules);
    }
    return {cards, rulesOf, criteria: criteriaOf(await tab.evaluate(checkpoints)), browser: browser.version()};
  } finally {
    await browser.close();
    server.stop();
  }
};

/** A sentence for each thing that was found, and for each exception that is found no more. */
export const findings = (/** @type {Card[]} */ cards, exceptions) => {
  const found = cards.flatMap(({tag, language, results}) =>
    results.filter(({outcome}) => outcome === 'found').map((result) => ({tag, language, ...result})),
  );
  const isOf = (exception) => (result) => ['by', 'rule', 'look'].every((key) => exception[key] === result[key]);
  return [
    ...found
      .filter((result) => !exceptions.some((exception) => isOf(exception)(result)))
      .map(
        ({tag, language, look, by, rule, says, where}) =>
          `<${tag}> ${language}, ${look}: ${by} ${rule}: ${says} ${where}`,
      ),
    ...exceptions
      .filter((exception) => !found.some(isOf(exception)))
      .map(({by, rule, look}) => `${by} ${rule}, ${look}: found no more. Take out its exception.`),
  ];
};

await runCommand(import.meta.url, async () => {
  const options = process.argv.slice(2);
  setUp('accessibility', '--browser');
  const [{elementRows, languages}, {exceptions}, {report, state, withoutRun}] = await Promise.all([
    import('./rows.mjs'),
    import('./a11y/exceptions.mjs'),
    import('./a11y/report.mjs'),
  ]);
  const named = options.filter((option) => option !== '--check');
  const names = [...Object.keys(elementRows).map((tag) => tag.replace('miscarriage-', '')), ...languages];
  const unknown = named.find((name) => !names.includes(name));
  if (unknown) throw new Refused(`There is no "${unknown}". There are: ${names.join(', ')}.`);
  const chosen = (all, prefix = '') => {
    const some = all.filter((one) => named.includes(one.replace(prefix, '')));
    return some.length ? some : all;
  };
  const done = await run(chosen(Object.keys(elementRows), 'miscarriage-'), chosen(languages));

  const found = findings(done.cards, named.length ? [] : exceptions);
  for (const line of found) console.error(line);
  if (found.length) throw new Refused(`${found.length} findings, so ${page} is left as it was.`);
  console.log(`${done.cards.length} cards, and nothing found.`);
  if (named.length) return;
  const text = report(done, await state());
  if (!options.includes('--check')) writeFileSync(page, text);
  else if (withoutRun(readFileSync(page, 'utf8')) !== withoutRun(text))
    throw new Refused(`${page} says something else than this run: npm run a11y.`);
});
