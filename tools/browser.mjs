// What a command needs that drives a browser.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {Refused} from './run.mjs';

/** Installs what is named, as tools/setup.mjs takes it: workspaces, `--browser` or `--browsers`. */
export function setUp(...needs) {
  const {status} = spawnSync(process.execPath, ['tools/setup.mjs', 'tests', ...needs], {stdio: 'inherit'});
  if (status !== 0) throw new Refused('What this command needs could not be set up; see above.');
}

/** @param {'chromium' | 'firefox'} engine @param {string[]} args */
export async function launch(engine = 'chromium', args = []) {
  const {chromium, firefox} = await import('@playwright/test');
  const executablePath = readFileSync(`node_modules/.cache/${engine}-path`, 'utf8');
  if (!executablePath) throw new Refused(`${engine} is not on this machine and could not be installed.`);
  return engine === 'chromium'
    ? chromium.launch({executablePath, chromiumSandbox: false, args})
    : firefox.launch({executablePath, channel: 'moz-firefox'});
}
