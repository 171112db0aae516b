// What somebody might paste to run a script, or to put a number under the hospital's name, through each config.
import assert from 'node:assert/strict';
import {read, shown} from '../support/page.mjs';
import {inEditors, open, testOf} from './support/editors.mjs';
import {address, attacks, fake} from './support/forms.mjs';
import {harmIn} from './support/harm.mjs';

// What every element takes is the hospital's, but for two; and a film's files. No author sets these.
const {modules} = JSON.parse(read('custom-elements.json'));
const base = modules.flatMap(({declarations}) => declarations).find(({name}) => name === 'MiscarriageElement');
const details = base.attributes.map(({name}) => name).filter((name) => !['heading-level', 'theme'].includes(name));
const forbidden = [...details, 'src', 'poster', 'style'];

const test = testOf(attacks);
const configured = ({outputs}) => Object.keys(outputs).filter((name) => name.endsWith('with the config'));

/** Of each attack, what is left of it that could do harm. */
const harm = ({page, outputs}, editor) => page.evaluate(harmIn, {outputs: outputs[editor], forbidden});

test('no attack survives a config', inEditors, async ({tried}) => {
  const names = configured(tried);
  assert.equal(names.length, 9);
  const found = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await harm(tried, name)])));
  assert.deepEqual(found, Object.fromEntries(names.map((name) => [name, {}])));
});

test('an editor does not run what is put into it', inEditors, async ({tried}) => {
  assert.equal(await tried.page.evaluate(() => window.attacked), undefined);
});

test('the two open ways, which no config uses, let scripts and numbers through', inEditors, async ({tried}) => {
  for (const name of open) {
    const found = await harm(tried, name);
    assert.ok(found['script in the fallback'].includes('<script>'), name);
    assert.ok(found['numbers on the tag'].includes('miscarriage-warning-signs phone'), name);
    assert.ok(found['a sentence replaced'].includes('slot'), name);
  }
});

test(
  'nothing runs in a page with what a config let through, and no widget shows a number or a name of it',
  inEditors,
  async ({site, tried}) => {
    for (const name of configured(tried)) {
      const sections = Object.values(tried.outputs[name]).map(
        (html) => `<section>${html.replaceAll(address, site.origin)}</section>`,
      );
      site.make(
        '/attacked.html',
        `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Page</title>
<script type="module" src="/miscarriage-elements.js"></script><main>${sections.join('\n')}</main>`,
      );
      const {page: reader, requests} = await site.open('/attacked.html', {wait: false});
      await shown(reader);
      const {attacked, widgets, texts} = await reader.evaluate(() => {
        const live = [...document.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
        return {
          attacked: window.attacked,
          widgets: live.length,
          texts: live.map(({shadowRoot}) =>
            [shadowRoot, ...[...shadowRoot.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes())]
              .map((node) => node.textContent)
              .join(' '),
          ),
        };
      });
      assert.equal(attacked, undefined, name);
      assert.ok(widgets >= 10, `${name}: ${widgets} widgets`);
      assert.deepEqual(
        texts.filter((text) => text.includes(fake) || text.includes('Nep')),
        [],
        name,
      );
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(site.origin)),
        [],
        name,
      );
    }
  },
);
