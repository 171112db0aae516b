// `npm run build`: src/ and locales/ to dist/. The same sources give the same bytes, in any folder.
// Nothing else is written: tables of the docs are made by `npm run docs:reference`.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {transform} from 'esbuild';
import {builderData} from './builder-data.mjs';
import {readXliff, writeXliff} from './catalogue.mjs';
import {editorData} from './editors.mjs';
import {filesIn} from './files.mjs';
import {generate} from './generate.mjs';
import {licences} from './licences.mjs';
import {writeManifest} from './manifest.mjs';
import {build, dist, generated, root} from './paths.mjs';
import {version} from './rollup-plugins.mjs';
import {runTool, ToolFailed} from './run.mjs';
import {whole} from './whole.mjs';
import {wordpress} from './wordpress.mjs';

process.chdir(root);

const minifyCss = async (text) => (await transform(text, {loader: 'css', minify: true, legalComments: 'none'})).code;

/** A translation that needs review does not ship: its sentence stays in English, and the gate names it. */
const reviewedCatalogue = (language) => {
  const file = `locales/${language}.xlf`;
  const units = readXliff(readFileSync(file, 'utf8'), file);
  return writeXliff(
    language,
    units.map((unit) => (unit.review ? {...unit, target: ''} : unit)),
  );
};

/** lit-localize reads and writes where its file says, so it gets a file that says other places. */
const compileTexts = async (folder) => {
  await generate(folder);
  const config = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));
  const catalogues = `${build}/locales`;
  mkdirSync(catalogues, {recursive: true});
  for (const language of config.targetLocales)
    writeFileSync(`${catalogues}/${language}.xlf`, reviewedCatalogue(language));
  const elsewhere = {
    ...config,
    tsConfig: resolve('locales', config.tsConfig),
    output: {...config.output, outputDir: folder},
    interchange: {...config.interchange, xliffDir: resolve(catalogues)},
  };
  writeFileSync(`${build}/lit-localize.json`, JSON.stringify(elsewhere));
  runTool('@lit/localize-tools/bin/lit-localize.js', '--config', `${build}/lit-localize.json`, 'build');
  // The words of a language are one object of strings, gathered from the blocks.
  for (const language of [config.sourceLocale, ...config.targetLocales]) {
    const file = `${folder}/${language}/content/text.js`;
    const {text} = await import(pathToFileURL(file).href);
    writeFileSync(file, `export const text = ${JSON.stringify(text, null, 2)};\n`);
  }
};

const makeDist = async (folder, nodeFile) => {
  const write = (name, content) => {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), content);
  };
  const copy = (file, name) => write(name, readFileSync(file));

  runTool('rollup/dist/bin/rollup', '-c', '--silent');
  const node = await import(pathToFileURL(nodeFile).href);
  const {builderPages, cmsFiles, fallbackStyles, helpLines, pages, slotsOf} = node;

  write('miscarriage-elements.css', await minifyCss(fallbackStyles()));
  write('pages/pages.css', await minifyCss(readFileSync('src/site/hosted-page.css', 'utf8')));

  const sri = (name) => {
    const hash = createHash('sha384').update(readFileSync(join(folder, name)));
    return `sha384-${hash.digest('base64')}`;
  };
  const loaded = filesIn(folder).filter((name) => /^(miscarriage-(elements.*|frame)|text\/\w+)\.(js|css)$/.test(name));
  const integrity = Object.fromEntries(loaded.map((name) => [name, sri(name)]));
  write('integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
  write('VERSION', `${version}\n`);
  write('LICENSES.txt', licences());

  copy('src/site/example-hospital.css', 'hospital/hospital.css');
  for (const [name, html] of Object.entries({...builderPages(), ...(await pages(integrity))})) write(name, html);

  const {text} = await import(pathToFileURL(`${generated}/en/content/text.js`).href);
  const manifest = await writeManifest(folder, slotsOf, text);
  for (const [name, data] of Object.entries(editorData(manifest, {helpLines, text}))) write(name, data);

  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const readRecipe = (name) => readFileSync(`recipes/cms/${name}`, 'utf8');
  for (const [name, content] of Object.entries(cmsFiles(declarations, readRecipe))) write(`cms/${name}`, content);
  copy('src/site/cms/cms.css', 'cms/cms.css');
  write('builder/data.js', builderData(declarations, integrity));
  for (const name of ['builder.css', 'preview.css']) copy(`src/builder/${name}`, `builder/${name}`);
  write('wordpress/miscarriage-elements.zip', await wordpress(folder, node, declarations, version));
};

try {
  await whole([generated], compileTexts);
  await whole([dist, `${build}/node.js`], makeDist);
  console.log(`Built ${dist}/, version ${version}.`);
} catch (error) {
  if (!(error instanceof ToolFailed)) console.error(error);
  console.error(
    `\nThe build failed and ${dist}/ is as it was: mend what is said above, then run \`npm run build\` again.`,
  );
  process.exitCode = 1;
}
