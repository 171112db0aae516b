import {html, nothing, type TemplateResult} from 'lit';
import type {TextKey} from '../content/text.js';
import type {Level, warningSigns} from '../content/warning-signs.js';
import {heading} from './heading.js';
import {icon} from './icon.js';

interface LevelGroup {
  level: Level;
  /** Of its heading, where a card has a level more than once. */
  id?: string;
  headingLevel: number;
  title: unknown;
  /** Paragraph below the title: "One of these signs is enough", or when the clinic is open. */
  note: unknown;
  calls: unknown;
  list: unknown;
  /** What stands below the list. */
  after?: unknown;
}

/**
 * One step of the ladder. Severity is said in words first; order, outline and thickness repeat it, colour comes last.
 * In the emergency group the call stands before the signs, in the others after them.
 */
export function levelGroup({
  level,
  id = level,
  headingLevel,
  title,
  note,
  calls,
  list,
  after,
}: LevelGroup): TemplateResult {
  const first = level === 'emergency';
  const actions = html`<div class="actions">${calls}</div>`;
  return html`
    <div class="group group-${level}" part="group group-${level}" role="group" aria-labelledby=${id}>
      <div class="group-head">
        ${icon(level, 'badge')} ${heading(headingLevel, 'group-heading', id, title)} ${note}
        ${first ? actions : nothing}
      </div>
      <ul class="signs" role="list">
        ${list}
      </ul>
      ${after} ${first ? nothing : actions}
    </div>
  `;
}

type Sign = (typeof warningSigns)[number];
export type SignId = Sign['id'];

/** One sign, with the small line that belongs to it and with its call-if line in the same block. */
export function signItem(sentence: (key: TextKey) => unknown, sign: Sign): TemplateResult {
  return html`
    <li part="sign" data-topics=${sign.topics.join(' ')}>
      ${sentence(sign.id)} ${'detail' in sign ? html`<small>${sentence(`${sign.id}-detail`)}</small>` : nothing}
      ${'callIf' in sign ? html`<p class="call-if">${sentence(`${sign.id}-call-if`)}</p>` : nothing}
    </li>
  `;
}
