import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {inside} from './licences.mjs';
import {root} from './paths.mjs';
import {ToolFailed} from './run.mjs';

/** Rows of the lock file with what is inside the files, and no more: what these packages need elsewhere is not shipped. */
const lockOf = (own) => {
  const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const row = (name) => {
    const {version, integrity, license, dependencies = {}} = packages[`node_modules/${name}`];
    const needed = Object.entries(dependencies).filter(([other]) => inside.includes(other));
    return {version, integrity, license, dependencies: Object.fromEntries(needed)};
  };
  const rows = Object.fromEntries(inside.map((name) => [`node_modules/${name}`, row(name)]));
  return {...own, lockfileVersion: 3, packages: {'': own, ...rows}};
};

/** What is inside the files of a release, as CycloneDX, by npm's own command. The same sources give the same bytes: it names no time and no number of its own. */
export function sbom() {
  const {name, version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const dependencies = Object.fromEntries(inside.map((other) => [other, packages[`node_modules/${other}`].version]));
  const own = {name, version, license, dependencies};
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lockOf(own)));
    const {status, stdout, stderr} = spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new ToolFailed(`npm sbom failed: ${stderr}`);
    const {metadata, ...bom} = JSON.parse(stdout);
    delete bom.serialNumber;
    // npm names the folder.
    return `${JSON.stringify({...bom, metadata: {component: {...metadata.component, name}}}, null, 2)}\n`;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
