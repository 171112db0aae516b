// `npm run build`: src/ and locales/ to dist/. The same sources give the same bytes, in any folder.
// Nothing else is written: tables of the docs are made by `npm run docs:reference`.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {transform} from 'esbuild';
import {builderData} from './builder-data.mjs';
import {builderTranslations} from './builder-words.mjs';
import {compileCards} from './card-words.mjs';
import {drupal} from './drupal.mjs';
import {editorData} from './editors.mjs';
import {untranslatedProblems} from './gate.mjs';
import {generate} from './generate.mjs';
import {translated} from './rows.mjs';
import {licences} from './licences.mjs';
import {analyze, writeManifest} from './manifest.mjs';
import {build, cmsFields, dist, generated, root} from './paths.mjs';
import {nameRelease, refuseUnnamed, releasedFiles, unnamed, version} from './release-folder.mjs';
import {Refused, runTool, ToolFailed} from './run.mjs';
import {typo3} from './typo3.mjs';
import {whole} from './whole.mjs';
import {wordpress} from './wordpress.mjs';
import {catalogues, shipped, unitsOf} from './words.mjs';

process.chdir(root);

const minifyCss = async (text) => (await transform(text, {loader: 'css', minify: true, legalComments: 'none'})).code;

/** The words of cards and builder in every language; what is said of a card that has no translation of its English. */
const compileWords = async (folder) => {
  generate(folder);
  const messages = await compileCards(folder, (language) => unitsOf(catalogues.cards, language));
  const builder = Object.fromEntries(translated.map((language) => [language, shipped(catalogues.builder, language)]));
  writeFileSync(`${folder}/builder-words.ts`, await builderTranslations(builder));
  return translated.flatMap((language) =>
    untranslatedProblems('cards', language, unitsOf(catalogues.cards, language), messages),
  );
};

const makeDist = async (folder, nodeFile, fieldsFile, analyzed) => {
  /** What is written before the release has its name is named with the others. */
  let release = unnamed;
  const named = (text) => text.replaceAll(unnamed, release);
  const write = (name, content) => {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), typeof content === 'string' ? named(content) : content);
  };
  const copy = (file, name) => write(name, readFileSync(file));

  runTool('rollup/dist/bin/rollup', '-c', '--silent');
  const node = await import(pathToFileURL(nodeFile).href);
  const {builderPages, cmsFiles, fallbackStyles, helpLines, pages, slotsOf} = node;

  write('miscarriage-elements.css', await minifyCss(await fallbackStyles()));
  write('pages/pages.css', await minifyCss(readFileSync('src/site/hosted-page.css', 'utf8')));

  release = nameRelease(folder);
  writeFileSync(nodeFile, named(readFileSync(nodeFile, 'utf8')));
  const sri = (name) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(folder, name)))
      .digest('base64')}`;
  const files = releasedFiles(folder);
  /** By the name that a file has in the folder of the release. */
  const integrity = Object.fromEntries(files.map(([, name]) => [name, sri(`v/${release}/${name}`)]));
  const all = [...files.map(([path]) => path), ...files.map(([, name]) => `v/${release}/${name}`)];
  write('release.json', `${JSON.stringify({version, release}, null, 2)}\n`);
  write('integrity.json', `${JSON.stringify(Object.fromEntries(all.map((name) => [name, sri(name)])), null, 2)}\n`);
  write('VERSION', `${version}\n`);
  write('LICENSES.txt', licences());

  copy('src/site/example-hospital.css', 'hospital/hospital.css');
  copy('src/site/start/start.css', 'start.css');
  const editors = Object.keys(JSON.parse(readFileSync('recipes/cms/survival.json', 'utf8'))).length;
  for (const [name, html] of Object.entries({...builderPages(), ...(await pages(integrity, editors))}))
    write(name, html);

  const {text} = await import(pathToFileURL(`${generated}/en/content/text.js`).href);
  const manifest = await writeManifest(folder, analyzed, slotsOf, text);
  for (const [name, data] of Object.entries(editorData(manifest, {helpLines, text}))) write(name, data);

  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const readRecipe = (name) => readFileSync(`recipes/cms/${name}`, 'utf8');
  for (const [name, content] of Object.entries(cmsFiles(declarations, readRecipe))) write(`cms/${name}`, content);
  copy('src/site/cms/cms.css', 'cms/cms.css');
  write('builder/data.js', builderData({integrity, version}));
  for (const name of ['builder.css', 'insert/insert.css', 'set-up/set-up.css', 'preview.css'])
    copy(`src/builder/${name}`, `builder/${basename(name)}`);
  for (const [name, cms] of Object.entries({
    'wordpress/miscarriage-elements.zip': wordpress,
    'drupal/miscarriage_elements.zip': drupal,
    'typo3/miscarriage_elements.zip': typo3,
  }))
    write(name, await cms(folder, node, declarations, {version, release}, fieldsFile));
  refuseUnnamed(folder);
};

try {
  const analyzed = analyze();
  const problems = await whole([generated], compileWords);
  // The texts are there, so that Storybook shows a new sentence, in English; but no hospital gets a card in two languages.
  if (problems.length) throw new Refused(problems.join('\n'));
  await whole([dist, `${build}/node.js`, cmsFields], (folder, nodeFile, fieldsFile) =>
    makeDist(folder, nodeFile, fieldsFile, analyzed),
  );
  console.log(`Built ${dist}/, version ${version}.`);
} catch (error) {
  if (error instanceof Refused) console.error(error.message);
  else if (!(error instanceof ToolFailed)) console.error(error);
  console.error(
    `\nThe build failed and ${dist}/ is as it was: mend what is said above, then run \`npm run build\` again.`,
  );
  process.exitCode = 1;
}
