// Opens a page, uses its cards as a reader does, and says what came of it: what our elements caused, and what the page's own scripts did.
import {elementRows} from '../rows.mjs';
import {useAsReader, typed, within} from './reader.mjs';
import {left, record} from './record.mjs';
import {reasonFor} from './rules.mjs';

const tags = Object.keys(elementRows);
/** Providers of films: that they are asked is enough. */
const providers = /^https:\/\/(player\.vimeo\.com|www\.youtube-nocookie\.com)\//;

/** Which file asked for each address. Only Chromium tells. */
const askedBy = async (context, page) => {
  const files = new Map();
  if (context.browser()?.browserType().name() !== 'chromium') return files;
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({request, initiator}) => {
    const stacks = [];
    for (let {stack} = initiator; stack; stack = stack.parent) stacks.push(...stack.callFrames);
    files.set(request.url, stacks.find(({url}) => url)?.url ?? initiator.url ?? '');
  });
  return files;
};

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {{named?: string[], after?: (page: import('@playwright/test').Page) => Promise<void>}} options `named`: all files that the page names
 * itself, where it has no script but ours, so that everything else is caused by the elements. `after`: what is done when all has been used.
 */
export async function examine(browser, address, {named, after} = {}) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const page = await context.newPage();
    await page.addInitScript(record, tags);
    await context.route(providers, (route) => route.fulfill({body: 'film', contentType: 'text/html'}));
    const files = await askedBy(context, page);
    let [isUsed, step] = [false, ''];
    /** @type {{kind: string, what: string, by: string, step: string, isUsed?: boolean, [more: string]: unknown}[]} */
    const notes = [];
    const asked = (what) => notes.push({kind: 'request', what, by: '', step, isUsed});
    page.on('request', (request) => request.url().startsWith('data:') || asked(request.url()));
    page.on('websocket', (socket) => asked(socket.url()));
    await page.goto(address, {waitUntil: 'load'});
    const present = () =>
      page.locator(tags.join()).evaluateAll((all) => all.map((card) => [card.localName, card.matches(':defined')]));
    await page
      .waitForFunction(
        (all) => [...document.querySelectorAll(all)].some((card) => card.matches(':defined')),
        tags.join(),
        {timeout: 15_000},
      )
      .catch(() => {});
    // What the page does by itself when it is opened comes first.
    await page.waitForLoadState('networkidle', {timeout: 15_000}).catch(() => {});
    const cards = await present();

    const cookies = async () => (await context.cookies()).map(({name}) => `cookie ${name}`);
    const before = {...(await page.evaluate(left)), cookie: await cookies()};
    const loaded = await page.evaluate(() => window[Symbol.for('privacy')].notes.length);
    isUsed = true;
    const used = await useAsReader(page, (now) => (step = now));
    await after?.(page);
    await page.waitForLoadState('networkidle', {timeout: 15_000}).catch(() => {});

    const {said, ours} = await page.evaluate(() => {
      const {notes: all, ours: scripts} = window[Symbol.for('privacy')];
      return {said: all, ours: [...scripts]};
    });
    notes.push(...said.map((note, index) => ({...note, isUsed: index >= loaded})));
    notes.push(...(await page.evaluate(within, typed)).map((note) => ({...note, isUsed: true})));
    /** Where the page says that the files are. */
    const folders = await page.evaluate(() =>
      [...document.querySelectorAll('meta[name="miscarriage:files" i]')].map(
        (meta) => new URL(meta.getAttribute('content') ?? '', document.baseURI).href,
      ),
    );
    const now = {...(await page.evaluate(left)), cookie: await cookies()};
    for (const [name, lines] of Object.entries(now))
      for (const what of lines.filter((line) => !before[name].includes(line)))
        notes.push({kind: name === 'cookie' ? 'storage' : name, what, by: '', step: '', isUsed: true, isLeft: true});
    return {
      cards,
      used,
      ours,
      notes: judge(notes, {ours, files, named, said: folders, origin: new URL(page.url()).origin}),
    };
  } finally {
    await context.close();
  }
}

/** Who did what, whether that is allowed, and nothing twice. */
function judge(notes, {ours, files, named, said, origin}) {
  // A script of a release stands in a folder of its own, beside which the others are.
  const folder = [...ours, ...(named ?? [])]
    .map((file) => new URL('.', file).href.replace(/v\/[\w.-]+\/$/, ''))
    .concat(said);
  const called = notes.filter(({isLeft}) => !isLeft);
  const isRequest = ({kind}) => kind === 'request';
  const address = ({what}) => what.replace(/^\w+: /, '');
  const onTheWay = new Set(called.filter((note) => isRequest(note) && !/^\w+: /.test(note.what)).map(({what}) => what));
  const caller = (note) => {
    if (!isRequest(note)) return note.by;
    const call = called.find((other) => isRequest(other) && other.by && address(other) === address(note));
    return call?.by || files.get(note.what) || '';
  };
  /** What is left in the page is nothing new, if the call that left it has been noted. */
  const isKnown = ({isLeft, kind, what}) => {
    const [, name = ''] = what.split(' ');
    return (
      isLeft &&
      called.some((note) => note.isUsed && note.kind === kind && (kind !== 'storage' || note.what.includes(name)))
    );
  };
  // Where nobody is seen to have done it, it is not held against our elements: `npm run privacy` on a page of their own shows all that they do.
  const isOurs = ({by, host}) => Boolean(named || host || ours.includes(by));

  const seen = new Set();
  return notes
    .filter(({isHint}) => !isHint)
    .filter(
      (note) => !(isRequest(note) && note.what !== address(note) && onTheWay.has(address(note))) && !isKnown(note),
    )
    .map((note) => ({...note, by: caller(note), folder, origin}))
    .filter(({kind, what}) => !(kind === 'request' && named?.includes(what)))
    .map((note) => ({...note, isOurs: isOurs(note), why: reasonFor(note)}))
    .filter(({kind, what, by, step, host}) => {
      const key = JSON.stringify([kind, what, by, step, host]);
      return !seen.has(key) && seen.add(key);
    });
}
