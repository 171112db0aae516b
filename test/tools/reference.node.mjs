import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {currentPages, folder} from '../../tools/reference.mjs';
import {filesIn} from '../../tools/files.mjs';

const root = new URL('../../', import.meta.url);
const pages = await currentPages();

// What was tested of accessibility is written by the run that tests it.
test('docs/reference/ has the tables and nothing else', () => {
  assert.deepEqual(filesIn(new URL(folder, root)), [...Object.keys(pages), 'accessibility.md'].sort());
});

for (const [name, page] of Object.entries(pages)) {
  test(`${name} says what the elements say`, () => {
    const text = readFileSync(new URL(`${folder}/${name}`, root), 'utf8');
    assert.ok(text === page, `${folder}/${name} is out of date: run \`npm run docs:reference\`.`);
  });
}
