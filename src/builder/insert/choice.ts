import {tags, type Tag} from '../static/fallback.js';
import {languages} from '../data/languages.js';
import {own} from './data.js';
import type {Choice} from './state.js';

const prefix = 'miscarriage-';

export function shortName(tag: Tag): string {
  return tag.slice(prefix.length);
}

export function topicsOf(tag: Tag): readonly string[] {
  return own[tag]?.find(({name}) => name === 'topic')?.choices ?? [];
}

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | undefined =>
  known.find((entry) => entry === value);

/** Element, language and topic of a fragment, each only where it is one of ours; nothing else is read from an address. */
export function readFragment(fragment: string): Partial<Choice> {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const tag = oneOf(tags, `${prefix}${given.get('element') ?? ''}`);
  const language = oneOf(languages, given.get('lang'));
  const topic = tag && oneOf(topicsOf(tag), given.get('topic'));
  return {...(tag && {tag, topic: topic ?? ''}), ...(language && {language})};
}

export function writeFragment({tag, language, topic}: Choice): string {
  const all = {element: shortName(tag), lang: language, ...(topicsOf(tag).includes(topic) && {topic})};
  return `#${new URLSearchParams(all).toString()}`;
}
