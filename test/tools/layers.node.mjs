import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, before, describe, test} from 'node:test';
import {arrowLimit, layersOf} from '../../tools/layers.mjs';

/** Each is [the file that imports, what it imports]; a type counts as anything else does. */
const forbidden = [
  ['src/elements/myths/wordpress.ts', '../../wordpress/x.js'],
  ['src/elements/myths/site.ts', '../../site/x.js'],
  ['src/elements/myths/builder.ts', '../../builder/views/x.js'],
  ['src/elements/myths/page.ts', '../../page/x.js'],
  ['src/elements/myths/index.ts', '../../index.js'],
  ['src/elements/myths/facts.ts', '../facts/x.js'],
  ['src/element/index.ts', '../index.js'],
  ['src/element/elements.ts', '../elements/facts/x.js'],
  ['src/new-root-file.ts', './page/x.js'],
  ['src/other-root-file.ts', './builder/views/x.js'],
  ['src/page/static.ts', '../static/x.js'],
  ['src/static/page.ts', '../page/x.js'],
  ['src/static/site.ts', '../site/x.js'],
  ['src/site/wordpress.ts', '../wordpress/x.js'],
  ['src/wordpress/builder.ts', '../builder/views/x.js'],
  ['src/builder/site.ts', '../site/x.js'],
  ['src/builder/tools.ts', '../../tools/x.js'],
  ['src/hospital/locale.ts', '../locale/x.js'],
  ['src/locale/hospital.ts', '../hospital/x.js'],
  ['src/ui/element.ts', '../element/x.js'],
  ['src/data/content.ts', '../content/x.js'],
  ['src/content/lit.ts', 'lit'],
  ['src/content/generated.ts', '../generated/x.js'],
  ['src/content/ui.ts', '../ui/x.js'],
  ['src/cellar/data.ts', '../data/x.js'],
  ['src/ui/one.ts', './other.js'],
];
const allowed = [
  ['src/content/data.ts', '../data/x.js'],
  ['src/content/localize.ts', '@lit/localize'],
  ['src/content/own.ts', './x.js'],
  ['src/generated/content.ts', '../content/x.js'],
  ['src/locale/generated.ts', '../generated/x.js'],
  ['src/ui/hospital.ts', '../hospital/x.js'],
  ['src/ui/lit.ts', 'lit'],
  ['src/element/ui.ts', '../ui/x.js'],
  ['src/elements/myths/element.ts', '../../element/x.js'],
  ['src/elements/myths/own.ts', './x.js'],
  ['src/root-file.ts', './elements/facts/x.js'],
  ['src/page/index.ts', '../index.js'],
  ['src/site/static.ts', '../static/x.js'],
  ['src/builder/views/own.ts', '../own.js'],
  ['src/wordpress/data.ts', '../data/x.js'],
  ['tools/site.ts', '../src/site/x.js'],
];
const targets = [...forbidden, ...allowed]
  .filter(([, to]) => to.startsWith('.'))
  .map(([from, to]) => join(dirname(from), to).replace(/\.js$/, '.ts'));

for (const [kind, statement] of [
  ['a value', (to) => `import {x} from '${to}';\nexport const y = x;\n`],
  ['a type', (to) => `import type {x} from '${to}';\nexport type Y = x;\n`],
  ['what is loaded later', (to) => `export const y = () => import('${to}');\n`],
]) {
  describe(`an import of ${kind}`, () => {
    let folder;
    let problems;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'layers-'));
      const write = (path, content) => {
        mkdirSync(dirname(join(folder, path)), {recursive: true});
        writeFileSync(join(folder, path), content);
      };
      for (const path of targets) write(path, 'export const x = 1;\n');
      for (const [from, to] of [...forbidden, ...allowed]) write(from, statement(to));
      write('src/ui/other.ts', statement('./one.js'));
      ({problems} = await layersOf(folder));
    });
    after(() => rmSync(folder, {recursive: true, force: true}));

    const refused = (from) => problems.filter((problem) => problem.startsWith(`${from} imports`));
    for (const [from, to] of forbidden)
      test(`of ${to} by ${from} is refused`, () => assert.notDeepEqual(refused(from), []));
    for (const [from, to] of allowed) test(`of ${to} by ${from} is allowed`, () => assert.deepEqual(refused(from), []));
  });
}

test(`no import of src/ points up or goes in a circle, and there are ${arrowLimit} arrows between rooms at most`, async (t) => {
  const {problems, arrows} = await layersOf(fileURLToPath(new URL('../../', import.meta.url)));
  t.diagnostic(`${arrows.length} arrows between rooms`);
  assert.deepEqual(problems, []);
  assert.ok(arrows.length > 20 && arrows.length <= arrowLimit, `${arrows.length} arrows`);
});
