// A page is printed whole, and so is the list, in whatever shell an application puts them.
import assert from 'node:assert/strict';
import {chromiumOnly, inRest, openRoots, shown, test} from '../support/page.mjs';

const cards = ['warning-signs', 'treatment', 'facts', 'scan', 'risk-factors']
  .map((name) => `<miscarriage-${name} country="NL"></miscarriage-${name}>`)
  .join('\n');
const around = (css, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>
<style>${css}</style><script type="module" src="/miscarriage-elements.en.js"></script><body>${body}</body></html>`;
const component = (markup) =>
  `<script>customElements.define('app-shell', class extends HTMLElement { constructor() { super(); this.attachShadow({mode: 'open'}).innerHTML = ${JSON.stringify(markup)}; } })</script>`;
const app = `<div class="app"><header>Menu</header><div class="content" id="content"><h1>x</h1>${cards}</div></div>`;
const column = '.app { display: flex; flex-direction: column; height: 100vh } .content { flex: 1; overflow: auto }';

const shells = {
  'as high as the window': around(`html, body { height: 100%; margin: 0; overflow: hidden } ${column}`, app),
  'of a grid': around('.app { display: grid; grid-template-rows: auto 1fr; height: 100vh } .content { overflow: auto }', app), // prettier-ignore
  'fixed over the window': around('.app { position: fixed; inset: 0; overflow-y: scroll }', app),
  'that slides': around('.app { transform: translateX(0); position: absolute; inset: 0; overflow: hidden auto }', app),
  'that says so with importance': around('#content { height: 100vh !important; overflow: auto !important }', app),
  'that contains its size': around('.content { contain: strict; height: 90vh; overflow: auto }', app),
  'of a component, with slots': around('', `${component('<style>div { height: 100vh; overflow: auto }</style><div><slot></slot></div>')}<app-shell>${cards}</app-shell>`), // prettier-ignore
  'of a component, in its root': around('', `${component(`<style>div { height: 100vh; overflow: auto }</style><p>Menu</p><div>${cards}</div>`)}<app-shell></app-shell>`), // prettier-ignore
};

const deep = `(${() => {
  window.deep = (selector, root = document) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector)) return element;
      const found = element.shadowRoot && window.deep(selector, element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  window.print = () => dispatchEvent(new Event('beforeprint'));
}})()`;

/** How many sheets the page is, and how many the list of everything ticked. */
const sheets = async (site, html) => {
  site.make('/page.html', html);
  const {page, errors} = await site.open('/page.html', {init: `(${openRoots})(); ${deep}`});
  await shown(page);
  const count = async () => (await page.pdf({format: 'A4'})).toString('latin1').match(/\/Type \/Page\b(?!s)/g).length;
  const whole = await count();
  await page.evaluate(async () => {
    const {shadowRoot: root} = window.deep('miscarriage-risk-factors');
    for (const box of root.querySelectorAll('input[type=checkbox]')) box.click();
    await root.host.updateComplete;
    root.querySelector('.button-print').click();
  });
  const list = await count();
  const seen = await page.evaluate(() => {
    const marked = (root) => [...root.querySelectorAll('*')].flatMap((element) => [...element.attributes].filter(({name}) => /^data-miscarriage-/.test(name)).map(({name}) => name).concat(element.shadowRoot ? marked(element.shadowRoot) : [])); // prettier-ignore
    dispatchEvent(new Event('afterprint'));
    return {left: marked(document), sheets: document.adoptedStyleSheets.length};
  });
  assert.deepEqual(seen, {left: [], sheets: 0});
  assert.deepEqual(errors, []);
  return {whole, list};
};

const plain = around('', `<h1>x</h1>${cards}`);
const reason = chromiumOnly('only Chromium makes a PDF');

for (const [name, html] of Object.entries(shells))
  test(
    `in a shell ${name} the page and the list are on as many sheets as in a plain page`,
    {...reason, ...inRest(Object.keys(shells).indexOf(name) > 1)},
    async ({site}) => {
      const expected = await sheets(site, plain);
      assert.ok(expected.list > 1 && expected.whole > 2, JSON.stringify(expected));
      const {whole, list} = await sheets(site, html);
      // The heading of the shell can take a sheet more.
      assert.ok(whole >= expected.whole && whole <= expected.whole + 1, `${whole} sheets, ${expected.whole} expected`);
      assert.equal(list, expected.list);
    },
  );
