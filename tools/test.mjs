// `npm test`: every safety rule, every element, every language once, in Chromium. `npm run test:all`: what that leaves out. docs/tests.md
// says what is where. Both set up what they need, show their output as it comes, and end with "N passed, N failed".
//
//   npm test -- test/pages/takeover.spec.mjs       one file, or all below a folder
//   npm test -- --grep "moves nothing"             what has these words in its title (a regular expression)
//   npm test -- --watch test/hospital              again after each change in src/, test/ or stories/
//   BROWSER=firefox npm test -- test/elements      in another engine: firefox or webkit
//   npm run pictures                               takes the reviewed pictures anew: look at each that changed
//
// A test is *.node.mjs (node:test: what needs no browser), *.test.ts (@web/test-runner: an element) or *.spec.mjs (@playwright/test: a page).
import {spawn, spawnSync} from 'node:child_process';
import {randomInt} from 'node:crypto';
import {appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, watch} from 'node:fs';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const {values: options, positionals: paths} = parseArgs({
  allowPositionals: true,
  options: {
    all: {type: 'boolean'},
    grep: {type: 'string'},
    watch: {type: 'boolean'},
    accept: {type: 'boolean'},
  },
});
const counts = 'build/counts';
const frameworks = ['react', 'vue', 'angular'];

/**
 * Starts a program; each line of what it says is shown at once, with its name before it where two run at a time.
 * @param {string[]} command
 * @param {{env?: Record<string, string>, name?: string}} options
 */
const run = (command, {env = {}, name} = {}) =>
  new Promise((resolve) => {
    const [file, ...args] = command;
    const child = spawn(file, args, {
      env: {...process.env, ...env},
      stdio: name ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    for (const stream of name ? [child.stdout, child.stderr] : [])
      createInterface({input: stream}).on('line', (line) => console.log(`${name.padEnd(10)} ${line}`));
    child.on('close', (status) => resolve(status === 0));
  });
const node = (...args) => [process.execPath, ...args];
const bin = (path, ...args) => node(`node_modules/${path}`, ...args);

const total = {passed: 0, failed: 0, skipped: []};
const report = (file, where, ok) => {
  const path = `${counts}/${file}.json`;
  const {passed, failed, skipped} = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : {passed: 0, failed: 0, skipped: []};
  total.passed += passed;
  // A run that broke off has failed, whatever it counted before.
  total.failed += ok ? failed : Math.max(failed, 1);
  total.skipped.push(...skipped.map((name) => `${where}: ${name}`));
};
const check = async (name, command) => {
  const ok = await run(command, {name});
  console.log(`${name.padEnd(10)} ${ok ? 'passed' : 'FAILED'}`);
  total[ok ? 'passed' : 'failed'] += 1;
  return ok;
};

const filesIn = (path, end) =>
  statSync(path).isDirectory()
    ? readdirSync(path, {recursive: true})
        .map((name) => `${path}/${name}`.replaceAll('\\', '/'))
        .filter((name) => name.endsWith(end) && !name.includes('node_modules'))
    : [path].filter((name) => name.endsWith(end));
const chosen = (end) => (paths.length ? paths : ['test']).flatMap((path) => filesIn(path, end));

const forgetCounts = (file) => {
  mkdirSync(counts, {recursive: true});
  rmSync(`${counts}/${file}.json`, {force: true});
};

/**
 * What is pure, in Node.
 * @param {string[]} files
 * @param {{name?: string, env?: Record<string, string>}} how
 */
const inNode = async (files, {name, env} = {}) => {
  forgetCounts('node');
  const pattern = options.grep ? [`--test-name-pattern=/${options.grep.replaceAll('/', '\\/')}/`] : [];
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./test/support/count-node.mjs',
    `--test-reporter-destination=${counts}/node.json`,
  ];
  const ok = await run(node('--test', '--test-concurrency=2', ...reporters, ...pattern, ...files), {name, env});
  report('node', 'Node', ok);
};

/**
 * An element in a page of its own.
 * @param {string} engine
 * @param {string[]} files
 * @param {{name?: string, env?: Record<string, string>}} how
 */
const inEngine = async (engine, files = [], {name, env} = {}) => {
  forgetCounts(`elements-${engine}`);
  const chosenFiles = files.length ? ['--files', ...files] : [];
  const ok = await run(bin('@web/test-runner/dist/bin.js', '--config', 'test/wtr.config.mjs', ...chosenFiles), {
    env: {BROWSER: engine, GREP: options.grep ?? '', ...env},
    name,
  });
  report(`elements-${engine}`, engine, ok);
};

/** Whole pages. `which` is "usual" for what `npm test` runs, "rest" for the others; without it, what is chosen. */
const inPages = async (engine, which, files = [], more = []) => {
  forgetCounts(`pages-${engine}`);
  const grep = options.grep ? ['--grep', options.grep] : [];
  const command = bin(
    '@playwright/test/cli.js',
    'test',
    '--config',
    'test/playwright.config.mjs',
    ...grep,
    ...more,
    ...files,
  );
  const ok = await run(command, {env: {BROWSER: engine, TESTS: which ?? ''}});
  report(`pages-${engine}`, engine, ok);
};

/** A name of a browser's program, which tools/setup.mjs has found. */
const missing = (engine) => {
  const file = `node_modules/.cache/${engine}-path`;
  if (existsSync(file) && readFileSync(file, 'utf8') !== '') return false;
  console.error(`\nNOT RUN: ${engine} is not on this machine and could not be installed. Its tests did not run.\n`);
  total.skipped.push(`${engine}: the whole suite`);
  return true;
};

const setUp = (...needs) => {
  const {status} = spawnSync(process.execPath, ['tools/setup.mjs', ...needs], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
};
const build = () => run(node('tools/build.mjs'));
const storybook = bin('storybook/dist/bin/dispatcher.js', 'build', '--output-dir', 'build/storybook', '--quiet');
const title = (words) => console.log(`\n== ${words}`);

const usual = async () => {
  setUp('tests', 'storybook', '--browser');
  title('build');
  if (!(await build())) return (total.failed += 1);
  title('checks; tests in Node; elements in Chromium');
  // Two lanes: most machines have two cores to spare. Neither writes what the other reads.
  await Promise.all([
    (async () => {
      await check(
        'eslint',
        bin('eslint/bin/eslint.js', '--cache', '--cache-location', 'node_modules/.cache/eslint', '.'),
      );
      await check('prettier', bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'));
      await inNode(chosen('.node.mjs'), {name: 'node'});
    })(),
    (async () => {
      await check('types', bin('typescript/bin/tsc', '--noEmit'));
      await check('types of the tools', bin('typescript/bin/tsc', '-p', 'tools'));
      await check('gate', node('tools/gate.mjs'));
      await check('storybook', storybook);
      await inEngine('chromium', [], {name: 'elements'});
    })(),
  ]);
  title('pages and stories in Chromium');
  await inPages('chromium', 'usual');
};

const rest = async () => {
  setUp('tests', 'accessibility', 'storybook', 'editors', 'engines', ...frameworks, '--browsers', '--servers');
  title('build');
  if (!(await build())) return (total.failed += 1);
  await check('size', node('tools/size.mjs'));
  await check('storybook', storybook);
  await check('privacy', node('tools/privacy.mjs'));
  title('the other pages and stories in Chromium');
  await inPages('chromium', 'rest');
  const cases = process.env.FUZZ_CASES_IN_REST ?? '10000';
  const seed = process.env.FUZZ_SEED ?? String(randomInt(2 ** 31));
  title(`${cases} cases of each element, seed ${seed}`);
  const many = {FUZZ_CASES: cases, FUZZ_SEED: seed};
  await inNode(filesIn('test/fuzz', '.node.mjs'), {env: many});
  await inEngine('chromium', filesIn('test/fuzz', '.test.ts'), {env: many});
  // The other engines are to agree, not to search.
  const few = {FUZZ_CASES: '50'};
  if (!missing('webkit')) {
    title('elements in WebKit');
    await inEngine('webkit', [], {env: few});
    total.skipped.push('webkit: whole pages (Playwright has no WebKit of the system)');
  }
  if (!missing('firefox')) {
    title('elements in Firefox');
    await inEngine('firefox', [], {env: few});
    title('pages in Firefox');
    await inPages('firefox', 'usual');
  }
};

/** What somebody is working on. */
const some = async () => {
  const engine = process.env.BROWSER ?? 'chromium';
  const files = {node: chosen('.node.mjs'), elements: chosen('.test.ts'), pages: chosen('.spec.mjs')};
  const has = (words) => files.pages.some((file) => file.includes(words));
  const needs = [
    has('stories.') && 'storybook',
    has('pictures.') && 'engines',
    has('editors/') && 'editors',
    has('a11y.') && 'accessibility',
    has('servers/') && '--servers',
    ...(has('frameworks.') ? frameworks : []),
    ...(engine === 'chromium' ? ['--browser'] : ['engines', '--browsers']),
  ];
  setUp('tests', ...needs.filter(Boolean));
  if (files.node.length || files.pages.length || !existsSync('src/generated')) await build();
  if (has('stories.')) await check('storybook', storybook);
  if (files.node.length) await inNode(files.node);
  if (files.elements.length) await inEngine(engine, files.elements);
  if (files.pages.length && engine !== 'webkit')
    await inPages(engine, undefined, files.pages, options.accept ? ['--update-snapshots=all'] : []);
};

const end = () => {
  if (total.skipped.length) console.log(`\nNot run:\n${total.skipped.map((name) => `- ${name}`).join('\n')}`);
  const {passed, failed} = total;
  // For .ci/run, which adds up several runs.
  if (process.env.COUNTS) appendFileSync(process.env.COUNTS, `${JSON.stringify({passed, failed})}\n`);
  console.log(`\n${passed} passed, ${failed} failed`);
};

for (const path of paths)
  if (!existsSync(path)) {
    console.error(`There is no ${path}. Name a file or a folder of tests, as test/hospital.`);
    process.exit(1);
  }

if (options.watch) {
  for (;;) {
    Object.assign(total, {passed: 0, failed: 0, skipped: []});
    await some();
    end();
    console.log('\nWaiting for a change in src/, test/ or stories/ …');
    await new Promise((resolve) => {
      const watchers = ['src', 'test', 'stories'].map((folder) =>
        watch(folder, {recursive: true}, (_, name) => {
          // What a build or a run writes itself is no change.
          if (!name || /^generated|content.text\.ts/.test(name)) return;
          for (const watcher of watchers) watcher.close();
          resolve();
        }),
      );
    });
  }
}

if (paths.length || options.grep) await some();
else if (options.all) await rest();
else await usual();
end();
process.exit(total.failed ? 1 : 0);
