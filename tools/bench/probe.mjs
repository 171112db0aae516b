// Runs in the page, before anything of it. What it says is read when the page has come to rest.

/**
 * @param {string[]} tags Those of our cards. A page without them has the same words in `main`.
 */
export function probe(tags) {
  const seen = {sign: 0, call: 0, live: 0, last: 0, shifted: 0, blocked: 0, longest: 0, worked: 0};
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({type, buffered: true});
  observe('layout-shift', ({startTime, value}) => {
    seen.shifted += value;
    seen.last = Math.max(seen.last, startTime);
  });
  observe('longtask', ({startTime, duration}) => {
    seen.blocked += Math.max(0, duration - 50);
    seen.longest = Math.max(seen.longest, duration);
    seen.worked = startTime + duration;
  });
  const [first] = tags;
  /** Of a card that has come to life only what stands in its root is drawn. */
  const rootOf = () => {
    const card = document.querySelector(first);
    return card?.shadowRoot ?? card ?? document.querySelector('main');
  };
  const isDrawn = (element) =>
    Boolean(element?.getClientRects().length) &&
    element.checkVisibility({visibilityProperty: true, opacityProperty: true});
  const parts = {
    // A card that waits for its words has the link, and no list.
    sign: () => isDrawn(rootOf()?.querySelector('li')),
    call: () => isDrawn(rootOf()?.querySelector('a[href^="tel:"], wa-button[href^="tel:"]')),
    live: () =>
      document.readyState === 'complete' &&
      (!document.querySelector('script') || !document.querySelector('main :not(:defined)')) &&
      (!document.querySelector('[data-module]') || /supported/.test(document.body.className)),
  };
  const missing = new Set(Object.keys(parts));
  const look = () => {
    for (const name of [...missing].filter((one) => document.body && parts[one]())) {
      missing.delete(name);
      // When this frame has been painted.
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => (seen[name] = performance.now());
      port2.postMessage(0);
    }
    if (missing.size) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener('DOMContentLoaded', () => {
    new ResizeObserver(() => (seen.last = Math.max(seen.last, performance.now()))).observe(document.body);
  });
  window[Symbol.for('bench')] = () => {
    const stable = Math.max(seen.last, performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
    const isAtRest = !missing.size && performance.now() - Math.max(stable, seen.worked, seen.live) > 600;
    return {...seen, stable, isAtRest};
  };
}
