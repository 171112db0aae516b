/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html, nothing } from 'lit';
import { p as parsePhone } from '../shared.js';
import { i as icon } from './icon.js';

function targetOf(number) {
  return parsePhone(number);
}
function phoneLink({ text, href }) {
  return html`<a class="number" part="call" href=${href}><bdi dir="ltr">${text}</bdi></a>`;
}
function plainNumber(text) {
  return html`<bdi class="number" dir="ltr">${text}</bdi>`;
}
function line(content, when = "") {
  return html`<small class=${when}>${content}</small>`;
}
function callLink(href, label, lines, weight, iconName = "phone", again = false) {
  const content = html`${icon(iconName)}<span><b>${label}</b>${lines}</span>`;
  return href ? html`<a class="call call-${weight}" part="call call-${weight}" href=${href} rel="noreferrer" tabindex=${again ? "-1" : nothing} >${content}</a >` : html`<p class="call call-${weight}" part="call call-${weight}">${content}</p>`;
}

export { phoneLink as a, callLink as c, line as l, plainNumber as p, targetOf as t };
