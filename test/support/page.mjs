// What the tests of whole pages share: a server of dist/, and pages made for a case. Fixtures of @playwright/test, so the browser
// and the server live as long as a worker, and what a test made, held or opened is gone after it.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {test as base} from '@playwright/test';
import {load} from '../../tools/load.mjs';
import {serve} from '../../tools/serve.mjs';
import {engine} from './engine.mjs';

export {engine, serve};

const root = new URL('../../', import.meta.url);
export const dist = fileURLToPath(new URL('dist/', root));
export const read = (name) => readFileSync(`${dist}${name}`, 'utf8');
export const {release} = JSON.parse(read('release.json'));
/** The address of a file of this release, which no other release has. */
export const released = (name) => `/v/${release}/${name}`;

/** Details of a test that one engine alone can run; in the others it is skipped with the reason. */
export const chromiumOnly = (why) => ({annotation: {type: 'Chromium only', description: why}});

/** Details of a test that `npm run test:all` runs and `npm test` does not. */
export const inRest = (rest = true) => (rest ? {tag: '@rest'} : {});

/** A server with a browser before it. */
export const siteOn = (server, browser) => {
  const contexts = new Set();
  return {
    ...server,
    /** A page in a context of its own, with what it logged and asked for. */
    open: async (path, {width = 1280, height = 900, init, wait = '#title', until = 'load', ...options} = {}) => {
      const context = await browser.newContext({viewport: {width, height}, ...options});
      contexts.add(context);
      context.on('close', () => contexts.delete(context));
      const page = await context.newPage();
      const seen = {console: [], errors: [], requests: []};
      page.on('console', (message) => seen.console.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => seen.errors.push(error.message));
      page.on('request', (request) => seen.requests.push(request.url()));
      if (init) await page.addInitScript(init);
      await page.goto(`${server.origin}${path}`, {waitUntil: until});
      if (wait && options.javaScriptEnabled !== false) await page.locator(wait).first().waitFor({state: 'attached'});
      return {page, context, ...seen};
    },
    close: async () => {
      for (const context of contexts) await context.close();
      server.reset();
    },
  };
};

/* eslint-disable no-empty-pattern -- Playwright reads from the pattern which fixtures one needs. */
/** A site of a folder for a worker: `const test = siteOf(folder)` gives each test `site`. */
export const siteOf = (folder) =>
  base.extend({
    server: [
      async ({}, use) => {
        const server = await serve(folder);
        await use(server);
        server.stop();
      },
      {scope: 'worker'},
    ],
    site: async ({browser, server}, use) => {
      const site = siteOn(server, browser);
      await use(site);
      await site.close();
    },
    inThisEngine: [
      async ({}, use, info) => {
        const only = info.annotations.find(({type}) => type === 'Chromium only');
        info.skip(Boolean(only) && engine !== 'chromium', only?.description);
        await use();
      },
      {auto: true},
    ],
  });
/* eslint-enable no-empty-pattern */

export const test = siteOf(dist);

/** For what only looks: the closed root of the checklist is opened, or nothing would be seen of it. */
export const openRoots = () => {
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, {...init, mode: 'open'});
  };
};

/** Until the page has drawn what just happened, and has nothing else to do. */
export const settled = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const idle = window.requestIdleCallback ?? setTimeout;
        requestAnimationFrame(() => requestAnimationFrame(() => idle(resolve)));
      }),
  );

/** Until every element of the page is shown by the script, with what it says of now, and drawn. */
export const shown = async (page) => {
  await page.waitForFunction(() => {
    // An <svg> can hold such a name, and stays what it is.
    const cards = [...document.querySelectorAll('*')].filter(
      (node) => node instanceof HTMLElement && node.localName.startsWith('miscarriage-'),
    );
    return cards.every((card) => card.matches(':defined'));
  });
  await page.evaluate(async () => {
    const cards = [...document.querySelectorAll('*')].filter(
      (node) => node instanceof HTMLElement && node.localName.startsWith('miscarriage-'),
    );
    // In turn: each is there when the one before it has happened.
    for (const until of [(card) => card.locale.settled, (card) => card.updateComplete, (card) => card.paint.drawnAgain])
      await Promise.all(cards.map(until));
  });
  await settled(page);
};

/** Their names without the prefix, in the order of a page. */
export const elements = Object.keys((await import(new URL('dist/index.js', root).href)).elements).map((tag) =>
  tag.replace('miscarriage-', ''),
);
export const {languages} = await load('src/data/languages.ts');
