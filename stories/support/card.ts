import {expect, waitFor} from 'storybook/test';

/** What a play function sees of the element of its story, once the card is shown. */
export interface Card {
  element: HTMLElement;
  root: ShadowRoot;
  one: (selector: string) => HTMLElement;
  all: <T extends HTMLElement = HTMLElement>(selector: string) => T[];
  shown: (selector: string) => HTMLElement[];
}

export async function cardIn(canvas: HTMLElement): Promise<Card> {
  const element = await waitFor(() => {
    const found = [...canvas.querySelectorAll<HTMLElement>('*')].find((child) => child.shadowRoot);
    if (!found?.shadowRoot?.querySelector('#title')) throw new Error('The card is not shown.');
    return found;
  });
  // What it says of this hour is drawn after the first paint.
  await (element as unknown as {paint: {drawnAgain?: Promise<void>}}).paint.drawnAgain;
  const root = element.shadowRoot!;
  const all = <T extends HTMLElement>(selector: string) => [...root.querySelectorAll<T>(selector)];
  return {
    element,
    root,
    all,
    one: (selector) => {
      const [first] = all<HTMLElement>(selector);
      if (!first) throw new Error(`There is no ${selector}.`);
      return first;
    },
    shown: (selector) => all(selector).filter((part) => part.checkVisibility()),
  };
}

/** Until the element has drawn what just happened. */
export async function settled({element}: Card): Promise<void> {
  await (element as unknown as {updateComplete: Promise<boolean>}).updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 20));
}

export async function expectCalls({all}: Card, selector: string, ...numbers: string[]): Promise<void> {
  const found = all<HTMLAnchorElement>(selector).map(({href}) => href.replace('tel:', ''));
  await expect(found.slice(0, numbers.length)).toEqual(numbers);
}
