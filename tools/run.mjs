import {spawnSync} from 'node:child_process';
import {realpathSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {root} from './paths.mjs';

/** A tool that ended with a fault has said why; nothing is to be added but what becomes of it. */
export class ToolFailed extends Error {}

/** What a person has to mend. Its message says so in a sentence, and no stack is needed. */
export class Refused extends Error {}

/** Runs a file of node_modules in Node. What the tool says of faults is shown, what it says of its work is not. */
export function runTool(file, ...args) {
  const {status, error} = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new ToolFailed(error?.message ?? `${file} failed`);
}

/** Whether a module is the command that was given, not what another imports of it. */
export function isCommand(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}

/** Runs what a command does, if it is the one that was given. */
export async function runCommand(url, run) {
  if (!isCommand(url)) return;
  process.chdir(root);
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
