/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html } from 'lit';
import { h as heading } from './heading.js';
import { i as icon } from './icon.js';
import { s as statementBlock } from './statement-block.js';

function partList(voice, headingLevel, parts, name, headingName = `${name}-heading`) {
  return html`<div class="parts"> ${parts.map(
    ({ id, title, says, slot }) => html`<details class="part" part=${name}> <summary> ${heading(headingLevel, headingName, `part-${id}`, voice.say(title ?? `${id}-heading`))} ${icon("chevron", "icon chevron")} </summary> ${says.map((statement) => said(voice, statement))} ${slot && voice.own(slot)} </details>`
  )} </div>`;
}
function said(voice, statement) {
  return voice.shown(
    statement,
    () => html`<div class="said">${statementBlock(voice.say, statement, voice.whenToCall)}</div>`
  );
}

export { partList as p, said as s };
