type Listener = () => void;

const listeners = new Set<Listener>();
let watched = false;

const tell = (): void => {
  listeners.forEach((call) => {
    call();
  });
};

/** Calls back when the page may say something new of its hospital: a script has run, or the head has changed. Returns how to stop. */
export function watchDetails(listener: Listener): Listener {
  listeners.add(listener);
  if (!watched) {
    watched = true;
    // The load of a script does not bubble. An optimizer can bring the hospital's file long after the elements.
    document.addEventListener(
      'load',
      ({target}) => {
        if (target instanceof HTMLScriptElement) tell();
      },
      true,
    );
    document.addEventListener('DOMContentLoaded', tell);
    new MutationObserver((records) => {
      const isMeta = (node: Node) => node instanceof HTMLMetaElement;
      if (records.some(({target, addedNodes, removedNodes}) => [target, ...addedNodes, ...removedNodes].some(isMeta)))
        tell();
    }).observe(document.head, {childList: true, subtree: true, attributeFilter: ['content', 'name']});
  }
  return () => {
    listeners.delete(listener);
  };
}
