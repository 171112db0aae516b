/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { nothing, html } from 'lit';
import { p as phoneLink, c as callLink, l as line, a as plainNumber } from './call-link.js';
import { f as formatMessage } from './format-message.js';
import { o as openingLines } from './opening.js';

const paragraph = (words) => html`<p class="call-words">${words}</p>`;
function emergencyNumber({ text, hospital: { emergency } }) {
  return emergency ? plainNumber(emergency.text) : text["emergency-number"];
}
function emergencyCall({ text, hospital: { emergency } }) {
  return emergency ? callLink(
    emergency.href,
    formatMessage(text["call-emergency"], { emergency: plainNumber(emergency.text) }),
    [line(text["day-and-night"])],
    "primary"
  ) : nothing;
}
function clinicCall(context, weight) {
  const { text, hospital } = context;
  if (!hospital.phone) return nothing;
  const { href, text: number } = hospital.phone;
  const whom = hospital.clinic ? html`<bdi>${hospital.clinic}</bdi>` : text["the-clinic"];
  return callLink(href, plainNumber(number), [line(whom), openingLines(context)], weight);
}
const outOfHoursCall = ({ text, hospital: { outOfHours } }, weight) => outOfHours ? callLink(
  outOfHours.phone.href,
  plainNumber(outOfHours.phone.text),
  [line(html`<bdi>${outOfHours.name}</bdi>`), line(text["out-of-hours"])],
  weight
) : paragraph(text["own-doctor"]);
function callsAtAnyHour(context) {
  const { text, hospital, opening } = context;
  const closed = opening?.open === false;
  const clinic = hospital.phone ? clinicCall(context, closed ? "secondary" : "primary") : paragraph(text["no-clinic-phone"]);
  const other = outOfHoursCall(context, closed || !hospital.phone ? "primary" : "secondary");
  return closed ? [other, clinic] : [clinic, other];
}
function appCall({ text, hospital: { app } }) {
  return app ? callLink(app.url, formatMessage(text["app"], { app: app.name }), [line(text["app-note"])], "secondary", "message") : nothing;
}
function callsInOfficeHours(context) {
  const { text, hospital } = context;
  return [hospital.phone ? clinicCall(context, "secondary") : paragraph(text["no-clinic-phone"]), appCall(context)];
}
function callIfWorried({ text, hospital: { phone } }) {
  return phone ? html`<p>${formatMessage(text["worried"], { number: phoneLink(phone) })}</p>` : paragraph(text["worried-no-phone"]);
}
function crisisLine({ text, hospital: { crisis, emergency } }) {
  return html`<p class="crisis"> ${crisis ? html`${formatMessage(text["crisis-line"], { name: crisis.name, number: phoneLink(crisis.phone) })} ` : nothing}${formatMessage(text["crisis-emergency"], {
    emergency: emergency ? phoneLink(emergency) : text["emergency-number"]
  })} </p>`;
}

export { emergencyNumber as a, callsAtAnyHour as b, crisisLine as c, appCall as d, emergencyCall as e, callIfWorried as f, callsInOfficeHours as g };
//# sourceMappingURL=calls.js.map
