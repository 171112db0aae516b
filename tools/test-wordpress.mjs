// `npm run test:wordpress`: the plugin in the WordPress of Debian 13 and of Debian 14, installed for this run and removed
// after it. `SUBJECTS="settings forms"` before it runs some. Ends with "N passed, N failed". Where that cannot be, it says so.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {end, notRun, runFiles} from './debian-tests.mjs';
import {cannotRun} from '../test/wordpress/packages.mjs';
import {remove, startDatabase, startSite} from '../test/wordpress/site.mjs';

const subjects = process.env.SUBJECTS?.split(' ') ?? [
  'fallback',
  'details',
  'tags',
  'forms',
  'attacks',
  'pages',
  'settings',
  'locations',
  'editor',
  'uninstall',
];
// An older release with a classic theme, which newer ones of Debian do not pack, and a new one with a theme of blocks.
const releases = [
  {suite: 'trixie', theme: 'twentytwentyone', themeSuite: 'bookworm'},
  {suite: 'forky', theme: 'twentytwentyfive', themeSuite: 'forky'},
];

const notHere = (why) => notRun('WordPress', why);

spawnSync(process.execPath, ['tools/setup.mjs', 'tests', '--browser'], {stdio: 'inherit'});
if (!existsSync('dist/wordpress/miscarriage-elements.zip')) notHere('dist/ is not built: run `npm run build`');
const why = cannotRun();
if (why) notHere(why);

const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
const running = [];
const stopAll = async () => {
  for (const stop of running.reverse()) await stop();
  remove(folder);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stopAll().then(() => process.exit(1)));

let counted = {passed: 0, failed: 1};
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
  counted = runFiles('wordpress', files, {WORDPRESS_SITES: JSON.stringify(sites)});
} catch (error) {
  console.error(error);
} finally {
  await stopAll();
}
end(counted.passed, counted.failed);
