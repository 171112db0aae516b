// WordPress as Debian packs it, unpacked into a folder and not installed: its package would bring a web server along.
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {cannotInstall} from '../../tools/debian-tests.mjs';

const run = (command, args, options = {}) => {
  const {status, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8', ...options});
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
};

const onPath = (name) => (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, name)));

/** The mirror of Debian that this machine uses. */
const mirror = () => {
  const folder = '/etc/apt/sources.list.d';
  const files = ['/etc/apt/sources.list', ...readdirSync(folder).map((name) => join(folder, name))].filter(existsSync);
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const entries = [
    ...text.matchAll(/^URIs:\s*(\S+)\s*\nSuites:.*\b(?:bookworm|trixie|forky|sid)\b/gm),
    ...text.matchAll(/^deb\s+(?:\[.*?\]\s*)?(\S+)\s+(?:bookworm|trixie|forky|sid)\s/gm),
  ];
  return entries[0]?.[1];
};

/** One sentence why the test cannot run here, or nothing. */
export const cannotRun = () => {
  if (process.platform !== 'linux' || !onPath('apt-get') || !onPath('dpkg')) return 'it needs the packages of Debian';
  if (!mirror()) return 'no mirror of Debian stands in the sources of apt';
  if (!onPath('php') || !onPath('mariadbd')) {
    const packages = [
      'php-cli',
      'php-mysql',
      'php-xml',
      'php-mbstring',
      'php-gd',
      'mariadb-server-core',
      'mariadb-client-core',
    ];
    return cannotInstall('PHP and MariaDB', packages);
  }
  return undefined;
};

/** What WordPress takes from other packages of Debian, which differs by release. */
const librariesOf = (options) => {
  const said = run('apt-cache', ['depends', '--important', 'wordpress'], options);
  return [...said.matchAll(/^ *\|?Depends: ((?:libjs|libphp|php)-[\w.+-]+)$/gm)].map(([, name]) => name);
};

/**
 * Downloads a release's WordPress, and a theme that may be of another one, and unpacks them to `target`. Nothing of the
 * machine's apt is touched.
 */
export const unpack = ({suite, theme, themeSuite}, folder, target) => {
  const at = (...parts) => join(folder, ...parts);
  for (const name of ['lists/partial', 'cache/archives/partial', 'parts', 'debs'])
    mkdirSync(at(name), {recursive: true});
  writeFileSync(
    at('parts/debian.sources'),
    `Types: deb\nURIs: ${mirror()}\nSuites: ${suite} ${themeSuite}\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n`,
  );
  writeFileSync(
    at('apt.conf'),
    `Dir::State::lists "${at('lists')}"; Dir::Cache "${at('cache')}"; Dir::Etc::sourcelist "/dev/null";
Dir::Etc::sourceparts "${at('parts')}"; Acquire::Languages "none"; APT::Sandbox::User "";
Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled "false";\n`,
  );
  const env = {...process.env, APT_CONFIG: at('apt.conf')};
  run('apt-get', ['-qq', 'update'], {env});
  const packages = ['wordpress', ...librariesOf({env})].map((name) => `${name}/${suite}`);
  const download = ['-qq', 'download', ...packages, `wordpress-theme-${theme}/${themeSuite}`];
  run('apt-get', download, {env, cwd: at('debs')});
  for (const deb of readdirSync(at('debs'))) run('dpkg', ['-x', at('debs', deb), at('x')]);
  cpSync(at('x/usr/share/wordpress'), target, {recursive: true, verbatimSymlinks: true});
  replaceLinks(at('x'), target);
  rmSync(folder, {recursive: true});
};

// Debian's package points to libraries of other packages, by paths that hold in an installed system.
const replaceLinks = (root, target) => {
  for (const name of readdirSync(target, {recursive: true})) {
    const path = join(target, String(name));
    if (!lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink()) continue;
    const link = readlinkSync(path);
    const real = link.startsWith('/')
      ? join(root, link)
      : join(root, 'usr/share/wordpress', dirname(String(name)), link);
    rmSync(path);
    if (existsSync(real)) cpSync(real, path, {recursive: true, dereference: true});
    // Without a library the editor fails late, with `_ is not defined`. What lies in /etc is of an installed system.
    else if (!link.startsWith('/etc/'))
      throw new Error(`${name} links to ${link}: its package is none of \`librariesOf()\`.`);
  }
};
