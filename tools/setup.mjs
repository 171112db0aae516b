// Runs before `npm start` and `npm test` (prestart, pretest): dependencies, and with --browser what the tests drive.
// Plain Node without dependencies: it has to work in a fresh clone.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const fail = (message) => {
  console.error(`\nSetup: ${message}\n`);
  process.exit(1);
};

const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {...process.env, ...env},
  }).status === 0;

const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Node 20.19 or newer is needed; this is ${process.version}.`);

// npm writes node_modules/.package-lock.json last, so it tells what a finished install put there.
const installed = () => {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const present = packages('node_modules/.package-lock.json');
  return Object.entries(packages('package-lock.json')).every(
    ([path, {version, optional, peer}]) => path === '' || optional || peer || present[path]?.version === version,
  );
};

if (!installed()) {
  console.log('Installing dependencies (npm ci) …');
  const skip = {PUPPETEER_SKIP_DOWNLOAD: '1'};
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], skip)) fail('npm ci failed; see above.');
}

const onPath = (names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find(executable);

const apt = (...packages) => {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`apt-get install ${packages.join(' ')} …`);
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  // A machine's old list can name a browser that the tools can no longer drive.
  run('apt-get', ['update', '-qq'], env);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
};

const installedApps = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], 'Google/Chrome/Application/chrome.exe')] : [],
  ),
};

const playwrightChromium = () => {
  const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  return executable(path) ? path : undefined;
};

const findChromium = () => {
  const named = process.env.CHROME_PATH;
  if (named) return executable(named) ? named : fail(`CHROME_PATH=${named} is not a program.`);
  return (
    onPath(['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge']) ??
    installedApps[process.platform]?.find(executable) ??
    playwrightChromium()
  );
};

const installChromium = () => {
  if (apt('chromium')) return findChromium();
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  return findChromium();
};

const remember = (name, path) => {
  mkdirSync('node_modules/.cache', {recursive: true});
  writeFileSync(`node_modules/.cache/${name}-path`, path ?? '');
  console.log(path ? `${name}: ${path}` : `NOT FOUND: ${name}. What needs it will not run.`);
};

if (process.argv.includes('--browser') || process.argv.includes('--browsers')) {
  const chromium = findChromium() ?? installChromium();
  if (!chromium) fail('there is no browser. Install Chrome or Chromium, or set CHROME_PATH.');
  remember('chromium', chromium);
}

if (process.argv.includes('--browsers')) {
  // Playwright speaks to Firefox in a protocol that older releases do not know.
  const firefox = () => {
    const path = process.env.FIREFOX_PATH ?? onPath(['firefox-esr', 'firefox']);
    const release = path && spawnSync(path, ['--version'], {encoding: 'utf8'}).stdout;
    return Number(/Firefox (\d+)/.exec(release)?.[1]) >= 143 ? path : undefined;
  };
  remember('firefox', firefox() ?? (apt('firefox-esr') ? firefox() : undefined));
  const webkit = () => onPath(['WebKitWebDriver']);
  const packages = ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb', 'xauth'];
  remember('webkit', webkit() ?? (apt(...packages) ? webkit() : undefined));
}
