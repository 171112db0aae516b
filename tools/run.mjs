import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {root} from './paths.mjs';

/** A tool that ended with a fault has said why; nothing is to be added but what becomes of it. */
export class ToolFailed extends Error {}

/** Runs a file of node_modules in Node. What the tool says of faults is shown, what it says of its work is not. */
export function runTool(file, ...args) {
  const {status, error} = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new ToolFailed(error?.message ?? `${file} failed`);
}
