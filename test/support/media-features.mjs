// emulateMedia() of @web/test-runner-commands drops forced colours, so Chromium is asked directly. The session stays
// attached: detaching would drop the emulation. Other engines answer false, and the test says that it cannot run.
import {engine} from './engine.mjs';

const sessions = new WeakMap();

export const mediaFeatures = () => ({
  name: 'media-features',
  async executeCommand({command, payload, session}) {
    if (command !== 'media-features') return undefined;
    const page = session.browser.getPage?.(session.id);
    if (!page?.createCDPSession || engine !== 'chromium') return false;
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    await sessions.get(page).send('Emulation.setEmulatedMedia', {features: payload});
    return true;
  },
});
