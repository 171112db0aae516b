// Apache and nginx, as Debian installs them, with the lines of docs/server.md and the files of a release in /miscarriage/.
import {spawn} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {pathOf} from './engine.mjs';

/** What the page says for a server: the block of code in its language. */
export const linesOf = (page, language) =>
  new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readFileSync(page, 'utf8'))[1];

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const modules = '/usr/lib/apache2/modules';
// What Debian loads by itself, and what the page says to load.
const apacheModules = [
  'mpm_event',
  'authz_core',
  'mime',
  'dir',
  'deflate',
  'filter',
  'alias',
  'headers',
  'rewrite',
  'brotli',
];
const brotliOfNginx = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const configs = {
  apache: (folder, port, lines) => `
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
User www-data
Group www-data
${apacheModules.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
Include /etc/apache2/mods-available/mime.conf
Include /etc/apache2/mods-available/dir.conf
Include /etc/apache2/mods-available/deflate.conf
DocumentRoot ${folder}/html
${lines.replaceAll('/var/www/html', `${folder}/html`)}`,
  nginx: (folder, port, lines) => `
${existsSync(brotliOfNginx) ? `load_module ${brotliOfNginx};` : ''}
user www-data;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/html;
    ${(existsSync(brotliOfNginx) ? lines : lines.replace(/.*brotli_static.*\n/, '')).replace('include mime.types', 'include /etc/nginx/mime.types')}
  }
}`,
};
const commands = {
  apache: (config) => ['-X', '-f', config],
  nginx: (config) => ['-c', config, '-g', 'daemon off;'],
};

/** Why a server cannot be run here; none: it can. */
export const missing = (name) =>
  pathOf(name)
    ? undefined
    : `${name} is not on this machine and could not be installed (npm run test:all, as root on Debian)`;

/** Starts a server on a folder that `fill` fills. */
export const start = async (name, fill) => {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  // The server reads it as another user.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'html/miscarriage'), {recursive: true});
  fill(join(folder, 'html/miscarriage'));
  const port = await freePort();
  const config = join(folder, 'server.conf');
  writeFileSync(config, configs[name](folder, port, linesOf('docs/server.md', name)));
  const server = spawn(pathOf(name), commands[name](config), {stdio: ['ignore', 'inherit', 'inherit']});
  const ended = new Promise((resolve) => server.on('close', resolve));
  let isOver = false;
  void ended.then(() => (isOver = true));
  const origin = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(origin).then(
      () => true,
      () => false,
    );
  while (!isOver && !(await answers())) await pause(50);
  if (isOver)
    throw new Error(
      `${name} did not start: ${existsSync(join(folder, 'error.log')) ? readFileSync(join(folder, 'error.log'), 'utf8') : 'see above'}`,
    );
  return {
    origin,
    stop: async () => {
      server.kill();
      await ended;
      rmSync(folder, {recursive: true, force: true});
    },
  };
};
