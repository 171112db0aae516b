// `node tools/test.mjs node chromium firefox webkit`: what runs in Node, then in each engine the suite and whole pages.
// Ends with "N passed, N failed"; what an engine cannot run is said by name.
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';

const engines = process.argv.slice(2);
const total = {passed: 0, failed: 0, skipped: []};
const add = ({passed, failed, skipped = []}, where) => {
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped.map((name) => `${where}: ${name}`));
};

const missing = (engine) => {
  const file = `node_modules/.cache/${engine}-path`;
  return !existsSync(file) || readFileSync(file, 'utf8') === '';
};

// node:test's own report, with the counts read from its closing lines.
const node = (files, env, where) => {
  const {stdout} = spawnSync(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, ...env},
  });
  process.stdout.write(stdout);
  const count = (what) => Number(new RegExp(`^ℹ ${what} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  const skipped = [...stdout.matchAll(/﹣ (.*?) \([\d.]+ms\) # (.*)/g)].map(([, name, why]) => `${name} (${why})`);
  add({passed: count('pass'), failed: count('fail') + count('cancelled'), skipped}, where);
  if (count('tests') === 0) add({passed: 0, failed: 1}, where);
};

const inFolder = (folder, end) =>
  readdirSync(folder, {recursive: true})
    .map(String)
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);

for (const engine of engines) {
  if (engine === 'node') {
    node(inFolder('test', '.node.mjs'), {}, 'Node');
    continue;
  }
  if (missing(engine)) {
    console.error(`\nNOT RUN: ${engine} is not on this machine and could not be installed. Its tests did not run.\n`);
    total.skipped.push(`${engine}: the whole suite`);
    continue;
  }
  console.log(`\n== ${engine}: elements`);
  const counts = `build/tests-${engine}.json`;
  rmSync(counts, {force: true});
  const {status} = spawnSync(
    process.execPath,
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/wtr.config.mjs'],
    {
      stdio: 'inherit',
      env: {...process.env, BROWSER: engine},
    },
  );
  const result = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {passed: 0, failed: 1};
  add(status !== 0 && result.failed === 0 ? {...result, failed: 1} : result, engine);
  if (engine === 'webkit') {
    total.skipped.push('webkit: whole pages (Playwright has no WebKit of the system)');
    continue;
  }
  console.log(`\n== ${engine}: whole pages`);
  node(inFolder('test', '.page.mjs'), {BROWSER: engine}, engine);
}

if (total.skipped.length) console.log(`\nNot run:\n${total.skipped.map((name) => `- ${name}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
