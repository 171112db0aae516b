/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html, nothing } from 'lit';
import { h as heading } from './heading.js';
import { i as icon } from './icon.js';

function levelGroup({
  level,
  id = level,
  headingLevel,
  title,
  note,
  calls,
  list,
  after
}) {
  const first = level === "emergency";
  const actions = html`<div class="actions">${calls}</div>`;
  return html`<div class="group group-${level}" part="group group-${level}" role="group" aria-labelledby=${id}> <div class="group-head"> ${icon(level, "badge")} ${heading(headingLevel, "group-heading", id, title)} ${note} ${first ? actions : nothing} </div><ul class="signs" role="list"> ${list} </ul> ${after} ${first ? nothing : actions} </div>`;
}
function signItem(sentence, sign) {
  return html`<li part="sign" data-topics=${sign.topics.join(" ")}> ${sentence(sign.id)} ${"detail" in sign ? html`<small>${sentence(`${sign.id}-detail`)}</small>` : nothing} ${"callIf" in sign ? html`<p class="call-if">${sentence(`${sign.id}-call-if`)}</p>` : nothing} </li>`;
}

export { levelGroup as l, signItem as s };
//# sourceMappingURL=level-group.js.map
