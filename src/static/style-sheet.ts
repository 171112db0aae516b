import type {CSSResultGroup} from 'lit';
import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';
import {elements} from '../index.js';
import {wholeAround} from '../ui/on-paper.js';
import {classPrefix} from './fallback.js';
import {templates} from './prerender.js';

// Runs in Node, while the style sheet is built.

/** A class of ours gets the prefix of the fallback, and every rule the weight of an id: no rule of a page wins. */
const scoped = (selector: string, tags: string): string =>
  selectorParser((root) => {
    root.walkClasses((node) => {
      node.value = classPrefix + node.value;
    });
    for (const part of root.nodes) {
      const host = part.nodes.find((node) => node.type === 'pseudo' && node.value === ':host');
      part.walkPseudos((pseudo) => {
        if (pseudo !== host) return;
        pseudo.replaceWith(selectorParser.tag({value: tags + (pseudo.nodes[0]?.toString() ?? '')}));
      });
      if (!host) part.prepend(selectorParser.tag({value: `${tags}:not(#\\#) `}));
    }
  }).processSync(selector);

const sheetsOf = (styles: CSSResultGroup): string[] =>
  [styles].flat(Infinity).map((sheet) => (sheet as {cssText: string}).cssText);

/** The classes of all that can be said without script. */
const wornClasses = async (): Promise<ReadonlySet<string>> => {
  const values = Object.values(await templates()).flatMap((html) => html.match(/(?<= class=")[^"]+/g) ?? []);
  return new Set(values.flatMap((value) => value.split(' ')).map((name) => name.slice(classPrefix.length)));
};

/** Whether it chooses nothing, since only a script draws that. */
const isIdle = (selector: string, worn: ReadonlySet<string>): boolean =>
  selectorParser()
    .astSync(selector)
    .nodes.some(({nodes}) => nodes.some((node) => node.type === 'class' && !worn.has(node.value)));

/** The elements' own styles for their fallback in the page. What several elements share stands once. */
export async function fallbackStyles(): Promise<string> {
  const worn = await wornClasses();
  const users = new Map<string, string[]>();
  for (const [tag, element] of Object.entries(elements)) {
    for (const sheet of sheetsOf(element.styles)) users.set(sheet, [...(users.get(sheet) ?? []), tag]);
  }
  const all = `:is(${Object.keys(elements).join(', ')})`;
  // A shadow root sees the browser's styles and ours; the page's own must not reach the fallback either.
  const reset = `${all}:not(#\\#) *:not(svg *), ${all}:not(#\\#) *::before, ${all}:not(#\\#) *::after { all: revert }`;
  const rules = [...users].map(([sheet, tags]) => {
    const root = postcss.parse(sheet);
    root.walkRules((rule) => {
      rule.selectors = rule.selectors
        .filter((selector) => !selector.includes('::slotted') && !isIdle(selector, worn))
        .map((selector) => scoped(selector, tags.length === 1 ? tags[0]! : `:is(${tags.join(', ')})`));
      if (rule.selectors.join('') === '') rule.remove();
    });
    return root.toString();
  });
  // The same text stands in the fallback's own place for it.
  const twice = `miscarriage-film:not(:defined):not(#\\#) > .${classPrefix}card ~ [slot='transcript'] { display: none }`;
  return [reset, twice, wholeAround(all), ...rules].join('\n');
}
