import {readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {attributeTypes} from './attribute-types.mjs';
import {build} from './paths.mjs';
import {version} from './release-folder.mjs';
import {details} from './rows.mjs';
import {runTool} from './run.mjs';

const camel = (name) => name.replace(/-./g, (part) => part[1].toUpperCase());
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The file of the package that a module of src/ becomes part of. */
const published = (path) =>
  path.includes('elements/') ? `dist/elements/${basename(path).replace(/\.[jt]s$/, '.js')}` : 'dist/index.js';

/** What stands in the sources of the elements, with their docstrings. */
export function analyze() {
  const folder = `${build}/docstrings`;
  runTool(
    '@custom-elements-manifest/analyzer/cem.js', 'analyze', '--litelement', '--quiet', '--outdir', folder,
    '--config', 'tools/custom-elements-manifest.config.mjs',
    '--globs', 'src/elements/**/*.ts', '--globs', 'src/element/miscarriage-element.ts', '--exclude', '**/*.styles.ts',
  ); // prettier-ignore
  const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  manifest.modules = elementsOnly(manifest.modules);
  return manifest;
}

/** What is no element is not for a page. The analyzer reads its files in the order in which the disk answers. */
export function elementsOnly(modules) {
  return modules
    .filter(({declarations}) => declarations.some(({customElement}) => customElement))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** What a page can set and read; what the analyzer takes from the code without a sentence about it is not for a page. */
const membersOf = ({members = [], name: className}, typeOf) =>
  members
    .filter(({privacy, description}) => description && !['private', 'protected'].includes(privacy))
    .map((member) => ({
      ...member,
      type: {text: typeOf(className, member.name)},
      ...(member.static ? {default: `'${version}'`} : {attribute: kebab(member.name)}),
    }));

/** The hospital's details stand in no class: they are rows, and come after what else every element has first. */
const withDetails = (declaration, details) => {
  const {members} = declaration;
  const after = members.findIndex(({name}) => name === 'version') + 1;
  const {inheritedFrom} = members[after - 1];
  const fields = Object.entries(details).map(([name, {docstring}]) => ({
    kind: 'field',
    name: camel(name),
    type: {text: 'string'},
    description: docstring,
    inheritedFrom,
  }));
  return {...declaration, members: members.toSpliced(after, 0, ...fields)};
};

/** The analyzer sees the fields with their docstrings, but not which of them are attributes: all that a page can set. */
const attributesOf = ({members}) =>
  members
    .filter(({attribute}) => attribute)
    .map(({name, attribute, type, default: value, description, inheritedFrom}) => ({
      name: attribute,
      fieldName: name,
      type,
      default: value,
      description,
      inheritedFrom,
    }));

/** The slots with a sentence of their own, and one for each sentence that can be replaced, with its words. */
const slotsWith = (slots, inherited, names, text) => {
  const described = slots.map(({name, description, inheritedFrom}) => ({
    name,
    description,
    // The analyzer says so of any slot that the base class has too.
    inheritedFrom: inherited.some((slot) => slot.description === description) ? inheritedFrom : undefined,
  }));
  const words = names
    .filter((name) => !slots.some((slot) => slot.name === name))
    .map((name) => ({name, description: `Replaces “${text[name]}”`}));
  return [...described, ...words];
};

const classesOf = ({modules}) =>
  modules.flatMap(({path, declarations}) =>
    declarations.filter(({kind}) => kind === 'class').map((declaration) => ({path, declaration})),
  );

/** The elements and their attributes as translators need them, before anything is built: without types and slots. */
export function docstrings(manifest = analyze()) {
  return classesOf(manifest).map(({declaration}) => {
    const members = membersOf(declaration, () => '');
    return {...declaration, members, attributes: attributesOf({members})};
  });
}

const inPackage = (key, value) =>
  (key === 'path' || key === 'module') && /^\/?src\//.test(value) ? published(value) : value;

/**
 * custom-elements.json from the elements' docstrings; the sentences that can be replaced come from the views
 * themselves, so that each slot is listed by name.
 */
export async function writeManifest(folder, manifest, slotsOf, text) {
  const typeOf = attributeTypes(manifest.modules.map(({path}) => path));
  const classes = classesOf(manifest);
  const base = classes.find(({declaration}) => !declaration.tagName).declaration;
  for (const {path, declaration} of classes) {
    declaration.members = membersOf(withDetails(declaration, details), (...names) => typeOf(path, ...names));
    declaration.attributes = attributesOf(declaration);
    if (declaration !== base)
      declaration.slots = slotsWith(declaration.slots, base.slots, await slotsOf(declaration.tagName), text);
  }
  const define = classes
    .filter(({declaration}) => declaration !== base)
    .map(({path, declaration: {tagName, name}}) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: {name, module: path},
    }));
  manifest.modules.push({kind: 'javascript-module', path: 'dist/define.js', declarations: [], exports: define});
  const json = JSON.stringify(manifest, inPackage, 2);
  writeFileSync(join(folder, 'custom-elements.json'), `${json}\n`);
  return JSON.parse(json);
}
