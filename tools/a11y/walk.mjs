// A reader with a keyboard: Tab from before the card until behind it, and how each stop looks.

const most = 500;

/** @param {import('@playwright/test').Page} page */
export const walk = async (page) => {
  await page.evaluate(() => {
    const {root, controls} = globalThis['a11y'];
    const link = (id) => Object.assign(document.createElement('a'), {href: '#', id, textContent: id});
    root().host.before(link('before'));
    document.body.append(link('after'));
    globalThis['a11y'].all = controls();
    document.getElementById('before').focus();
  });
  const stops = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const {focused, all, nameOf, target} = globalThis['a11y'];
      const element = focused();
      if (element?.id === 'after') return undefined;
      const own = target(element);
      // A link in a sentence can stand in two lines.
      const [{x, y, width, height}] = own.getClientRects();
      const [left, top] = [x + width / 2, y + height / 2];
      const deepest = (/** @type {DocumentOrShadowRoot} */ root) => {
        const at = root.elementFromPoint(left, top);
        return at?.shadowRoot && at.shadowRoot !== root ? (deepest(at.shadowRoot) ?? at) : at;
      };
      const over = deepest(document);
      // The ring of a box or a choice is around its label, or beside it.
      const ringed = [element, element.parentElement, element.nextElementSibling].filter(Boolean);
      return {
        at: all.indexOf(element),
        name: nameOf(element),
        hasRing: ringed.some((one) => {
          const {outlineStyle, outlineWidth} = getComputedStyle(one);
          return outlineStyle !== 'none' && outlineWidth !== '0px';
        }),
        isCovered: !(own.contains(over) || over?.contains(own)),
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  const reached = stops.map(({at}) => at);
  const missed = await page.evaluate((places) => {
    const {all, nameOf} = globalThis['a11y'];
    for (const id of ['before', 'after']) document.getElementById(id).remove();
    // Of a group of choices Tab reaches the chosen one.
    return all
      .filter((control, at) => !places.includes(at) && !(control.type === 'radio' && !control.checked))
      .map(nameOf);
  }, reached);
  return {stops, missed, isLeft: stops.length < most};
};
