import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

const file = 'dist/custom-elements.json';

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
  for (const module of manifest.modules) {
    for (const declaration of module.declarations ?? []) {
      declaration.members = declaration.members?.filter(
        ({privacy}) => privacy !== 'private' && privacy !== 'protected',
      );
      if (!declaration.tagName) continue;
      const words = (name) => ({name, description: `Replaces the sentence "${name}".`});
      declaration.slots = [
        ...(declaration.slots ?? []).filter(({name}) => name === ''),
        ...(await slotsOf(declaration.tagName)).map(words),
      ];
    }
  }
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
};
