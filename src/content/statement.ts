import type {SourceId} from '../data/sources.js';

/** One thing that is said, as an element sees it. Its id is the key of its words in `text`, and the slot name. */
export interface Statement {
  id: string;
  /** What it rests on. A statement without a source does not compile. */
  sources: readonly [SourceId, ...SourceId[]];
  /** Whether a smaller line belongs to it, `<id>-detail`. It is always shown. */
  detail?: unknown;
  /** Whether it says when to call after all, `<id>-call-if`: stands in the same block at the same size, always. */
  callIf?: unknown;
}

/** The words of a block, and what names each behind the id of the block. */
const endings = {
  heading: '-heading',
  text: '',
  claim: '-claim',
  why: '-why',
  explanation: '-text',
  question: '-question',
  detail: '-detail',
  callIf: '-call-if',
} as const;

type Endings = typeof endings;
type WordName = keyof Endings;

/**
 * A statement with its words. Elements never read them here: they differ by language, so a build takes them out of the
 * bundles (contentWithoutWords in tools/rollup-plugins.mjs) and into a file for each language.
 */
export interface Block extends Statement {
  text: string;
  detail?: string;
  callIf?: string;
}

type KeyOf<B extends Block> = B extends Block
  ? {[Name in WordName]: B extends Record<Name, string> ? `${B['id']}${Endings[Name]}` : never}[WordName]
  : never;

type Lists = readonly (Block | readonly Block[])[];
type BlockOf<All extends Lists> = All[number] extends infer One ? (One extends readonly (infer B)[] ? B : One) : never;

/** The words of blocks by their keys. */
export function wordsOf<All extends Lists>(...lists: All): Record<KeyOf<Extract<BlockOf<All>, Block>>, string> {
  const words: Record<string, string> = {};
  for (const block of lists.flat() as (Block & Partial<Record<WordName, string>>)[]) {
    for (const name of Object.keys(endings) as WordName[]) {
      const said = block[name];
      if (said !== undefined) words[`${block.id}${endings[name]}`] = said;
    }
  }
  return words;
}
