// Every story is a test. It is drawn in every language; its play function and axe run as the designer sees them in
// Storybook; it fits a screen of 320 px; it logs what it declares and nothing else. tools/test.mjs builds Storybook first.
import assert from 'node:assert/strict';
import {expect} from '@playwright/test';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {axe, inShort, rules, tooWide} from '../support/look.mjs';
import {chromiumOnly, inRest, languages, settled, siteOf, siteOn} from '../support/page.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}build/storybook`;
const inChromium = chromiumOnly('the stories are looked at in Chromium');

const entries = Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries);
const stories = entries.filter(({type}) => type === 'story');
const docs = entries.filter(({type}) => type === 'docs');
const brands = readdirSync(`${root}.storybook/brands`).map((file) => file.replace(/^\d+-|\.css$/g, ''));
const address = (id, globals, viewMode = 'story') => `/iframe.html?viewMode=${viewMode}&id=${id}&globals=${globals}`;

/** Of each element one story: what a language can change is the words, their width and their direction. */
const firstOf = new Set(
  stories
    .filter(({title}, index) => title.startsWith('Elements/') && stories.findIndex((s) => s.title === title) === index)
    .map(({id}) => id),
);

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

const test = siteOf(folder).extend({
  // One page a worker and language: to load Storybook takes longer than to show a story in it.
  pageIn: [
    async ({server, browser}, use) => {
      const site = siteOn(server, browser);
      const pages = {};
      await use((language) => (pages[language] ??= open(site, `language:${language}`, {width: 320})));
      await site.close();
    },
    {scope: 'worker'},
  ],
});

for (const language of languages) {
  for (const {id, title, name} of stories) {
    const usual = language === 'en' || firstOf.has(id);
    test(
      `${title}, ${name}: plays, fits, logs nothing unexpected, and axe finds nothing, in ${language}`,
      {...inChromium, ...inRest(!usual)},
      async ({pageIn}) => {
        const seen = await pageIn(language);
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
          // A story of a card without a number is told so.
          logged.filter((line) => ![...warnings, 'no card has a number to call'].some((words) => line.includes(words))),
          [],
        );
        // The browser can tell of a frame that is blocked after the story has ended.
        const missing = () =>
          warnings.filter((words) => !seen.console.slice(from).some((line) => line.includes(words)));
        await expect.poll(missing).toEqual([]);
        assert.deepEqual(seen.errors, []);
      },
    );
  }
}

for (const brand of brands) {
  for (const scheme of ['light', 'dark']) {
    test(
      `all eight elements are sound in the brand "${brand}", ${scheme}, and so is the contrast of its tokens`,
      {...inChromium, ...inRest()},
      async ({site}) => {
        const seen = await open(site, `brand:${brand};scheme:${scheme}`);
        for (const id of ['hospital-page--all-elements', 'tokens--measured']) {
          const {thrown, report} = await seen.page.evaluate(show, id);
          assert.deepEqual(thrown, []);
          assert.deepEqual(inShort(report.violations), []);
          assert.deepEqual(await seen.page.evaluate(tooWide), [0]);
        }
      },
    );
  }
}

for (const {id, title} of docs) {
  test(
    `the page "${title}" opens, and logs nothing but what its stories declare`,
    {...inChromium, ...inRest()},
    async ({site}) => {
      const seen = await site.open(address(id, '', 'docs'), {wait: '#storybook-docs h1'});
      // Its stories come one by one below the words.
      await seen.page.waitForFunction(() => {
        const stories = [...document.querySelectorAll('#storybook-docs [id^="story--"][id$="-inner"]')];
        return stories.every((story) => story.querySelector('#root-inner > *'));
      });
      await settled(seen.page);
      // Before anything else is asked of the page: Storybook logs what it is asked.
      const logged = [...seen.console, ...seen.errors];
      const declared = await seen.page.evaluate(declaredBy, title);
      assert.deepEqual(
        logged.filter((line) => ![...declared, 'no card has a number to call'].some((words) => line.includes(words))),
        [],
      );
    },
  );
}
