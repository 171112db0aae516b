// `npm run bench`: how long a reader waits, on a slow phone in a slow network: our cards beside plain HTML and three kits with the
// same words. Pages are loaded by turns, so that what else the machine does falls on all alike; what counts is the ratio to plain HTML
// in the same round. Measure on a quiet machine. It measures, and judges nothing: docs/speed.md does.
//
//   npm run bench -- --rounds 15 --network none --cpu 1     rounds after the first, which is not counted; the network; how much slower
//   npm run bench -- --only plain,prerendered               some of the pages
//   npm run bench -- --dist ../other/dist                   another build
//   npm run bench -- --scale                                1 to 1,000 cards on a page, and 10,000 put in and taken out
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {parseArgs} from 'node:util';
import {pageWith, plainStyle} from './plain-page.mjs';
import {launch, setUp} from './browser.mjs';
import {dist} from './paths.mjs';
import {Refused, runCommand} from './run.mjs';
import {serve} from './serve.mjs';

const tags = ['warning-signs', 'risk-factors', 'myths', 'contact'].map((name) => `miscarriage-${name}`);
const columns = ['sign', 'call', 'stable', 'live', 'cpu', 'blocked', 'longest', 'shifted', 'nodes', 'bytes'];
const ratios = ['sign', 'call', 'stable', 'cpu', 'blocked'];

/** The pages to load, by name, with what each loads besides. */
const pagesOf = async (folder) => {
  const {kits, kitFiles} = await import('./bench/kits.mjs');
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const source = read('hospital/nl.html');
  // The folder that names the release, in which a drop-in file looks for the words of a language.
  const [, release] = /"\.\.\/(v\/[^/"]+\/)/.exec(source) ?? [];
  const files = (/** @type {string[]} */ ...names) =>
    Object.fromEntries(names.map((name) => [`${release}${name}`, read(name)]));
  const link = (name) => `<link rel="stylesheet" href="${name}">`;
  const script = (name) => `<script type="module" src="${name}"></script>`;
  const style = 'miscarriage-elements.css';
  const [own, any] = ['miscarriage-elements.nl.js', 'miscarriage-elements.js'];
  const styled = link(release + style);
  const page = (/** @type {import('./plain-page.mjs').PageOptions} */ options, loaded) => ({
    html: pageWith(source, {tags, ...options}),
    files: loaded,
  });
  const made = await kitFiles();
  return {
    plain: page({form: 'plain', head: link('style.css')}, {'style.css': plainStyle}),
    ...Object.fromEntries(
      Object.entries(kits).map(([name, kit]) => [
        name,
        page({form: 'plain', head: link('style.css') + script('app.js'), kit}, made[name]),
      ]),
    ),
    prerendered: page({form: 'prerendered', head: styled + script(release + own)}, files(style, own)),
    'script blocked': page({form: 'prerendered', head: styled}, files(style)),
    bare: page({form: 'bare', head: script(release + own)}, files(own)),
    'on demand': page({form: 'bare', head: script(release + any)}, files(any, 'text/nl.js')),
  };
};

const median = (/** @type {number[]} */ numbers) => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const row = (name, cells, width) => console.log(name.padEnd(18) + cells.map((cell) => cell.padStart(width)).join(''));

const measure = async (browser, pages, {rounds, network, cpu}) => {
  const {load} = await import('./bench/load.mjs');
  const server = await serve(dist);
  const headers = {'content-encoding': 'br', 'cache-control': 'no-store'};
  for (const [index, {html, files}] of Object.values(pages).entries())
    for (const [name, text] of Object.entries({'index.html': html, ...files}))
      server.make(`/${index}/${name}`, brotliCompressSync(Buffer.from(text)), headers);
  /** @type {Record<string, Record<string, number>[]>} */
  const seen = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    const order = Object.keys(pages).map((name, index) => ({name, index, by: Math.random()}));
    for (const {name, index} of order.sort((one, other) => one.by - other.by)) {
      const found = await load(browser, `${server.origin}/${index}/index.html`, {tags, network, cpu});
      if (round) seen[name].push(found);
    }
    process.stderr.write(round ? `round ${round} of ${rounds}\n` : '');
  }
  server.stop();
  return seen;
};

const tell = (seen, {rounds, network, cpu}) => {
  console.log(`\nNetwork ${network}, processor ${cpu} times slower, ${rounds} rounds. Medians; times in ms.\n`);
  row('', columns, 10);
  for (const [name, all] of Object.entries(seen))
    row(
      name,
      columns.map((column) => median(all.map((one) => one[column])).toFixed(column === 'shifted' ? 3 : 0)),
      10,
    );
  console.log('\nRatio to plain HTML in the same round: median (least to most).\n');
  row('', ratios, 18);
  for (const [name, all] of Object.entries(seen))
    row(
      name,
      ratios.map((column) => {
        const each = all.map((one, round) => one[column] / seen.plain[round][column]);
        return `${median(each).toFixed(2)} (${Math.min(...each).toFixed(2)}-${Math.max(...each).toFixed(2)})`;
      }),
      18,
    );
};

await runCommand(import.meta.url, async () => {
  const {values} = parseArgs({
    options: {
      rounds: {type: 'string', default: '7'},
      network: {type: 'string', default: 'slow-4g'},
      cpu: {type: 'string', default: '4'},
      only: {type: 'string'},
      dist: {type: 'string'},
      scale: {type: 'boolean'},
    },
  });
  const how = {rounds: Number(values.rounds), network: values.network, cpu: Number(values.cpu)};
  if (!['none', 'slow-4g'].includes(how.network)) throw new Refused('--network is none or slow-4g.');
  if (!(how.rounds >= 1)) throw new Refused('--rounds is a number, 1 or more.');
  if (!(how.cpu >= 1)) throw new Refused('--cpu is how many times slower, 1 or more.');
  const folder = values.dist ? resolve(process.env.INIT_CWD ?? '.', values.dist) : dist;
  if (!existsSync(join(folder, 'hospital/nl.html')))
    throw new Refused(`${folder} is no dist/: run npm run build first.`);
  setUp('bench', '--browser');
  const browser = await launch('chromium', ['--disable-gpu']);
  try {
    if (values.scale) return await (await import('./bench/scale.mjs')).scale(browser, folder);
    const pages = await pagesOf(folder);
    const names = values.only?.split(',') ?? Object.keys(pages);
    const unknown = names.find((name) => !pages[name]);
    if (unknown) throw new Refused(`--only ${unknown}: there are ${Object.keys(pages).join(', ')}.`);
    const chosen = Object.fromEntries(['plain', ...names].map((name) => [name, pages[name]]));
    tell(await measure(browser, chosen, how), how);
  } finally {
    await browser.close();
  }
});
