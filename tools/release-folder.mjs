// The files of a release by a name that no other release has: `v/0.1.0-1a2b3c4d/`, its version and a hash of what is in them.
// Pages, snippets and files name that folder, so that an address never has two contents: a browser may keep it for good, and an
// integrity hash always fits. The same files stand beside it under names without a version, for addresses that were written once.
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {filesIn} from './files.mjs';
import {root} from './paths.mjs';

export const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Stands for the release until its hash is known. It is as long as the name, so that source maps stay right. */
export const unnamed = `${version}-________`;

/** What the pages of a hospital load. What lies in pages/ lies beside the others. */
const loaded =
  /^(?:miscarriage-(?:elements[\w.]*|frame)\.(?:js|css)|text\/[\w-]+\.js|pages\/page\.js|pages\/pages\.css)$/;
const nameIn = (path) => path.replace(/^pages\//, '');

/** The files of a folder that the release names, by their names in its own folder. */
export const releasedFiles = (folder) =>
  filesIn(folder)
    .filter((path) => loaded.test(path))
    .map((path) => [path, nameIn(path)]);

/** A page that names no release loads nothing. */
export function refuseUnnamed(folder) {
  const left = filesIn(folder).filter(
    (path) => /\.\w+$/.test(path) && readFileSync(join(folder, path)).includes(unnamed),
  );
  if (left.length) throw new Error(`${left.join(', ')} was made without the name of the release.`);
}

/**
 * Gives the release its name and its folder, and says the name: what is written later has to say it too.
 * @param {string} folder
 */
export function nameRelease(folder) {
  const files = releasedFiles(folder);
  const hash = createHash('sha256');
  for (const [path, name] of files)
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0');
  const release = `${version}-${hash.digest('hex').slice(0, 8)}`;
  const place = `v/${release}`;
  const said = (path) => readFileSync(path, 'utf8').replaceAll(unnamed, release);

  for (const path of filesIn(folder))
    if (/\.(js|map)$/.test(path)) writeFileSync(join(folder, path), said(join(folder, path)));
  for (const [path, name] of files) {
    const to = join(folder, place, name);
    mkdirSync(dirname(to), {recursive: true});
    cpSync(join(folder, path), to);
  }
  // One map, beside the file that it is of.
  for (const [path] of files) {
    const map = `${path}.map`;
    if (!filesIn(folder).includes(map)) continue;
    renameSync(join(folder, map), join(folder, place, map));
    const name = `//# sourceMappingURL=${basename(map)}`;
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace(name, name.replace(basename(map), `${place}/${map}`)));
  }
  return release;
}
