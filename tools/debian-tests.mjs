// What the tests need that run in PHP, as Debian packs it: `npm run test:php` and `npm run test:wordpress`. Both end with "N passed, N
// failed", and say so where they did not run.
import {spawnSync} from 'node:child_process';
import {appendFileSync, existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';

export const end = (passed, failed) => {
  // For .ci/run, which adds up several runs.
  if (process.env.COUNTS) appendFileSync(process.env.COUNTS, `${JSON.stringify({passed, failed})}\n`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
};

export const notRun = (what, why) => {
  console.error(`\nNOT RUN: ${what}. Its tests did not run, because ${why}.\n`);
  console.log(`Not run:\n- ${what}: the whole suite (${why})`);
  end(0, 0);
};

/** Installs packages with apt, as root. One sentence why that cannot be, or nothing. */
export const cannotInstall = (what, packages) => {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return 'it needs the packages of Debian';
  if (process.getuid() !== 0) return `${what} are not installed, and only root can install them`;
  console.log(`apt-get install ${packages.join(' ')} …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], {env, stdio: 'ignore'}).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
  return install() || (apt('update') && install()) ? undefined : `apt-get could not install ${what}`;
};

/** Runs files of tests, one after another, and gives what was counted. */
export const runFiles = (name, files, env = {}) => {
  const counts = `build/counts/${name}.json`;
  mkdirSync('build/counts', {recursive: true});
  rmSync(counts, {force: true});
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./test/support/count-node.mjs',
    `--test-reporter-destination=${counts}`,
  ];
  spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...reporters, ...files], {
    stdio: 'inherit',
    env: {...process.env, ...env},
  });
  const {passed, failed} = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {passed: 0, failed: 1};
  return {passed, failed: passed + failed === 0 ? 1 : failed};
};
