import {render} from 'lit';
import type {Text} from '../content/text.js';
import {
  classPrefix,
  cleanFallback,
  escapeHtml,
  fallbackView,
  tagWithFallback,
  type Attributes,
  type Tag,
} from '../static/fallback.js';
import type {Language} from '../data/languages.js';

/** What needs a style sheet to make sense: drawings, the choice of a topic, and what only keeps a place. */
const styled = 'svg, .topics, .keep-place, .now, .state';

const parts = (tag: Tag, language: Language, text: Text, attributes: Attributes): HTMLElement => {
  const root = document.createElement('div');
  render(fallbackView(tag, language, text, attributes), root);
  return root;
};

const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => `<p>${escapeHtml(part.trim().replace(/\s+/g, ' '))}</p>`)
    .join('');

/** A tag with the text that a reader has without script. `plain` leaves out what is for our style sheet. */
export function tagForm(
  tag: Tag,
  language: Language,
  text: Text,
  attributes: Attributes,
  {plain, transcript}: {plain: boolean; transcript: string},
): string {
  const root = parts(tag, language, text, attributes);
  if (plain) for (const part of root.querySelectorAll(styled)) part.remove();
  const html = cleanFallback(root.innerHTML);
  const fallback = plain ? withoutStyle(html) : html;
  return tagWithFallback(tag, {lang: language, ...attributes}, fallback, paragraphs(transcript));
}

// A line of a call link stands below it in the card; without a style sheet the words would run together.
const withoutStyle = (html: string): string =>
  html
    .replace(new RegExp(` class="${classPrefix}[^"]*"`, 'g'), '')
    .replace(/ (?:data-topics|aria-hidden|style)="[^"]*"/g, '')
    .replace(/<\/b><small>/g, '</b> <small>')
    .replace(/<\/small><small>/g, '</small>, <small>')
    .replace(/<small><\/small>/g, '');

/** The words of a link to the page of this card: its heading, and its topic. */
export function linkWords(tag: Tag, language: Language, text: Text, topic: string): string {
  const heading = parts(tag, language, text, {}).querySelector('.heading')?.textContent.trim() ?? '';
  const about = (text as Partial<Record<string, string>>)[`topic-${topic}`];
  return about && topic ? `${heading} – ${about}` : heading;
}

/** Whether an element says that there is no film to show. */
export function hasNoFilm(language: Language, text: Text, attributes: Attributes): boolean {
  return !parts('miscarriage-film', language, text, attributes).querySelector('.poster, .film');
}
