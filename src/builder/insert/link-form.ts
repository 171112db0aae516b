import type {Text, TextKey} from '../../content/text.js';
import {elementRows} from '../../data/elements.js';
import {escapeHtml} from '../../static/fill.js';
import {shortName, type Choice} from './choice.js';

/** The page of a card, in the folder of the hosted pages. Alone in a paragraph, it becomes the card too: src/page/upgrade.ts. */
export function cardAddress(pages: string, {tag, language, topic, location}: Choice): string {
  const query = new URLSearchParams({...(topic && {topic}), ...(location && {location})}).toString();
  return `${pages}${language}/${shortName(tag)}.html${query && `?${query}`}`;
}

/** What an author puts into a page: a link to that page, which every editor keeps, and what some keep around it. */
export function linkForm(pages: string, choice: Choice, words: string): string {
  const {tag, language, topic, location} = choice;
  const data = {
    miscarriage: shortName(tag),
    lang: language,
    ...(topic && {topic}),
    ...(location && {location}),
  };
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  const address = escapeHtml(cardAddress(pages, choice));
  return `<div${attributes.join('')}><p><a href="${address}">${escapeHtml(words)}</a></p></div>`;
}

/** The words of that link: the heading of the card, and its topic. */
export function linkWords({tag, topic}: Choice, text: Text): string {
  const heading = text[elementRows[tag].title];
  return topic ? `${heading} – ${text[`topic-${topic}` as TextKey]}` : heading;
}
