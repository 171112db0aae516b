interface Waiting {
  element: Element;
  go: () => void;
}

let line: Waiting[] = [];
let isInOrder = false;
let isMoving = false;
let channel: MessageChannel | undefined;

const isInSight = ({element}: Waiting): boolean => {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

const isBefore = (one: Element, other: Element): boolean =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

const putInOrder = (): void => {
  line.sort((one, other) => (isBefore(one.element, other.element) ? -1 : 1));
  // At the start of the page the first is the one in sight, and nothing needs to be measured.
  if (scrollY > 0) {
    const inSight = new Set(line.filter(isInSight));
    line = [...inSight, ...line.filter((one) => !inSight.has(one))];
  }
  isInOrder = true;
};

const next = (): void => {
  if (!isInOrder) putInOrder();
  let first: Waiting | undefined;
  // One that has left the page takes no turn of others.
  do {
    first = line.shift();
    first?.go();
  } while (first && !first.element.isConnected);
  isMoving = first !== undefined;
  if (isMoving) move();
};

/** What stands there says everything without script. */
const isWhole = ({element}: Waiting): boolean => element.querySelector(':scope > .miscarriage-card') !== null;

const move = (): void => {
  const [first] = line;
  if (!first || !isWhole(first)) {
    inNextTask();
    return;
  }
  // So the browser paints first, and has nothing else to do. In a frame of another origin it may never say so; Safari cannot be asked.
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(next, {timeout: 200});
    else setTimeout(next);
  });
};

const inNextTask = (): void => {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = next;
  }
  channel.port2.postMessage(0);
};

/**
 * Until it is this card's turn: one a task, so that a page can paint and answer a tap between two of them. The one in sight
 * comes first, or else the first of the page; at once, where nothing stands in its place, and when the browser is idle, where a
 * whole card does.
 */
export function turn(element: Element): Promise<void> {
  return new Promise((go) => {
    line.push({element, go});
    isInOrder = false;
    if (isMoving) return;
    isMoving = true;
    // Every card that this task brings is in line by then.
    if (element.firstElementChild) move();
    else queueMicrotask(next);
  });
}
