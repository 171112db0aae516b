// Uses every card of a page as a reader does: opens, ticks, types, chooses, prints, copies, clears, agrees to a film. With a real pointer and
// keyboard, so that listeners hear what they would hear.

/** What the reader types: found again, it has leaked. */
export const typed = 'zorgwoord';

/** In the page: the next thing to use, brought into view, and its name. None: all has been used. */
const next = () => {
  const state = window[Symbol.for('privacy')];
  for (const host of document.querySelectorAll(state.tags.join())) {
    const root = state.roots.get(host) ?? host;
    if (!state.used.has(host)) state.used.set(host, new Set());
    const used = state.used.get(host);
    for (const control of root.querySelectorAll('summary, button, input, textarea, select')) {
      // A button that comes back under its name is the same one.
      const key = control.localName === 'button' ? control.className || control.textContent : control;
      const place = control.labels?.[0] ?? control;
      if (used.has(key) || !place.checkVisibility({visibilityProperty: true})) continue;
      used.add(key);
      place.scrollIntoView({block: 'center', behavior: 'instant'});
      const {x, y, width, height} = place.getBoundingClientRect();
      state.step = `<${host.localName}> ${control.localName}${control.className ? `.${control.className.split(' ').pop()}` : ''}`;
      state.now = control;
      state.clicked = undefined;
      return {
        x: x + width / 2,
        y: y + height / 2,
        field: /^(textarea|select)$/.test(control.localName) || /^(text|search|email|tel)$/.test(control.type),
        step: state.step,
      };
    }
  }
  state.step = '';
  return null;
};

/** In the page: where something of the page lay over it (a banner), it is clicked by the page itself. */
const reached = () => {
  const state = window[Symbol.for('privacy')];
  if (!state.clicked) state.now.click();
};

const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/**
 * @param {import('@playwright/test').Page} page
 * @param {(step: string) => void} tell
 */
export const useAsReader = async (page, tell) => {
  let count = 0;
  for (let at = await page.evaluate(next); at; at = await page.evaluate(next)) {
    count++;
    tell(at.step);
    await page.mouse.click(at.x, at.y);
    await page.evaluate(reached);
    if (at.field) await page.keyboard.type(typed);
    if (/ button/.test(at.step)) await page.evaluate(drawn);
  }
  tell('');
  await page.evaluate(() => {
    // Paper is taken, the reader looks elsewhere, and leaves.
    for (const type of ['afterprint', 'blur', 'focus', 'pagehide', 'beforeunload']) dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.evaluate(drawn);
  return count;
};

/** In the page: what of her words, of our fields and of our links a script of the page, or the browser, could keep. */
export const within = (word) => {
  const state = window[Symbol.for('privacy')];
  const found = [];
  const say = (kind, what, host) => found.push({kind, what, by: '', step: '', host: host?.localName});
  const places = {
    'the HTML of the page': document.documentElement.outerHTML,
    'the selection of the page': String(getSelection()),
    'the address': location.href,
    'the title': document.title,
    'window.name': window.name,
  };
  for (const [place, text] of Object.entries(places))
    if (text.includes(word)) say('trace', `what was typed stands in ${place}`);
  for (const form of document.forms)
    for (const [name, value] of new FormData(form)) {
      const field = form.elements.namedItem(name);
      const host = field instanceof Element ? field.closest(state.tags.join()) : undefined;
      if (host || String(value).includes(word)) say('form', `"${name}" is sent with a form`, host);
    }
  for (const host of document.querySelectorAll(state.tags.join())) {
    const root = state.roots.get(host);
    if (!root) continue;
    if (
      root.mode === 'closed' &&
      [getSelection().anchorNode, getSelection().focusNode].some((node) => node?.getRootNode() === root)
    )
      say('trace', 'the selection of the page is inside', host);
    const own = Object.entries(host).flatMap(([name, value]) =>
      typeof value === 'string' && value.includes(word) ? [name] : [],
    );
    for (const name of own) say('trace', `what was typed stands in the property ${name}`, host);
    for (const field of root.querySelectorAll('input, textarea, select'))
      if (!field.readOnly && field.getAttribute('autocomplete') !== 'off')
        say('form', `the browser may remember what is in a ${field.localName}`, host);
    for (const link of root.querySelectorAll('a[href]'))
      if (
        /^https?:/.test(link.href) &&
        new URL(link.href).origin !== location.origin &&
        !link.relList.contains('noreferrer')
      )
        say('request', `a link to ${new URL(link.href).hostname} tells from which page she comes`, host);
    for (const {rel, href} of root.querySelectorAll('link'))
      if (/preconnect|dns-prefetch|pre/.test(rel)) say('request', `${rel} ${href}`, host);
  }
  return found;
};
