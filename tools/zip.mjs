import {zipSync} from 'fflate';

/** The same bytes on every day and in every zone: a zip has local times. */
const mtime = new Date(2026, 0, 1);

/** A zip of files, each `[path, bytes]`, in the order of their names. */
export function zipOf(files) {
  /** @type {import('fflate').Zippable} */
  const zip = {};
  for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) zip[path] = bytes;
  return zipSync(zip, {level: 9, mtime, os: 3, attrs: 0o644 << 16});
}
