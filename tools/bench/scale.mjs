// Many cards on one page, and many that come and go: whether the thousandth costs what the first did, and what is left of those that went.
import {serve} from '../serve.mjs';

const tags = ['miscarriage-contact', 'miscarriage-warning-signs'];
const details = 'country="NL" phone="0183 64 42 17" hours="Mo-Fr 08:00-16:30" clinic="Clinic"';
const page =
  '<!doctype html><html lang="nl"><title>Scale</title><main></main><script type="module" src="miscarriage-elements.nl.js"></script>';

/** Puts cards into the page, and waits until each has its words. @param {[string, number, string]} what */
const add = async ([tag, count, attributes]) => {
  const main = /** @type {Element} */ (document.querySelector('main'));
  const template = document.createElement('template');
  template.innerHTML = `<${tag} ${attributes}></${tag}>`.repeat(count);
  const added = [...template.content.children];
  main.append(document.importNode(template.content, true));
  const cards = [...main.children].slice(-added.length);
  const isSpeaking = () => cards.every((card) => card.shadowRoot?.querySelector('h2'));
  while (!isSpeaking()) await new Promise((resolve) => setTimeout(resolve));
};
/** Puts a card in and takes it out, again and again, in the middle of its work and after it. @param {[string, number, string]} what */
const comeAndGo = async ([tag, count, attributes]) => {
  const main = /** @type {Element} */ (document.querySelector('main'));
  const template = document.createElement('template');
  template.innerHTML = `<${tag} ${attributes}></${tag}>`;
  for (let index = 0; index < count; index += 1) {
    const card = document.importNode(template.content, true).firstElementChild;
    main.append(card);
    if (index % 2) await new Promise((resolve) => requestAnimationFrame(resolve));
    card.remove();
  }
};

/** @param {import('@playwright/test').Browser} browser @param {string} folder */
export async function scale(browser, folder) {
  const server = await serve(folder);
  server.make('/scale.html', page);
  /** @type {<Result>(run: (tools: {page: import('@playwright/test').Page, cpuOf: Function, left: Function}) => Promise<Result>) => Promise<Result>} */
  const onPage = async (run) => {
    const context = await browser.newContext({viewport: {width: 412, height: 915}});
    const opened = await context.newPage();
    const session = await context.newCDPSession(opened);
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await session.send('HeapProfiler.enable');
    const metrics = async () => {
      const {metrics: all} = await session.send('Performance.getMetrics');
      return Object.fromEntries(all.map(({name, value}) => [name, value]));
    };
    await opened.goto(`${server.origin}/scale.html`, {waitUntil: 'load'});
    const result = await run({
      page: opened,
      cpuOf: async (work) => {
        const {TaskDuration: before} = await metrics();
        await work();
        return ((await metrics()).TaskDuration - before) * 1000;
      },
      left: async () => {
        for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
        const {Nodes: nodes, JSEventListeners: listeners} = await metrics();
        const {usedSize} = await session.send('Runtime.getHeapUsage');
        return {nodes, listeners, kB: Math.round(usedSize / 1024)};
      },
    });
    await context.close();
    return result;
  };
  for (const tag of tags) {
    const batches = await onPage(async ({page: opened, cpuOf}) => {
      await opened.evaluate(add, /** @type {[string, number, string]} */ ([tag, 1, details]));
      const all = [];
      for (let batch = 0; batch < 10; batch += 1)
        all.push(
          await cpuOf(() => opened.evaluate(add, /** @type {[string, number, string]} */ ([tag, 100, details]))),
        );
      return all;
    });
    const [first, last] = [batches[0], batches.at(-1)];
    console.log(
      `${tag}: 1,000 on a page; ${(first / 100).toFixed(1)} ms each of the first hundred, ${(last / 100).toFixed(1)} of the last: ${(last / first).toFixed(2)} times.`,
    );
    const {before, after} = await onPage(async ({page: opened, left}) => {
      await opened.evaluate(comeAndGo, /** @type {[string, number, string]} */ ([tag, 100, details]));
      const found = {before: await left(), after: {}};
      await opened.evaluate(comeAndGo, /** @type {[string, number, string]} */ ([tag, 10_000, details]));
      found.after = await left();
      return found;
    });
    console.log(`${tag}: 10,000 came and went. Before: ${JSON.stringify(before)}; after: ${JSON.stringify(after)}.`);
  }
  server.stop();
}
