// Every story is a test. It is drawn in every language; its play function and axe run as the designer sees them in
// Storybook; it fits a screen of 320 px; it logs what it declares and nothing else.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {axe, inShort, rules, tooWide} from '../support/look.mjs';
import {engine, languages, start} from '../support/page.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}build/storybook`;
const skip = engine === 'chromium' ? false : 'the stories are looked at in Chromium';

const build = () => {
  const tool = ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--output-dir', folder, '--quiet'];
  const {status, stdout, stderr} = spawnSync(process.execPath, tool, {cwd: root, encoding: 'utf8'});
  assert.equal(status, 0, `the stories cannot be built. Run "npm run build" first.\n${stdout}${stderr}`);
};
if (!skip) build();
const entries = skip ? [] : Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries);
const stories = entries.filter(({type}) => type === 'story');
const docs = entries.filter(({type}) => type === 'docs');
const address = (id, globals, viewMode = 'story') => `/iframe.html?viewMode=${viewMode}&id=${id}&globals=${globals}`;

// In the page: shows a story in place of the last one, and waits until its play function and axe are done.
const show = (id) =>
  new Promise((resolve) => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    const thrown = [];
    const failed = ({message, description}) => thrown.push(message ?? description);
    const failures = ['playFunctionThrewException', 'storyThrewException', 'storyErrored'];
    const done = ({storyId, reporters = []} = {}) => {
      if (storyId && storyId !== id) return;
      channel.off('storyFinished', done);
      for (const event of failures) channel.off(event, failed);
      const report = reporters.find(({type}) => type === 'a11y')?.result;
      const {warnings = []} = window.__STORYBOOK_PREVIEW__.currentRender.story.parameters;
      resolve({thrown, report: report && {violations: report.violations, passes: report.passes.length}, warnings});
    };
    for (const event of failures) channel.on(event, failed);
    channel.on('storyFinished', done);
    channel.on('storyThrewException', done);
    channel.on('storyErrored', done);
    channel.emit('setCurrentStory', {storyId: id, viewMode: 'story'});
  });

const look = async (frame) => {
  await frame.evaluate(axe);
  const run = (values) => window.axe.run({runOnly: {type: 'tag', values}}).then(({violations}) => violations);
  return inShort(await frame.evaluate(run, rules));
};

describe('the stories', {skip, concurrency: 2}, () => {
  let site;
  before(async () => (site = await start(folder)));
  after(() => site?.stop());

  for (const language of languages) {
    describe(`in ${language}`, () => {
      let seen;
      before(async () => {
        seen = await site.open(address(stories[0].id, `language:${language}`), {width: 320, wait: '.page'});
      });
      after(() => seen?.context.close());

      for (const {id, title, name} of stories) {
        test(`${title}, ${name}: plays, fits, logs nothing unexpected, and axe finds nothing, in ${language}`, async () => {
          const {page} = seen;
          const from = seen.console.length;
          const {thrown, report, warnings} = await page.evaluate(show, id);
          assert.deepEqual(thrown, []);
          assert.ok(report?.passes >= 5, 'axe has looked at the story');
          assert.deepEqual(inShort(report.violations), []);
          // The page without script of a story stands in a frame.
          for (const frame of page.frames().filter((other) => other.url() === 'about:srcdoc')) {
            assert.deepEqual(await look(frame), []);
            assert.deepEqual(await frame.evaluate(tooWide), [0]);
          }
          assert.deepEqual(await page.evaluate(tooWide), [0]);
          const logged = seen.console.slice(from);
          assert.deepEqual(
            logged.filter((line) => !warnings.some((words) => line.includes(words))),
            [],
          );
          assert.deepEqual(
            warnings.filter((words) => !logged.some((line) => line.includes(words))),
            [],
          );
          assert.deepEqual(seen.errors, []);
        });
      }
    });
  }

  describe('with any brand', () => {
    const brands = JSON.parse(JSON.stringify([]));
    void brands;
  });

  for (const {id, title} of docs) {
    test(`the page "${title}" opens without a word of complaint`, async () => {
      const seen = await site.open(address(id, '', 'docs'), {wait: '#storybook-docs h1'});
      await seen.page.waitForTimeout(500);
      assert.deepEqual([...seen.console, ...seen.errors], []);
      await seen.context.close();
    });
  }
});
