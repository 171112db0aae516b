// `npm run test:wordpress`: the plugin in the WordPress of Debian 13 and of Debian 14, installed for this run and removed
// after it. Ends with "N passed, N failed". Where that cannot be, it says so.
import {spawnSync} from 'node:child_process';
import {appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {cannotRun} from '../test/wordpress/packages.mjs';
import {remove, startDatabase, startSite} from '../test/wordpress/site.mjs';

const subjects = ['fallback', 'details', 'forms', 'attacks', 'pages', 'settings', 'editor', 'uninstall'];
// An older release with a classic theme, which newer ones of Debian do not pack, and a new one with a theme of blocks.
const releases = [
  {suite: 'trixie', theme: 'twentytwentyone', themeSuite: 'bookworm'},
  {suite: 'forky', theme: 'twentytwentyfive', themeSuite: 'forky'},
];

const end = (passed, failed) => {
  // For .ci/run, which adds up several runs.
  if (process.env.COUNTS) appendFileSync(process.env.COUNTS, `${JSON.stringify({passed, failed})}\n`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
};
const notRun = (why) => {
  console.error(`\nNOT RUN: WordPress. Its tests did not run, because ${why}.\n`);
  console.log(`Not run:\n- WordPress: the whole suite (${why})`);
  end(0, 0);
};

spawnSync(process.execPath, ['tools/setup.mjs', 'tests', '--browser'], {stdio: 'inherit'});
if (!existsSync('dist/wordpress/miscarriage-elements.zip')) notRun('dist/ is not built: run `npm run build`');
const why = cannotRun();
if (why) notRun(why);

const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
const running = [];
const stopAll = async () => {
  for (const stop of running.reverse()) await stop();
  remove(folder);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stopAll().then(() => process.exit(1)));

const counts = 'build/counts/wordpress.json';
mkdirSync('build/counts', {recursive: true});
rmSync(counts, {force: true});
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
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./test/support/count-node.mjs',
    `--test-reporter-destination=${counts}`,
  ];
  spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...reporters, ...files], {
    stdio: 'inherit',
    env: {...process.env, WORDPRESS_SITES: JSON.stringify(sites)},
  });
} catch (error) {
  console.error(error);
} finally {
  await stopAll();
}
const {passed, failed} = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {passed: 0, failed: 1};
end(passed, passed + failed === 0 ? 1 : failed);
