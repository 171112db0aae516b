/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { nothing, html } from 'lit';
import { d as signDetails } from '../shared.js';

function statementBlock(say, { id, details = [], callIfs = [] }, whenToCall = () => nothing) {
  const more = (callIf) => callIf === "light-bleeding-call-if" ? whenToCall() : nothing;
  const callIfLines = (ids) => ids.map((callIf) => html`<p class="call-if">${say(callIf)} ${more(callIf)}</p>`);
  const smallLines = details.map((detail) => {
    const small = signDetails.find((one) => one.id === detail);
    return html`<small>${say(detail)}</small>${callIfLines("callIfs" in small ? small.callIfs : [])}`;
  });
  return html`${say(id)} ${smallLines} ${callIfLines(callIfs)}`;
}

export { statementBlock as s };
