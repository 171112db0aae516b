/** Events that would tell a listener of the page what was ticked or typed. */
const revealingEvents =
  'beforeinput change click copy cut dblclick input keydown keyup mousedown mouseup paste pointerdown pointerup select selectionchange touchend touchstart';

/** In Firefox, these of an event name a node inside a closed root. They are to say no more than `target`: the host. */
function closeToEvents(): WeakMap<Node, Element> {
  const hosts = new WeakMap<Node, Element>();
  const through = {originalTarget: Event, explicitOriginalTarget: Event, rangeParent: UIEvent};
  for (const [name, {prototype}] of Object.entries(through)) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (!property?.get) continue;
    Object.defineProperty(prototype, name, {
      ...property,
      get(this: Event) {
        const node = property.get?.call(this) as unknown;
        return (node instanceof Node && hosts.get(node.getRootNode())) || node;
      },
    });
  }
  return hosts;
}
let closed: WeakMap<Node, Element> | undefined;

/** Nothing that happens in the root bubbles out of it. A capture listener of the page still sees keys and positions. */
export function stopEvents<Root extends Node>(root: Root, host: Element): Root {
  closed ??= closeToEvents();
  closed.set(root, host);
  for (const type of revealingEvents.split(' ')) {
    root.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
  return root;
}

// What the well-known session recorders read as "do not look in here".
const classes = 'amp-block fs-exclude no-mouseflow nr-block ph-no-capture rr-block sentry-block';
const attributes = {
  'clarity-mask': 'True',
  'dd-privacy': 'hidden',
  'hj-suppress': '',
  'matomo-mask': '',
  'openreplay-hidden': '',
  private: '',
  sl: 'exclude',
};

function keepRecordersOut(host: Element): void {
  for (const name of classes.split(' ')) if (!host.classList.contains(name)) host.classList.add(name);
  for (const [name, value] of Object.entries(attributes))
    if (host.getAttribute(`data-${name}`) !== value) host.setAttribute(`data-${name}`, value);
}

/**
 * A recorder that hooked `attachShadow` sees into a closed root, so it is told to stay out, and again when a library that
 * morphs the page takes the marks away. Returns how to stop.
 */
export function holdRecordersOut(host: Element): () => void {
  keepRecordersOut(host);
  const observer = new MutationObserver(() => {
    keepRecordersOut(host);
  });
  observer.observe(host, {attributes: true});
  return () => {
    observer.disconnect();
  };
}
