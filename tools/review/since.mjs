// The words of an earlier content version, from the history of dist/.
import {spawnSync} from 'node:child_process';
import {root} from '../paths.mjs';
import {Refused} from '../run.mjs';

const git = (...args) => {
  const {status, stdout} = spawnSync('git', args, {cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024});
  return status === 0 ? stdout : undefined;
};

/** The last commit whose words were of this version. */
const commitOf = (version) =>
  (git('log', '--format=%H', '--', 'locales/content-version.json') ?? '')
    .split('\n')
    .filter(Boolean)
    .find((commit) => JSON.parse(git('show', `${commit}:locales/content-version.json`) ?? '{}').version === version);

const textAt = async (commit, language) => {
  const code = git('show', `${commit}:dist/text/${language}.js`);
  if (code === undefined) return undefined;
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)).text;
};

/** The words that a hospital signed, in a language and in English. */
export async function wordsSince(version, language) {
  const commit = commitOf(version);
  const [words, english] = commit ? [await textAt(commit, language), await textAt(commit, 'en')] : [];
  if (!words || !english)
    throw new Refused(
      `The words of content version ${version} in ${language} are not in the history of this folder. CHANGELOG.md names the versions; a copy without its git history has none.`,
    );
  return {words, english};
}
