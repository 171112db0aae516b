// What no engine looks at and a script can. A check says which criteria it is about, in which looks it is done, how many things it looked at, and
// what is wrong with them. It supports a criterion; it does not prove it.
import {heard} from './heard.mjs';
import {walk} from './walk.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{criteria: string[], title: string, looks: string[], run: (page: Page) => Promise<{of: number, faults: string[]}>}} Check */

const words = (/** @type {Page} */ page) => page.evaluate(() => globalThis['a11y'].words());

/** In the page: what stands out of the screen, and words that their box cuts off. */
const outside = () => {
  const {everyElement, shown, nameOf} = globalThis['a11y'];
  const {clientWidth, scrollWidth} = document.documentElement;
  const isOut = (element) => {
    const {left, right, width} = element.getBoundingClientRect();
    return width > 0 && (right > clientWidth + 0.5 || left < -0.5);
  };
  const isCut = (element) =>
    getComputedStyle(element).overflow !== 'visible' &&
    element.clientHeight > 1 &&
    (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1) &&
    element.innerText?.trim();
  return {
    of: shown().length,
    faults: [
      ...(scrollWidth > clientWidth ? [`the page scrolls ${scrollWidth - clientWidth} px to the side`] : []),
      ...everyElement(document.body).filter(isOut).map(nameOf),
      ...shown()
        .filter(isCut)
        .map((element) => `${nameOf(element)} is cut off`),
    ],
  };
};

const roles = /^(link|button|checkbox|radio|textbox|combobox|DisclosureTriangle.*|Iframe|Video)$/;

/** What is not in a card cannot be at fault there. Where it is, nothing is said. */
const without = (selector, ...criteria) => ({
  criteria,
  title: `The card has none (\`${selector}\`).`,
  looks: ['light'],
  run: async (/** @type {Page} */ page) => {
    const has = (what) => globalThis['a11y'].everyElement(globalThis['a11y'].root()).some((part) => part.matches(what));
    return {of: (await page.evaluate(has, selector)) ? 0 : 1, faults: []};
  },
});

/** @type {Record<string, Check>} */
export const checks = {
  // The button is that of a film which comes after consent.
  'no sound, no film': without(
    'audio, video, iframe, object, embed, .button-play',
    ...['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.4.2'],
  ),
  'no picture': without('img, canvas, picture, object, embed, image, iframe, .button-play', '1.4.5'),
  'no field': without(
    'input, textarea, select, [contenteditable]',
    ...['1.3.5', '3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8'],
  ),
  'nothing to drag': without('[draggable="true"], input[type="range"]', '2.5.7'),
  reflow: {
    criteria: ['1.4.4', '1.4.10'],
    title: 'Nothing is wider than the screen, and no words are cut off.',
    looks: ['320 px', '400 %'],
    run: (page) => page.evaluate(outside),
  },
  spacing: {
    criteria: ['1.4.12'],
    title: 'With the text spacing of WCAG in every root, nothing is wider than the screen, and no words are cut off.',
    looks: ['text spacing'],
    run: (page) => page.evaluate(outside),
  },
  order: {
    criteria: ['1.3.2'],
    title: "In the browser's accessibility tree, nothing that is heard later stands above what was heard before.",
    looks: ['320 px'],
    run: async (page) => {
      const texts = (await heard(page)).filter(({role, name, box}) => role === 'StaticText' && name && box?.[3]);
      // What stands beside it, in a column of its own, is not above it.
      const isAbove = ({box: [x, y, width, height]}, before) => {
        const [left, top, most] = before?.block ?? [0, 0, 0];
        return y + height <= top && x < left + most && x + width > left;
      };
      return {
        of: texts.length,
        faults: texts
          .filter((text, index) => isAbove(text, texts[index - 1]))
          .map(({name}) => `"${name.slice(0, 40)}" stands above what is heard before it`),
      };
    },
  },
  names: {
    criteria: ['2.4.4', '3.3.2', '4.1.2'],
    title: "In the browser's accessibility tree, every link, button, box, choice, field and frame has a name.",
    looks: ['light'],
    run: async (page) => {
      const controls = (await heard(page)).filter(({role}) => roles.test(role));
      const faults = controls.filter(({name}) => !name).map(({role}) => `a ${role} has no name`);
      return {of: controls.length, faults};
    },
  },
  keyboard: {
    criteria: ['2.1.1', '2.1.2', '2.4.3', '2.4.7', '2.4.11'],
    title:
      'Tab reaches every control once, in the order of the page, and leaves the card. What has the focus has a ring, is on the screen, and nothing lies over it.',
    looks: ['320 px'],
    run: async (page) => {
      const {stops, missed, isLeft} = await walk(page);
      const before = (index) => stops[index - 1] ?? {at: -1, name: 'the start'};
      return {
        of: stops.length + missed.length,
        faults: [
          ...(isLeft ? [] : ['Tab does not leave the card']),
          ...missed.map((name) => `${name} is not reached`),
          ...stops.flatMap(({at, name, hasRing, isCovered}, index) => [
            ...(at > before(index).at ? [] : [`${name} comes after ${before(index).name}`]),
            ...(hasRing ? [] : [`${name} has no ring`]),
            ...(isCovered ? [`something lies over ${name}`] : []),
          ]),
        ],
      };
    },
  },
  motion: {
    criteria: ['2.2.2', '2.3.1'],
    title: 'Nothing moves, blinks or starts by itself.',
    looks: ['light', 'reduced motion'],
    run: (page) =>
      page.evaluate(() => {
        const {everyRoot, shown, nameOf} = globalThis['a11y'];
        const moving = everyRoot().flatMap((root) => root.getAnimations());
        const starting = shown().filter(({localName, autoplay}) => /^(marquee|blink)$/.test(localName) || autoplay);
        return {of: shown().length, faults: [...moving.map(() => 'an animation runs'), ...starting.map(nameOf)]};
      }),
  },
  pointer: {
    criteria: ['1.4.13', '2.5.2'],
    title:
      'While the pointer is over a control nothing appears or goes, and a press that is let go elsewhere does nothing: one control of each kind.',
    looks: ['light'],
    run: async (page) => {
      const before = await words(page);
      const faults = [];
      let of = 0;
      for (;;) {
        const next = await page.evaluate((at) => {
          const {controls, target, nameOf} = globalThis['a11y'];
          const kindOf = (one) => [one.localName, one.type, one.className, target(one).className].join();
          const control = [...new Map(controls().map((one) => [kindOf(one), one])).values()][at];
          if (!control) return undefined;
          const one = target(control);
          one.scrollIntoView({block: 'center'});
          const [box] = one.getClientRects();
          return {x: box.x + box.width / 2, y: box.y + box.height / 2, name: nameOf(one)};
        }, of);
        if (!next) return {of, faults};
        of++;
        await page.mouse.move(next.x, next.y);
        if ((await words(page)) !== before) faults.push(`other words while the pointer is over ${next.name}`);
        await page.mouse.down();
        await page.mouse.move(2, 2);
        await page.mouse.up();
        if ((await words(page)) !== before) faults.push(`${next.name} acts before it is let go`);
      }
    },
  },
  orientation: {
    criteria: ['1.3.4'],
    title: 'The same words stand there upright and sideways.',
    looks: ['320 px'],
    run: async (page) => {
      const turned = async (width, height) => {
        await page.setViewportSize({width, height});
        return (await words(page)).replace(/\s+/g, '');
      };
      const upright = await turned(320, 640);
      return {of: 1, faults: upright === (await turned(640, 320)) ? [] : ['other words stand there sideways']};
    },
  },
  // The last, since it ticks and chooses.
  steady: {
    criteria: ['2.1.4', '3.2.1', '3.2.2'],
    title:
      'Focus, a tick or a choice moves the focus nowhere else, opens no window and does not leave the page; a letter or figure on the keyboard does nothing.',
    looks: ['light'],
    run: async (page) => {
      const place = () => `${page.url()} ${page.context().pages().length}`;
      const start = place();
      const {of, faults} = await page.evaluate(async () => {
        const {controls, focused, nameOf} = globalThis['a11y'];
        const wrong = [];
        const all = controls();
        for (const control of all) {
          // A topic that was chosen takes some away.
          const isThere = () => control.isConnected && control.checkVisibility();
          if (!isThere()) continue;
          control.focus();
          if (control.matches('input[type="checkbox"], input[type="radio"]')) control.click();
          await new Promise((resolve) => setTimeout(resolve));
          if (isThere() && focused() !== control) wrong.push(`${nameOf(control)} gives the focus away`);
        }
        controls()
          .find((control) => control.matches('summary, a, button'))
          ?.focus();
        return {of: all.length, faults: wrong};
      });
      const before = await words(page);
      await page.keyboard.type('abcdefghijklmnopqrstuvwxyz0123456789');
      if ((await words(page)) !== before) faults.push('a letter on the keyboard changes the card');
      if (place() !== start) faults.push('the page or a window changes');
      return {of, faults};
    },
  },
};
