import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, before, test} from 'node:test';
import {build} from 'esbuild';
import {rollup} from 'rollup';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {filesIn} from '../../tools/files.mjs';
import {load} from '../../tools/load.mjs';

const {languages} = await load('src/data/languages.ts');
const root = fileURLToPath(new URL('../../', import.meta.url));
const oneElement = `import {MiscarriageContact} from 'miscarriage-elements/elements/contact';
customElements.define('miscarriage-contact', MiscarriageContact);`;
const allElements = `import 'miscarriage-elements/define';`;

/** Only what other elements say or draw; nothing of it may reach a page that has the contact card alone. */
const foreign = {
  'statements of the warning card': 'soaking-bleeding',
  'statements of the myths': 'work-and-lifting',
  'statements of the facts': 'no-signs-before-scan',
  'statements of recurrent miscarriage': 'recurrent-folic-acid',
  'statements of the checklist': 'earlier-miscarriage-text',
  'statements of the treatment': 'treatment-what-you-see',
  'statements of back pain': 'bp-what-helps',
  'styles of the levels': '.group-emergency',
  'styles of the buttons': '.button-',
  'styles of the film': '.poster',
  'drawing of the film': 'xMidYMid',
  'drawing of the facts': 'M0 17C0 7',
  'tags of other elements': 'youtube-nocookie',
};

// A consumer of what npm would publish: packed, unpacked, beside the Lit that is here.
let consumer;
before(() => {
  consumer = mkdtempSync(join(tmpdir(), 'consumer-'));
  const modules = join(consumer, 'node_modules');
  mkdirSync(modules);
  const [{filename}] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  );
  execFileSync('tar', ['-xzf', join(consumer, filename), '-C', consumer]);
  cpSync(join(consumer, 'package'), join(modules, 'miscarriage-elements'), {recursive: true});
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit'])
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  writeFileSync(join(consumer, 'one.js'), oneElement);
  writeFileSync(join(consumer, 'all.js'), allElements);
});
after(() => rmSync(consumer, {recursive: true, force: true}));

/** The file that a page loads first, and the names of all files. */
const bundlers = {
  async rollup(entry) {
    const bundle = await rollup({
      input: join(consumer, entry),
      plugins: [nodeResolve({browser: true, exportConditions: ['production']})],
      onwarn: (warning) => {
        throw new Error(warning.message);
      },
    });
    const {output} = await bundle.generate({format: 'es'});
    return {code: output.filter(({isEntry}) => isEntry)[0].code, files: output.map(({fileName}) => fileName)};
  },
  async esbuild(entry) {
    const {outputFiles} = await build({
      entryPoints: [join(consumer, entry)],
      outdir: join(consumer, 'out'),
      bundle: true,
      splitting: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
      logLevel: 'silent',
    });
    // What is shared by chunks is in a chunk that the entry imports.
    const name = (path) => path.split(/[\\/]/).at(-1);
    const read = (file, seen = new Set()) => {
      if (!file || seen.has(file.path)) return '';
      seen.add(file.path);
      const imports = [...file.text.matchAll(/^(?:import|\} from) .*?"\.\/([\w.-]+)";|from "\.\/([\w.-]+)"/gm)];
      return (
        file.text +
        imports
          .map(([, a, b]) =>
            read(
              outputFiles.find(({path}) => name(path) === (a ?? b)),
              seen,
            ),
          )
          .join('')
      );
    };
    return {
      code: read(outputFiles.find(({path}) => name(path) === entry)),
      files: outputFiles.map(({path}) => name(path)),
    };
  },
};

for (const [bundler, bundle] of Object.entries(bundlers)) {
  test(`${bundler} leaves out of a bundle of one element what only others say and draw`, async () => {
    const {code} = await bundle('one.js');
    assert.ok(code.includes('miscarriage-contact'));
    assert.ok(code.includes('what-to-say'));
    const inside = Object.entries(foreign).filter(([, mark]) => code.includes(mark));
    assert.deepEqual(inside, []);
  });

  test(`${bundler} finds all of it, with one Lit and the words on demand, where every element is asked for`, async () => {
    const {code, files} = await bundle('all.js');
    for (const [what, mark] of Object.entries(foreign)) assert.ok(code.includes(mark), what);
    assert.equal(code.match(/litElementVersions/g).length, 1);
    for (const language of languages)
      assert.ok(
        files.some((file) => file.startsWith(`${language}-`)),
        language,
      );
    assert.ok(!code.includes('maandverband'));
  });
}

test('the package holds what an application imports and what its tools read, and nothing else', () => {
  const folder = join(consumer, 'package');
  const inPackage = filesIn(folder).filter((path) => /\.\w+$|LICENSE$/.test(path));
  const {exports: entries} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const targets = Object.entries(entries)
    .filter(([name]) => name !== './dist/*')
    .flatMap(([, entry]) => Object.values(typeof entry === 'string' ? {entry} : (entry ?? {})));
  const reached = new Set(['README.md', 'LICENSE', 'package.json', 'dist/LICENSES.txt']);
  const reach = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    if (!/\.(js|ts)$/.test(path)) return;
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, , name] of code.matchAll(/(from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
      const to = join(path, '..', name).replaceAll('\\', '/');
      reach(path.endsWith('.d.ts') ? to.replace(/\.js$/, '.d.ts') : to);
    }
  };
  for (const target of targets) {
    const pattern = new RegExp(`^${target.slice(2).replaceAll('.', '\\.').replace('*', '[^/]+')}$`);
    inPackage.filter((path) => pattern.test(path)).forEach(reach);
  }
  assert.deepEqual(
    inPackage.filter((path) => !reached.has(path)),
    [],
  );
  const size = inPackage.reduce((total, path) => total + statSync(join(folder, path)).size, 0);
  assert.ok(size < 1_900_000, `${size} bytes`);
});

test('the package holds what its entries name, and nothing of the sources', () => {
  const inPackage = readdirSync(join(consumer, 'package'), {recursive: true}).map(String);
  assert.ok(!inPackage.some((path) => /^(src|test|build|locales)\b/.test(path)));
  const {exports: entries} = JSON.parse(readFileSync(join(consumer, 'package/package.json'), 'utf8'));
  for (const target of Object.values(entries).flatMap((entry) =>
    typeof entry === 'string' ? entry : Object.values(entry ?? {}),
  )) {
    const pattern = new RegExp(`^${target.slice(2).replace(/[.]/g, '\\.').replace('*', '.+')}$`);
    assert.ok(
      inPackage.some((path) => pattern.test(path.replaceAll('\\', '/'))),
      target,
    );
  }
});
