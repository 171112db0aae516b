// One configuration for three engines: BROWSER=chromium, firefox or webkit. Started by tools/test.mjs.
import {fileURLToPath} from 'node:url';
import {chromeLauncher, defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {settingsIn} from './fuzz/run.mjs';
import {countElements} from './support/count-elements.mjs';
import {engine, offline, pathOf} from './support/engine.mjs';
import {mediaFeatures} from './support/media-features.mjs';

const launchers = {
  chromium: () =>
    chromeLauncher({
      // A window for each file: what stands in a tab behind another one is not drawn.
      createPage: async ({context}) => (await context.browser().createBrowserContext()).newPage(),
      launchOptions: {
        executablePath: pathOf('chromium'),
        args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', offline],
      },
    }),
  firefox: async () => {
    const {puppeteerLauncher} = await import('@web/test-runner-puppeteer');
    return puppeteerLauncher({launchOptions: {browser: 'firefox', executablePath: pathOf('firefox'), headless: true}});
  },
  webkit: async () => {
    const {webkitLauncher} = await import('./support/webkit-launcher.mjs');
    return webkitLauncher();
  },
};

const fuzz = settingsIn(process.env);
const rootDir = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir,
  files: 'test/**/*.test.ts',
  // Lit as a hospital gets it: its development build greets in every file.
  nodeResolve: {exportConditions: ['production']},
  // The other engines have one window.
  concurrency: engine === 'chromium' ? 2 : 1,
  // Half an hour for each thousand cases of half of the elements: a busy machine is slow, not wrong.
  testsFinishTimeout: Math.max(600_000, fuzz.cases * 1_800),
  testFramework: {config: {timeout: 120_000, ...(process.env.GREP && {grep: process.env.GREP})}},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
      define: {FUZZ: JSON.stringify(fuzz)},
    }),
    mediaFeatures(),
  ],
  reporters: [
    defaultReporter({reportTestProgress: false}),
    countElements(`${rootDir}build/counts/elements-${engine}.json`),
  ],
  browsers: [await launchers[engine]()],
};
