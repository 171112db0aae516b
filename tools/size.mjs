// `npm run size`: what a reader's phone loads, and where its kilobytes go. Everything is compared with a page of plain HTML with
// the same words, which is made here from the page itself. Fails over budget.
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {minify} from 'terser';
import {rollup} from 'rollup';
import {loadConfigFile} from 'rollup/loadConfigFile';
import {pageWith, plainStyle} from './plain-page.mjs';
import {elementRows, languages} from './rows.mjs';

/**
 * In bytes of brotli: what was measured in November 2026 and some 2 %. What is inside, and why it is not less: docs/adr/0006-one-file.md.
 * @type {[RegExp, number][]}
 */
const budgets = [
  [/^miscarriage-elements\.[a-z]+\.js$/, 49_500],
  [/^miscarriage-elements\.js$/, 36_800],
  [/^miscarriage-elements\.css$/, 6_600],
  [/^text\/sources\.js$/, 6_900],
];

const brotli = (text) => brotliCompressSync(Buffer.from(text)).length;
/** @param {string | string[]} parts What is sent, each part by itself. */
const weigh = (parts) => {
  const all = [parts].flat();
  const sum = (weight) => all.reduce((total, part) => total + weight(part), 0);
  return [sum((part) => Buffer.byteLength(part)), sum((part) => gzipSync(part, {level: 6}).length), sum(brotli)];
};
const row = (name, ...numbers) =>
  console.log(`${name.padEnd(44)}${numbers.map((number) => String(number ?? '').padStart(9)).join('')}`);
const heading = (title, ...columns) => {
  console.log('');
  row(title, ...columns);
};
const read = (name) => readFileSync(`dist/${name}`, 'utf8');

heading('file', 'raw', 'gzip 6', 'brotli');
const over = [];
for (const name of readdirSync('dist', {recursive: true})
  .map((path) => String(path).replaceAll('\\', '/'))
  .sort()) {
  const [, allowed] = budgets.find(([pattern]) => pattern.test(name)) ?? [];
  if (!allowed) continue;
  const weights = weigh(read(name));
  row(name, ...weights);
  if (weights[2] > allowed) over.push(`${name} is ${weights[2]} bytes, ${allowed} are allowed`);
}

// What a reader's visits send, in Dutch. A page of the hospital is the same around the cards in each form, so it is left out.
const tags = Object.keys(elementRows);
const core = ['warning-signs', 'risk-factors', 'myths', 'contact'].map((name) => `miscarriage-${name}`);
const second = ['myths', 'facts'].map((name) => `miscarriage-${name}`);
const source = read('hospital/nl.html');
const css = read('miscarriage-elements.css');
const own = read('miscarriage-elements.nl.js');
const link = '<link rel="stylesheet" href="miscarriage-elements.css">';
const script = '<script type="module" src="miscarriage-elements.nl.js"></script>';
const forms = {
  plain: {head: '<link rel="stylesheet" href="style.css">', files: [plainStyle]},
  prerendered: {head: link + script, files: [css, own]},
  'prerendered, script blocked': {form: 'prerendered', head: link, files: [css]},
  bare: {head: script, files: [own]},
  'bare, words on demand': {form: 'bare', head: script, files: [read('miscarriage-elements.js'), read('text/nl.js')]},
};
const visits = {
  'first visit, all cards': {tags, first: true},
  'first visit, core four': {tags: core, first: true},
  'second page, myths and facts': {tags: second, first: false},
  'return after a release, core four': {tags: core, first: true},
};
for (const [visit, {tags: shown, first}] of Object.entries(visits)) {
  heading(visit, 'raw', 'gzip 6', 'brotli', 'x plain');
  let plain = 0;
  for (const [name, {form = name, head, files}] of Object.entries(forms)) {
    const page = pageWith(source, {tags: shown, form: /** @type {any} */ (form), head});
    const weights = weigh([page, ...(first ? files : [])]);
    plain ||= weights[2];
    row(`  ${name}`, ...weights, (weights[2] / plain).toFixed(2));
  }
}

// Where the bytes of one file are. A share is what the file would be smaller without it: what others say too is in none.
const entry = 'miscarriage-elements.nl';
const {options} = await loadConfigFile(`${process.cwd()}/rollup.config.mjs`);
const config = options.find(({input}) => input?.[entry]);
const bundle = await rollup({
  ...config,
  plugins: config.plugins.filter((plugin) => plugin && plugin.name !== 'terser'),
});
const {output} = await bundle.generate({format: 'es'});
/** Without a top level, so that names nobody uses here stay. @type {import('terser').MinifyOptions} */
const apart = {ecma: 2020, compress: {unused: false, toplevel: false}, mangle: {toplevel: true}};
/** @type {[string, string][]} */
const modules = [];
for (const [id, {code}] of Object.entries(output[0].modules))
  if (code) modules.push([id.replaceAll('\\', '/'), (await minify(code, apart)).code]);
const whole = brotli(modules.map(([, code]) => code).join(''));
const shareOf = (isPart) => {
  const [raw] = weigh(modules.filter(([id]) => isPart(id)).map(([, code]) => code));
  const rest = modules.filter(([id]) => !isPart(id)).map(([, code]) => code);
  return [raw, whole - brotli(rest.join(''))];
};
const parts = {
  Lit: (id) => id.includes('node_modules'),
  words: (id) => id.includes('/generated/nl/'),
  'words of the other languages': (id) => id.includes('/generated/') && !id.includes('/generated/nl/'),
  'sources, the first three': (id) => /\/ui\/evidence/.test(id),
  statements: (id) => id.includes('/src/content/'),
  'lines of countries': (id) => /\/data\/countries/.test(id),
  'words of regions': (id) => /\/data\/regions/.test(id),
  look: (id) => /\.styles\.ts$/.test(id),
  drawings: (id) => /\/ui\/(icon|stones|poster)\.ts$/.test(id),
};
const isNamed = (id) => Object.values(parts).some((isPart) => isPart(id));
heading(`shares of ${entry}.js`, 'raw', 'brotli');
for (const [name, isPart] of Object.entries({...parts, code: (id) => !isNamed(id)}))
  row(`  ${name}`, ...shareOf(isPart));

// What would go with a card: what nothing else needs, and the words that it alone says.
const importsOf = (id) => bundle.cache.modules.find((module) => module.id === id)?.dependencies ?? [];
const reached = (without) => {
  const found = new Set();
  const follow = (id) => {
    if (found.has(id) || id === without) return;
    found.add(id);
    importsOf(id).forEach(follow);
  };
  follow(bundle.cache.modules.find(({id}) => id.endsWith('drop-in:entry')).id);
  return found;
};
heading('what a card costs in it', 'raw', 'brotli');
for (const name of tags.map((tag) => tag.replace('miscarriage-', ''))) {
  const file = bundle.cache.modules.find(({id}) =>
    id.replaceAll('\\', '/').endsWith(`/elements/${name}/${name}.ts`),
  ).id;
  const left = reached(file);
  const gone = bundle.cache.modules
    .map(({id}) => id)
    .filter((id) => !left.has(id))
    .map((id) => id.replaceAll('\\', '/'));
  const topics = new Set([name, ...gone.flatMap((id) => /\/src\/content\/([\w-]+)\.ts$/.exec(id)?.[1] ?? [])]);
  const isGone = (id) => gone.includes(id) || topics.has(/\/generated\/nl\/content\/([\w-]+)\.js$/.exec(id)?.[1]);
  row(`  ${name}`, ...shareOf(isGone));
}
console.log(`\nLanguages: ${languages.join(', ')}. A file without a language has the words of none.`);

for (const what of over) console.error(`Over budget: ${what}.`);
if (over.length) process.exit(1);
