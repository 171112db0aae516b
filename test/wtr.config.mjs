// One configuration for three engines: BROWSER=chromium, firefox or webkit. Started by tools/test.mjs.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromeLauncher, defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {countingReporter} from './support/counting-reporter.mjs';
import {mediaFeatures} from './support/media-features.mjs';

const name = process.env.BROWSER ?? 'chromium';
const pathOf = (browser) => readFileSync(new URL(`../node_modules/.cache/${browser}-path`, import.meta.url), 'utf8');

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: pathOf('chromium'),
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--disable-dev-shm-usage',
          // No name outside this machine resolves: nothing is fetched by accident.
          '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
        ],
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

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 1,
  testsFinishTimeout: 180_000,
  // The first run of axe takes more than two seconds in Firefox.
  testFramework: {config: {timeout: 20_000}},
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url))}),
    mediaFeatures(),
  ],
  reporters: [defaultReporter({reportTestProgress: false}), countingReporter(name)],
  browsers: [await launchers[name]()],
};
