/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html, nothing } from 'lit';
import { h as heading } from './heading.js';
import { i as icon } from './icon.js';

const levelGroup = ({
  level,
  id = level,
  headingLevel,
  title,
  note,
  calls,
  list,
  after
}) => {
  const first = level === "emergency";
  const actions = html`<div class="actions">${calls}</div>`;
  return html`<div class="group group-${level}" part="group group-${level}" role="group" aria-labelledby=${id}> <div class="group-head"> ${icon(level, "badge")} ${heading(headingLevel, "group-heading", id, title)} ${note === nothing ? nothing : html`<p>${note}</p>`} ${first ? actions : nothing} </div><ul class="signs" role="list"> ${list} </ul> ${after} ${first ? nothing : actions} </div>`;
};
const signItem = (say, { id, topics, detail, callIf }) => html`<li part="sign" data-topics=${topics.join(" ")}> ${say(id)} ${detail ? html`<small>${say(`${id}-detail`)}</small>` : nothing} ${callIf ? html`<p class="call-if">${say(`${id}-call-if`)}</p>` : nothing} </li>`;

export { levelGroup as l, signItem as s };
//# sourceMappingURL=level-group.js.map
