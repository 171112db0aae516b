import {directionOf, type Language} from '../data/languages.js';

interface Shown {
  tag: string;
  language: Language;
  attributes: Readonly<Record<string, string>>;
  colour?: string;
}

/** The element, a new one where it is another. */
const mount = (body: HTMLElement, tag: string): Element => {
  const present = body.firstElementChild;
  if (present?.localName === tag) return present;
  const element = body.ownerDocument.createElement(tag);
  body.replaceChildren(element);
  return element;
};

/** Shows the real element, from the real bundle, in a page of its own. What stays the same is left alone. */
export function showPreview(frame: HTMLIFrameElement, {tag, language, attributes, colour}: Shown): void {
  const page = frame.contentDocument;
  // Until the page is there; its load event asks again.
  if (!page?.querySelector('main')) return;
  page.documentElement.lang = language;
  page.documentElement.dir = directionOf(language);
  if (colour) page.documentElement.style.setProperty('--miscarriage-brand', colour);
  else page.documentElement.style.removeProperty('--miscarriage-brand');
  const element = mount(page.querySelector('main')!, tag);
  for (const {name} of [...element.attributes])
    if (!(name in attributes) && !name.startsWith('data-') && name !== 'class') element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Fits a page of a given width into its place: a desktop is shown smaller, not cut. */
export function fitPreview(box: HTMLElement, width: number): void {
  box.style.setProperty('--width', `${width}px`);
  box.style.setProperty('--fit', String(Math.min(1, box.clientWidth / width)));
}
