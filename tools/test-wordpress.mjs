// `npm run test:wordpress`: the plugin in the WordPress of Debian 12 and of Debian 13, installed for this run and removed
// after it. Ends with "N passed, N failed". Where that cannot be, it says so.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {cannotRun} from '../test/wordpress/packages.mjs';
import {remove, startDatabase, startSite} from '../test/wordpress/site.mjs';

const subjects = ['fallback', 'details', 'forms', 'attacks', 'pages', 'settings', 'editor', 'uninstall'];
// The oldest release that the plugin promises, with a classic theme, and a newer one with a theme of blocks.
const releases = [
  {suite: 'bookworm', theme: 'twentytwentyone'},
  {suite: 'trixie', theme: 'twentytwentyfive'},
];

const notRun = (why) => {
  console.error(`\nNOT RUN: WordPress. Its tests did not run, because ${why}.\n`);
  console.log(`Not run:\n- WordPress: the whole suite (${why})\n\n0 passed, 0 failed`);
  process.exit(0);
};

const browser = 'node_modules/.cache/chromium-path';
if (!existsSync(browser)) spawnSync(process.execPath, ['tools/setup.mjs', '--browser'], {stdio: 'inherit'});
if (!existsSync('dist/wordpress/miscarriage-elements.zip')) notRun('dist/ is not built: run `npm run build`');
const why = cannotRun();
if (why) notRun(why);

const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
const running = [];
const end = async () => {
  for (const stop of running.reverse()) await stop();
  remove(folder);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end().then(() => process.exit(1)));

let stdout = '';
try {
  const {socket, stop} = await startDatabase(folder);
  running.push(stop);
  const sites = [];
  for (const release of releases) {
    const site = await startSite({folder, socket, ...release});
    running.push(site.stop);
    sites.push(site.description);
    console.log(`WordPress ${site.description.version} with ${release.theme}`);
  }
  const files = subjects.map((subject) => `test/wordpress/${subject}.wordpress.mjs`);
  ({stdout} = spawnSync(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, WORDPRESS_SITES: JSON.stringify(sites)},
  }));
  process.stdout.write(stdout);
} catch (error) {
  console.error(error);
} finally {
  await end();
}
const count = (what) => Number(new RegExp(`^ℹ ${what} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
const failed = count('fail') + count('cancelled') + (count('tests') === 0 ? 1 : 0);
console.log(`\n${count('pass')} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
