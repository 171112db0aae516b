import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {editorData} from '../../tools/editors.mjs';
import {entriesOf, filesIn} from '../../tools/files.mjs';
import {elementsOnly} from '../../tools/manifest.mjs';
import {referencePages} from '../../tools/reference.mjs';
import * as node from '../../build/node.js';

const {modules} = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
const {text} = await import('../../src/generated/en/content/text.js');
/** What the build makes of a manifest, from a list of modules in the order in which the disk happened to answer. */
const madeFrom = (listed) => {
  const manifest = {schemaVersion: '1.0.0', readme: '', modules: elementsOnly(listed)};
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  return {
    manifest: JSON.stringify(manifest),
    ...editorData(manifest, {helpLines: node.helpLines, text}),
    ...referencePages(declarations, node),
  };
};

const elements = modules.filter(({declarations}) => declarations.length > 0);
const made = Object.entries(madeFrom(elements));
const orders = {
  'the other way round': elements.toReversed(),
  'from the middle': [...elements.slice(4), ...elements.slice(0, 4)],
  'even before odd': [...elements.filter((_, at) => at % 2 === 0), ...elements.filter((_, at) => at % 2)],
};
for (const [order, listed] of Object.entries(orders)) {
  const again = madeFrom(listed);
  for (const [name, content] of made)
    test(`${name} is the same where files are listed ${order}`, () => assert.ok(again[name] === content));
}

test('files are listed by name, whatever the order in which they were made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  for (const name of ['b', 'a', 'c']) {
    mkdirSync(join(folder, name));
    for (const file of ['2.js', '10.js', '1.js']) writeFileSync(join(folder, name, file), '');
  }
  assert.deepEqual(entriesOf(folder), ['a', 'b', 'c']);
  assert.deepEqual(
    filesIn(folder),
    ['a', 'b', 'c'].flatMap((name) => [name, `${name}/1.js`, `${name}/10.js`, `${name}/2.js`]),
  );
  rmSync(folder, {recursive: true});
});
