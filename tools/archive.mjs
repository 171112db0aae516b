import {createHash} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {compressed} from './compressed.mjs';
import {filesIn} from './files.mjs';
import {zipOf} from './zip.mjs';

/** What `sha256sum -c` reads. */
export const checksums = (files) =>
  files.map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('');

/**
 * What a hospital unpacks over what it has: a folder such as dist/, each file that pages load compressed beside it, and what is said of
 * them all. `more` is what stands beside dist/: `[name, bytes]`.
 */
export function archiveOf(folder, more = []) {
  const own = filesIn(folder)
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [path, readFileSync(join(folder, path))]);
  const files = [...own, ...own.flatMap(([path, bytes]) => compressed(path, bytes)), ...more];
  return zipOf([...files, ['SHA256SUMS', Buffer.from(checksums(files))]]);
}
