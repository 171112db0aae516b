import {html, nothing, type TemplateResult} from 'lit';
import type {Level} from '../content/warning-signs.js';
import {heading} from '../look/heading.js';
import {icon} from '../look/icon.js';

interface LevelGroup {
  level: Level;
  headingLevel: number;
  title: unknown;
  /** Below the title: "One of these signs is enough", or when the clinic is open. */
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
export const levelGroup = ({level, headingLevel, title, note, calls, list, after}: LevelGroup): TemplateResult => {
  const first = level === 'emergency';
  const actions = html`<div class="actions">${calls}</div>`;
  return html`
    <section class="group group-${level}" part="group group-${level}" aria-labelledby=${level}>
      <div class="group-head">
        ${icon(level, 'badge')} ${heading(headingLevel, 'group-heading', level, title)}
        ${note === nothing ? nothing : html`<p>${note}</p>`} ${first ? actions : nothing}
      </div>
      <ul class="signs" role="list">
        ${list}
      </ul>
      ${after} ${first ? nothing : actions}
    </section>
  `;
};
