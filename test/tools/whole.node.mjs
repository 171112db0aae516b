import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, test} from 'node:test';
import {filesIn} from '../../tools/files.mjs';
import {whole} from '../../tools/whole.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'whole-'))));
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const write = (path, content) => {
  mkdirSync(join(path, '..'), {recursive: true});
  writeFileSync(path, content);
};

test('what is made takes the place of what was there, and nothing is left beside it', async () => {
  const [dist, file] = [join(folder, 'dist'), join(folder, 'node.js')];
  write(join(dist, 'old.js'), 'old');
  write(file, 'old');
  await whole([dist, file], (newDist, newFile) => {
    write(join(newDist, 'new.js'), 'new');
    write(newFile, 'new');
    assert.deepEqual(filesIn(dist), ['old.js']);
  });
  assert.deepEqual(filesIn(folder), ['dist', 'dist/new.js', 'node.js']);
  assert.equal(readFileSync(file, 'utf8'), 'new');
});

test('what cannot be made leaves what was there, and nothing beside it', async () => {
  const dist = join(folder, 'dist');
  write(join(dist, 'old.js'), 'old');
  const making = whole([dist], (newDist) => {
    write(join(newDist, 'half.js'), 'half');
    throw new Error('a slip');
  });
  await assert.rejects(making, /a slip/);
  assert.deepEqual(filesIn(folder), ['dist', 'dist/old.js']);
});

/** What a build of the sources says, in a folder of its own, after a change of one file. */
const buildAfter = (file, change) => {
  const inputs = ['src', 'locales', 'tools', 'package.json', 'tsconfig.json', 'rollup.config.mjs', 'README.md'];
  for (const name of inputs) cpSync(join(root, name), join(folder, name), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  write(join(folder, 'dist/old.js'), 'old');
  const before = readFileSync(join(folder, file), 'utf8');
  assert.notEqual(change(before), before);
  writeFileSync(join(folder, file), change(before));
  return spawnSync(process.execPath, ['tools/build.mjs'], {cwd: folder, encoding: 'utf8'});
};
const failed = /The build failed and dist\/ is as it was: .* run `npm run build` again\.\n$/;

test('a slip in the code fails the build in one sentence and leaves dist/ as it was', () => {
  const {status, stderr} = buildAfter('src/ui/heading.ts', (code) => `${code}\nexport const slip = ;\n`);
  assert.notEqual(status, 0);
  assert.match(stderr, /heading\.ts/);
  assert.match(stderr, failed);
  assert.doesNotMatch(stderr, /tools\/build\.mjs:|execFileSync/);
  assert.deepEqual(filesIn(join(folder, 'dist')), ['old.js']);
  assert.ok(existsSync(join(folder, 'src/generated/en/content/text.js')));
  // Where a build puts what it makes; through node_modules the search would go on for half a minute.
  const made = ['.', 'build', 'src'].flatMap((path) =>
    existsSync(join(folder, path)) ? readdirSync(join(folder, path)) : [],
  );
  assert.deepEqual(
    made.filter((name) => /\.(next|before)\b/.test(name)),
    [],
  );
});

test('a sentence of a card whose translation is of older English stops the build, and no language says the old one', () => {
  const old = 'Gebruik een warme kruik, niet heet.';
  const {status, stderr} = buildAfter('locales/nl.xlf', (xml) => {
    const target = xml.split('\n').find((line) => line.includes('<target>') && line.includes(old));
    return xml.replace(target, target.replace('<target>', '<target state="needs-review-translation">'));
  });
  assert.notEqual(status, 0);
  assert.match(stderr, /^locales\/nl\.xlf: the translation is of older English in ".*": read it again, .*\.\n\n/);
  assert.match(stderr, failed);
  assert.deepEqual(filesIn(join(folder, 'dist')), ['old.js']);
  assert.ok(!readFileSync(join(folder, 'src/generated/nl/content/text.js'), 'utf8').includes(old));
});
