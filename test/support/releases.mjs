// Two releases for the tests of upgrades: this one under two names, each with a heading of its own, so that a test sees which one speaks.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {dirname, extname, join} from 'node:path';
import {filesIn} from '../../tools/files.mjs';
import {dist, release as built} from './page.mjs';

const kinds = {'.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.json': 'application/json'};
/** What readers' pages load; each is text. */
const wanted =
  /^(v\/.*\.(js|css)|text\/nl\.js|miscarriage-elements(\.nl)?\.(js|css)|pages\/nl\/(warning-signs|contact)\.html|pages\/page.*)$/;
const headings = {nl: 'Wanneer bel je?', de: 'Wann Sie anrufen sollten'};

/** Its files, and the lines for a template; `name` is as long as a release's name is, such as 0.2.0-bbbbbbbb. */
export const makeRelease = (name) => {
  const version = name.split('-')[0];
  const own = (text) =>
    Object.values(headings)
      .reduce((all, heading) => all.replaceAll(`"${heading}"`, `"${heading} ${version}"`), text)
      .replaceAll(built, name)
      .replace(/(version\(\)\{return|version=)"[\d.]+"/g, `$1"${version}"`);
  const files = Object.fromEntries(
    filesIn(dist)
      .filter((path) => wanted.test(path))
      .map((path) => [path.replace(built, name), own(readFileSync(dist + path, 'utf8'))]),
  );
  const integrity = (path) => `sha384-${createHash('sha384').update(files[path]).digest('base64')}`;
  const line = (path) =>
    `<script type="module" src="/miscarriage/${path}" integrity="${integrity(path)}" crossorigin="anonymous"></script>`;
  return {
    files,
    version,
    headings: Object.fromEntries(
      Object.entries(headings).map(([language, words]) => [language, `${words} ${version}`]),
    ),
    /** With integrity, as the builder and the start page give it. */
    line: line(`v/${name}/miscarriage-elements.nl.js`),
    onDemand: line(`v/${name}/miscarriage-elements.js`),
  };
};

/** Puts files into a folder, over those that are there, as an archive is unpacked. */
export const unpack = (folder, files) => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
};

/** What a server says of how long a file may be kept. */
export const servers = {
  // Of a file that was last changed long ago a browser thinks that it may keep it for days.
  'says nothing of how long a file may be kept': () => ({'last-modified': 'Mon, 05 Jan 2026 10:00:00 GMT'}),
  'lets a browser keep every script and style for a day': (path) =>
    path.endsWith('.html') ? {} : {'cache-control': 'max-age=86400'},
  'is set up as docs/server.md says': (path) => ({
    'cache-control': path.startsWith('/miscarriage/v/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  }),
};

/** Serves a folder, with pages of the test. */
export const serveFolder = async (folder, headersOf) => {
  const pages = new Map();
  const asked = [];
  const server = createServer((request, response) => {
    const path = request.url.replace(/\?.*/, '');
    asked.push(path);
    const page = pages.get(path);
    if (page)
      return response
        .writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'})
        .end(page);
    const file = join(folder, path);
    if (!statSync(file, {throwIfNoEntry: false})?.isFile()) return response.writeHead(404).end();
    return response.writeHead(200, {'content-type': kinds[extname(path)], ...headersOf(path)}).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    asked,
    page: (path, html) => pages.set(path, html),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
