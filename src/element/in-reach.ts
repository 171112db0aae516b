const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;
let isIdleAsked = false;

/** It need not wait any longer, or has left the page. */
export function release(element: Element): void {
  observer?.unobserve(element);
  waiting.get(element)?.();
  waiting.delete(element);
}

const releaseAll = (): void => {
  for (const element of [...waiting.keys()]) release(element);
};

/** One at a time, so that the page can paint and answer a tap between two of them. */
const releaseWhenIdle = (): void => {
  if (isIdleAsked || !waiting.size) return;
  isIdleAsked = true;
  // Safari cannot be asked.
  const whenIdle = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout;
  whenIdle(() => {
    isIdleAsked = false;
    const [first] = waiting.keys();
    if (first) release(first);
    releaseWhenIdle();
  });
};

/**
 * Until an element is in sight, or as near as one more screen; the page is printed; or the browser has nothing else to do. What says
 * everything without script may wait for that. A browser tells of sight after it has painted, so the first words are there before
 * any of this begins.
 */
export function inReach(element: Element): Promise<void> {
  if (!observer) {
    observer = new IntersectionObserver(
      (entries) => {
        for (const {target, isIntersecting} of entries) if (isIntersecting) release(target);
        releaseWhenIdle();
      },
      {rootMargin: '100% 0%'},
    );
    addEventListener('beforeprint', releaseAll);
  }
  return new Promise((go) => {
    waiting.set(element, go);
    observer!.observe(element);
  });
}
