import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../data/languages.js';
import type {Line} from '../hospital/hospital.js';
import type {Phone} from '../hospital/phone.js';
import {callLink, line, phoneLink, plainNumber, type CallWeight} from './call-link.js';
import {formatMessage} from './format-message.js';
import type {Context} from './context.js';
import {openingLines} from './opening.js';
import {when} from './when.js';

/** Whom to call, where no number is known. */
const paragraph = (words: string): TemplateResult => html`<p class="call-words">${words}</p>`;

/** The emergency number for a heading, or the words for it. */
export function emergencyNumber(context: Context): unknown {
  return emergency(context, (phone) => plainNumber(phone.text));
}

/** The emergency number as a call link, or the words for it. */
export function emergencyLink(context: Context): unknown {
  return emergency(context, phoneLink);
}

const emergency = (context: Context, view: (phone: Phone) => unknown): unknown =>
  when(
    context,
    'emergency-phone',
    context.hospital.emergency,
    view,
    () => html`<bdi>${context.text['emergency-number']}</bdi>`,
  );

/** The emergency number as a button; without a known number the heading above says it in words. */
export function emergencyCall(context: Context): unknown {
  const {text, hospital} = context;
  return when(context, 'emergency-phone', hospital.emergency, (phone) =>
    callLink(phone.href, formatMessage(text['call-emergency'], {emergency: plainNumber(phone.text)}), [], 'primary'),
  );
}

const clinicName = (context: Context): unknown =>
  when(
    context,
    'clinic',
    context.hospital.clinic,
    (clinic) => html`<bdi>${clinic}</bdi>`,
    () => context.text['the-clinic'],
  );

/** The clinic's own number, with whom it reaches and, where that is known, whether it is open. */
const clinicCall = (context: Context, weight: CallWeight): unknown => {
  const {text, hospital} = context;
  return when(
    context,
    'phone',
    hospital.phone,
    (phone) =>
      callLink(phone.href, plainNumber(phone.text), [line(clinicName(context)), openingLines(context)], weight),
    () => paragraph(text['no-clinic-phone']),
  );
};

const outOfHoursCall = (context: Context, weight: CallWeight, otherwise: () => unknown): unknown => {
  const {text, hospital} = context;
  return when(
    context,
    'out-of-hours-phone',
    hospital.outOfHours,
    ({name, phone}) =>
      callLink(
        phone.href,
        plainNumber(phone.text),
        [line(html`<bdi>${name}</bdi>`), line(text['out-of-hours'])],
        weight,
      ),
    otherwise,
  );
};

/** What to do when the clinic is closed and no line is named: the hospital's own words, or ours. */
export function whenNobodyIsNamed(context: Context, view: (words: string) => unknown): unknown {
  const {text, hospital} = context;
  return when(context, 'out-of-hours-text', hospital.closedText, view, () => view(text['own-doctor']));
}

/** Who answers today, also at night: the one that works now stands first and is filled. */
export function callsAtAnyHour(
  context: Context,
  whenClosed = (): unknown => whenNobodyIsNamed(context, paragraph),
): unknown {
  const {hospital, opening} = context;
  const closed = opening?.open === false;
  const clinic = clinicCall(context, closed ? 'secondary' : 'primary');
  const other = closed
    ? outOfHoursCall(context, 'primary', whenClosed)
    : when(
        context,
        'phone',
        hospital.phone,
        () => outOfHoursCall(context, 'secondary', whenClosed),
        () => outOfHoursCall(context, 'primary', whenClosed),
      );
  return closed ? [other, clinic] : [clinic, other];
}

/**
 * The emergency number and who answers now, in one row: at the foot of a card that says "call" and has no number above.
 * `again`: in reach of a thumb, where they stand above with what they are for. Then they are drawn, but not heard.
 */
export function numberRow(context: Context, again = false): TemplateResult {
  const {hospital, opening} = context;
  const {emergency, phone, outOfHours} = hospital;
  const link = (target: Phone, whom: unknown[], weight: CallWeight = 'secondary') =>
    callLink(target.href, plainNumber(target.text), whom, weight, 'phone', again);
  return html`<section class="numbers" aria-hidden=${again ? 'true' : nothing}>
    ${when(context, 'emergency-phone', emergency, (known) => link(known, [], again ? 'primary' : 'secondary'))}
    ${
      opening?.open === false && outOfHours
        ? link(outOfHours.phone, [line(html`<bdi>${outOfHours.name}</bdi>`)])
        : when(context, 'phone', phone, (known) => link(known, [line(clinicName(context))]))
    }
  </section>`;
}

/** A secure message, for what can wait. */
export function appCall(context: Context): unknown {
  const {text, hospital} = context;
  return when(context, 'app-name', hospital.app, ({name, url}) => {
    const link = (href?: string) =>
      callLink(href, formatMessage(text['app'], {app: name}), [line(text['app-note'])], 'secondary', 'message');
    return when(context, 'app-url', url, link, link);
  });
}

/** Who answers in office hours. */
export function callsInOfficeHours(context: Context): unknown {
  return [clinicCall(context, 'secondary'), appCall(context)];
}

/** The number of the office hours as words, for the name of a fold: a link cannot stand in what opens one. */
export function numberInOfficeHours(context: Context): unknown {
  return when(context, 'phone', context.hospital.phone, ({text}) => html` · ${plainNumber(text)}`);
}

/** A text link, for a reader who is not reassured. */
export function callIfWorried(context: Context): unknown {
  const {text, hospital} = context;
  return when(
    context,
    'phone',
    hospital.phone,
    (phone) => html`<p>${formatMessage(text['worried'], {number: phoneLink(phone)})}</p>`,
    () => paragraph(text['worried-no-phone']),
  );
}

/** Of the lines, the one that understands the reader's language, or else the first. */
export function lineIn(lines: readonly Line[], language: Language): Line | undefined {
  return lines.find(({languages}) => languages?.includes(language)) ?? lines[0];
}

/** The crisis line, where a sign is about it; without a known one the emergency number stands above. */
export function crisisCall(context: Context): unknown {
  const line = lineIn(context.hospital.crisis, context.language);
  return when(context, 'crisis-phone', line, (known) => lineCall(known));
}

/** For who is hurt by somebody, where the country has a line that is open at all hours. */
export function violenceCall(context: Context): unknown {
  return when(context, 'violence-phone', context.hospital.violence, (known) => lineCall(known));
}

/** A name with its number, once where they are the same. */
const lineCall = ({name, phone}: Line): TemplateResult => {
  const number = plainNumber(phone.text);
  return callLink(phone.href, name === phone.text ? number : html`<bdi>${name}</bdi>: ${number}`, [], 'secondary');
};

/** Whom to call for somebody who could hurt herself. Without a crisis line the emergency number is there. */
export function crisisLine(context: Context): TemplateResult {
  const {text, hospital, language} = context;
  return html`
    <p class="crisis">
      ${when(
        context,
        'crisis-phone',
        lineIn(hospital.crisis, language),
        ({name, phone}) => html`${formatMessage(text['crisis-line'], {name, number: phoneLink(phone)})} `,
      )}${formatMessage(text['crisis-emergency'], {emergency: emergencyLink(context)})}
    </p>
  `;
}

/** Who listens after a loss, where the hospital or its country has somebody. */
export function supportLine(context: Context): unknown {
  const {text, hospital} = context;
  return when(
    context,
    'support-phone',
    hospital.support,
    ({name, phone}) => html`<p>${formatMessage(text['support-organisation'], {name, number: phoneLink(phone)})}</p>`,
  );
}
