import {html, nothing, type TemplateResult} from 'lit';
import type {Level} from '../content/levels.js';
import type {Topic, warningSigns} from '../content/warning-signs.js';
import {crisisCall} from './calls.js';
import type {Context} from './context.js';
import {heading} from './heading.js';
import {icon} from './icon.js';
import {statementBlock, type Say} from './statement-block.js';

interface LevelGroup {
  level: Level;
  /** Where one of its signs is shown, as topicsOf() says it. Left out where there is no choice. */
  shownIn?: string;
  headingLevel: number;
  title: unknown;
  /** Paragraph below the title. */
  note?: unknown;
  calls: unknown;
  list: unknown;
  /** What stands below the list, in the same fold. */
  after?: unknown;
  /** What the fold says that is inside. Without it the level is open, as the two upper ones always are. */
  summary?: unknown;
}

/**
 * One step of the ladder. Severity is said in words first; order, outline and thickness repeat it, colour comes last.
 * Whom to call stands before the signs. What holds a call is a section: reader views throw away a div of which much is
 * a link.
 */
export function levelGroup({
  level,
  shownIn,
  headingLevel,
  title,
  note,
  calls,
  list,
  after,
  summary,
}: LevelGroup): TemplateResult {
  const first = level === 'emergency';
  const actions = html`<section class="actions">${calls}</section>`;
  const signs = html`<ul class="signs" role="list">
      ${list}
    </ul>
    ${after}`;
  const name = html`${icon(level, 'badge')} ${heading(headingLevel, 'group-heading', level, title)}`;
  return html`
    <section
      class="group group-${level}"
      part="group group-${level}"
      role="group"
      aria-labelledby=${level}
      data-topics=${shownIn ?? nothing}
    >
      ${
        summary
          ? html`<details class="fold" part="fold">
              <summary class="group-head">
                ${name}
                <span class="inside">${summary}</span>
                ${icon('chevron', 'icon chevron')}
              </summary>
              ${note} ${actions} ${signs}
            </details>`
          : html`<section class="group-head">${name} ${note} ${first ? actions : nothing}</section>
              ${first ? nothing : actions} ${signs}`
      }
    </section>
  `;
}

/** What is one step away: closed, without script too, and open on paper. */
export function fold(summary: unknown, content: unknown): TemplateResult {
  return html`<details class="fold" part="fold">
    <summary><span>${summary}</span>${icon('chevron', 'icon chevron')}</summary>
    ${content}
  </details>`;
}

/** Where a line stands: in its topics, and where all signs stand if it is no part of another line there. */
export function topicsOf(topics: readonly Topic[], inAll = true): string {
  return [...(inAll ? ['all'] : []), ...topics].join(' ');
}

/** Signs that are about somebody who could hurt herself. */
const forCrisisLine = ['might-hurt-yourself', 'dark-thoughts'];

/** One sign, with the crisis line where it is about that. */
export function signItem(
  context: Context,
  say: Say,
  sign: (typeof warningSigns)[number],
  shownIn?: string,
): TemplateResult {
  return html`<li part="sign" data-topics=${shownIn ?? nothing}>
    ${statementBlock(say, sign)} ${forCrisisLine.includes(sign.id) ? crisisCall(context) : nothing}
  </li>`;
}
