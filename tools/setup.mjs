// `node tools/setup.mjs [workspace …] [--browser | --browsers] [--servers]`, before `npm start`, `npm test` and the like: the packages that building
// and linting need, those of the workspaces that are named (tests, storybook, editors, …), the browsers that the tests drive, and the
// servers that they run.
// Plain Node without dependencies: it has to work in a fresh clone.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, dirname, join} from 'node:path';
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

// What a finished install was asked for. npm removes the note with everything else in node_modules.
const note = 'node_modules/.cache/installed.json';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = () => {
  if (existsSync(note)) {
    const known = JSON.parse(readFileSync(note, 'utf8'));
    return known.lock === lock ? known.workspaces : undefined;
  }
  // Somebody ran `npm ci` or `npm install`: then everything is there, if every version is that of the lock.
  if (!existsSync('node_modules/.package-lock.json')) return undefined;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const present = packages('node_modules/.package-lock.json');
  const all = Object.entries(packages('package-lock.json')).every(
    ([path, {version, optional, peer}]) =>
      !path.startsWith('node_modules/') || optional || peer || present[path]?.version === version,
  );
  return all ? allWorkspaces : undefined;
};

// npm would take a folder's name for everything below it, so a workspace goes by the name of its package.
const prefix = 'miscarriage-elements-';
const allWorkspaces = JSON.parse(readFileSync('package.json', 'utf8')).workspaces.map((folder) =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).name.replace(prefix, ''),
);
const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'));
for (const name of asked)
  if (!allWorkspaces.includes(name)) fail(`There is no workspace "${name}". There are: ${allWorkspaces.join(', ')}.`);

const present = installed();
if (!present || asked.some((name) => !present.includes(name))) {
  const workspaces = [...new Set([...(present ?? []), ...asked])];
  console.log(`Installing dependencies${workspaces.map((name) => `, ${name}`).join('')} (npm ci) …`);
  const which = workspaces.length
    ? ['--include-workspace-root', ...workspaces.map((name) => `--workspace=${prefix}${name}`)]
    : ['--workspaces=false'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', ['ci', ...quiet, ...which], {PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1'}))
    fail('npm ci failed; see above.');
  mkdirSync(dirname(note), {recursive: true});
  writeFileSync(note, JSON.stringify({lock, workspaces}));
}
// Recipes and tests of types import the package by its name, as an application does. It is no dependency of theirs in
// package.json: npm would follow it to this folder, and install every workspace.
if (!existsSync('node_modules/miscarriage-elements'))
  symlinkSync('..', 'node_modules/miscarriage-elements', 'junction');

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
  if (!existsSync('node_modules/playwright-core')) return undefined;
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

if (process.argv.includes('--servers')) {
  // Debian keeps them where only root looks.
  const found = (name) => onPath([name]) ?? [`/usr/sbin/${name}`].find(executable);
  const server = (name, ...packages) => found(name) ?? (apt(...packages) ? found(name) : undefined);
  remember('apache', server('apache2', 'apache2'));
  remember('nginx', server('nginx', 'nginx-light'));
  if (found('nginx') && !existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'))
    apt('libnginx-mod-http-brotli-static');
}
