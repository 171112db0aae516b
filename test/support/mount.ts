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

/** An element in the page that shows its text. */
export const mount = async (markup: string, language = 'en'): Promise<Element> => {
  const wrapper = await fixture<HTMLElement>(`<div lang="${language}">${markup}</div>`);
  const element = [...wrapper.querySelectorAll<Element>('*')].find((child) => child.localName.includes('-'))!;
  await waitUntil(() => element.shadowRoot.querySelector('#title'), 'the card is shown');
  await element.updateComplete;
  return element;
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
