// Opens a page as a phone does, and says how long a reader waits for what.
import {Refused} from '../run.mjs';
import {probe} from './probe.mjs';

/** What Lighthouse takes for a slow phone in a slow network. */
export const networks = {
  none: undefined,
  'slow-4g': {offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 768_000 / 8},
};

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {{tags: string[], network: keyof typeof networks, cpu: number}} how
 */
export async function load(browser, address, {tags, network, cpu}) {
  const context = await browser.newContext({viewport: {width: 412, height: 915}, serviceWorkers: 'block'});
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let bytes = 0;
    session.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
    await session.send('Network.enable');
    // Time of this thread's own, which other programs on the machine hardly touch.
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    if (networks[network]) await session.send('Network.emulateNetworkConditions', networks[network]);
    await page.addInitScript(probe, tags);
    await page.goto(address, {waitUntil: 'load', timeout: 60_000});
    const state = () => page.evaluate(() => window[Symbol.for('bench')]());
    await page
      .waitForFunction(() => window[Symbol.for('bench')]().isAtRest, undefined, {polling: 200})
      .catch(async () => {
        throw new Refused(`${address} did not come to rest: ${JSON.stringify(await state())}.`);
      });
    const seen = await state();
    const {metrics} = await session.send('Performance.getMetrics');
    const metric = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
    return {...seen, cpu: metric('TaskDuration') * 1000, nodes: metric('Nodes'), bytes};
  } finally {
    await context.close();
  }
}
