import {expect, waitUntil} from '@open-wc/testing';
import {contrast} from '../support/colour.js';
import {all, mount} from '../support/mount.js';

const cards = `<main>
  <miscarriage-contact country="NL" phone="0183 64 42 17" app-name="App" app-url="https://app.example"></miscarriage-contact>
  <miscarriage-warning-signs topic="bleeding" country="NL" phone="0183 64 42 17"></miscarriage-warning-signs>
  <miscarriage-facts></miscarriage-facts>
  <miscarriage-myths></miscarriage-myths>
  <miscarriage-risk-factors-open></miscarriage-risk-factors-open>
</main>`;

const page = async (theme: string): Promise<HTMLElement> => {
  const first = await mount(cards);
  const main = first.parentElement!;
  main.style.colorScheme = theme;
  await waitUntil(() => [...main.children].every((element) => element.shadowRoot!.querySelector('#title')));
  return main;
};

/** What a brand colours, and the text that stands on what it tints. */
const brandedIn = (main: HTMLElement) => {
  const [contact, signs, facts, myths, factors] = [...main.children] as HTMLElement[];
  return {
    'filled call': all(contact!, '.call-primary')[0]!,
    'link on the card': all(contact!, '.lines a')[0]!,
    'link of a source': all(contact!, '.sources a')[0]!,
    'chosen topic': all(signs!, '.topic:has(:checked)')[0]!,
    'words on the panel': all(facts!, 'figcaption')[0]!,
    'tick of a fact': all(myths!, '.disc')[0]!,
    'words on the paper': all(factors!, '.paper .empty')[0]!,
    'filled button': all(factors!, '.button-print')[0]!,
  };
};

const step = 51;
const levels = Array.from({length: 255 / step + 1}, (_, index) => index * step);
const cube = levels.flatMap((r) => levels.flatMap((g) => levels.map((b) => `rgb(${r} ${g} ${b})`)));

describe('brand colour', () => {
  for (const theme of ['light', 'dark']) {
    it(`leaves all words readable, whichever colour of the sRGB cube it is, ${theme}`, async () => {
      const main = await page(theme);
      const branded = Object.entries(brandedIn(main));
      const worst: Record<string, [number, string]> = {};
      const fills = new Set<string>();
      for (const brand of cube) {
        main.style.setProperty('--miscarriage-brand', brand);
        for (const [name, element] of branded) {
          const measured = contrast(element);
          if (measured < (worst[name]?.[0] ?? 99)) worst[name] = [measured, brand];
        }
        fills.add(getComputedStyle(branded[0]![1]).backgroundColor);
      }
      for (const [name, [measured, brand]] of Object.entries(worst))
        expect(measured, `${name}, ${brand}`).to.be.at.least(4.5);
      expect(fills.size, 'the brand was used').to.be.above(100);
    });

    for (const brand of [
      'none',
      'currentColor',
      'currentcolor',
      'transparent',
      'rgb(255 255 0 / 0.2)',
      '#0000',
      'linear-gradient(red, blue)',
      'url(x.png)',
      '12px',
      'var(--nothing)',
      ' ',
      'oklch(1.4 9 none)',
      'color(display-p3 0 1 0)',
    ])
      // prettier-ignore
      it(`leaves all words readable where it is "${brand}", ${theme}`, async () => {
        const main = await page(theme);
        main.style.setProperty('--miscarriage-brand', brand);
        expect(getComputedStyle(main).getPropertyValue('--miscarriage-brand'), 'it was set').not.to.equal('#5d3f73');
        let seen = 0;
        for (const card of main.children) {
          for (const element of all(card as HTMLElement, '.card *')) {
            const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
            if (!words || !element.checkVisibility()) continue;
            seen++;
            expect(contrast(element), `${card.localName}: ${element.className} ${element.innerText}`).to.be.at.least(4.5);
          }
        }
        expect(seen, 'texts were looked at').to.be.above(100);
      });
  }
});
