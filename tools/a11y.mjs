// `npm run a11y`: every element in every language, in eight looks, before two engines and a list of checks, in Chromium; what was tested and how is
// written to docs/reference/accessibility.md. `--check` compares that page, and writes nothing. `-- facts nl` does it for one element, one language.
// Ends with 1 if an engine or a check finds something.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {dist, root} from './paths.mjs';
import {Refused, runCommand} from './run.mjs';

export const page = 'docs/reference/accessibility.md';

/** A hospital's page with one card. */
const pageOf = (
  tag,
  language,
  {details, directionOf},
) => `<!doctype html><html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page of a hospital</title>
${Object.entries(details)
  .map(([name, {example}]) => (example ? `<meta name="miscarriage:${name}" content="${example}">` : ''))
  .join('\n')}
<main><h1>A hospital</h1><${tag} provider="vimeo" film-id="000000000"><a href="tel:112">112</a></${tag}></main>
<script type="module" src="/miscarriage-elements.${language}.js"></script>`;

const run = async (tags, languages, rows) => {
  const [{chromium}, {serve}, {helper}, {examine}, {engines}] = await Promise.all([
    import('@playwright/test'),
    import('./serve.mjs'),
    import('./a11y/helper.mjs'),
    import('./a11y/examine.mjs'),
    import('./a11y/engines.mjs'),
  ]);
  const server = await serve(`${root}${dist}`);
  const browser = await chromium.launch({
    executablePath: readFileSync('node_modules/.cache/chromium-path', 'utf8'),
    chromiumSandbox: false,
  });
  const work = tags.flatMap((tag) => languages.map((language) => ({tag, language})));
  const done = [];
  /** Two at a time: most machines have two cores to spare. */
  const worker = async () => {
    for (let next = work.shift(); next; next = work.shift()) {
      const {tag, language} = next;
      const path = `/${tag}-${language}.html`;
      server.make(path, pageOf(tag, language, rows));
      const context = await browser.newContext();
      await context.addInitScript(helper);
      done.push({tag, language, ...(await examine(await context.newPage(), server.origin + path))});
      console.log(`${tag} ${language}`);
      await context.close();
    }
  };
  await Promise.all([worker(), worker()]);
  const asked = await browser.newPage();
  const criteriaOf = {};
  for (const [name, {source, criteria}] of Object.entries(engines)) {
    await asked.evaluate(source());
    criteriaOf[name] = await asked.evaluate(criteria);
  }
  await browser.close();
  server.stop();
  return {done, criteriaOf};
};

/** A sentence for each thing that was found, and for each exception that no engine finds any more. */
export const findings = (done, exceptions) => {
  const isException = ({engine, rule}, tag) =>
    exceptions.some((one) => one.engine === engine && one.rule === rule && one.element === tag);
  const found = done.flatMap(({tag, language, results, faults}) => [
    ...results
      .filter((result) => result.outcome === 'found' && !isException(result, tag))
      .map(
        ({engine, rule, look, where, says}) => `<${tag}> ${language}, ${look}: ${engine} ${rule}: ${says} (${where})`,
      ),
    ...faults.map(({check, look, fault}) => `<${tag}> ${language}, ${look}: ${check}: ${fault}`),
  ]);
  const gone = exceptions.filter(
    ({engine, rule, element}) =>
      !done.some(
        ({tag, results}) =>
          tag === element &&
          results.some((result) => result.outcome === 'found' && result.engine === engine && result.rule === rule),
      ),
  );
  return [
    ...found,
    ...gone.map(
      ({engine, rule, element}) =>
        `${engine} ${rule} is an exception of <${element}> that is found no more: take it out of tools/a11y/exceptions.mjs`,
    ),
  ];
};

await runCommand(import.meta.url, async () => {
  const options = process.argv.slice(2);
  const isCheck = options.includes('--check');
  const {status} = spawnSync(process.execPath, ['tools/setup.mjs', 'tests', 'accessibility', '--browser'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Refused('The browser could not be set up; see above.');
  const rows = await import('./rows.mjs');
  const {exceptions} = await import('./a11y/exceptions.mjs');
  const {report} = await import('./a11y/report.mjs');
  const named = options.filter((option) => !option.startsWith('--'));
  const some = (all, of) =>
    all.some((one) => named.includes(of(one))) ? all.filter((one) => named.includes(of(one))) : all;
  const tags = some(Object.keys(rows.elementRows), (tag) => tag.replace('miscarriage-', ''));
  const languages = some(rows.languages, (language) => language);
  const {done, criteriaOf} = await run(tags, languages, rows);

  const all = findings(done, exceptions);
  for (const line of all) console.error(line);
  if (all.length) process.exitCode = 1;
  else console.log(`${done.length} cards, and nothing found.`);
  if (named.length) return;
  const text = await report(done, criteriaOf, rows);
  if (!isCheck) writeFileSync(page, text);
  else if (readFileSync(page, 'utf8') !== text) throw new Refused(`${page} is out of date: run \`npm run a11y\`.`);
});
