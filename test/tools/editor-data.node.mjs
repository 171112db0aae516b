import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import test from 'node:test';
import Ajv from 'ajv';
import vsCode from 'vscode-html-languageservice';

const {getLanguageService, newHTMLDataProvider, TextDocument} = vsCode;
const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const json = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
const manifest = json('miscarriage-elements/custom-elements.json');
const classes = manifest.modules.flatMap(({declarations}) => declarations);
const elements = classes.filter(({tagName}) => tagName);
const named = (list, name) => list.find((item) => item.name === name);

test('the manifest follows the schema of custom element manifests', () => {
  const ajv = new Ajv({allErrors: true, unknownFormats: 'ignore'});
  const valid = ajv.validate(json('custom-elements-manifest/schema.json'), manifest);
  assert.ok(valid, ajv.errorsText());
});

test('the manifest holds what a page can set and read, and nothing of the inside', () => {
  for (const {name, members, attributes, events = []} of classes) {
    assert.deepEqual(events, [], name);
    for (const member of members) {
      assert.equal(member.kind, 'field', `${name}.${member.name}`);
      assert.ok(['version', ...attributes.map(({fieldName}) => fieldName)].includes(member.name), member.name);
    }
  }
});

test('every file that the manifest names is in the package, with what it is said to export', async () => {
  for (const {path, exports} of manifest.modules) {
    for (const {kind, name, declaration} of exports) {
      const module = await import(`${root}${kind === 'js' ? path : declaration.module}`);
      const found = module[declaration.name];
      assert.equal(typeof found, 'function', `${name} in ${path}`);
      if (kind === 'custom-element-definition') assert.equal(named(elements, declaration.name).tagName, name);
    }
  }
  for (const {attributes, cssParts, cssProperties, slots} of elements) {
    for (const {name, inheritedFrom, description} of [...attributes, ...cssParts, ...cssProperties, ...slots]) {
      if (!inheritedFrom) continue;
      const base = named(classes, inheritedFrom.name);
      const all = [...base.attributes, ...base.cssParts, ...base.cssProperties, ...base.slots];
      assert.ok(
        all.some((item) => item.name === name && item.description === description),
        name,
      );
    }
  }
});

test('a fixed choice is a union of quoted words in its own order, everything else is a string', () => {
  const typeOf = (tag, name) => named(elements.find(({tagName}) => tagName === tag).attributes, name).type.text;
  assert.equal(
    typeOf('miscarriage-warning-signs', 'topic'),
    "'early-pregnancy' | 'bleeding' | 'miscarriage' | 'after' | 'back-pain'",
  );
  assert.equal(typeOf('miscarriage-film', 'provider'), "'youtube' | 'vimeo' | 'file'");
  assert.equal(typeOf('miscarriage-myths', 'heading-level'), "'2' | '3' | '4' | '5' | '6'");
  assert.equal(typeOf('miscarriage-myths', 'theme'), "'light' | 'dark'");
  for (const {attributes} of elements) {
    for (const {name, type, default: value} of attributes) {
      assert.match(type.text, /^(string|'[\w-]+'( \| '[\w-]+')*)$/, name);
      if (value) assert.ok(type.text.split(' | ').includes(value), name);
    }
  }
});

const service = getLanguageService({
  customDataProviders: [newHTMLDataProvider('ours', json('miscarriage-elements/vscode.html-custom-data.json'))],
});
/** What VS Code offers where | stands. */
const offered = (html) => {
  const text = TextDocument.create('file:///page.html', 'html', 1, html.replace('|', ''));
  const {items} = service.doComplete(text, text.positionAt(html.indexOf('|')), service.parseHTMLDocument(text));
  return Object.fromEntries(items.map(({label, documentation}) => [label, documentation?.value ?? documentation]));
};

test('VS Code completes tags, attributes, values and sentences, each with its sentence', () => {
  const tags = offered('<misc|');
  for (const {tagName, summary} of elements) assert.ok(tags[tagName]?.startsWith(summary), tagName);

  const attributes = offered('<miscarriage-film |></miscarriage-film>');
  assert.match(attributes['film-id'], /11 letters/);
  assert.match(attributes['heading-level'], /Default: `2`/);
  assert.equal(attributes['topic'], undefined);

  const topics = offered('<miscarriage-warning-signs topic="|"></miscarriage-warning-signs>');
  assert.deepEqual(topics, {
    'early-pregnancy': 'Pregnant, or maybe pregnant',
    bleeding: 'Bleeding, reason not known yet',
    miscarriage: 'A doctor says: miscarriage',
    after: 'After a miscarriage',
    'back-pain': 'Back pain',
  });
  assert.match(offered('<miscarriage-contact country="|"></miscarriage-contact>')['GB'], /999 · NHS 111 111/);

  const sentences = offered('<miscarriage-warning-signs><p slot="|"></p></miscarriage-warning-signs>');
  assert.match(sentences['infection-signs'], /Replaces “\*\*Fever \(38\s°C or higher.*`<miscarriage-warning-signs>`/s);
});

test('the data of JetBrains editors has every element with its attributes, values and sentences', () => {
  const {'web-types': file, name, version} = json('miscarriage-elements/package.json');
  const types = JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
  assert.deepEqual([types.name, types.version], [name, version]);
  for (const {tagName, attributes, slots, cssParts} of elements) {
    const entry = named(types.contributions.html.elements, tagName);
    const names = (list) => list.map((item) => item.name);
    assert.deepEqual(names(entry.attributes), names(attributes));
    assert.deepEqual(names(entry.slots), names(slots));
    for (const part of names(cssParts)) assert.ok(entry.description.includes(`**${part}**`), part);
    for (const {name, type} of attributes) assert.equal(named(entry.attributes, name).value.type, type.text);
  }
});

test('TypeScript knows the elements, their properties and, for React, their attributes', () => {
  for (const project of ['test/types', 'recipes/react'])
    execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', project], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
});
