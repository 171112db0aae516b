import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {unzipSync} from 'fflate';
import {archiveOf} from '../../tools/archive.mjs';
import {filesIn} from '../../tools/files.mjs';
import {inside} from '../../tools/licences.mjs';
import {problemsOf} from '../../tools/release.mjs';
import {nameRelease, refuseUnnamed, unnamed, version} from '../../tools/release-folder.mjs';
import {sbom} from '../../tools/sbom.mjs';

const root = new URL('../../', import.meta.url);
const changelog = '# Changelog\n\n# Code\n\n## 1.2.0\n\n- x\n\n## 1.1.0\n\n# Words\n\n## 2026-11.5\n\n## 2026-11.4\n';
const good = {
  changelog,
  version: '1.2.0',
  contentVersion: '2026-11.5',
  accepted: '2026-11.5',
  release: '1.2.0-0a1b2c3d',
  tested: '1.2.0-0a1b2c3d',
};

test('a release whose parts fit together has no problem', () => {
  assert.deepEqual(problemsOf(good), []);
});

const wrong = {
  'is not finished': [
    {changelog: changelog.replace('1.2.0', 'Unreleased')},
    /begins with "Unreleased".*version 1\.2\.0/,
  ],
  'has no part for the version': [{version: '1.3.0'}, /begins with "1\.2\.0".*version 1\.3\.0/],
  'has no part for the words': [
    {contentVersion: '2026-12', accepted: '2026-12'},
    /begins with "2026-11\.5".*is 2026-12/,
  ],
  'was not tested for accessibility': [{tested: '1.2.0-9e8f7a6b'}, /tested of 1\.2\.0-9e8f7a6b.*npm run a11y/],
  'has words that nobody accepted': [{accepted: '2026-11.4'}, /not those that were accepted/],
};
for (const [name, [change, message]] of Object.entries(wrong)) {
  test(`a release that ${name} is refused with what to do`, () => {
    const problems = problemsOf({...good, ...change});
    assert.equal(problems.length, 1);
    assert.match(problems[0], message);
  });
}

const inFolder = (run) => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    run(folder, (path, content) => {
      mkdirSync(join(folder, path, '..'), {recursive: true});
      writeFileSync(join(folder, path), content);
    });
  } finally {
    rmSync(folder, {recursive: true});
  }
};
const code = `const folder = "v/${unnamed}/";\n//# sourceMappingURL=miscarriage-elements.js.map\n`;

test('the name of a release is its version and a hash of what its files say', () => {
  const names = ['one', 'one', 'other'].map((words) => {
    let name;
    inFolder((folder, write) => {
      write('miscarriage-elements.js', code);
      write('text/nl.js', words);
      name = nameRelease(folder);
    });
    return name;
  });
  assert.match(names[0], new RegExp(`^${version.replaceAll('.', '\\.')}-[0-9a-f]{8}$`));
  assert.equal(names[0], names[1]);
  assert.notEqual(names[0], names[2]);
  assert.equal(names[0].length, unnamed.length);
});

test('the files of a release stand in its folder and beside it, name it, and have one map', () => {
  inFolder((folder, write) => {
    write('miscarriage-elements.js', code);
    write('miscarriage-elements.js.map', '{}');
    write('pages/page.js', '1');
    write('elements/facts.js', '1');
    const v = `v/${nameRelease(folder)}`;
    const read = (path) => readFileSync(join(folder, path), 'utf8');
    assert.deepEqual(
      filesIn(folder).filter((path) => /\.\w+$/.test(path) && path !== v),
      [
        'elements/facts.js',
        'miscarriage-elements.js',
        'pages/page.js',
        `${v}/miscarriage-elements.js`,
        `${v}/miscarriage-elements.js.map`,
        `${v}/page.js`,
      ],
    );
    for (const path of ['miscarriage-elements.js', `${v}/miscarriage-elements.js`])
      assert.ok(read(path).includes(`"${v}/"`), path);
    assert.match(read('miscarriage-elements.js'), new RegExp(`sourceMappingURL=${v}/miscarriage-elements`));
    assert.match(read(`${v}/miscarriage-elements.js`), /sourceMappingURL=miscarriage-elements/);
    refuseUnnamed(folder);
    write('index.html', `<script src="v/${unnamed}/x.js">`);
    assert.throws(() => refuseUnnamed(folder), /index\.html was made without the name/);
  });
});

test('an archive has each file of a page compressed beside it, and the sums of all', () => {
  inFolder((folder, write) => {
    const long = 'a card '.repeat(100);
    write('miscarriage-elements.nl.js', long);
    write('pages/nl/facts.html', long);
    write('custom-elements.json', long);
    write('small.css', 'a');
    const files = unzipSync(archiveOf(folder, [['LICENSE', Buffer.from('MIT')]]));
    assert.deepEqual(Object.keys(files), [
      'LICENSE',
      'SHA256SUMS',
      'custom-elements.json',
      ...['', '.br', '.gz'].map((end) => `miscarriage-elements.nl.js${end}`),
      ...['', '.br', '.gz'].map((end) => `pages/nl/facts.html${end}`),
      'small.css',
    ]);
    assert.equal(brotliDecompressSync(files['pages/nl/facts.html.br']).toString(), long);
    assert.equal(gunzipSync(files['pages/nl/facts.html.gz']).toString(), long);
    const sums = Buffer.from(files.SHA256SUMS)
      .toString()
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    assert.equal(sums.length, Object.keys(files).length - 1);
    for (const [sum, name] of sums) assert.equal(createHash('sha256').update(files[name]).digest('hex'), sum, name);
  });
});

test('the list of what is inside names each package that a bundle holds, with its licence and hash, twice the same', () => {
  const bom = JSON.parse(sbom());
  assert.equal(bom.bomFormat, 'CycloneDX');
  assert.equal(bom.metadata.component.purl, `pkg:npm/miscarriage-elements@${version}`);
  assert.deepEqual(bom.components.map(({'bom-ref': ref}) => ref.replace(/@[^@]*$/, '')).sort(), [...inside].sort());
  for (const {licenses, hashes, name} of bom.components) assert.ok(licenses.length > 0 && hashes.length > 0, name);
  assert.equal(sbom(), sbom());
  assert.doesNotMatch(JSON.stringify(bom), /serialNumber|timestamp|\/tmp/);
});

test('no bundle holds a package that the list does not name', () => {
  const dist = new URL('dist/', root);
  const maps = filesIn(dist).filter((path) => path.endsWith('.map'));
  assert.ok(maps.length > 0);
  const held = maps
    .flatMap((path) => JSON.parse(readFileSync(new URL(path, dist), 'utf8')).sources)
    .flatMap((source) => {
      const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
      return name ? [name] : [];
    });
  assert.deepEqual(
    [...new Set(held)].filter((name) => !inside.includes(name)),
    [],
  );
  const words = readFileSync(new URL('LICENSES.txt', dist), 'utf8');
  for (const name of inside) assert.ok(words.includes(`\n${name} `), name);
});
