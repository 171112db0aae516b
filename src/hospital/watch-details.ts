import {detailNames} from './hospital.js';
import {locationsOf} from './locations.js';
import {pageReader} from './page-details.js';

type Listener = () => void;

const listeners = new Set<Listener>();
/** What the page said last; none: nobody has looked yet. */
let known: string | undefined;

/** At the location of the page, and at each of its file. */
const pageDetails = (): string => {
  const names = locationsOf((globalThis as {miscarriageHospital?: unknown}).miscarriageHospital).map(({name}) => name);
  return JSON.stringify(
    [undefined, ...(names as string[])].map((location) => [location, detailNames.map(pageReader(location))]),
  );
};

/** Tells the cards, if the page says something else than before. */
const look = (): void => {
  const now = pageDetails();
  if (now === known) return;
  known = now;
  listeners.forEach((call) => {
    call();
  });
};

/** Calls back when the page says something else of its hospital: a script has run, or the head has changed. Returns how to stop. */
export function watchDetails(listener: Listener): Listener {
  listeners.add(listener);
  if (known === undefined) {
    known = pageDetails();
    // The load of a script does not bubble. An optimizer can bring the hospital's file long after the elements.
    document.addEventListener(
      'load',
      ({target}) => {
        if (target instanceof HTMLScriptElement) look();
      },
      true,
    );
    document.addEventListener('DOMContentLoaded', look);
    new MutationObserver((records) => {
      const isMeta = (node: Node) => node instanceof HTMLMetaElement;
      if (records.some(({target, addedNodes, removedNodes}) => [target, ...addedNodes, ...removedNodes].some(isMeta)))
        look();
    }).observe(document.head, {childList: true, subtree: true, attributeFilter: ['content', 'name']});
  }
  return () => {
    listeners.delete(listener);
  };
}
