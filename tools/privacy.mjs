// `npm run privacy`: every element in every language, in Chromium and Firefox, used as a reader does, and what of it was sent, stored or shown.
// `npm run privacy -- https://their.page`, or a file: the same of the cards on that page, in Chromium, apart from what is the page's own.
// Ends with 1 and a sentence each, if anything is not as docs/web-team.md#privacy says.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, relative, resolve} from 'node:path';
import {launch, setUp} from './browser.mjs';
import {dist, root} from './paths.mjs';
import {Refused, runCommand} from './run.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./privacy/examine.mjs').examine>>} Examined */

/** Every element in one language, on a page without any other script: as a tag, one as a link, and both kinds of film. */
export const ownPage = (
  language,
  {details, directionOf, elementRows},
) => `<!doctype html><html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8"><title>A page of a hospital</title>
${Object.entries(details)
  .map(([name, {example}]) => `<meta name="miscarriage:${name}" content="${example ?? name}">`)
  .join('\n')}
<form>
${Object.keys(elementRows)
  .map((tag) => `<${tag} provider="vimeo" film-id="000000000"><a href="tel:112">112</a></${tag}>`)
  .join('\n')}
<miscarriage-film provider="file" src="/film.mp4" poster="/poster.png"><a href="tel:112">112</a></miscarriage-film>
<p><a href="/pages/${language}/contact.html">112</a></p>
</form>
<script type="module" src="/miscarriage-elements.js"></script>`;

const sentence = ({kind, what, by, step, host}) =>
  [`${kind}: ${what}`, host && `at <${host}>`, step && `when the reader used ${step}`, by && `by ${by}`]
    .filter(Boolean)
    .join(', ');
/** @param {Examined} examined */
export const violations = ({notes}) => notes.filter(({isOurs, why}) => isOurs && !why).map(sentence);

/** A line a kind, a column a run: how many violations, and how many are allowed. */
const table = (kinds, /** @type {Record<string, Examined[]>} */ runs) => {
  const columns = Object.values(runs).map((examined) =>
    examined.flatMap(({notes}) => notes.filter(({isOurs}) => isOurs)),
  );
  console.log(
    `${''.padEnd(52)}${Object.keys(runs)
      .map((name) => name.padEnd(20))
      .join('')}`,
  );
  for (const [kind, title] of Object.entries(kinds)) {
    const cells = columns.map((notes) => {
      const own = notes.filter((note) => note.kind === kind);
      const allowed = own.filter(({why}) => why).length;
      return `${own.length - allowed}${allowed ? ` (${allowed} allowed)` : ''}`.padEnd(20);
    });
    console.log(`${title.padEnd(52)}${cells.join('')}`);
  }
};

/** What was allowed, by its reason. What was copied is hers, so it is not said. */
const tellAllowed = (/** @type {Examined[]} */ all) => {
  /** @type {Record<string, Record<string, Set<string>>>} */
  const reasons = {};
  for (const {kind, what, why, isOurs} of all.flatMap(({notes}) => notes)) {
    if (!isOurs || !why) continue;
    const short = kind === 'clipboard' ? what.split(':')[0] : what.replace(/^https?:\/\/localhost:\d+|\?.*/g, '');
    ((reasons[why] ??= {})[kind] ??= new Set()).add(short);
  }
  console.log('\nAllowed, and why:');
  for (const [why, kinds] of Object.entries(reasons)) {
    console.log(`- ${why}`);
    for (const [kind, what] of Object.entries(kinds)) console.log(`    ${kind}: ${[...what].sort().join(', ')}`);
  }
};

const finish = (/** @type {string[]} */ found) => {
  console.log(found.length ? '' : '\nNo violation.');
  for (const line of new Set(found)) console.error(`Violation: ${line}.`);
  if (found.length) process.exitCode = 1;
};

const ofOurs = async () => {
  const [{examine}, {kinds}, {serve}, rows] = await Promise.all([
    import('./privacy/examine.mjs'),
    import('./privacy/rules.mjs'),
    import('./serve.mjs'),
    import('./rows.mjs'),
  ]);
  const server = await serve(`${root}${dist}`);
  const pageOf = (language) => `${server.origin}/privacy-${language}.html`;
  for (const language of rows.languages) server.make(new URL(pageOf(language)).pathname, ownPage(language, rows));
  server.make('/poster.png', '', {'content-type': 'image/png'});
  const named = rows.languages.map(pageOf).concat(`${server.origin}/miscarriage-elements.js`);
  /** The page changes its language: the one file that may come later. */
  const after = (other) => async (page) => {
    const asked = page.waitForRequest((request) => request.url().includes(`/text/${other}.js`));
    await page.evaluate((lang) => document.documentElement.setAttribute('lang', lang), other);
    await asked;
  };
  const runs = async (engine) => {
    const browser = await launch(engine);
    const all = [];
    for (const [index, language] of rows.languages.entries())
      all.push(await examine(browser, pageOf(language), {named, after: after(rows.languages.at(index - 1))}));
    await browser.close();
    return all;
  };
  const [chromium, firefox] = await Promise.all([runs('chromium'), runs('firefox')]);
  server.stop();
  const all = [...chromium, ...firefox];
  const [first] = chromium;
  console.log(
    `${first.cards.length} cards on a page, in ${rows.languages.length} languages; ${all.map(({used}) => used).reduce((sum, used) => sum + used)} things used.\n`,
  );
  table(kinds, {Chromium: chromium, Firefox: firefox});
  tellAllowed(all);
  const asleep = all.filter(({cards, used}) => used < 50 || cards.some(([, isAlive]) => !isAlive));
  if (asleep.length) throw new Refused('Some cards did not come to life, so nothing is known of them.');
  finish(
    Object.entries({Chromium: chromium, Firefox: firefox}).flatMap(([engine, examined]) =>
      examined.flatMap((one, index) =>
        violations(one).map((line) => `in ${engine}, ${rows.languages[index]}: ${line}`),
      ),
    ),
  );
};

/** What a web team's page does by itself. */
const tellOwn = (/** @type {Examined} */ {notes}) => {
  const own = notes.filter(({isOurs}) => !isOurs);
  const places = (of) =>
    [
      ...new Set(
        of.map(({kind, what}) =>
          kind === 'request' ? (URL.canParse(what) ? new URL(what).host || what : what) : `${kind} ${what}`,
        ),
      ),
    ].sort();
  const before = own.filter(({isUsed}) => !isUsed);
  const meanwhile = own.filter(({isUsed}) => isUsed);
  if (!own.length) return;
  console.log("\nThe page's own, not counted, and not of our elements:");
  if (before.length) console.log(`- before she used a card: ${places(before).join(', ')}`);
  for (const note of meanwhile)
    console.log(`- while she used the cards: ${sentence(note)}${note.by ? '' : ', by a script that cannot be told'}`);
};

const ofTheirs = async (given) => {
  const [{examine}, {kinds}, {serve}] = await Promise.all([
    import('./privacy/examine.mjs'),
    import('./privacy/rules.mjs'),
    import('./serve.mjs'),
  ]);
  const file = resolve(process.env.INIT_CWD ?? '.', given);
  const isFile = !/^https?:\/\//.test(given);
  if (isFile && !existsSync(file))
    throw new Refused(`There is no ${given}. Expected: an address that starts with https://, or a file.`);
  // A browser runs no modules from a file, so it gets a server; of the folder from which all that the page names with ../ is found.
  const ups = isFile ? [...readFileSync(file, 'utf8').matchAll(/(?:\.\.\/)+/g)].map(([path]) => path) : [];
  const folder = resolve(dirname(file), ups.sort((one, other) => other.length - one.length)[0] ?? '.');
  const server = isFile ? await serve(folder) : undefined;
  const address = server ? `${server.origin}/${relative(folder, file).split('\\').join('/')}` : given;
  const browser = await launch('chromium');
  try {
    const examined = await examine(browser, address).catch((error) => {
      throw new Refused(`${given} could not be opened: ${error.message.split('\n')[0]}`);
    });
    const {cards, used, ours} = examined;
    const alive = cards.filter(([, isAlive]) => isAlive);
    if (!cards.length)
      throw new Refused(`${given} has no card of ours. (A card in a frame: name the address of the frame.)`);
    if (!alive.length)
      throw new Refused(
        `${given} has ${cards.length} cards, but no script brought one to life, so nothing can be said of them.`,
      );
    console.log(`${given}: ${alive.length} of ${cards.length} cards are alive, ${used} things used.`);
    for (const script of ours.filter((name) => !/\/miscarriage-elements[\w.-]*\.js/.test(name)))
      console.log(`Our elements are defined by ${script}: what else is in that file counts as theirs.`);
    console.log('\nWhat our elements did:');
    table(kinds, {Chromium: [examined]});
    tellAllowed([examined]);
    tellOwn(examined);
    finish(violations(examined));
  } finally {
    await browser.close();
    server?.stop();
  }
};

await runCommand(import.meta.url, async () => {
  const [given] = process.argv.slice(2);
  setUp(given ? '--browser' : '--browsers');
  await (given ? ofTheirs(given) : ofOurs());
});
