import {html, nothing, type TemplateResult} from 'lit';
import {callLink, line, phoneLink, plainNumber, type CallWeight} from './call-link.js';
import {formatMessage} from './format-message.js';
import type {Context} from './context.js';
import {openingLines} from './opening.js';

/** Whom to call, where no number is known. */
const paragraph = (words: string): TemplateResult => html`<p class="call-words">${words}</p>`;

/** The emergency number for a heading, or the words for it. */
export function emergencyNumber({text, hospital: {emergency}}: Context): string | TemplateResult {
  return emergency ? plainNumber(emergency.text) : text['emergency-number'];
}

/** The emergency number as a button; without a known number the heading above says it in words. */
export function emergencyCall({text, hospital: {emergency}}: Context): unknown {
  return emergency
    ? callLink(
        emergency.href,
        formatMessage(text['call-emergency'], {emergency: plainNumber(emergency.text)}),
        [line(text['day-and-night'])],
        'primary',
      )
    : nothing;
}

/** The clinic's own number, with whom it reaches and, where that is known, whether it is open. */
export function clinicCall(context: Context, weight: CallWeight): unknown {
  const {text, hospital} = context;
  if (!hospital.phone) return nothing;
  const {href, text: number} = hospital.phone;
  const whom = hospital.clinic ? html`<bdi>${hospital.clinic}</bdi>` : text['the-clinic'];
  return callLink(href, plainNumber(number), [line(whom), openingLines(context)], weight);
}

const outOfHoursCall = ({text, hospital: {outOfHours}}: Context, weight: CallWeight): unknown =>
  outOfHours
    ? callLink(
        outOfHours.phone.href,
        plainNumber(outOfHours.phone.text),
        [line(html`<bdi>${outOfHours.name}</bdi>`), line(text['out-of-hours'])],
        weight,
      )
    : paragraph(text['own-doctor']);

/** Who answers today, also at night: the one that works now stands first and is filled. */
export function callsAtAnyHour(context: Context): unknown {
  const {text, hospital, opening} = context;
  const closed = opening?.open === false;
  const clinic = hospital.phone
    ? clinicCall(context, closed ? 'secondary' : 'primary')
    : paragraph(text['no-clinic-phone']);
  const other = outOfHoursCall(context, closed || !hospital.phone ? 'primary' : 'secondary');
  return closed ? [other, clinic] : [clinic, other];
}

/** A secure message, for what can wait. */
export function appCall({text, hospital: {app}}: Context): unknown {
  return app
    ? callLink(app.url, formatMessage(text['app'], {app: app.name}), [line(text['app-note'])], 'secondary', 'message')
    : nothing;
}

/** Who answers in office hours. */
export function callsInOfficeHours(context: Context): unknown {
  const {text, hospital} = context;
  return [hospital.phone ? clinicCall(context, 'secondary') : paragraph(text['no-clinic-phone']), appCall(context)];
}

/** A text link, for a reader who is not reassured. */
export function callIfWorried({text, hospital: {phone}}: Context): unknown {
  return phone
    ? html`<p>${formatMessage(text['worried'], {number: phoneLink(phone)})}</p>`
    : paragraph(text['worried-no-phone']);
}

/** Stands under every emergency list. Without a crisis line the emergency number is there. */
export function crisisLine({text, hospital: {crisis, emergency}}: Context): TemplateResult {
  return html`
    <p class="crisis">
      ${
        crisis
          ? html`${formatMessage(text['crisis-line'], {name: crisis.name, number: phoneLink(crisis.phone)})} `
          : nothing
      }${formatMessage(text['crisis-emergency'], {
        emergency: emergency ? phoneLink(emergency) : text['emergency-number'],
      })}
    </p>
  `;
}
