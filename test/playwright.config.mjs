// Whole pages: `*.spec.mjs`. Started by tools/test.mjs, which says what of it is run.
import {fileURLToPath} from 'node:url';
import {defineConfig} from '@playwright/test';
import {engine, offline, pathOf} from './support/engine.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {TESTS} = process.env;
const executablePath = pathOf(engine);

const browsers = {
  chromium: {
    browserName: 'chromium',
    launchOptions: {executablePath, chromiumSandbox: false, args: [offline]},
  },
  firefox: {browserName: 'firefox', channel: 'moz-firefox', launchOptions: {executablePath}},
};

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.mjs',
  // `npm test` does not even read what needs editors and frameworks: they are not installed for it.
  ...(TESTS === 'usual' && {grepInvert: /@rest/, testIgnore: ['editors/**', 'pages/frameworks.spec.mjs']}),
  ...(TESTS === 'rest' && {grep: /@rest/}),
  outputDir: `${root}build/test-results`,
  snapshotPathTemplate: '{testDir}/pages/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 3,
  // A busy machine is slow, not wrong: a test waits for what a person sees, and fails where it never comes.
  timeout: 120_000,
  expect: {timeout: 30_000},
  reporter: [['list'], ['./support/count-pages.mjs', {outputFile: `${root}build/counts/pages-${engine}.json`}]],
  use: {...browsers[engine], trace: 'retain-on-failure', actionTimeout: 60_000},
});
