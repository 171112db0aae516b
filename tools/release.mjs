// `npm run release`, in a clean tree: checks what a machine can check of a release, and makes its files in build/release/. It says what is
// left for a person; it tags, sends and publishes nothing.
import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {stateIn} from './a11y/report.mjs';
import {archiveOf, checksums} from './archive.mjs';
import {build, dist, root} from './paths.mjs';
import {version} from './release-folder.mjs';
import {Refused, runCommand} from './run.mjs';
import {sbom} from './sbom.mjs';

const out = `${build}/release`;
/** Another Node than the one that runs: a build must not depend on it. From the npm registry, which has its programs. */
const otherNodes = {22: '24', 24: '22'};

const run = (command, ...args) => {
  const {status, stdout} = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Refused(`${command} ${args.join(' ')} failed; see above.`);
  return stdout;
};
const changed = () => run('git', 'status', '--porcelain').trim();

/** What of a release does not fit together; none: a machine finds nothing. */
export function problemsOf({changelog, version: name, contentVersion, accepted, release, tested}) {
  const [code, words = ''] = changelog.split(/^# Words$/m);
  const [, first] = /^## (.*)$/m.exec(code) ?? [];
  const [, newest] = /^## (.*)$/m.exec(words) ?? [];
  return [
    ...(first === name
      ? []
      : [
          `CHANGELOG.md begins with "${first}", package.json has version ${name}. Give the Unreleased part its version, the same in both.`,
        ]),
    ...(newest === contentVersion
      ? []
      : [
          `The part on words of CHANGELOG.md begins with "${newest}", contentVersion in src/content/about.ts is ${contentVersion}.`,
        ]),
    ...(accepted === contentVersion
      ? []
      : [`The words of ${contentVersion} are not those that were accepted: npm run gate -- --accept.`]),
    ...(tested === release
      ? []
      : [`docs/reference/accessibility.md says what was tested of ${tested}, not of ${release}: npm run a11y.`]),
  ];
}

const contentVersion = () => /contentVersion = '(.*?)'/.exec(readFileSync('src/content/about.ts', 'utf8'))[1];

const otherNode = () => {
  const major = otherNodes[process.versions.node.split('.')[0]] ?? '22';
  const folder = `${build}/node-${major}`;
  const program = join(root, folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(program)) {
    mkdirSync(folder, {recursive: true});
    writeFileSync(`${folder}/package.json`, '{"private": true}\n');
    run(
      'npm',
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      `node@${major}`,
    );
  }
  return program;
};

/** What a build changes in a tree in which dist/ is committed: nothing, or the build is another. */
const sameWith = (node) => {
  const name = run(node, '--version').trim();
  run(node, 'tools/build.mjs');
  const difference = changed();
  if (difference) throw new Refused(`Built with Node ${name}, this is not what is committed:\n${difference}`);
  console.log(`Node ${name} makes the dist/ that is committed, byte for byte.`);
};

const leftFor = (words) => `
Left for a person:
- A clinician of a hospital has signed content version ${words}, or you know that none has: npm run review.
- CI has run .ci/run on this commit, and is green.
- Look at the start page and one card on a phone.
- git tag -s v${version} && git push --tags
- Put the files of ${out}/ on the forge as a release, with the parts of CHANGELOG.md for this version.
- Publish the package, if it is to be on npm: npm publish ${out}/miscarriage-elements-${version}.tgz
- Write to the web teams whose cards have a fault that this release mends: SECURITY.md.`;

await runCommand(import.meta.url, async () => {
  const before = changed();
  if (before) throw new Refused(`The tree is not clean. Commit or take away:\n${before}`);
  if (run('git', 'tag', '--list', `v${version}`).trim())
    throw new Refused(
      `There is a release ${version}: v${version} is a tag. A release never changes; give this one a new version.`,
    );
  const problems = problemsOf({
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    version,
    contentVersion: contentVersion(),
    accepted: JSON.parse(readFileSync('locales/content-version.json', 'utf8')).version,
    release: JSON.parse(readFileSync(`${dist}/release.json`, 'utf8')).release,
    tested: stateIn(readFileSync('docs/reference/accessibility.md', 'utf8')).release,
  });
  if (problems.length) throw new Refused(problems.join('\n'));

  sameWith(process.execPath);
  sameWith(otherNode());
  run(process.execPath, 'tools/gate.mjs');

  rmSync(out, {recursive: true, force: true});
  mkdirSync(out, {recursive: true});
  const bom = sbom();
  const name = `miscarriage-elements-${version}`;
  const more = [
    ['bom.cdx.json', Buffer.from(bom)],
    ['CHANGELOG.md', readFileSync('CHANGELOG.md')],
    ['LICENSE', readFileSync('LICENSE')],
  ];
  writeFileSync(`${out}/${name}.zip`, archiveOf(dist, more));
  writeFileSync(`${out}/${name}.cdx.json`, bom);
  copyFileSync(`${dist}/wordpress/miscarriage-elements.zip`, `${out}/${name}-wordpress.zip`);
  run('npm', 'pack', '--ignore-scripts', '--pack-destination', out);
  const files = [`${name}-wordpress.zip`, `${name}.cdx.json`, `${name}.tgz`, `${name}.zip`];
  writeFileSync(`${out}/SHA256SUMS`, checksums(files.map((file) => [file, readFileSync(`${out}/${file}`)])));
  console.log(`\n${out}/ has ${files.join(', ')} and SHA256SUMS.\n${leftFor(contentVersion())}`);
});
