// `npm run review`, after `npm run build`: for each language a sheet that a clinician reads, prints and signs, in review/.
// `npm run review -- --since 2026-11.4` marks what changed since then. `npm run review -- --accept file.json …`: from what
// was saved in sheets, the record in reviews/ and the `reviewed-…` values for the hospital's pages. `--into folder`: there.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {build, root} from './paths.mjs';
import {disagreements, faultsOf, reviewedValues} from './review/accept.mjs';
import {fingerprint, sheet} from './review/sheet.mjs';
import {wordsSince} from './review/since.mjs';
import {directionOf, elementRows, languageRows, languages, sources} from './rows.mjs';
import {Refused, runCommand} from './run.mjs';

const textOf = async (language) =>
  (await import(pathToFileURL(join(root, 'src/generated', language, 'content/text.js')).href)).text;

/** Every card with its sentences, and the words of it in a language. */
async function contentOf() {
  if (!existsSync(join(root, build, 'node.js')))
    throw new Refused('There is nothing to review yet: run `npm run build` first.');
  const {contentVersion, sentencesOf} = await import(pathToFileURL(join(root, build, 'node.js')).href);
  const cards = [];
  for (const [tag, {title}] of Object.entries(elementRows))
    cards.push({tag, titleKey: title, sentences: await sentencesOf(tag)});
  return {
    version: contentVersion,
    cards,
    keys: [...new Set(cards.flatMap(({sentences}) => sentences.map(({key}) => key)))],
  };
}

async function writeSheets(into, since) {
  const {version, cards, keys} = await contentOf();
  const english = await textOf('en');
  const folder = join(into, 'review');
  mkdirSync(folder, {recursive: true});
  for (const language of languages) {
    const words = await textOf(language);
    const before = since ? await wordsSince(since, language) : undefined;
    const html = sheet({
      language,
      dir: directionOf(language),
      name: languageRows[language].name,
      version,
      since,
      cards: cards.map(({tag, titleKey, sentences}) => ({tag, title: words[titleKey], sentences})),
      words,
      english,
      before,
      sourceRows: sources,
    });
    const file = join(folder, `${language}.html`);
    writeFileSync(file, html);
    console.log(`${file}: ${keys.length} sentences of content version ${version}.`);
  }
  console.log(
    'Open one in a browser. It sends nothing. What is saved in it goes back with `npm run review -- --accept file.json`.',
  );
}

const readReview = (file) => {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Refused(`${file} cannot be read. Expected: a file that was saved in a sheet.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(`${file} is not JSON. Expected: a file that was saved in a sheet.`);
  }
};

const fileName = ({version, language, organisation}) =>
  `${version}-${language}-${organisation.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.json`;

async function accept(into, files) {
  if (!files.length) throw new Refused('Which file was saved in the sheet? npm run review -- --accept file.json');
  const {version, cards, keys} = await contentOf();
  const fingerprints = {};
  for (const language of languages) fingerprints[language] = fingerprint(cards, await textOf(language));
  const reviews = files.map((file) => ({file, review: readReview(file)}));
  const faults = reviews.flatMap(({file, review}) =>
    faultsOf(review, {version, languages, keys, fingerprints}).map((fault) => `${basename(file)}: ${fault}.`),
  );
  if (faults.length) throw new Refused(faults.join('\n'));
  const folder = join(into, 'reviews');
  mkdirSync(folder, {recursive: true});
  for (const {review} of reviews) {
    const record = join(folder, fileName(review));
    writeFileSync(record, `${JSON.stringify(review, null, 2)}\n`);
    console.log(`${record} is the record. Keep it with the sheet that was signed on paper.`);
  }
  const open = reviews.flatMap(({review}) => disagreements(review).map((one) => ({...one, language: review.language})));
  if (open.length) {
    const lines = open.map(({language, key, verdict, words}) =>
      verdict === 'object'
        ? `${language} ${key}: objected to: ${words}`
        : `${language} ${key}: your own words, as a child of the element: <span slot="${key}" lang="${language}">${words}</span>`,
    );
    throw new Refused(
      `${lines.join('\n')}\nNot every sentence is agreed with, so the cards go on saying that the hospital has not checked the text. Put your own words in, or leave the element out; then sign again.`,
    );
  }
  const values = reviewedValues(reviews.map(({review}) => review));
  console.log('\nFor hospital.json:\n');
  console.log(JSON.stringify(values, null, 2));
  console.log('\nOr in the <head> of the page:\n');
  for (const [name, value] of Object.entries(values))
    console.log(
      `<meta name="miscarriage:${name}" content="${value.replace(/[&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}">`,
    );
}

await runCommand(import.meta.url, async () => {
  const {values, positionals} = parseArgs({
    options: {since: {type: 'string'}, accept: {type: 'boolean'}, into: {type: 'string', default: ''}},
    allowPositionals: true,
  });
  await (values.accept ? accept(values.into, positionals) : writeSheets(values.into, values.since));
});
