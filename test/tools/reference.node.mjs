import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {checks} from '../../tools/a11y/checks.mjs';
import {exceptions} from '../../tools/a11y/exceptions.mjs';
import {looks} from '../../tools/a11y/looks.mjs';
import {state, stateIn} from '../../tools/a11y/report.mjs';
import {currentPages, folder, pagesWithLines} from '../../tools/reference.mjs';
import {filesIn} from '../../tools/files.mjs';
import {elementRows, languages} from '../../tools/rows.mjs';

const root = new URL('../../', import.meta.url);
const pages = await currentPages();

const tested = 'accessibility.md';
test('docs/reference/ has the tables, what was tested of accessibility, and nothing else', () => {
  assert.deepEqual(filesIn(new URL(folder, root)), [...Object.keys(pages), tested].sort());
});

test(`${tested} is of these words and elements, in these languages and looks, with these checks and exceptions`, async () => {
  const text = readFileSync(new URL(`${folder}/${tested}`, root), 'utf8');
  const {contentVersion} = await state();
  assert.equal(stateIn(text).contentVersion, contentVersion, 'npm run a11y');
  const heads = [...text.matchAll(/^## `(.*)`$/gm)].map(([, tag]) => tag);
  assert.deepEqual(heads, Object.keys(elementRows).sort());
  const rows = Object.entries(checks).map(([name, {title}]) => [name, title]);
  const said = [[...languages].sort().join(', '), Object.keys(looks).join(', '), ...exceptions.map(({why}) => why)];
  for (const words of [...said, ...rows.flat()]) assert.ok(text.includes(words), `${words}: npm run a11y`);
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
