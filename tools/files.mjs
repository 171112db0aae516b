import {readdirSync} from 'node:fs';

/** Every file and folder under a folder, by its path from there, in one order on every machine. */
export function filesIn(folder) {
  return readdirSync(folder, {recursive: true})
    .map((path) => String(path).replaceAll('\\', '/'))
    .sort();
}

/** What stands in a folder, by name, in one order on every machine. */
export function entriesOf(folder) {
  return readdirSync(folder).sort();
}
