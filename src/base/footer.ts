import {html, nothing, type TemplateResult} from 'lit';
import {contentVersion, nextCheckBy} from '../content/about.js';
import {sources, type SourceId} from '../content/sources.js';
import type {Text} from '../content/text.js';
import type {Hospital} from '../hospital/details.js';
import {sayDate} from '../hospital/say-time.js';
import type {Language} from '../language/languages.js';
import {icon} from '../look/icon.js';
import {rich} from '../look/rich.js';
import {sourceList} from '../look/sources.js';

interface Foot {
  text: Text;
  language: Language;
  hospital: Hospital;
  ids: readonly SourceId[];
  /** The hospital replaced a sentence of the card. */
  adapted: boolean;
  /** Without script: what depends on today, or on the dates that a browser writes, is not said. */
  still: boolean;
}

/** What the card rests on, when that was checked, and who at the hospital signed it off, or that nobody did. */
export const footer = ({text, language, hospital, ids, adapted, still}: Foot): TemplateResult => {
  const overdue = !still && Date.now() > Date.parse(nextCheckBy) + 864e5;
  const used = (Object.keys(sources) as SourceId[]).filter((id) => ids.includes(id));
  return html`
    <footer class="footer" part="footer">
      <p>${overdue ? html`${icon('info')} ${text['evidence-overdue']}` : text['evidence-checked']}</p>
      <p>${signOff(text, language, hospital, still)}</p>
      ${adapted ? html`<p>${text['adapted']}</p>` : nothing}
      ${sourceList(
        used.map((id) => sources[id]),
        text['sources'],
        text['all-sources'],
      )}
    </footer>
  `;
};

// A sign-off holds for the languages and the content version that it names, and for nothing else.
const signOff = (text: Text, language: Language, {review, country}: Hospital, still: boolean): unknown => {
  const holds = review?.on && review.languages.includes(language) && review.version === contentVersion;
  if (!holds) return text['not-checked'];
  const date = still ? review.on : sayDate(review.on!, language, country, true);
  return rich(text['checked-by'], {name: review.by, date});
};
