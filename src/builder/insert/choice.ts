import {topics} from '../../content/warning-signs.js';
import {elementRows, isLinkable} from '../../data/elements.js';
import {languages, type Language} from '../../data/languages.js';

export type Tag = keyof typeof elementRows;

/** What an author chooses. Nothing of it is stored; it is in the address, so that the web team can send a link to it. */
export interface Choice {
  tag: Tag;
  language: Language;
  /** '' where none is chosen, or the card has none. */
  topic: string;
  /** One of the hospital's locations; '' where it has none. */
  location: string;
}

/** The cards that a link can stand for. */
export const tags = (Object.keys(elementRows) as Tag[]).filter(isLinkable);

const prefix = 'miscarriage-';

export function shortName(tag: Tag): string {
  return tag.slice(prefix.length);
}

export function topicsOf(tag: Tag): readonly string[] {
  return tag === 'miscarriage-warning-signs' ? topics : [];
}

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | undefined =>
  known.find((entry) => entry === value);

/** What a fragment chooses, each only where it is one of ours or of the hospital; nothing else is read from an address. */
export function readFragment(fragment: string, locations: readonly string[]): Partial<Choice> {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const tag = oneOf(tags, `${prefix}${given.get('element') ?? ''}`);
  const language = oneOf(languages, given.get('lang'));
  const topic = tag && oneOf(topicsOf(tag), given.get('topic'));
  const location = oneOf(locations, given.get('location'));
  return {...(tag && {tag, topic: topic ?? ''}), ...(language && {language}), ...(location && {location})};
}

export function writeFragment({tag, language, topic, location}: Choice): string {
  const all = {element: shortName(tag), lang: language, ...(topic && {topic}), ...(location && {location})};
  return `#${new URLSearchParams(all).toString()}`;
}
