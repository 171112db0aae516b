import {drawnAt} from '../test/support/clock.js';

/** Names of the controls: an attribute as it is, `slot:fever` for a sentence, `--miscarriage-…` for a custom property. */
export type Args = Record<string, string | undefined>;

/** What of a story its element needs. `children` is HTML, as a hospital writes it between the tags. */
interface Drawn {
  component?: string;
  parameters: {moment?: string; children?: string};
}

/** The element of a story, as a hospital writes it: attributes, and children for the sentences that it replaces. */
export function renderElement(args: Args, {component, parameters: {moment, children}}: Drawn): HTMLElement {
  const element = document.createElement(component!);
  if (moment) drawnAt(element, moment);
  if (children) element.innerHTML = children;
  for (const [name, value] of Object.entries(args)) {
    if (!value) continue;
    if (name.startsWith('--')) element.style.setProperty(name, value);
    else if (name.startsWith('slot:')) {
      const sentence = document.createElement('span');
      sentence.slot = name.replace('slot:', '');
      element.querySelector(`:scope > [slot="${sentence.slot}"]`)?.remove();
      sentence.textContent = value;
      element.append(sentence);
    } else element.setAttribute(name, value);
  }
  return element;
}
