import {html, nothing, type TemplateResult} from 'lit';
import type {CallIfId} from '../content/call-ifs.js';
import type {Statement} from '../content/statement.js';
import type {TextKey} from '../content/text.js';
import {signDetails} from '../content/warning-signs.js';

export type Say = (key: TextKey) => unknown;

/** How an element says things, for the views of this room. */
export interface Voice {
  say: Say;
  /** The view of a statement, where it is shown: in its country, and where the hospital asked for it. */
  shown: (statement: Statement, view: () => unknown) => unknown;
  /** The way to all signs, where the rule for bleeding stands apart from them. */
  whenToCall: () => unknown;
  /** What the hospital wrote in a place that is empty without it. */
  own: (slot: string) => unknown;
}

/** What a statement says, by the keys of its words. */
export interface Said {
  id: TextKey;
  details?: readonly (typeof signDetails)[number]['id'][];
  callIfs?: readonly CallIfId[];
}

/** A statement with its small lines, and with when to call after all, in the same block at the same size. */
export function statementBlock(
  say: Say,
  {id, details = [], callIfs = []}: Said,
  whenToCall: () => unknown = () => nothing,
): TemplateResult {
  // The rule has two sentences, of which this is the second.
  const more = (callIf: CallIfId) => (callIf === 'light-bleeding-call-if' ? whenToCall() : nothing);
  const callIfLines = (ids: readonly CallIfId[]) =>
    ids.map((callIf) => html`<p class="call-if">${say(callIf)} ${more(callIf)}</p>`);
  const smallLines = details.map((detail) => {
    const small = signDetails.find((one) => one.id === detail)!;
    return html`<small>${say(detail)}</small>${callIfLines('callIfs' in small ? small.callIfs : [])}`;
  });
  return html`${say(id)} ${smallLines} ${callIfLines(callIfs)}`;
}
