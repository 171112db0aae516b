/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { nothing, html } from 'lit';
import { l as line, c as callLink, p as plainNumber, a as phoneLink } from './call-link.js';
import { f as formatMessage } from './format-message.js';
import { o as openingLines } from './opening.js';
import { w as when } from './when.js';

const paragraph = (words) => html`<p class="call-words">${words}</p>`;
function emergencyNumber(context) {
  return emergency(context, (phone) => plainNumber(phone.text));
}
function emergencyLink(context) {
  return emergency(context, phoneLink);
}
const emergency = (context, view) => when(
  context,
  "emergency-phone",
  context.hospital.emergency,
  view,
  () => html`<bdi>${context.text["emergency-number"]}</bdi>`
);
function emergencyCall(context) {
  const { text, hospital } = context;
  return when(
    context,
    "emergency-phone",
    hospital.emergency,
    (phone) => callLink(phone.href, formatMessage(text["call-emergency"], { emergency: plainNumber(phone.text) }), [], "primary")
  );
}
const clinicName = (context) => when(
  context,
  "clinic",
  context.hospital.clinic,
  (clinic) => html`<bdi>${clinic}</bdi>`,
  () => context.text["the-clinic"]
);
const clinicCall = (context, weight) => {
  const { text, hospital } = context;
  return when(
    context,
    "phone",
    hospital.phone,
    (phone) => callLink(phone.href, plainNumber(phone.text), [line(clinicName(context)), openingLines(context)], weight),
    () => paragraph(text["no-clinic-phone"])
  );
};
const outOfHoursCall = (context, weight, otherwise) => {
  const { text, hospital } = context;
  return when(
    context,
    "out-of-hours-phone",
    hospital.outOfHours,
    ({ name, phone }) => callLink(
      phone.href,
      plainNumber(phone.text),
      [line(html`<bdi>${name}</bdi>`), line(text["out-of-hours"])],
      weight
    ),
    otherwise
  );
};
function whenNobodyIsNamed(context, view) {
  const { text, hospital } = context;
  return when(context, "out-of-hours-text", hospital.closedText, view, () => view(text["own-doctor"]));
}
function callsAtAnyHour(context, whenClosed = () => whenNobodyIsNamed(context, paragraph)) {
  const { hospital, opening } = context;
  const closed = opening?.open === false;
  const clinic = clinicCall(context, closed ? "secondary" : "primary");
  const other = closed ? outOfHoursCall(context, "primary", whenClosed) : when(
    context,
    "phone",
    hospital.phone,
    () => outOfHoursCall(context, "secondary", whenClosed),
    () => outOfHoursCall(context, "primary", whenClosed)
  );
  return closed ? [other, clinic] : [clinic, other];
}
function numberRow(context, again = false) {
  const { hospital, opening } = context;
  const { emergency: emergency2, phone, outOfHours } = hospital;
  const link = (target, whom, weight = "secondary") => callLink(target.href, plainNumber(target.text), whom, weight, "phone", again);
  return html`<section class="numbers" aria-hidden=${again ? "true" : nothing}> ${when(context, "emergency-phone", emergency2, (known) => link(known, [], again ? "primary" : "secondary"))} ${opening?.open === false && outOfHours ? link(outOfHours.phone, [line(html`<bdi>${outOfHours.name}</bdi>`)]) : when(context, "phone", phone, (known) => link(known, [line(clinicName(context))]))} </section>`;
}
function appCall(context) {
  const { text, hospital } = context;
  return when(context, "app-name", hospital.app, ({ name, url }) => {
    const link = (href) => callLink(href, formatMessage(text["app"], { app: name }), [line(text["app-note"])], "secondary", "message");
    return when(context, "app-url", url, link, link);
  });
}
function callsInOfficeHours(context) {
  return [clinicCall(context, "secondary"), appCall(context)];
}
function numberInOfficeHours(context) {
  return when(context, "phone", context.hospital.phone, ({ text }) => html` · ${plainNumber(text)}`);
}
function callIfWorried(context) {
  const { text, hospital } = context;
  return when(
    context,
    "phone",
    hospital.phone,
    (phone) => html`<p>${formatMessage(text["worried"], { number: phoneLink(phone) })}</p>`,
    () => paragraph(text["worried-no-phone"])
  );
}
function lineIn(lines, language) {
  return lines.find(({ languages }) => languages?.includes(language)) ?? lines[0];
}
function crisisCall(context) {
  const line2 = lineIn(context.hospital.crisis, context.language);
  return when(context, "crisis-phone", line2, (known) => lineCall(known));
}
function violenceCall(context) {
  return when(context, "violence-phone", context.hospital.violence, (known) => lineCall(known));
}
const lineCall = ({ name, phone }) => {
  const number = plainNumber(phone.text);
  return callLink(phone.href, name === phone.text ? number : html`<bdi>${name}</bdi>: ${number}`, [], "secondary");
};
function crisisLine(context) {
  const { text, hospital, language } = context;
  return html`<p class="crisis"> ${when(
    context,
    "crisis-phone",
    lineIn(hospital.crisis, language),
    ({ name, phone }) => html`${formatMessage(text["crisis-line"], { name, number: phoneLink(phone) })} `
  )}${formatMessage(text["crisis-emergency"], { emergency: emergencyLink(context) })} </p>`;
}
function supportLine(context) {
  const { text, hospital } = context;
  return when(
    context,
    "support-phone",
    hospital.support,
    ({ name, phone }) => html`<p>${formatMessage(text["support-organisation"], { name, number: phoneLink(phone) })}</p>`
  );
}

export { emergencyCall as a, emergencyNumber as b, crisisCall as c, callsAtAnyHour as d, emergencyLink as e, appCall as f, crisisLine as g, callIfWorried as h, numberInOfficeHours as i, callsInOfficeHours as j, numberRow as n, supportLine as s, violenceCall as v, whenNobodyIsNamed as w };
