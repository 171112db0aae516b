type Listener = () => void;

const listeners = new Map<Element, Listener>();
let observer: MutationObserver | undefined;

/** Calls back when any `lang` around the element may have changed. Returns how to stop. */
export function watchLanguage(element: Element, listener: Listener): Listener {
  listeners.set(element, listener);
  observer ??= new MutationObserver(() => {
    listeners.forEach((call) => {
      call();
    });
  });
  // An observer of the document does not see into shadow roots, so each root on the way up is observed.
  for (
    let root: Node | undefined = element.getRootNode();
    root;
    root = (root as Partial<ShadowRoot>).host?.getRootNode()
  ) {
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
  }
  return () => {
    listeners.delete(element);
  };
}
