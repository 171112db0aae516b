// What tests see of a page: run in it by page.evaluate(), so each function stands alone.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is wider than the screen, in every root: how far the page scrolls, then what stands out of it. */
export const tooWide = () => {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const {scrollWidth, clientWidth} = document.documentElement;
  const out = all(document.body).filter((element) => {
    const {left, right} = element.getBoundingClientRect();
    return right > clientWidth + 0.5 || left < -0.5;
  });
  return [scrollWidth - clientWidth, ...out.map(({localName, classList}) => [localName, ...classList].join('.'))];
};

/** axe's findings in short. */
export const inShort = (violations) =>
  violations.map(
    ({id, nodes}) =>
      `${id}: ${nodes
        .map(({target}) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
