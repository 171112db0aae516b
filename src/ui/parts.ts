import {html, type TemplateResult} from 'lit';
import type {Part, Statement} from '../content/statement.js';
import type {TextKey} from '../content/text.js';
import {heading} from './heading.js';
import {icon} from './icon.js';
import {statementBlock, type Said, type Voice} from './statement-block.js';

/** A part whose statements are known by the keys of their words. */
interface KnownPart extends Pick<Part, 'id'> {
  title?: TextKey;
  says: readonly (Said & Statement)[];
  slot?: string;
}

/**
 * What is one step away, each behind its heading: closed, without script too, and open on paper. `name` is the styleable
 * name of each, `headingName` that of its heading.
 */
export function partList(
  voice: Voice,
  headingLevel: number,
  parts: readonly KnownPart[],
  name: string,
  headingName = `${name}-heading`,
): TemplateResult {
  return html`<div class="parts">
    ${parts.map(
      ({id, title, says, slot}) => html`
        <details class="part" part=${name}>
          <summary>
            ${heading(headingLevel, headingName, `part-${id}`, voice.say(title ?? (`${id}-heading` as TextKey)))}
            ${icon('chevron', 'icon chevron')}
          </summary>
          ${says.map((statement) => said(voice, statement))} ${slot && voice.own(slot)}
        </details>
      `,
    )}
  </div>`;
}

/** A statement in its block, where it is shown. */
export function said(voice: Voice, statement: Said & Statement): unknown {
  return voice.shown(
    statement,
    () => html`<div class="said">${statementBlock(voice.say, statement, voice.whenToCall)}</div>`,
  );
}
