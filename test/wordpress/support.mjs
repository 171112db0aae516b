// What the tests of WordPress share: the sites that the runner started, their REST API, PHP inside, and a browser.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';

export {details} from '../php/hospitals.mjs';
export const roles = ['contributor', 'author', 'editor', 'admin'];
export const elements = Object.keys(
  JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'))
    .modules.flatMap(({declarations = []}) => declarations)
    .reduce((all, {tagName}) => (tagName ? {...all, [tagName.replace('miscarriage-', '')]: true} : all), {}),
);

const connect = (description) => {
  const {origin, folder, passwords} = description;
  const php = (code, ...args) => {
    const start = `$_SERVER['HTTP_HOST'] = '${origin.slice(7)}'; require '${folder}/wp-load.php';`;
    const {status, stdout, stderr} = spawnSync('php', ['-r', `${start} ${code}`, ...args], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(stderr || stdout);
    return stdout;
  };
  const rest = async (user, method, route, body) => {
    const [path, query = ''] = route.split('?');
    const response = await fetch(`${origin}/index.php?rest_route=/wp/v2/${path}&${query}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(user && {authorization: `Basic ${Buffer.from(`${user}:${passwords[user]}`).toString('base64')}`}),
      },
      body: body && JSON.stringify(body),
    });
    return {status: response.status, body: await response.json()};
  };
  return {
    ...description,
    name: `WordPress ${description.version}`,
    php,
    rest,
    /** A post of a user. What waits for review is published by an editor, who changes nothing else. */
    post: async (user, content, fields = {}) => {
      const status = user === 'contributor' ? 'pending' : 'publish';
      const {body} = await rest(user, 'POST', 'posts', {title: 'Test', status, content, ...fields});
      if (!body.id) throw new Error(`The post of ${user} was not saved: ${JSON.stringify(body)}`);
      if (status === 'pending') await rest('editor', 'POST', `posts/${body.id}`, {status: 'publish'});
      return {id: body.id, url: `${origin}/?p=${body.id}`, raw: body.content.raw};
    },
    set: (given) => php('update_option("miscarriage_elements", json_decode($argv[1], true));', JSON.stringify(given)),
    get: (path) => fetch(path.startsWith('http') ? path : `${origin}${path}`).then((response) => response.text()),
    /** What PHP complained of in files of the plugin. */
    complaints: () => {
      const log = join(folder, 'debug.log');
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
      return lines.filter((line) => line.includes('/miscarriage-elements/'));
    },
  };
};

export const sites = JSON.parse(process.env.WORDPRESS_SITES).map(connect);

export const startBrowser = async () => {
  const browser = await chromium.launch({
    executablePath: readFileSync(new URL('../../node_modules/.cache/chromium-path', import.meta.url), 'utf8'),
    chromiumSandbox: false,
    // Nothing leaves this machine, whatever a page asks for.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  return {
    close: () => browser.close(),
    /** A page with what it asked for and complained of. */
    open: async (url, options = {}) => {
      const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
      const page = await context.newPage();
      const seen = {requests: [], errors: []};
      page.on('request', (request) => seen.requests.push(request.url()));
      page.on('pageerror', (error) => seen.errors.push(error.message));
      page.setDefaultTimeout(45_000);
      if (url) await page.goto(url);
      return {page, context, ...seen};
    },
  };
};

export const logIn = async (page, {origin}, user) => {
  // Its form takes the focus by a timer, and with it what is typed into the other field, so it is sent without being typed.
  await page.goto(`${origin}/wp-login.php`);
  const form = {log: user, pwd: `secret-${user}`, testcookie: '1'};
  await page.request.post(`${origin}/wp-login.php`, {form});
  await page.goto(`${origin}/wp-admin/`);
};

/** Which elements of a page are live: they have their words, in a language. */
export const live = (page) =>
  page.evaluate(async () => {
    const all = [...document.querySelectorAll('main *, body *')].filter((node) =>
      node.localName.startsWith('miscarriage-'),
    );
    for (const element of all) await element.updateComplete;
    return all.map((element) => ({
      name: element.localName.replace('miscarriage-', ''),
      // The root of the checklist is closed; what its fallback said is covered by what it shows.
      live: element.matches(':defined') && (!element.shadowRoot || element.shadowRoot.querySelector('#title') !== null),
      attributes: Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
    }));
  });
