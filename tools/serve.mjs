// A server for what drives a browser: tests, `npm run privacy`, `npm run a11y`.
import {createServer} from 'node:http';
import sirv from 'sirv';

const contentType = (path) => {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.css')) return 'text/css';
  return 'text/html; charset=utf-8';
};

/** Serves a folder as a hospital does, and before it what a test has made, held back or taken away. */
export const serve = async (folder) => {
  const files = sirv(folder, {dev: true});
  const made = new Map();
  const held = new Map();
  const missing = new Set();
  const server = createServer(async (request, response) => {
    const path = request.url.replace(/\?.*/, '');
    await held.get(path)?.promise;
    const own = made.get(path);
    if (own) {
      response.writeHead(200, {'content-type': contentType(path), ...own.headers});
      response.end(own.body);
    } else if (missing.has(path)) response.writeHead(404).end();
    else
      files(request, response, () => {
        response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      });
  });
  await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve())));
  return {
    origin: `http://localhost:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`,
    /** A page or file of the test; anything else is as it is in the folder. */
    make: (path, body, headers = {}) => made.set(path, {body, headers}),
    /** 404 for a file, until the test gives it back. */
    miss: (path) => {
      missing.add(path);
      return () => missing.delete(path);
    },
    /** Keeps whoever asks for a file waiting, until the test lets it go. */
    hold: (path) => {
      let release;
      const promise = new Promise((resolve) => (release = resolve));
      held.set(path, {promise, release});
      return release;
    },
    reset: () => {
      for (const {release} of held.values()) release();
      for (const all of [made, held, missing]) all.clear();
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
