/// <reference types="vite/client" />
import type {SourceId} from '../../src/data/sources.js';

export interface Said {
  id: string;
  sources: readonly SourceId[];
  level?: string;
  topics?: readonly string[];
  details?: readonly string[];
  callIfs?: readonly string[];
  /** What else the content file says of it: group, place, country, what asks for it. */
  place?: string;
}

const files = import.meta.glob<Record<string, unknown>>('../../src/content/*.ts', {eager: true});

const isStatement = (value: object): value is Said & Record<string, unknown> => 'id' in value && 'sources' in value;

/** The statements in what a content file exports: alone, in lists, or behind a heading. */
const statementsIn = (value: unknown): (Said & Record<string, unknown>)[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (!isStatement(value)) return Object.values(value).flatMap(statementsIn);
  return [value, ...statementsIn((value as {says?: unknown}).says)];
};

const seen = new Set<string>();

/** Every statement of the library by its file, once: whatever a content file exports that has an id and sources. */
export const statements: readonly (readonly [topic: string, said: readonly Said[]])[] = Object.entries(files)
  .map(([path, exported]) => {
    const said = statementsIn({...exported, text: undefined})
      .filter(({id}) => !seen.has(id) && seen.add(id))
      .map((statement) => {
        const {group, place, country, hidden} = statement as Partial<Record<string, string>>;
        const asked = hidden && `show="${hidden}"`;
        return {...statement, place: [group, place, country, asked].filter(Boolean).join(' ') || undefined};
      });
    return [path.replace(/^.*\/|\.ts$/g, '').replaceAll('-', ' '), said] as const;
  })
  .filter(([, said]) => said.length > 0);
