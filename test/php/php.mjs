// The packages of dist/, unpacked for a test, and the PHP that answers what it is asked of them.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';

const here = dirname(fileURLToPath(import.meta.url));

/** A zip of dist/ in a folder that is removed when the test ends. */
export const unpacked = (zip) => {
  const folder = mkdtempSync(join(tmpdir(), 'miscarriage-php-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  const bytes = readFileSync(fileURLToPath(new URL(`../../dist/${zip}`, import.meta.url)));
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  return folder;
};

/** What a script of this folder prints as JSON when it is given `input`. */
export const php = (script, args, input) => {
  const {status, stdout, stderr} = spawnSync('php', ['-d', 'display_errors=stderr', join(here, script), ...args], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0 || stderr) throw new Error(stderr || stdout);
  return JSON.parse(stdout);
};
