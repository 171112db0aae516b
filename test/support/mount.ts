import {fixture, waitUntil} from '@open-wc/testing';
import '../../src/page/drop-in.js';
import {elements} from '../../src/index.js';
import {OpenRiskFactors} from './open-risk-factors.js';

export {at} from './clock.js';

if (!customElements.get('miscarriage-risk-factors-open'))
  customElements.define('miscarriage-risk-factors-open', OpenRiskFactors);

/** Every element that says something medical, so not the film. */
export const tags = Object.keys(elements)
  .filter((tag) => tag !== 'miscarriage-film')
  .map((tag) => tag.replace('risk-factors', 'risk-factors-open'));

type Element = HTMLElement & {shadowRoot: ShadowRoot; updateComplete: Promise<boolean>};

export const card = (element: HTMLElement): HTMLElement | null => element.shadowRoot!.querySelector('.card');

/** What a card keeps to itself, for a test that has to wait for it. */
interface Inside {
  locale: {settled?: Promise<void>};
  paint: {drawnAgain?: Promise<void>};
  updateComplete: Promise<boolean>;
}

/** Until the card is there, and has been drawn again with what it says of now. */
export const shown = async (element: HTMLElement): Promise<void> => {
  const inside = element as unknown as Inside;
  await inside.locale.settled;
  await inside.updateComplete;
  await inside.paint.drawnAgain;
  if (!element.shadowRoot?.querySelector('#title')) throw new Error('The card is not shown.');
};

/** An element in the page that shows its text. */
export const mount = async (markup: string, language = 'en'): Promise<Element> => {
  const wrapper = await fixture<HTMLElement>(`<div lang="${language}">${markup}</div>`);
  const element = [...wrapper.querySelectorAll<Element>('*')].find((child) => child.localName.includes('-'))!;
  await shown(element);
  return element;
};

/** The whole list, which is made when the reader opens it. */
export const openSources = async (element: HTMLElement): Promise<HTMLDetailsElement> => {
  const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('.all-sources')!;
  details.open = true;
  await waitUntil(() => details.querySelector('li'), 'the list is there');
  return details;
};

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the element says, without what is hidden. */
export const textOf = (element: HTMLElement, selector = '.card'): string => {
  const part = element.shadowRoot!.querySelector<HTMLElement>(selector);
  return collapse(part?.innerText ?? '');
};

export const all = <T extends HTMLElement>(element: HTMLElement, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

export const visible = (part: HTMLElement): boolean => part.checkVisibility();
