// WebKitGTK through its own driver. Starts Xvfb where there is no display, and ends what it started.
import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import net from 'node:net';
import {webdriverLauncher} from '@web/test-runner-webdriver';

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const waitFor = async (test, what) => {
  const end = Date.now() + 15_000;
  while (!(await test())) {
    if (Date.now() > end) throw new Error(`${what} did not start.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const started = [];
process.on('exit', () => started.forEach((child) => child.kill('SIGTERM')));
const start = (command, args, env) =>
  started.push(spawn(command, args, {stdio: 'ignore', env: {...process.env, ...env}}));

const miniBrowser = () => {
  const folders = readdirSync('/usr/lib').map((name) => `/usr/lib/${name}/webkit2gtk-4.1/MiniBrowser`);
  return folders.find(existsSync) ?? 'MiniBrowser';
};

export const webkitLauncher = async () => {
  let display = process.env.DISPLAY;
  if (!display) {
    const number = 90 + (process.pid % 900);
    display = `:${number}`;
    start('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    await waitFor(() => existsSync(`/tmp/.X11-unix/X${number}`), 'Xvfb');
  }
  const port = await freePort();
  start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    NO_AT_BRIDGE: '1',
  });
  const ready = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ok}) => ok,
      () => false,
    );
  await waitFor(ready, 'WebKitWebDriver');
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: miniBrowser(), args: ['--automation']},
    },
  });
};
