// `npm run size`: what each file of dist/ weighs and, for the Dutch drop-in file, where its kilobytes go.
// Fails over budget. A part is what it adds to the parts before it: Lit, the content, the look, then the code.
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {minify} from 'terser';
import {rollup} from 'rollup';
import {loadConfigFile} from 'rollup/loadConfigFile';

/**
 * In bytes of brotli, what was measured in November 2026 and some 2 %: the largest language with the code in one file is Arabic, 55,000:
 * 43,100 with eight elements and 72 sources, 51,300 with eleven and 141, the rest for several locations and what real pages do to a card.
 * @type {[RegExp, number][]}
 */
const budgets = [
  [/^miscarriage-elements\.[a-z]+\.js$/, 55_500],
  [/^miscarriage-elements\.js$/, 43_000],
  [/^miscarriage-elements\.css$/, 6_400],
];
const over = [];

const brotli = (code) => brotliCompressSync(Buffer.from(code)).length;
const row = (name, raw, gzip, br) =>
  console.log(`${name.padEnd(40)}${[raw, gzip, br].map((n) => String(n ?? '').padStart(9)).join('')}`);

row('file', 'raw', 'gzip', 'brotli');
const files = readdirSync('dist', {recursive: true})
  .map(String)
  // The folder of the release has the same files again.
  .filter((name) => /\.(js|css)$/.test(name) && !name.startsWith('v/'))
  .sort();
for (const name of files) {
  const code = readFileSync(`dist/${name}`);
  const weight = brotli(code);
  row(name, code.length, gzipSync(code, {level: 9}).length, weight);
  const [, allowed] = budgets.find(([pattern]) => pattern.test(name)) ?? [];
  if (weight > allowed) over.push(`${name} is ${weight} bytes, ${allowed} are allowed`);
}

const groupOf = (id) => {
  if (id.includes('node_modules')) return 'Lit';
  if (id.includes('generated')) return 'content: text';
  if (/data\/sources/.test(id)) return 'content: sources';
  if (/data\/countries/.test(id)) return 'content: help lines';
  if (id.includes('/content/')) return 'content: statements';
  if (/\.styles\.ts$/.test(id)) return 'look: CSS';
  if (/ui\/icon/.test(id)) return 'look: icons';
  return 'code';
};

const name = 'miscarriage-elements.nl';
const {options} = await loadConfigFile(`${process.cwd()}/rollup.config.mjs`);
const config = options.find(({input}) => input?.[name]);
const bundle = await rollup(config);
const {output} = await bundle.generate({format: 'es'});
const groups = {};
for (const [id, {code}] of Object.entries(output[0].modules)) groups[groupOf(id)] = (groups[groupOf(id)] ?? '') + code;

const whole = brotli(readFileSync(`dist/${name}.js`));
const order = [
  'Lit',
  'content: text',
  'content: sources',
  'content: statements',
  'content: help lines',
  'look: CSS',
  'look: icons',
  'code',
];
const parts = {};
let before = '';
let weight = 0;
for (const group of order) {
  // Without a top level, so that names nobody uses here stay.
  /** @type {import('terser').MinifyOptions} */
  const options = {ecma: 2020, compress: {unused: false, toplevel: false}, mangle: {toplevel: true}};
  before += (await minify(groups[group], options)).code;
  parts[group] = brotli(before) - weight;
  weight += parts[group];
}
// The parts are minified one by one; the file as a whole comes out a little smaller.
parts.code += whole - weight;
console.log(`\n${name}.js by parts, brotli`);
for (const group of order) row(`  ${group}`, '', '', parts[group]);
const sum = (...names) => names.reduce((total, group) => total + (parts[group] ?? 0), 0);
const ours = sum('look: CSS', 'look: icons', 'code');
const given = whole - ours;
row('  look + code', '', '', ours);
console.log(`  ${(whole / given).toFixed(2)} x (Lit + content)`);

for (const what of over) console.error(`Over budget: ${what}.`);
if (over.length) process.exit(1);
