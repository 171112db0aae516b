import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {dts} from 'rollup-plugin-dts';
import {elementRows, languages} from './tools/rows.mjs';
import {minifyTemplates} from './tools/minify-templates.mjs';
import {build, cmsFields, dist, generated, madeIn} from './tools/paths.mjs';
import {
  banner,
  builderData,
  byteOrderMark,
  contentWithoutWords,
  dropIn,
  dropStaticViews,
  evidenceInFile,
  policyName,
  releasedText,
  sourcesFile,
  textFiles,
  typescript,
} from './tools/rollup-plugins.mjs';

const names = Object.keys(elementRows).map((tag) => tag.replace('miscarriage-', ''));
const elements = Object.fromEntries(names.map((name) => [`elements/${name}`, `src/elements/${name}/${name}.ts`]));
const modules = {index: 'src/index.ts', define: 'src/page/drop-in.ts', ...elements};

const common = {
  // A warning is a failed build.
  onwarn: (warning) => {
    throw new Error(warning.message);
  },
  // The English words beside the statements, and the localize runtime, are for the sources only.
  treeshake: {
    manualPureFunctions: ['msg', 'one', 'shownWith'],
    moduleSideEffects: (id) => !id.includes('@lit/localize'),
  },
};
const output = {format: 'es', sourcemap: true, banner, dir: madeIn(dist)};
const resolve = nodeResolve({ignoreSideEffectsForRoot: true});
/** @type {import('@rollup/plugin-terser').Options} */
const terserOptions = {ecma: 2020, maxWorkers: 1, compress: {passes: 3}, format: {comments: /^!/}};
const minify = terser({...terserOptions, module: true});
// A classic script is strict only if it says so, and terser drops the words from a module.
const minifyScript = terser({...terserOptions, toplevel: true});

/** One file that a page can load as it is: as a module, and as a classic script, which must leave no name behind. */
const dropInFile = (language) => ({
  ...common,
  input: {[`miscarriage-elements${language ? `.${language}` : ''}`]: 'drop-in:entry'},
  output: {...output, format: 'iife'},
  plugins: [
    dropIn(language),
    releasedText(),
    evidenceInFile(),
    typescript(),
    contentWithoutWords({withSources: false}),
    dropStaticViews(),
    resolve,
    policyName(),
    minifyTemplates(),
    minifyScript,
    byteOrderMark(),
  ],
});

/**
 * Modules for bundlers: Lit stays outside; the base class is a file, and what lies below ui/ is one. But a bundler keeps every css`` and
 * html`` of a file that it needs anything of, so each part of ui/ is a file of its own: who takes one element gets its part only.
 */
const shared = (id) => {
  if (/\/(index|drop-in|define)\.ts$|\/src\/elements\//.test(id)) return null;
  const [, ui] = /\/(ui\/[\w.-]+)\.ts$/.exec(id) ?? [];
  if (ui) return ui;
  return id.includes('/src/element/') ? 'element' : 'shared';
};
const moduleFiles = {
  ...common,
  external: /^lit/,
  input: modules,
  output: {
    ...output,
    sourcemap: false,
    chunkFileNames: '[name].js',
    manualChunks: shared,
    hoistTransitiveImports: false,
  },
  plugins: [typescript(), contentWithoutWords(), textFiles(), resolve, minifyTemplates()],
};

export default [
  dropInFile(),
  ...languages.map(dropInFile),
  {
    ...common,
    input: Object.fromEntries(
      languages.map((language) => [`text/${language}`, `${generated}/${language}/content/text.js`]),
    ),
    output: {...output, sourcemap: false, banner: undefined},
    plugins: [minify],
  },
  {
    ...common,
    input: {'text/sources': 'sources-file'},
    output: {...output, sourcemap: false, banner: undefined},
    plugins: [sourcesFile(), minify],
  },
  // What a hosted page runs, what the start page runs, and what a page runs that shows a hosted one in a frame.
  ...Object.entries({
    'pages/page': 'src/site/hosted-page.client.ts',
    'server-check': 'src/site/server-check.client.ts',
    start: 'src/site/start/start.client.ts',
    'miscarriage-frame': 'src/site/iframe-parent.ts',
  }).map(([name, file]) => ({
    ...common,
    input: {[name]: file},
    output: {...output, format: 'iife', sourcemap: false, banner: undefined},
    plugins: [typescript(), contentWithoutWords(), resolve, minify],
  })),
  moduleFiles,
  {
    ...common,
    input: {...modules, react: 'src/page/react.ts', text: 'src/content/text.ts'},
    external: /^(lit|react)/,
    output: {dir: madeIn(dist), chunkFileNames: 'types.d.ts'},
    plugins: [dts()],
  },
  // The builder: a page for web teams and one for authors; and what stands at its old address.
  ...Object.entries({
    'builder/insert': 'src/builder/insert/insert.ts',
    'builder/set-up': 'src/builder/set-up/set-up.ts',
    'builder/old-address': 'src/builder/old-address.client.ts',
  }).map(([name, file]) => ({
    ...common,
    input: {[name]: file},
    output: {...output, sourcemap: false},
    plugins: [
      builderData(),
      releasedText(),
      typescript(),
      contentWithoutWords(),
      resolve,
      policyName(),
      minifyTemplates(),
      minify,
    ],
  })),
  // What the settings of WordPress and Drupal run: it goes into their zips.
  {
    ...common,
    input: 'src/builder/cms-fields.client.ts',
    output: {file: madeIn(cmsFields), format: 'iife', sourcemap: false},
    plugins: [typescript(), contentWithoutWords(), resolve, minifyScript],
  },
  // What the build itself runs in Node: pages, style sheet, list of slots.
  {
    ...common,
    input: 'tools/node.ts',
    external: (id) => !/^[./\0]/.test(id) && !id.startsWith('@lit/localize'),
    output: {file: madeIn(`${build}/node.js`), format: 'es', inlineDynamicImports: true},
    plugins: [typescript(), contentWithoutWords(), resolve],
  },
];
