import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import linker from '@angular/compiler-cli/linker/babel';
import {transformAsync} from '@babel/core';
import {build} from 'vite';
import {engine, inRest, test} from '../support/page.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const recipe = (name, file = '') => `${root}recipes/${name}/${file}`;
const built = (name) => `${root}build/recipes/${name}/`;

/** Serves a folder of built files below a path of the site. */
const serve = (site, folder, path, change = (html) => html) => {
  for (const file of readdirSync(folder, {recursive: true}).map(String)) {
    if (!/\.(html|js|css)$/.test(file)) continue;
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    site.make(`${path}${file.replaceAll('\\', '/')}`, file.endsWith('.html') ? change(text) : text);
  }
};

/** An application by Vite; `entry` is the code of a file that stands in the recipe's folder only for this build. */
const bundle = async (name, to, {mode = 'production', entry, ...options} = {}) => {
  const own = recipe(name, 'entry.ts');
  const inMemory = {
    name: 'in-memory',
    resolveId: (id) => (id.endsWith('/entry.ts') ? own : null),
    load: (id) => (id === own ? entry : null),
  };
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = mode;
  try {
    await build({
      root: recipe(name),
      base: './',
      mode,
      logLevel: 'error',
      plugins: [inMemory, ...(options.plugins ?? [])],
      build: {outDir: built(to), emptyOutDir: true, minify: mode === 'production', ...options.build},
    });
  } finally {
    process.env.NODE_ENV = before;
  }
};

// Lit's own greeting, in an application that is built for development.
const greeting = /Lit is in dev mode/;
const complaints = ({console: lines, errors}) => [
  ...lines.filter((line) => /^(warning|error):/.test(line) && !greeting.test(line)),
  ...errors,
];

/** What a person does on the page of a recipe, and what she must see. */
const use = async ({page, ...seen}, level = 3) => {
  const card = page.locator('miscarriage-warning-signs');
  const chosen = card.locator('input[type="radio"]:checked');
  const words = page.getByText('Twijfelt u? Bel ons gerust.');

  await card.getByRole('heading', {name: 'Wanneer bel je?', level}).waitFor();
  assert.equal(await chosen.inputValue(), 'bleeding', 'the topic that the page has bound');
  assert.equal(await card.locator('.group-emergency .call-primary[href="tel:112"]').isVisible(), true);
  assert.equal(await card.locator('.call[href="tel:0183644217"]').first().isVisible(), true);
  assert.equal(await words.isVisible(), true, 'the sentence of the hospital');

  await page.getByRole('button', {name: 'Na een miskraam'}).click();
  await card.locator('[data-topic="after"]').waitFor();
  assert.equal(await chosen.inputValue(), 'after', 'the topic changed at run time');

  await page.getByRole('button', {name: 'English'}).click();
  await card.getByRole('heading', {name: 'When to call'}).waitFor();
  assert.equal(await words.isVisible(), false, 'a Dutch sentence is not shown in English');
  await card.getByText('One sign is enough.').waitFor();
  assert.equal(await chosen.inputValue(), 'after');

  await page.getByRole('button', {name: 'Nederlands'}).click();
  await words.waitFor();
  assert.deepEqual(complaints(seen), []);
};

test('plain HTML: attributes, language and topic at run time, a sentence of the hospital', inRest(), async ({site}) => {
  serve(site, recipe('html'), '/html/');
  site.make('/html/miscarriage-elements.js', `import '/miscarriage-elements.js';`);
  await use(await site.open('/html/index.html'), 2);
});

for (const mode of ['production', 'development']) {
  for (const [name, title] of [
    ['react', 'React 19'],
    ['vue', 'Vue 3'],
  ]) {
    test(`${title}, ${mode}: the same, and the framework has nothing to say`, inRest(), async ({site}) => {
      const to = `${name}-${mode}`;
      await bundle(name, to, {mode});
      serve(site, built(to), `/${to}/`);
      await use(await site.open(`/${to}/index.html`));
    });
  }
}

test('Angular 21, strict templates: the same, and the framework has nothing to say', inRest(), async ({site}) => {
  execFileSync(
    process.execPath,
    [`${root}node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js`, '-p', recipe('angular')],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const compiled = `${built('angular')}main.js`;
  await bundle('angular', 'angular-page', {
    plugins: [
      {name: 'compiled', enforce: 'pre', resolveId: (id) => (id.endsWith('/main.js') ? compiled : null)},
      // What Angular's own builder does to its libraries.
      {
        name: 'linker',
        transform: (code, id) =>
          id.includes('node_modules/@angular/')
            ? transformAsync(code, {filename: id, plugins: [linker], compact: false, configFile: false})
            : null,
      },
    ],
  });
  serve(site, built('angular-page'), '/angular/');
  await use(await site.open('/angular/index.html'));
});

const rendered = {
  react: {
    server: `import {createElement} from 'react';
      import {renderToString} from 'react-dom/server';
      import {Page} from './page';
      export const html = renderToString(createElement(Page));`,
    client: `import {createElement} from 'react';
      import {hydrateRoot} from 'react-dom/client';
      import {Page} from './page';
      hydrateRoot(document.getElementById('root'), createElement(Page));`,
    clientEntry: 'main.tsx',
  },
  vue: {
    server: `import {createSSRApp} from 'vue';
      import {renderToString} from 'vue/server-renderer';
      import Page from './page.vue';
      export const html = await renderToString(createSSRApp(Page));`,
    client: `import {createSSRApp} from 'vue';
      import Page from './page.vue';
      createSSRApp(Page).mount('#root');`,
    clientEntry: 'main.ts',
  },
};
for (const [name, {server, client, clientEntry}] of Object.entries(rendered)) {
  test(
    `${name}, rendered on a server: the fallback is in the page, and hydration finds no difference`,
    inRest(),
    async ({site}) => {
      const [there, here] = [`${name}-server`, `${name}-client`];
      await bundle(name, there, {mode: 'development', entry: server, build: {ssr: recipe(name, 'entry.ts')}});
      const {html} = await import(pathToFileURL(`${built(there)}entry.js`).href);
      assert.match(html, /<miscarriage-warning-signs[^>]* topic="bleeding"[^>]*>\s*<a href="tel:112">112<\/a>/);
      await bundle(name, here, {
        mode: 'development',
        entry: client,
        plugins: [
          {
            name: 'hydrate',
            transformIndexHtml: {order: 'pre', handler: (page) => page.replace(`./${clientEntry}`, './entry.ts')},
          },
        ],
      });
      serve(site, built(here), `/${here}/`, (page) =>
        page.replace('<div id="root"></div>', `<div id="root">${html}</div>`),
      );
      // Playwright cannot switch script off in a Firefox of the system.
      if (engine === 'chromium') {
        const {page} = await site.open(`/${here}/index.html`, {javaScriptEnabled: false});
        assert.equal(await page.getByRole('link', {name: '112'}).isVisible(), true);
      }
      await use(await site.open(`/${here}/index.html`));
    },
  );
}
