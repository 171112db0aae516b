// What no engine looks at and a script can: each check says which criteria it is about, in which look it is done, and what it finds.
// It supports a criterion; it does not prove it.

/** @typedef {import('@playwright/test').Page} Page */

/** In the page: what is wider than the screen. */
const tooWide = () => {
  const {everyElement, nameOf} = globalThis['a11y'];
  const {clientWidth, scrollWidth} = document.documentElement;
  const out = everyElement(document.body).filter((element) => {
    const {left, right, width} = element.getBoundingClientRect();
    return width > 0 && (right > clientWidth + 0.5 || left < -0.5);
  });
  return [
    ...(scrollWidth > clientWidth ? [`the page scrolls ${scrollWidth - clientWidth} px to the side`] : []),
    ...out.map(nameOf),
  ];
};

/** In the page: words that do not fit into their box, which hides what stands out. */
const cutOff = () => {
  const {inCard, nameOf} = globalThis['a11y'];
  return inCard()
    .filter((element) => getComputedStyle(element).overflow !== 'visible' && element.innerText?.trim())
    .filter(
      ({scrollHeight, clientHeight, scrollWidth, clientWidth}) =>
        clientHeight > 1 && (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1),
    )
    .map(nameOf);
};

/** The browser's own tree of what is heard, in its order. */
export const treeOf = async (/** @type {Page} */ page) => {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const {documents, strings} = await session.send('DOMSnapshot.captureSnapshot', {computedStyles: ['display']});
  await session.detach();
  const [{nodes: dom, layout}] = documents;
  const boxes = new Map(layout.nodeIndex.map((index, at) => [dom.backendNodeId[index], layout.bounds[at]]));
  const drawn = new Map(
    layout.nodeIndex.map((index, at) => [index, {box: layout.bounds[at], display: strings[layout.styles[at][0]]}]),
  );
  /** The paragraph, cell or item in which words stand. */
  const blockOf = (id) => {
    let index = dom.backendNodeId.indexOf(id);
    while (index > 0 && (!drawn.has(index) || /^(inline|contents|$)/.test(drawn.get(index).display ?? '')))
      index = dom.parentIndex[index];
    return drawn.get(index)?.box;
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard = [];
  const walk = (node) => {
    const role = node.role?.value;
    if (!node.ignored && role !== 'InlineTextBox')
      heard.push({
        role,
        name: (node.name?.value ?? '').trim(),
        box: boxes.get(node.backendDOMNodeId),
        block: role === 'StaticText' ? blockOf(node.backendDOMNodeId) : undefined,
      });
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id));
  };
  walk(nodes[0]);
  return heard;
};

const controlRoles = [
  'link',
  'button',
  'checkbox',
  'radio',
  'textbox',
  'DisclosureTriangle',
  'DisclosureTriangleGrouped',
  'combobox',
];

/** Tab from before the card until behind it: every stop, and how it looks there. */
const tabThrough = async (/** @type {Page} */ page) => {
  await page.evaluate(() => {
    const before = Object.assign(document.createElement('a'), {href: '#', id: 'before', textContent: 'before'});
    const after = Object.assign(document.createElement('a'), {href: '#', id: 'after', textContent: 'after'});
    const {card} = globalThis['a11y'];
    card().before(before);
    document.body.append(after);
    before.focus();
  });
  const stops = [];
  for (let most = 400; most > 0; most--) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const {focused, controls, nameOf} = globalThis['a11y'];
      const element = focused();
      if (element?.id === 'after') return undefined;
      const {outlineStyle, outlineWidth} = getComputedStyle(element);
      // A link in a sentence can stand in two lines.
      const [{x, y, width, height}] = (element.labels?.[0] ?? element).getClientRects();
      let over = document.elementFromPoint(x + width / 2, y + height / 2);
      while (over?.shadowRoot?.elementFromPoint(x + width / 2, y + height / 2)) {
        const inner = over.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
        if (inner === over) break;
        over = inner;
      }
      const own = element.labels?.[0] ?? element;
      // A choice is shown by what stands around it.
      const around = [element, element.parentElement, element.nextElementSibling].some(
        (one) => one && getComputedStyle(one).outlineStyle !== 'none',
      );
      return {
        at: controls().indexOf(element),
        name: nameOf(element),
        isSeen: (outlineStyle !== 'none' && outlineWidth !== '0px') || around,
        isCovered: !(own.contains(over) || over?.contains(own)),
        radio: element.type === 'radio' ? element.name : '',
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  const isLeft = stops.length < 400;
  await page.evaluate(() => ['before', 'after'].forEach((id) => document.getElementById(id)?.remove()));
  return {stops, isLeft};
};

/** In the page: all words of the card, as they are seen. */
const wordsOfCard = () => globalThis['a11y'].card().shadowRoot.querySelector('.card').innerText;

/** @type {Record<string, {criteria: string[], title: string, look: string, run: (page: Page) => Promise<string[]>}>} */
export const checks = {
  reflow: {
    criteria: ['1.4.10', '1.4.4'],
    title: 'Nothing is wider than the screen at 320 px, nor in a window of 1280 × 1024 px at 400 %.',
    look: '320 px, 400 % zoom',
    run: (page) => page.evaluate(tooWide),
  },
  spacing: {
    criteria: ['1.4.12'],
    title: 'With the text spacing of WCAG in every root, nothing is cut off and nothing is wider than the screen.',
    look: 'text spacing',
    run: async (page) => [...(await page.evaluate(tooWide)), ...(await page.evaluate(cutOff))],
  },
  order: {
    criteria: ['1.3.2'],
    title:
      "In the browser's accessibility tree nothing that is heard later stands on the screen above what was heard before.",
    look: '320 px',
    run: async (page) => {
      const text = (await treeOf(page)).filter(({role, name, box}) => role === 'StaticText' && name && box?.[3]);
      if (text.length < 10) return [`only ${text.length} texts are heard`];
      return text.flatMap(({name, box}, index) => {
        const before = text[index - 1];
        return before?.block && box[1] + box[3] <= before.block[1]
          ? [`"${name.slice(0, 40)}" is heard after "${before.name.slice(0, 40)}" and stands above it`]
          : [];
      });
    },
  },
  names: {
    criteria: ['4.1.2', '2.4.4', '3.3.2'],
    title: "In the browser's accessibility tree every link, button, box, choice and field has a name.",
    look: 'light',
    run: async (page) =>
      (await treeOf(page))
        .filter(({role, name}) => controlRoles.includes(role) && !name)
        .map(({role}) => `a ${role} has no name`),
  },
  keyboard: {
    criteria: ['2.1.1', '2.1.2', '2.4.3'],
    title:
      'Tab reaches every control of the card once, in the order of the page (of a group of choices the chosen one), and leaves it.',
    look: 'light',
    run: async (page) => {
      const {stops, isLeft} = await tabThrough(page);
      const order = stops.flatMap(({at, name}, index) =>
        index && at <= stops[index - 1].at ? [`${name} comes after ${stops[index - 1].name}`] : [],
      );
      const missed = await page.evaluate(
        (reached) => {
          const {controls, nameOf} = globalThis['a11y'];
          return controls().flatMap((control, at) =>
            reached.includes(at) || control.type === 'radio' || control.localName === 'video'
              ? []
              : [`${nameOf(control)} is not reached`],
          );
        },
        stops.map(({at}) => at),
      );
      return [...(isLeft ? [] : ['Tab does not leave the card']), ...order, ...missed];
    },
  },
  focus: {
    criteria: ['2.4.7', '2.4.11'],
    title: 'What has the focus has a ring, is on the screen, and nothing lies over it.',
    look: '320 px',
    run: async (page) => {
      const {stops} = await tabThrough(page);
      return stops.flatMap(({name, isSeen, isCovered}) => [
        ...(isSeen ? [] : [`${name} has no ring`]),
        ...(isCovered ? [`something lies over ${name}`] : []),
      ]);
    },
  },
  targets: {
    criteria: ['2.5.8'],
    title: 'Every target is 24 × 24 px or larger, or stands in a sentence.',
    look: '320 px',
    run: (page) =>
      page.evaluate(() => {
        const {controls, nameOf} = globalThis['a11y'];
        return controls()
          .map((control) => control.labels?.[0] ?? control)
          .filter((target) => {
            const {width, height} = target.getBoundingClientRect();
            return (width < 24 || height < 24) && getComputedStyle(target).display !== 'inline';
          })
          .map(nameOf);
      }),
  },
  motion: {
    criteria: ['2.2.2', '2.3.1'],
    title: 'Nothing moves, blinks or starts by itself.',
    look: 'light, reduced motion',
    run: (page) =>
      page.evaluate(() => [
        ...globalThis['a11y']
          .everyRoot()
          .flatMap((root) => root.getAnimations())
          .map((animation) => `an animation runs: ${animation.id || 'without a name'}`),
        ...globalThis['a11y']
          .inCard()
          .filter(({localName, autoplay}) => /^(marquee|blink)$/.test(localName) || autoplay)
          .map(globalThis['a11y'].nameOf),
      ]),
  },
  hover: {
    criteria: ['1.4.13'],
    title: 'Nothing appears or goes while the pointer is over one of the first eight controls.',
    look: 'light',
    run: async (page) => {
      const before = await page.evaluate(wordsOfCard);
      const places = await page.evaluate(() =>
        globalThis['a11y']
          .controls()
          .slice(0, 8)
          .map((control) => {
            control.scrollIntoView({block: 'center'});
            const {x, y, width, height} = control.getBoundingClientRect();
            return [x + width / 2, y + height / 2];
          }),
      );
      for (const [x, y] of places) await page.mouse.move(x, y);
      return (await page.evaluate(wordsOfCard)) === before
        ? []
        : ['other words stand there while the pointer is over a control'];
    },
  },
  pointer: {
    criteria: ['2.5.2'],
    title: 'A press on one of the first six controls that is let go elsewhere does nothing.',
    look: 'light',
    run: async (page) => {
      const count = Math.min(await page.evaluate(() => globalThis['a11y'].controls().length), 6);
      const wrong = [];
      for (let at = 0; at < count; at++) {
        const {x, y, name, before} = await page.evaluate((index) => {
          const {controls, nameOf, card} = globalThis['a11y'];
          const control = controls()[index];
          control.scrollIntoView({block: 'center'});
          const box = control.getBoundingClientRect();
          return {
            x: box.x + box.width / 2,
            y: box.y + box.height / 2,
            name: nameOf(control),
            before: card().shadowRoot.querySelector('.card').innerText,
          };
        }, at);
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(2, 2);
        await page.mouse.up();
        if ((await page.evaluate(wordsOfCard)) !== before) wrong.push(`${name} acts before it is let go`);
      }
      return wrong;
    },
  },
  orientation: {
    criteria: ['1.3.4'],
    title: 'The same words stand there upright and sideways.',
    look: '320 px',
    run: async (page) => {
      const upright = await page.evaluate(wordsOfCard);
      await page.setViewportSize({width: 640, height: 320});
      const sideways = await page.evaluate(wordsOfCard);
      await page.setViewportSize({width: 320, height: 640});
      const plain = (text) => text.replace(/\s+/g, '');
      return plain(upright) === plain(sideways) ? [] : ['other words stand there sideways'];
    },
  },
  language: {
    criteria: ['3.1.2'],
    title: 'The card says its language and direction, and so does each part in another language.',
    look: 'light',
    run: (page) =>
      page.evaluate(() => {
        const {lang, dir} = globalThis['a11y'].card().shadowRoot.querySelector('.card');
        const around = document.documentElement;
        const parts = globalThis['a11y']
          .inCard()
          .filter((part) => part.hasAttribute('lang') && !Intl.getCanonicalLocales(part.lang).length);
        return [
          ...(lang === around.lang && dir === around.dir
            ? []
            : [`the card says ${lang} ${dir}, the page is in ${around.lang} ${around.dir}`]),
          ...parts.map((part) => `lang="${part.lang}"`),
        ];
      }),
  },
  steady: {
    criteria: ['3.2.1', '3.2.2', '2.1.4'],
    title:
      'Focus on a control, a tick, a choice or a letter on the keyboard moves the focus nowhere else, opens no window and does not leave the page.',
    look: 'light',
    run: async (page) => {
      const address = page.url();
      const windows = page.context().pages().length;
      const moved = await page.evaluate(async () => {
        const {controls, focused, nameOf} = globalThis['a11y'];
        const wrong = [];
        for (const control of controls()) {
          // A topic or an empty list takes some away.
          if (!control.isConnected || !control.checkVisibility()) continue;
          control.focus();
          if (control.matches('input[type="checkbox"], input[type="radio"]')) control.click();
          await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
          if (focused() !== control && control.isConnected && control.checkVisibility())
            wrong.push(`${nameOf(control)} gives the focus away`);
        }
        return wrong;
      });
      const before = await page.evaluate(wordsOfCard);
      await page.evaluate(() =>
        globalThis['a11y']
          .controls()
          .find(({localName}) => localName === 'summary')
          ?.focus(),
      );
      await page.keyboard.type('abcdefghijklmnopqrstuvwxyz0123456789');
      const after = await page.evaluate(wordsOfCard);
      return [
        ...moved,
        ...(before === after ? [] : ['a letter on the keyboard changes the card']),
        ...(page.url() === address && page.context().pages().length === windows
          ? []
          : ['the page or a window changes']),
      ];
    },
  },
};

/** What is not in a card cannot be at fault there: found in none of its looks and languages. */
export const absences = {
  media: {
    criteria: ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.4.2'],
    selector: 'audio, video, iframe, object, embed',
    title: 'no sound and no film',
  },
  pictures: {
    criteria: ['1.4.5'],
    selector: 'img, canvas, picture, object, embed, image',
    title: 'no picture but drawn lines',
  },
  fields: {
    criteria: ['1.3.5', '3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8'],
    selector: 'input, textarea, select, [contenteditable]',
    title: 'no field',
  },
  dragging: {
    criteria: ['2.5.7'],
    selector: '[draggable="true"], input[type="range"]',
    title: 'nothing that is draggable, no slider',
  },
};
