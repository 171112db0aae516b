// An app's shell is as high as the window, and cuts off what is longer or slides it aside: of a card in it, only the first
// sheet would be printed.

const [mark, aloneMark] = ['data-miscarriage-around', 'data-miscarriage-printing'];

/** Outweighs whatever the page says by an id. */
const heavy = ':not(#\\#)';

/** As high as its content. Positioned, not static: what is placed in it stays there. */
const whole = [
  'position: relative',
  'inset: auto',
  'block-size: auto',
  'min-block-size: 0',
  'max-block-size: none',
  'overflow: visible',
  'contain: none',
  'container-type: normal',
  'content-visibility: visible',
  'transform: none',
  'translate: none',
  'scale: none',
  'rotate: none',
];

/** Without a look of its own. */
const bare = [
  'display: block',
  'inline-size: auto',
  'max-inline-size: none',
  'float: none',
  'columns: auto',
  'margin: 0',
  'padding: 0',
  'border: 0',
  'background: none',
  'opacity: 1',
  'filter: none',
  'clip-path: none',
];

const rule = (selector: string, declarations: readonly string[]) =>
  `@media print { ${selector}${heavy} { ${declarations.join(' !important; ')} !important } }`;

/** For a page without script: what stands around something is printed whole. */
export const wholeAround = (selector: string): string => rule(`:has(${selector})`, whole);

const above = (node: Element): Element | undefined =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;

/** What a reader sees an element in, out to the page: through slots and roots, as far as these are open. */
const around = (host: Element): Element[] => {
  const all: Element[] = [];
  for (let node = above(host); node; node = above(node)) all.push(node);
  return all;
};

const cutsOff = (element: Element): boolean => {
  const {overflowY, position, transform} = getComputedStyle(element);
  return (
    position === 'fixed' ||
    transform !== 'none' ||
    (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
  );
};

/** Marks elements, and gives each root on the way a style sheet for paper. Returns how to take it all away. */
const change = (host: Element, marked: readonly Element[], text: string): (() => void) => {
  const view = host.ownerDocument.defaultView!;
  const roots = [...new Set([host, ...marked].map((element) => element.getRootNode() as Document | ShadowRoot))];
  // What is in no page has no root with style sheets, and is not printed.
  const worn = roots
    .filter(({adoptedStyleSheets}) => adoptedStyleSheets as unknown)
    .map((root) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(text);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      return {root, sheet};
    });
  for (const element of marked) element.setAttribute(mark, '');
  return () => {
    for (const element of marked) element.removeAttribute(mark);
    for (const {root, sheet} of worn)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
};

/** Before the page is printed: what would cut an element off no longer does. Returns how it is as before. */
export function printWhole(host: Element): (() => void) | undefined {
  const shell = around(host);
  return shell.some(cutsOff) ? change(host, shell, rule(`[${mark}]`, whole)) : undefined;
}

/** Prints one element without the page around it. */
export function printAlone(host: Element): void {
  const view = host.ownerDocument.defaultView!;
  const undo = change(
    host,
    around(host),
    rule(`:not([${mark}], [${aloneMark}], [${aloneMark}] *)`, ['display: none']) +
      rule(`:is([${mark}], [${aloneMark}])`, whole) +
      rule(`[${mark}]`, bare),
  );
  host.setAttribute(aloneMark, '');
  view.addEventListener(
    'afterprint',
    () => {
      host.removeAttribute(aloneMark);
      undo();
    },
    {once: true},
  );
  view.print();
}
