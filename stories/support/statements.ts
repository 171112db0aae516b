/// <reference types="vite/client" />
import type {SourceId} from '../../src/data/sources.js';

export interface Said {
  id: string;
  sources: readonly SourceId[];
  level?: string;
  topics?: readonly string[];
  /** What else the content file says of it: group, stage, place, country. */
  place?: string;
}

const files = import.meta.glob<Record<string, unknown>>('../../src/content/*.ts', {eager: true});

const isStatement = (value: unknown): value is Said & Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'id' in value && 'sources' in value;

/** Every statement of the library by its file: whatever a content file exports that has an id and sources. */
export const statements: readonly (readonly [topic: string, said: readonly Said[]])[] = Object.entries(files)
  .map(([path, exported]) => {
    const said = Object.values(exported)
      .flat()
      .filter(isStatement)
      .map((statement) => {
        const {group, stage, place, country} = statement as Partial<Record<string, string>>;
        return {...statement, place: group ?? stage ?? place ?? country};
      });
    return [path.replace(/^.*\/|\.ts$/g, '').replaceAll('-', ' '), said] as const;
  })
  .filter(([, said]) => said.length > 0);
