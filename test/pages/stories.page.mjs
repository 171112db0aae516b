// Every story is a test. It is drawn in every language; its play function and axe run as the designer sees them in
// Storybook; it fits a screen of 320 px; it logs what it declares and nothing else.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
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
const brands = readdirSync(`${root}.storybook/brands`).map((file) => file.replace(/^\d+-|\.css$/g, ''));
const address = (id, globals, viewMode = 'story') => `/iframe.html?viewMode=${viewMode}&id=${id}&globals=${globals}`;

// In the page: shows a story in place of the last one, and waits until its play function and axe are done.
const show = (id) =>
  new Promise((resolve) => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    const thrown = [];
    const failed = ({message, description}) => thrown.push(message ?? description);
    const late = setTimeout(() => failed({message: 'the story has not finished'}) && done(), 90_000);
    const failures = ['playFunctionThrewException', 'storyThrewException', 'storyErrored'];
    const done = ({storyId, reporters = []} = {}) => {
      if (storyId && storyId !== id) return;
      clearTimeout(late);
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

// In the page: what the stories of an element declare that they log.
const declaredBy = async (title) =>
  Object.values(await window.__STORYBOOK_PREVIEW__.extract())
    .filter((story) => story.title === title)
    .flatMap(({parameters}) => parameters.warnings ?? []);

const look = async (frame) => {
  await frame.evaluate(axe);
  const run = (values) =>
    window.axe.run('body > *', {runOnly: {type: 'tag', values}}).then(({violations}) => violations);
  return inShort(await frame.evaluate(run, rules));
};

/** A page of Storybook with nothing left to do: one that is still busy would load itself anew for the next story. */
const open = async (site, globals, options) => {
  const seen = await site.open(address(stories.at(-1).id, globals), {wait: '.page', ...options});
  await seen.page.waitForFunction(() => window.__STORYBOOK_PREVIEW__.currentRender?.phase === 'finished');
  return seen;
};

describe('the stories', {skip}, () => {
  let site;
  before(async () => (site = await start(folder)));
  after(() => site?.stop());

  for (const language of languages) {
    describe(`in ${language}`, () => {
      let seen;
      before(async () => (seen = await open(site, `language:${language}`, {width: 320})));
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

  for (const brand of brands) {
    for (const scheme of ['light', 'dark']) {
      test(`all eight elements are sound in the brand "${brand}", ${scheme}, and so is the contrast of its tokens`, async () => {
        const seen = await open(site, `brand:${brand};scheme:${scheme}`);
        for (const id of ['hospital-page--all-elements', 'tokens--measured']) {
          const {thrown, report} = await seen.page.evaluate(show, id);
          assert.deepEqual(thrown, []);
          assert.deepEqual(inShort(report.violations), []);
          assert.deepEqual(await seen.page.evaluate(tooWide), [0]);
        }
        await seen.context.close();
      });
    }
  }

  for (const {id, title} of docs) {
    test(`the page "${title}" opens, and logs nothing but what its stories declare`, async () => {
      const seen = await site.open(address(id, '', 'docs'), {wait: '#storybook-docs h1'});
      await seen.page.waitForTimeout(500);
      // Before anything else is asked of the page: Storybook logs what it is asked.
      const logged = [...seen.console, ...seen.errors];
      const declared = await seen.page.evaluate(declaredBy, title);
      assert.deepEqual(
        logged.filter((line) => !declared.some((words) => line.includes(words))),
        [],
      );
      await seen.context.close();
    });
  }
});
