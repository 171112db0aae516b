// What the tests of whole pages share: a server of dist/, a browser, and pages made for a case.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {chromium, firefox} from 'playwright-core';
import sirv from 'sirv';

export const engine = process.env.BROWSER ?? 'chromium';
const root = new URL('../../', import.meta.url);
export const dist = fileURLToPath(new URL('dist/', root));
export const read = (name) => readFileSync(`${dist}${name}`, 'utf8');

const launch = () => {
  const executablePath = readFileSync(new URL(`node_modules/.cache/${engine}-path`, root), 'utf8');
  return engine === 'firefox'
    ? firefox.launch({channel: 'moz-firefox', executablePath})
    : chromium.launch({
        executablePath,
        chromiumSandbox: false,
        args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
      });
};

/**
 * A browser and a server. `made` are pages and files of a test, by path; anything else is dist/ as a hospital serves it, or another folder.
 * `delay` holds back a file by so many milliseconds, `missing` answers 404 for it.
 */
export const start = async (folder = dist) => {
  // First: a server that nobody stops would hold the process.
  const browser = await launch();
  const files = sirv(folder, {dev: true});
  const made = new Map();
  const delays = new Map();
  const missing = new Set();
  const server = createServer(async (request, response) => {
    const path = request.url.replace(/\?.*/, '');
    await new Promise((resolve) => setTimeout(resolve, delays.get(path) ?? 0));
    const own = made.get(path);
    if (own) {
      const type = path.endsWith('.js')
        ? 'text/javascript'
        : path.endsWith('.css')
          ? 'text/css'
          : 'text/html; charset=utf-8';
      response.writeHead(200, {'content-type': type, ...own.headers});
      response.end(own.body);
    } else if (missing.has(path)) response.writeHead(404).end();
    else
      files(request, response, () => {
        response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${server.address().port}`;
  return {
    origin,
    delays,
    missing,
    make: (path, body, headers = {}) => made.set(path, {body, headers}),
    /** A fresh page with what it logged and asked for. */
    open: async (path, {width = 1280, height = 900, init, wait = '#title', until = 'load', ...options} = {}) => {
      const context = await browser.newContext({viewport: {width, height}, ...options});
      const page = await context.newPage();
      const seen = {console: [], errors: [], requests: []};
      page.on('console', (message) => seen.console.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => seen.errors.push(error.message));
      page.on('request', (request) => seen.requests.push(request.url()));
      if (init) await page.addInitScript(init);
      await page.goto(`${origin}${path}`, {waitUntil: until});
      if (wait && options.javaScriptEnabled !== false) await page.locator(wait).first().waitFor({state: 'attached'});
      return {page, context, ...seen};
    },
    stop: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
};

/** For what only looks: the closed root of the checklist is opened, or nothing would be seen of it. */
export const openRoots = () => {
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, {...init, mode: 'open'});
  };
};

/** Their names without the prefix, in the order of a page. */
export const elements = Object.keys((await import(new URL('dist/index.js', root).href)).elements).map((tag) =>
  tag.replace('miscarriage-', ''),
);
export const languages = ['en', 'nl', 'de', 'ar'];
