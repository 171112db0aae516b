import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {attributeTypes} from './attribute-types.mjs';

const file = 'dist/custom-elements.json';
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The analyzer sees the fields with their docstrings, but not which of them are attributes: all that a page can set. */
const attributesOf = ({members = []}) =>
  members
    .filter(({kind, static: fixed, readonly}) => kind === 'field' && !fixed && !readonly)
    .map(({name, type, default: value, description, inheritedFrom}) => ({
      name: kebab(name),
      fieldName: name,
      type,
      default: value,
      description,
      inheritedFrom,
    }));

/**
 * dist/custom-elements.json from the elements' docstrings; the sentences that can be replaced come from the views
 * themselves, so that each slot is listed by name.
 */
export const writeManifest = async (slotsOf) => {
  execFileSync(
    process.execPath,
    [
      'node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--litelement', '--quiet', '--outdir', 'dist',
      '--globs', 'src/elements/**/*.ts', '--globs', 'src/base/miscarriage-element.ts', '--exclude', '**/*.styles.ts',
    ], // prettier-ignore
    {stdio: ['ignore', 'ignore', 'inherit']},
  );
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const typeOf = attributeTypes(manifest.modules.map(({path}) => path));
  for (const module of manifest.modules) {
    for (const declaration of module.declarations ?? []) {
      const inner = ['private', 'protected'];
      declaration.members = declaration.members?.filter(
        ({privacy, name}) => !inner.includes(privacy) && name !== 'fallback',
      );
      for (const member of declaration.members ?? [])
        if (member.kind === 'field') member.type = {text: typeOf(module.path, declaration.name, member.name)};
      if (declaration.customElement) declaration.attributes = attributesOf(declaration);
      if (!declaration.tagName) continue;
      const words = (name) => ({name, description: `Replaces the sentence "${name}".`});
      declaration.slots = [
        ...(declaration.slots ?? []).filter(({name}) => name === ''),
        ...(await slotsOf(declaration.tagName)).map(words),
      ];
    }
  }
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest.modules.flatMap(({declarations = []}) => declarations).filter(({customElement}) => customElement);
};
