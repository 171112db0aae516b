// `npm run privacy` finds what it looks for: an element that leaks in each of these ways, at work on a page of its own. And it holds nothing
// against our elements that the page's own scripts do.
import assert from 'node:assert/strict';
import {examine} from '../../tools/privacy/examine.mjs';
import {chromiumOnly, inRest, test} from '../support/page.mjs';
import {violations} from '../../tools/privacy.mjs';

/** What a button of the element does, and how the violation is told. */
const leaks = {
  fetch: ["fetch('/leak-fetch')", 'request: http.*/leak-fetch'],
  xhr: ["const x = new XMLHttpRequest(); x.open('POST', '/leak-xhr'); x.send('1')", 'request: http.*/leak-xhr'],
  beacon: ["navigator.sendBeacon('/leak-beacon', '1')", 'request: http.*/leak-beacon'],
  image: ["new Image().src = '/leak-image'", 'request: http.*/leak-image'],
  socket: ["new WebSocket(`ws://${location.host}/leak-socket`)", 'request: (WebSocket: )?ws.*/leak-socket'],
  'event source': ["new EventSource('/leak-source').close()", 'request: .*/leak-source'],
  window: ["open('about:blank#leak-window')?.close()", 'request: open: about:blank#leak-window'],
  'dynamic import': ["import('/leak-import.js').catch(() => {})", 'request: http.*/leak-import.js'],
  'connection ahead': [
    "root.append(Object.assign(document.createElement('link'), {rel: 'preconnect', href: 'https://leak.example'}))",
    'request: preconnect https://leak.example',
  ],
  'where she comes from': [
    "root.append(Object.assign(document.createElement('a'), {href: 'https://leak.example/a', textContent: 'a'}))",
    'request: a link to leak.example tells',
  ],
  'local storage': ["localStorage.setItem('leak-local', '1')", 'storage: .*leak-local'],
  'local storage, as a property': ["localStorage.leakProperty = '1'", 'storage: localStorage leakProperty'],
  'session storage': ["sessionStorage.setItem('leak-session', '1')", 'storage: .*leak-session'],
  database: ["indexedDB.open('leak-database')", 'storage: .*leak-database'],
  cache: ["caches.open('leak-cache')", 'storage: .*leak-cache'],
  cookie: ["document.cookie = 'leak-cookie=1'", 'storage: cookie: leak-cookie=1'],
  clipboard: ["navigator.clipboard.writeText('leak-clipboard').catch(() => {})", 'clipboard: writeText: leak-clipboard'],
  'clipboard, the old way': ["document.execCommand('copy')", 'clipboard: execCommand: copy'],
  print: ['print()', 'print: print'],
  history: ["history.pushState({leak: 1}, '')", 'history: pushState'],
  address: ["location.hash = 'leak-hash'", 'address: .*leak-hash'],
  title: ["document.title = 'leak-title'", 'address: title: leak-title'],
  'name of the window': ["window.name = 'leak-name'", 'name: (window\\.)?name:? leak-name'],
  channel: ["new BroadcastChannel('leak').postMessage('leak-channel')", 'message: postMessage: leak-channel'],
  message: ["window.postMessage('leak-message', '*')", 'message: postMessage: leak-message'],
  event: ["this.dispatchEvent(new CustomEvent('leak-event', {detail: 'ticked'}))", 'event: leak-event, at <miscarriage-myths>'],
  'composed event': [
    "root.firstChild.dispatchEvent(new CustomEvent('leak-composed', {detail: 1, bubbles: true, composed: true}))",
    'event: leak-composed',
  ],
  attribute: ["this.setAttribute('leak-attribute', '1')", 'trace: attribute leak-attribute'],
  'value of a form': ["internals.setFormValue('leak-form')", 'form: setFormValue: leak-form'],
}; // prettier-ignore

const elementThat = (acts) => `customElements.define('miscarriage-myths', class extends HTMLElement {
  static formAssociated = true;
  constructor() {
    super();
    const internals = this.attachInternals();
    const root = this.attachShadow({mode: 'closed'});
    root.innerHTML = '<p>A card</p><textarea></textarea>';
    ${acts
      .map(
        ([name, act]) => `{
          const button = document.createElement('button');
          button.type = 'button';
          button.className = 'b-${name.replace(/\W+/g, '-')}';
          button.textContent = '${name}';
          button.onclick = () => { ${act}; };
          root.append(button);
        }`,
      )
      .join('\n')}
  }
});`;
const pageWith = (more = '') =>
  `<!doctype html><html lang="en"><title>A page</title><form><miscarriage-myths><a href="tel:112">112</a></miscarriage-myths></form>${more}
  <script type="module" src="/miscarriage-elements.js"></script>`;
const acts = Object.entries(leaks).map(([name, [act]]) => [name, act]);
// A browser does not say who set a property.
const untold = 'local storage, as a property';

const places = {
  'a page without other scripts': {details: {}, named: ['/leaks.html', '/miscarriage-elements.js']},
  'the page of a web team': {details: chromiumOnly('only Chromium says who asks'), but: untold},
};
for (const [place, {details, named, but}] of Object.entries(places)) {
  test(
    `npm run privacy tells of every leak of an element on ${place}`,
    {...details, ...inRest()},
    async ({server, browser}) => {
      server.make('/leaks.html', pageWith());
      server.make('/miscarriage-elements.js', elementThat(acts));
      const options = {named: named?.map((path) => server.origin + path)};
      const told = violations(await examine(browser, `${server.origin}/leaks.html`, options));
      const expected = Object.entries(leaks).flatMap(([name, [, sentence]]) => (name === but ? [] : [sentence]));
      for (const sentence of [...expected, 'form: the browser may remember what is in a textarea'])
      assert.ok(told.some((line) => new RegExp(sentence).test(line)), `"${sentence}" is not in:\n${told.join('\n')}`); // prettier-ignore
      server.reset();
    },
  );
}

const onlyTheirs = {...chromiumOnly('only Chromium says who asks'), ...inRest()};
test("what the page's own scripts do is told apart, and is no violation", onlyTheirs, async ({server, browser}) => {
  const own = acts.filter(([, act]) => !/root|this|internals/.test(act)).map(([, act]) => `{ ${act}; }`);
  server.make('/leaks.html', pageWith('<script src="/tracker.js"></script>'));
  server.make('/tracker.js', `fetch('/at-once'); addEventListener('click', () => { ${own.join('\n')} }, true);`);
  server.make('/miscarriage-elements.js', elementThat([['nothing', '']]).replace('<textarea></textarea>', ''));
  const examined = await examine(browser, `${server.origin}/leaks.html`);
  assert.deepEqual(violations(examined), []);
  const told = examined.notes.filter(({isOurs}) => !isOurs).map(({kind, what, by}) => `${kind}: ${what} by ${by}`);
  for (const [name, [act, expected]] of Object.entries(leaks))
    if (!/root|this|internals/.test(act))
      assert.ok(
        told.some((line) => new RegExp(expected).test(line)),
        `${name} is not in:\n${told.join('\n')}`,
      );
  assert.ok(told.some((line) => /at-once by .*tracker\.js/.test(line)));
  server.reset();
});
