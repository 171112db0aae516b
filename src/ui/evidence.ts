import {isAlwaysShown, type Statement} from '../content/statement.js';
import type {Language} from '../data/languages.js';
import {sources, type Source} from '../data/sources.js';

// The drop-in files have another module in place of this one, with the first sources of each card inside and the others in
// text/sources.js: see evidenceInFile in tools/rollup-plugins.mjs.

/** Every source, in the order of a list, and which of them a statement of the card rests on. */
export interface Evidence {
  rows: readonly Source[];
  of: (statement: Statement) => readonly Source[];
}

/** What is inside. Undefined: it is in a file of its own. */
export const evidence: Evidence | undefined = {
  rows: Object.values(sources),
  of: ({sources: ids}) => ids.map((id) => sources[id]),
};

/** What a card names without being asked: the first three of what it always says, each by another name. */
export function firstSources(statements: readonly Statement[]): readonly Source[] {
  const {rows, of} = evidence!;
  const always = new Set(statements.filter(isAlwaysShown).flatMap(of));
  return rows
    .filter((row) => always.has(row))
    .filter(({by}, at, all) => all.findIndex((other) => other.by === by) === at)
    .slice(0, 3);
}

/** What the statements of a card rest on. Rejects when it cannot be had; the next call tries again. */
export function loadEvidence(statements: readonly Statement[]): Promise<Evidence> {
  const {rows, of} = evidence!;
  const cited = new Set(statements.flatMap(of));
  return Promise.resolve({rows: rows.filter((row) => cited.has(row)), of});
}

/** The hosted page of an element, which has the whole list in its HTML. Undefined: an application has none. */
export const hostedPage = undefined as ((language: Language, tag: string) => string) | undefined;
