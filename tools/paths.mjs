// Where a build reads and writes. What it makes is made beside, and takes its place when it is whole.
import {parse} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What a hospital copies. */
export const dist = 'dist';
/** The texts of each language, compiled from src/content and locales/. */
export const generated = 'src/generated';
/** What a build and its tests run in Node, beside what no one keeps. */
export const build = 'build';
/** What the settings of WordPress and Drupal run in a browser. */
export const cmsFields = `${build}/cms-fields.js`;

/** Where a folder or file is made. It has the same depth, since source maps hold relative paths. */
export function madeIn(path) {
  const {dir, name, ext} = parse(path);
  return `${dir ? `${dir}/` : ''}${name}.next${ext}`;
}
