import {html, nothing, type TemplateResult} from 'lit';
import {contentVersion, nextCheckBy} from '../content/about.js';
import {sources, type SourceId} from '../data/sources.js';
import type {Language} from '../data/languages.js';
import {sayDate} from '../hospital/format-time.js';
import {icon} from './icon.js';
import {formatMessage} from './format-message.js';
import {when} from './when.js';
import {sourceList} from './sources.js';
import type {Hospital} from '../hospital/hospital.js';
import type {Context} from './context.js';

/**
 * What the card rests on, when that was checked, who at the hospital signed it off, or that nobody did, and whether the
 * hospital replaced a sentence. Without script nothing is said that depends on today or on the dates that a browser writes.
 */
export function footer(context: Context, ids: readonly SourceId[], adapted: boolean): TemplateResult {
  const {text} = context;
  const overdue = !context.isStatic && Date.now() > Date.parse(nextCheckBy) + 864e5;
  const used = (Object.keys(sources) as SourceId[]).filter((id) => ids.includes(id));
  return html`
    <footer class="footer" part="footer">
      <p>${overdue ? html`${icon('info')} ${text['evidence-overdue']}` : text['evidence-checked']}</p>
      <p>${signOff(context)}</p>
      ${adapted ? html`<p>${text['adapted']}</p>` : nothing}
      ${sourceList(
        used.map((id) => sources[id]),
        text['sources'],
        text['all-sources'],
      )}
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
