// What real editors and sanitizers leave of each form that somebody may paste, and what the reader gets of it.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {settled} from '../support/page.mjs';
import {inEditors, testOf} from './support/editors.mjs';
import {address, clip, forms} from './support/forms.mjs';
import {leftOf} from './support/left.mjs';

const snapshot = new URL('../../recipes/cms/survival.json', import.meta.url);
const reviewed = JSON.parse(readFileSync(snapshot, 'utf8'));
const test = testOf(forms);

/** What a reader finds for each of `pieces` in a page with the drop-in bundle, or without: a live widget, a link, or nothing. */
const found = async (site, pieces, script = '<script type="module" src="/miscarriage-elements.js"></script>') => {
  const sections = pieces.map((html) => `<section>${html.replaceAll(address, site.origin)}</section>`);
  site.make(
    '/page.html',
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Page</title>
${script}<main>${sections.join('\n')}</main>`,
  );
  const {page: reader, context} = await site.open('/page.html', {wait: false});
  if (script) await reader.locator('miscarriage-warning-signs #title').first().waitFor({state: 'attached'});
  await settled(reader);
  const result = await reader.evaluate(() =>
    [...document.querySelectorAll('section')].map((section) => {
      const widget = section.querySelector('miscarriage-warning-signs');
      const live = widget?.shadowRoot?.querySelector('[href^="tel:"], [part~="sign"]') && widget.offsetHeight > 200;
      const at = widget?.getAttribute('location');
      if (live) return `widget, ${widget.shadowRoot.querySelector('[lang]').lang}${at ? `, ${at}` : ''}`;
      const link = section.querySelector('a[href*="/pages/nl/warning-signs.html?topic=after"]');
      return link?.checkVisibility() && link.textContent.trim() ? 'link' : 'nothing';
    }),
  );
  await context.close();
  return result;
};

test('every editor leaves of each form what the reviewed table says', inEditors, async ({tried}) => {
  const left = await tried.page.evaluate(leftOf, {outputs: tried.outputs, forms});
  const results = (editor) =>
    Object.entries(tried.outputs[editor]).map(([form, html]) => [form, {left: left[editor][form], html}]);
  const outputs = Object.fromEntries(
    Object.keys(tried.outputs).map((editor) => [editor, Object.fromEntries(results(editor))]),
  );
  if (process.env.UPDATE) writeFileSync(snapshot, `${JSON.stringify(outputs, null, 2)}\n`);
  else
    assert.deepEqual(
      outputs,
      reviewed,
      'Review the difference, then write the table anew: UPDATE=1 npm test -- test/editors/survival.spec.mjs',
    );
});

test('the editors run without errors and ask for nothing from another machine', inEditors, ({tried}) => {
  assert.deepEqual(tried.errors, []);
  const others = tried.requests.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(tried.origin));
  // What the form with an <iframe> itself asks for.
  assert.deepEqual([...new Set(others)], [`${address}/pages/nl/warning-signs.html`]);
});

test(
  'what the builder writes ends as a live widget after every editor, and without script as a link',
  inEditors,
  async ({site, tried}) => {
    const {outputs} = tried;
    const names = Object.keys(outputs);
    assert.ok(names.length >= 14);
    for (const [form, said] of [
      ['div with data- and a link', 'widget, nl'],
      ['the same, of a location', 'widget, nl, Bergen op Zoom'],
    ]) {
      // In Markdown a link has a form of its own.
      const pieces = names.map((name) => outputs[name][name === 'markdown-it' ? 'link alone' : form]);
      const ends = await found(site, pieces);
      assert.deepEqual(
        ends.map((end, i) => `${names[i]}: ${end}`),
        names.map((name) => `${name}: ${name === 'markdown-it' ? 'widget, nl' : said}`),
      );
      assert.deepEqual(await found(site, pieces, ''), Array(names.length).fill('link'));
    }
  },
);

test(
  'a bare address, alone in its paragraph, ends as a live widget after every editor',
  inEditors,
  async ({site, tried}) => {
    const names = Object.keys(tried.outputs);
    const ends = await found(
      site,
      names.map((name) => tried.outputs[name]['bare address']),
    );
    const live = ends.map((end, i) => `${names[i]}: ${end}`);
    // Markdown without HTML shows the tags of the paragraph around it; an author writes the address alone.
    assert.deepEqual(
      live.filter((line) => !line.startsWith('markdown-it:')),
      names.filter((name) => name !== 'markdown-it').map((name) => `${name}: widget, nl, Bergen op Zoom`),
    );
  },
);

test(
  'every config lets the tag through, with its link and without, and it ends as a widget',
  inEditors,
  async ({site, tried}) => {
    const {outputs} = tried;
    const names = Object.keys(outputs).filter((name) => name.endsWith('with the config'));
    assert.equal(names.length, 9);
    for (const form of ['tag with a link', 'tag']) {
      const ends = await found(
        site,
        names.map((name) => outputs[name][form]),
      );
      assert.deepEqual(
        ends.map((end, i) => `${names[i]}: ${end}`),
        names.map((name) => `${name}: widget, nl`),
      );
    }
  },
);

test(
  'what an author pastes ends as a widget in every editor, also without its formatting',
  inEditors,
  async ({site, tried}) => {
    const {page} = tried;
    const ends = async (pasted) => {
      const outputs = await page.evaluate((given) => window.pasteIntoEditors(given), pasted);
      const names = Object.keys(outputs);
      const results = await found(
        site,
        names.map((name) => outputs[name]),
      );
      return names.map((name, i) => `${name}: ${results[i]}`);
    };
    const all = (said) =>
      [
        'CKEditor 5',
        'CKEditor 5, with the config',
        'TinyMCE 8',
        'TinyMCE 8, few valid_elements',
        'TinyMCE 8, with the config',
        'Quill 2',
        'Quill 2, with the config',
        'Tiptap 3',
        'Tiptap 3, with the config',
      ].map((name) => `${name}: ${said}`);
    assert.deepEqual(await ends(clip()), all('widget, nl'));
    assert.deepEqual(await ends(clip('Bergen op Zoom')), all('widget, nl, Bergen op Zoom'));
    assert.deepEqual(await ends({text: clip('Bergen op Zoom').text}), all('widget, nl, Bergen op Zoom'));
    const tag = await ends({html: forms['tag with a link'], text: ''});
    assert.deepEqual(
      tag.filter((line) => line.includes('with the config')),
      all('widget, nl').filter((line) => line.includes('with the config')),
    );
  },
);
