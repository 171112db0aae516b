import type {CallIfId} from './call-ifs.js';
import type {SourceId} from '../data/sources.js';

/** One thing that is said, as an element sees it. Its id is the key of its words in `text`, and the slot name. */
export interface Statement {
  id: string;
  /** What it rests on. A statement without a source does not compile. */
  sources: readonly [SourceId, ...SourceId[]];
  /** When to call after all: stands in the same block at the same size, always. */
  callIfs?: readonly CallIfId[];
  /** It holds where the hospital is in this country, and is shown nowhere else. */
  country?: string;
  /** Off until the hospital asks for it in the attribute `show`: by its own id, or by that of what it stands with. */
  hidden?: string;
  /** Not where the hospital asked for this other one, which stands in its place. */
  unless?: string;
}

/** It is said in every country, whatever the hospital asks for. */
export function isAlwaysShown({country, hidden, unless}: Statement): boolean {
  return !country && !hidden && !unless;
}

/** What a card is known by in the file of all sources; not by its tag, since a page can define it under another. */
export function nameOfCard(statements: readonly Statement[]): string {
  return `${statements[0]!.id} ${statements.length}`;
}

/** The words of a block, and what names each behind the id of the block. */
const endings = {
  heading: '-heading',
  text: '',
  claim: '-claim',
  question: '-question',
} as const;

type Endings = typeof endings;
type WordName = keyof Endings;

/**
 * A statement with its words. Elements never read them here: they differ by language, so a build takes them out of the
 * bundles (contentWithoutWords in tools/rollup-plugins.mjs) and into a file for each language.
 */
export interface Block extends Statement {
  text: string;
}

/** What is one step away, behind its heading. */
export interface Part {
  id: string;
  heading?: string;
  /** The key of its heading, where that stands elsewhere too. */
  title?: string;
  says: readonly Block[];
  /** The slot of what only a hospital can say here; nothing stands there without it. */
  slot?: string;
}

/** A statement that stands elsewhere too, by its id. Called with a mark for bundlers, which else keep what only others say. */
export function one<B extends Statement, Id extends B['id']>(list: readonly B[], id: Id): Extract<B, {id: Id}> {
  return list.find((block): block is Extract<B, {id: Id}> => block.id === id)!;
}

/** The same statement, off until the hospital asks for what it stands with here. */
export function shownWith<B extends Statement>(hidden: string, block: B): B & {hidden: string} {
  return {...block, hidden};
}

/** What stands behind headings, in one list. */
export function saidIn<P extends {says: readonly unknown[]}>(parts: readonly P[]): P['says'][number][] {
  return parts.flatMap(({says}) => says);
}

interface WithWords extends Partial<Record<WordName, string>> {
  id: string;
}
type KeyOf<B extends WithWords> = B extends WithWords
  ? {[Name in WordName]: B extends Record<Name, string> ? `${B['id']}${Endings[Name]}` : never}[WordName]
  : never;

/** The words of blocks by their keys. */
export function wordsOf<Lists extends readonly (readonly WithWords[])[]>(
  ...lists: Lists
): Record<KeyOf<Lists[number][number]>, string> {
  const words: Record<string, string> = {};
  for (const block of lists.flat()) {
    for (const name of Object.keys(endings) as WordName[]) {
      const said = block[name];
      if (said !== undefined) words[`${block.id}${endings[name]}`] = said;
    }
  }
  return words;
}
