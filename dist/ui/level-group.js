/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html, nothing } from 'lit';
import { c as crisisCall } from './calls.js';
import { h as heading } from './heading.js';
import { i as icon } from './icon.js';
import { s as statementBlock } from './statement-block.js';

function levelGroup({
  level,
  shownIn,
  headingLevel,
  title,
  note,
  calls,
  list,
  after,
  summary
}) {
  const first = level === "emergency";
  const actions = html`<section class="actions">${calls}</section>`;
  const signs = html`<ul class="signs" role="list"> ${list} </ul> ${after}`;
  const name = html`${icon(level, "badge")} ${heading(headingLevel, "group-heading", level, title)}`;
  return html`<section class="group group-${level}" part="group group-${level}" role="group" aria-labelledby=${level} data-topics=${shownIn ?? nothing} > ${summary ? html`<details class="fold" part="fold"> <summary class="group-head"> ${name} <span class="inside">${summary}</span> ${icon("chevron", "icon chevron")} </summary> ${note} ${actions} ${signs} </details>` : html`<section class="group-head">${name} ${note} ${first ? actions : nothing}</section> ${first ? nothing : actions} ${signs}`} </section>`;
}
function fold(summary, content) {
  return html`<details class="fold" part="fold"> <summary><span>${summary}</span>${icon("chevron", "icon chevron")}</summary> ${content} </details>`;
}
function topicsOf(topics, inAll = true) {
  return [...inAll ? ["all"] : [], ...topics].join(" ");
}
const forCrisisLine = ["might-hurt-yourself", "dark-thoughts"];
function signItem(context, say, sign, shownIn) {
  return html`<li part="sign" data-topics=${shownIn ?? nothing}> ${statementBlock(say, sign)} ${forCrisisLine.includes(sign.id) ? crisisCall(context) : nothing} </li>`;
}

export { fold as f, levelGroup as l, signItem as s, topicsOf as t };
