/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { nothing, html } from 'lit';
import { n as nextCheckBy, s as sayDate, e as contentVersion } from '../shared.js';
import { i as icon } from './icon.js';
import { f as formatMessage } from './format-message.js';
import { s as sourceList } from './sources.js';
import { w as when } from './when.js';

function footer(context, cited, adapted) {
  const { text } = context;
  const overdue = !context.isStatic && Date.now() > Date.parse(nextCheckBy) + 864e5;
  return html`<footer class="footer" part="footer"> <p>${signOff(context)} ${adapted ? html`<span>${text["adapted"]}</span>` : nothing}</p> ${overdue ? html`<p>${icon("info")} ${text["evidence-overdue"]}</p>` : nothing} ${sourceList(cited, overdue ? text["sources"] : text["evidence-checked"], text["all-sources"])} </footer>`;
}
function signedOff({ review }, language) {
  return review?.on && review.languages.includes(language) && review.version === contentVersion ? review : void 0;
}
const signOff = (context) => {
  const { text, language, hospital } = context;
  return when(
    context,
    "reviewed-by",
    signedOff(hospital, language),
    ({ by, on }) => {
      const date = context.isStatic ? on : sayDate(on, language, hospital.country, true);
      return formatMessage(text["checked-by"], { name: by, date });
    },
    () => text["not-checked"]
  );
};

export { footer as f };
