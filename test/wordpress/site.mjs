// A WordPress with the plugin from dist/, its database and its server, in a folder that is removed at the end.
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';
import {unpack} from './packages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const zip = fileURLToPath(new URL('../../dist/wordpress/miscarriage-elements.zip', import.meta.url));

const must = (command, args, options) => {
  const {status, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8', ...options});
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${stderr || stdout}`);
  return stdout;
};

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => {
        resolve(port);
      });
    });
  });

const until = async (what, ready) => {
  for (let i = 0; i < 600; i++) {
    if (await ready()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not start.`);
};

/** A process with its children, in a group of its own that stop() ends. */
const background = (command, args, options) => {
  const child = spawn(command, args, {detached: true, stdio: 'ignore', ...options});
  return () =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      try {
        process.kill(-child.pid, 'SIGTERM');
      } catch {
        resolve();
      }
    });
};

export const startDatabase = async (folder) => {
  const socket = join(folder, 's');
  const data = join(folder, 'db');
  mkdirSync(data);
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  const common = ['--no-defaults', ...user, `--datadir=${data}`];
  must('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db']);
  const stop = background('mariadbd', [
    ...common,
    `--socket=${socket}`,
    '--skip-networking',
    '--innodb-log-file-size=8M',
  ]);
  await until('MariaDB', () => existsSync(socket));
  return {socket, stop};
};

const config = ({socket, database, origin}) => `<?php
define('DB_NAME', '${database}');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('WP_ENVIRONMENT_TYPE', 'local');
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', __DIR__ . '/debug.log');
${[
  'AUTH_KEY',
  'SECURE_AUTH_KEY',
  'LOGGED_IN_KEY',
  'NONCE_KEY',
  'AUTH_SALT',
  'SECURE_AUTH_SALT',
  'LOGGED_IN_SALT',
  'NONCE_SALT',
]
  .map((name) => `define('${name}', 'test ${name}');`)
  .join('\n')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`;

/**
 * Installs one release with one theme and serves it. What a test needs to reach it is `description`.
 * @param {{folder: string, socket: string, suite: string, theme: string, themeSuite: string}} given
 */
export const startSite = async ({folder, socket, ...release}) => {
  const {suite, theme} = release;
  const site = join(folder, `site-${suite}`);
  unpack(release, join(folder, `apt-${suite}`), site);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const database = `wordpress_${suite}`;
  must('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', `CREATE DATABASE ${database}`]);
  writeFileSync(join(site, 'wp-config.php'), config({socket, database, origin}));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const target = join(site, 'wp-content/plugins', path);
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, bytes);
  }
  cpSync(join(here, 'mu-plugins'), join(site, 'wp-content/mu-plugins'), {recursive: true});
  const installed = JSON.parse(must('php', [join(here, 'install.php'), site, theme]).replace(/^[^{]*/, ''));
  const stop = background('php', ['-S', `127.0.0.1:${port}`, '-t', site], {
    env: {...process.env, PHP_CLI_SERVER_WORKERS: '3'},
  });
  await until('the site', () =>
    fetch(`${origin}/wp-json/`, {redirect: 'manual'}).then(
      () => true,
      () => false,
    ),
  );

  return {description: {...installed, suite, theme, origin, folder: site}, stop};
};

export const remove = (folder) => {
  rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
};
