// `npm run build`: src/ and locales/ to dist/. The same sources give the same bytes, in any folder.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {transform} from 'esbuild';
import {builderData} from './builder-data.mjs';
import {editorData} from './editors.mjs';
import {licences} from './licences.mjs';
import {writeManifest} from './manifest.mjs';
import {writeReadme} from './readme.mjs';
import {version} from './rollup-plugins.mjs';
import {writeTextIndex} from './text-index.mjs';
import {wordpress} from './wordpress.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const tool = (name, ...args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', name), ...args], {stdio: ['ignore', 'ignore', 'inherit']});
const write = (name, content) => {
  mkdirSync(dirname(`dist/${name}`), {recursive: true});
  writeFileSync(`dist/${name}`, content);
};

for (const folder of ['dist', 'build', 'src/generated']) rmSync(folder, {recursive: true, force: true});
writeTextIndex();
tool('@lit/localize-tools/bin/lit-localize.js', '--config', 'locales/lit-localize.json', 'build');
tool('rollup/dist/bin/rollup', '-c', '--silent');

const node = await import(pathToFileURL('build/node.js').href);
const {builderPages, cmsFiles, fallbackStyles, helpLines, pages, slotsOf} = node;

const css = async (text) => (await transform(text, {loader: 'css', minify: true, legalComments: 'none'})).code;
write('miscarriage-elements.css', await css(fallbackStyles()));
write('pages/pages.css', await css(readFileSync('src/site/hosted-page.css', 'utf8')));

const sri = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${name}`))
    .digest('base64')}`;
const loaded = readdirSync('dist', {recursive: true})
  .map(String)
  .filter((name) => /^(miscarriage-(elements.*|frame)|text\/\w+)\.(js|css)$/.test(name));
const integrity = Object.fromEntries(loaded.sort().map((name) => [name, sri(name)]));
write('integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
write('VERSION', `${version}\n`);
write('LICENSES.txt', licences());

copyFileSync(
  'src/site/example-hospital.css',
  (mkdirSync('dist/hospital', {recursive: true}), 'dist/hospital/hospital.css'),
);
for (const [name, html] of Object.entries({...builderPages(), ...(await pages(integrity))})) write(name, html);

const {text} = await import(pathToFileURL('src/generated/en/content/text.js').href);
const manifest = await writeManifest(slotsOf, text);
for (const [name, data] of Object.entries(editorData(manifest, {helpLines, text}))) write(name, data);

const declarations = manifest.modules.flatMap((module) => module.declarations);
for (const [name, content] of Object.entries(
  cmsFiles(declarations, (name) => readFileSync(`recipes/cms/${name}`, 'utf8')),
))
  write(`cms/${name}`, content);
copyFileSync('src/site/cms/cms.css', 'dist/cms/cms.css');
writeReadme(declarations);
write('wordpress/miscarriage-elements.zip', await wordpress(node, declarations, version));
write('builder/data.js', builderData(declarations, integrity));
for (const name of ['builder.css', 'preview.css']) copyFileSync(`src/builder/${name}`, `dist/builder/${name}`);
console.log(`Built dist/, version ${version}.`);
