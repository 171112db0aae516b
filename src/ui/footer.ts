import {html, nothing, type TemplateResult} from 'lit';
import {contentVersion, nextCheckBy} from '../content/about.js';
import type {Language} from '../data/languages.js';
import {sayDate} from '../hospital/format-time.js';
import {icon} from './icon.js';
import {formatMessage} from './format-message.js';
import {sourceList, type Cited} from './sources.js';
import {when} from './when.js';
import type {Hospital} from '../hospital/hospital.js';
import type {Context} from './context.js';

/**
 * Short, since a page can have several cards: who at the hospital signed the text off, or that nobody did; whether the
 * hospital replaced a sentence; what the card rests on, and when that was read. Without script nothing is said that
 * depends on today or on the dates that a browser writes.
 */
export function footer(context: Context, cited: Cited, adapted: boolean): TemplateResult {
  const {text} = context;
  const overdue = !context.isStatic && Date.now() > Date.parse(nextCheckBy) + 864e5;
  return html`
    <footer class="footer" part="footer">
      <p>${signOff(context)} ${adapted ? html`<span>${text['adapted']}</span>` : nothing}</p>
      ${overdue ? html`<p>${icon('info')} ${text['evidence-overdue']}</p>` : nothing}
      ${sourceList(cited, overdue ? text['sources'] : text['evidence-checked'], text['all-sources'])}
    </footer>
  `;
}

/** A sign-off holds for the languages and the content version that it names, and for nothing else. */
export function signedOff({review}: Hospital, language: Language): Hospital['review'] {
  return review?.on && review.languages.includes(language) && review.version === contentVersion ? review : undefined;
}

const signOff = (context: Context): unknown => {
  const {text, language, hospital} = context;
  return when(
    context,
    'reviewed-by',
    signedOff(hospital, language),
    ({by, on}) => {
      const date = context.isStatic ? on : sayDate(on!, language, hospital.country, true);
      return formatMessage(text['checked-by'], {name: by, date});
    },
    () => text['not-checked'],
  );
};
