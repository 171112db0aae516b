import type {SourceId} from '../data/sources.js';

/** One thing that is said. Its words stand beside it in `text`, under its id; the id is also the slot name. */
export interface Statement {
  id: string;
  /** What it rests on. A statement without a source does not compile. */
  sources: readonly [SourceId, ...SourceId[]];
  /** A smaller line that belongs to it, `<id>-detail`. It is always shown. */
  detail?: true;
  /** When to call after all, `<id>-call-if`: stands in the same block at the same size, always. */
  callIf?: true;
}

type KeyOf<S extends Statement> =
  | S['id']
  | (S extends {detail: true} ? `${S['id']}-detail` : never)
  | (S extends {callIf: true} ? `${S['id']}-call-if` : never);

/** The words that a list of statements needs: one missing, and the topic file does not compile. */
export type TextOf<List extends readonly Statement[]> = Record<KeyOf<List[number]>, string>;
