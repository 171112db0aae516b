import {existsSync, renameSync, rmSync} from 'node:fs';
import {madeIn} from './paths.mjs';

const remove = (path) => rmSync(path, {recursive: true, force: true});

/**
 * Makes folders or files beside those that are there, which stay as they are until all are whole: a server, a test or a
 * hospital never sees half of one.
 */
export async function whole(paths, make) {
  for (const path of paths) remove(madeIn(path));
  let made;
  try {
    made = await make(...paths.map(madeIn));
  } catch (error) {
    for (const path of paths) remove(madeIn(path));
    throw error;
  }
  for (const path of paths) {
    const before = `${path}.before`;
    remove(before);
    if (existsSync(path)) renameSync(path, before);
    renameSync(madeIn(path), path);
    remove(before);
  }
  return made;
}
