import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {callIfs} from '../content/call-ifs.js';
import type {Level} from '../content/levels.js';
import type {Statement} from '../content/statement.js';
import type {TextKey} from '../content/text.js';
import type {SourceId} from '../data/sources.js';
import {loadText} from '../locale/load.js';
import {attributeMarks, instance, marks, type Tag} from './values.js';

/** A sentence of a card, with what is known of it. */
export interface Sentence {
  key: TextKey;
  level?: Level;
  topics?: readonly string[];
  country?: string;
  /** What the attribute `show` asks for it by. */
  hidden?: string;
  sources: readonly SourceId[];
}

interface Known extends Statement {
  level?: Level;
  topics?: readonly string[];
}

/** Every sentence of an element, in the order in which its card says it first. For who reads and signs the words. */
export async function sentencesOf(tag: Tag): Promise<Sentence[]> {
  const text = await loadText('en');
  const keys = new Set<TextKey>();
  const listened = new Proxy(text, {
    get(words, key: TextKey) {
      if (key in words) keys.add(key);
      return words[key];
    },
  });
  const element = instance(tag, attributeMarks);
  await collectResult(render(element.template('en', listened, marks)));
  const statements: ReadonlyMap<string, Known> = new Map(
    element['statements'].map((statement) => [statement.id, statement]),
  );
  const levels: ReadonlyMap<string, Level> = new Map(callIfs.map(({id, level}) => [id, level]));
  return [...keys].map((key) => {
    const {level, topics, country, hidden, sources = []} = statements.get(key) ?? ({} as Partial<Known>);
    return {key, level: level ?? levels.get(key), topics, country, hidden, sources};
  });
}
