import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {currentPages, folder, pagesWithLines} from '../../tools/reference.mjs';
import {filesIn} from '../../tools/files.mjs';

const root = new URL('../../', import.meta.url);
const pages = await currentPages();

test('docs/reference/ has the tables and nothing else', () => {
  assert.deepEqual(filesIn(new URL(folder, root)), Object.keys(pages).sort());
});

for (const [name, page] of Object.entries(pages)) {
  test(`${name} says what the elements say`, () => {
    const text = readFileSync(new URL(`${folder}/${name}`, root), 'utf8');
    assert.ok(text === page, `${folder}/${name} is out of date: run \`npm run docs:reference\`.`);
  });
}

for (const [path, page] of Object.entries(pagesWithLines())) {
  test(`the lines to copy of ${path} name this release, with its hash`, () => {
    const text = readFileSync(new URL(path, root), 'utf8');
    assert.ok(text === page, `${path} names another release: run \`npm run docs:reference\`.`);
  });
}

test('no page gives an address of the files that names no release', () => {
  const docs = filesIn(new URL('docs', root)).map((path) => `docs/${path}`);
  const bare = ['README.md', ...docs.filter((path) => path.endsWith('.md') && !path.startsWith('docs/adr/'))].flatMap(
    (path) => {
      const text = readFileSync(new URL(path, root), 'utf8');
      return [...text.matchAll(/(?:src|href)="(?![^"]*\/v\/[^"/]+\/)[^"]*\/miscarriage-[^"/]*\.(?:js|css)"/g)].map(
        ([line]) => `${path}: ${line}`,
      );
    },
  );
  assert.deepEqual(bare, []);
});
