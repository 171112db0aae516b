import {html, nothing, type TemplateResult} from 'lit';
import {callLink, line, phoneLink, plainNumber, type CallWeight} from './call-link.js';
import {rich} from './format-message.js';
import type {Context} from './context.js';
import {openingLines} from './opening.js';

/** Whom to call, where no number is known. */
const paragraph = (words: string): TemplateResult => html`<p class="call-words">${words}</p>`;

/** The emergency number for a heading, or the words for it. */
export const emergencyNumber = ({text, hospital: {emergency}}: Context): string | TemplateResult =>
  emergency ? plainNumber(emergency.text) : text['emergency-number'];

/** The emergency number as a button; without a known number the heading above says it in words. */
export const emergencyCall = ({text, hospital: {emergency}}: Context): unknown =>
  emergency
    ? callLink(
        emergency.href,
        rich(text['call-emergency'], {emergency: plainNumber(emergency.text)}),
        [line(text['day-and-night'])],
        'primary',
      )
    : nothing;

/** The clinic's own number, with whom it reaches and, where that is known, whether it is open. */
export const clinicCall = (context: Context, weight: CallWeight): unknown => {
  const {text, hospital} = context;
  if (!hospital.phone) return nothing;
  const {href, text: number} = hospital.phone;
  const whom = hospital.clinic ? html`<bdi>${hospital.clinic}</bdi>` : text['the-clinic'];
  return callLink(href, plainNumber(number), [line(whom), openingLines(context)], weight);
};

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
export const callsAtAnyHour = (context: Context): unknown => {
  const {text, hospital, opening} = context;
  const closed = opening?.open === false;
  const clinic = hospital.phone
    ? clinicCall(context, closed ? 'secondary' : 'primary')
    : paragraph(text['no-clinic-phone']);
  const other = outOfHoursCall(context, closed || !hospital.phone ? 'primary' : 'secondary');
  return closed ? [other, clinic] : [clinic, other];
};

/** A secure message, for what can wait. */
export const appCall = ({text, hospital: {app}}: Context): unknown =>
  app
    ? callLink(app.url, rich(text['app'], {app: app.name}), [line(text['app-note'])], 'secondary', 'message')
    : nothing;

/** Who answers in office hours. */
export const callsInOfficeHours = (context: Context): unknown => {
  const {text, hospital} = context;
  return [hospital.phone ? clinicCall(context, 'secondary') : paragraph(text['no-clinic-phone']), appCall(context)];
};

/** A text link, for a reader who is not reassured. */
export const callIfWorried = ({text, hospital: {phone}}: Context): unknown =>
  phone ? html`<p>${rich(text['worried'], {number: phoneLink(phone)})}</p>` : paragraph(text['worried-no-phone']);

/** Stands under every emergency list. Without a crisis line the emergency number is there. */
export const crisisLine = ({text, hospital: {crisis, emergency}}: Context): TemplateResult => html`
  <p class="crisis">
    ${
      crisis ? html`${rich(text['crisis-line'], {name: crisis.name, number: phoneLink(crisis.phone)})} ` : nothing
    }${rich(text['crisis-emergency'], {
      emergency: emergency ? phoneLink(emergency) : text['emergency-number'],
    })}
  </p>
`;
