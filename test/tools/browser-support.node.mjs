// The numbers of docs/browser-support.md are those of MDN's data, and nothing in the built files asks for a newer browser without a row there.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import test from 'node:test';
import {Linter} from 'eslint';
import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';
import {parseAst} from 'rollup/parseAst';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const data = createRequire(import.meta.url)('@mdn/browser-compat-data');
const page = read('docs/browser-support.md');

/** What a row of the second table speaks of, by its place in MDN's data. */
const rows = {
  '`??=` in a script, modules': ['javascript.operators.nullish_coalescing_assignment', 'javascript.operators.import'],
  '`Intl.DisplayNames`': ['javascript.builtins.Intl.DisplayNames'],
  '`:is()`, `:where()`': ['css.selectors.is', 'css.selectors.where'],
  '`gap` in a row': ['css.properties.gap.flex_context'],
  'constructable style sheets': ['api.CSSStyleSheet.CSSStyleSheet', 'api.Document.adoptedStyleSheets'],
  'container queries': ['css.at-rules.container', 'css.properties.container-type'],
  '`:has()`': ['css.selectors.has'],
  '`light-dark()`': ['css.types.color.light-dark'],
  'relative colours, `oklch(from …)`': ['css.types.color.oklch', 'css.types.color.oklch.relative_syntax'],
  'style queries': ['css.at-rules.container.style_queries_for_custom_properties'],
  '`color-mix()`': ['css.types.color.color-mix'],
  '`::details-content`': ['css.selectors.details-content'],
  '`text-wrap: balance`': ['css.properties.text-wrap', 'css.properties.text-wrap.balance'],
  '`accent-color`': ['css.properties.accent-color'],
  '`border-start-start-radius`, `border-end-end-radius`': [
    'css.properties.border-start-start-radius',
    'css.properties.border-end-end-radius',
  ],
  '`:focus-visible`': ['css.selectors.focus-visible'],
  '`prefers-contrast`': ['css.at-rules.media.prefers-contrast'],
  '`forced-colors`': ['css.at-rules.media.forced-colors'],
  ...Object.fromEntries(
    [
      'hyphens',
      'outline',
      'aspect-ratio',
      'color-scheme',
      'text-decoration-thickness',
      'rotate',
      'translate',
      'scale',
      'contain',
      'resize',
      'contain-intrinsic-inline-size',
      'content-visibility',
      'print-color-adjust',
    ].map((name) => [`\`${name}\``, [`css.properties.${name}`]]),
  ),
};
const names = Object.keys(rows);
/** Without the first four no card works; the next six, but style queries, are what makes it as it was designed. */
const needed = names.slice(0, 4);
const designed = names.slice(5, 11).filter((name) => name !== 'style queries');

const number = (version) => (typeof version === 'string' ? Number.parseFloat(version.replace('≤', '')) : Infinity);
/** The first version that has it under its own name and without a switch. */
const since = (compat, browser) => {
  const support = [compat.support[browser] ?? {version_added: false}].flat();
  const whole = support.filter(({flags, prefix, alternative_name: other}) => !flags && !prefix && !other);
  const versions = [whole.filter((entry) => !entry.partial_implementation), whole].map((all) =>
    Math.min(Infinity, ...all.map((entry) => number(entry.version_added))),
  );
  return versions.find(Number.isFinite) ?? Infinity;
};
const compatOf = (key) => key.split('.').reduce((found, name) => found?.[name], data)?.__compat;
const sinceAll = (keys, browser) => Math.max(...keys.map((key) => since(compatOf(key), browser)));

const cells = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const table = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map(cells);
const columns = ['chrome', 'firefox', 'safari', 'samsunginternet_android'];

for (const [name, keys] of Object.entries(rows)) {
  test(`${name} has the versions of MDN's data`, () => {
    const row = table.find(([first]) => first === name);
    assert.ok(row, `no row for ${name}`);
    assert.deepEqual(
      row.slice(1, 5).map(Number),
      columns.map((browser) => sinceAll(keys, browser)),
    );
    // The Edge of today begins with 79.
    assert.ok(sinceAll(keys, 'edge') <= Math.max(79, sinceAll(keys, 'chrome')));
  });
}

const shown = {
  'Chrome, Chromium, Android WebView': 'chrome',
  Edge: 'edge',
  Firefox: 'firefox',
  'Safari, macOS': 'safari',
  'Safari, and every browser on iOS': 'safari_ios',
  'Samsung Internet': 'samsunginternet_android',
};
const floor = {};
for (const [name, browser] of Object.entries(shown)) {
  const keysOf = (list) => list.flatMap((row) => rows[row]);
  floor[browser] = sinceAll(keysOf(needed), browser);
  test(`the least versions of ${name} follow from the rows`, () => {
    const [, whole, less] = table.find(([first]) => first === name);
    assert.deepEqual([Number(whole), Number(less)], [sinceAll(keysOf(designed), browser), floor[browser]]);
  });
}

/** Newer than the least version in one of the browsers. */
const isNewer = (compat) => Object.keys(floor).some((browser) => since(compat, browser) > floor[browser]);
const inRows = new Set(Object.values(rows).flat());

/** Every part of a tree of the data, by the name of the part. */
const byName = (tree, prefix) => {
  const found = new Map();
  const walk = (node, path) => {
    for (const [name, child] of Object.entries(node)) {
      if (name === '__compat' || typeof child !== 'object') continue;
      if (child.__compat)
        found.set(name, [...(found.get(name) ?? []), {key: `${path}.${name}`, compat: child.__compat}]);
      walk(child, `${path}.${name}`);
    }
  };
  walk(tree, prefix);
  return found;
};
/** Those of whose places in the data every one is newer, and that have no row. What an old place has too may be that one. */
const newOnes = (used, known) =>
  [...used].filter((name) => {
    const places = known.get(name) ?? [];
    return places.length > 0 && places.every(({key, compat}) => isNewer(compat) && !inRows.has(key));
  });

const code = read('dist/miscarriage-elements.nl.js');
/** What the file asks for before it uses it, as the row on constructable style sheets says; and two names of Lit's own. */
const askedFor = ['replaceSync', 'trustedTypes', 'createPolicy', 'emptyScript', 'capture'];

test('what the style sheets use has a row, or is as old as the least versions', () => {
  // The drop-in file and the style sheet of the fallback are made from the same styles.
  const used = {properties: new Set(), rules: new Set(), media: new Set(), selectors: new Set(), functions: new Set()};
  postcss.parse(read('dist/miscarriage-elements.css')).walk((node) => {
    if (node.type === 'decl') {
      if (!node.prop.startsWith('-')) used.properties.add(node.prop);
      for (const [, name] of node.value.matchAll(/([a-z][\w-]*)\(/g)) used.functions.add(name);
    } else if (node.type === 'atrule') {
      used.rules.add(node.name);
      if (node.name === 'media') for (const [, name] of node.params.matchAll(/\(([a-z-]+)/g)) used.media.add(name);
    } else if (node.type === 'rule' && node.parent.name !== 'keyframes')
      selectorParser((tree) =>
        tree.walkPseudos(({value}) => void used.selectors.add(value.replace(/^::?/, ''))),
      ).processSync(node.selector);
  });
  for (const [name, set] of Object.entries(used)) assert.ok(set.size > 1, name);
  const own = (tree) =>
    new Map(
      Object.entries(tree)
        .filter(([, node]) => node.__compat)
        .map(([name, node]) => [name, [{key: name, compat: node.__compat}]]),
    );
  const {properties, types, selectors} = data.css;
  const keyed = (map, prefix) =>
    new Map([...map].map(([name, [{compat}]]) => [name, [{key: `${prefix}.${name}`, compat}]]));
  const found = [
    ...newOnes(used.properties, keyed(own(properties), 'css.properties')),
    ...newOnes(used.rules, keyed(own(data.css['at-rules']), 'css.at-rules')),
    ...newOnes(used.media, keyed(own(data.css['at-rules'].media), 'css.at-rules.media')),
    ...newOnes(used.selectors, keyed(own(selectors), 'css.selectors')),
    ...newOnes(used.functions, byName(types, 'css.types')),
  ];
  assert.deepEqual(found, []);
});

test('what the script calls has a row, or is as old as the least versions', () => {
  const members = new Set();
  // What it names itself is not the browser's.
  const own = new Set();
  const walk = (node) => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'MemberExpression' && !node.computed) members.add(node.property.name);
    if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(node.type) && !node.computed) own.add(node.key.name);
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') own.add(node.left.property.name);
    if (node.type === 'NewExpression' && node.callee.type === 'Identifier') members.add(node.callee.name);
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(code.replace(/^\uFEFF/, '')));
  assert.ok(members.size > 200);
  const known = byName(data.api, 'api');
  for (const [name, places] of byName(data.javascript.builtins, 'javascript.builtins'))
    known.set(name, [...(known.get(name) ?? []), ...places]);
  const found = newOnes(members, known).filter((name) => !own.has(name));
  assert.deepEqual(found.sort(), [...askedFor].sort());
});

test('the script is written in ES2021, as a classic script', () => {
  const languageOptions = {ecmaVersion: 2021, sourceType: 'script'};
  const faults = (text) => new Linter().verify(text, [{languageOptions}]).filter(({fatal}) => fatal);
  assert.deepEqual(faults(code), []);
  // And the linter would say so.
  for (const newer of ['class A { #a = 1 }', 'import.meta.url', 'export {}', 'await 1'])
    assert.equal(faults(newer).length, 1, newer);
});
