import {css, unsafeCSS} from 'lit';
import {warn} from '../hospital/warn.js';
import {languages} from '../data/languages.js';

/** The host's children that replace a sentence. */
const replacing = (host: Element): Element[] => [...host.children].filter((child) => child.slot !== '');

/** The names that have a replacement with words in it, in the language shown or in no language of its own, with its words. */
export function readOverrides(host: Element, language: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const child of replacing(host)) {
    const fits = !child.hasAttribute('lang') || child.matches(`:lang(${language})`);
    const text = child.textContent.trim();
    if (fits && text !== '') words.set(child.slot, text);
  }
  return words;
}

/** A sentence can be replaced in several languages: a slot takes all of them, and shows the one that fits. */
export const overrideStyles = css`
  ${unsafeCSS(languages.map((code) => `.card:lang(${code}) ::slotted([lang]:not(:lang(${code})))`).join(','))} {
    display: none;
  }
`;

/** Says which replacements have no effect. `known` are the names that the element offers. */
export function warnAboutOverrides(host: Element, known: ReadonlySet<string>): void {
  const tag = host.localName;
  for (const child of replacing(host)) {
    if (!known.has(child.slot)) warn(`<${tag}> has no sentence slot="${child.slot}" that can be replaced.`);
    else if (child.textContent.trim() === '') warn(`<${tag}> slot="${child.slot}" has no words and is ignored.`);
  }
  for (const deeper of host.querySelectorAll(':scope > * [slot]')) {
    warn(`<${tag}> slot="${deeper.slot}" is ignored: it must be a direct child of the element.`);
  }
}
