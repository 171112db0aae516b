import {html, nothing, type TemplateResult} from 'lit';
import {groupDays, isoDate, weekdayOf, type OpeningState, type Range} from '../hospital/hours.js';
import {sayDate, sayTime, weekdayKey} from '../hospital/format-time.js';
import {icon} from './icon.js';
import {line} from './call-link.js';
import {formatMessage, type Values} from './format-message.js';
import type {Context} from './context.js';

const values = ({text, language, hospital}: Context, {today, until}: OpeningState): Values => {
  if (!until) return {};
  // A weekday is clear for six days; after that it takes the date.
  const day =
    until.day - today > 6 ? sayDate(until.day, language, hospital.country) : text[weekdayKey(weekdayOf(until.day))];
  return {day, time: sayTime(until.minute, language, hospital.country)};
};

const keepPill = html`<p class="state" aria-hidden="true"><span>&nbsp;</span></p>`;

/**
 * Open or closed, with an icon and in words. Without script it only keeps its place. Two templates, not one with other
 * words: a page translator replaces text nodes, and "Open now" must not outlive what is written into them later.
 */
export function openingPill(context: Context): TemplateResult | typeof nothing {
  const {text, opening, hospital} = context;
  if (context.isStatic && hospital.hours && hospital.timeZone) return keepPill;
  if (!opening) return nothing;
  const {open, until, today} = opening;
  const closed = until ? (until.day === today ? 'opens-today' : 'opens-on') : 'closed';
  const words = formatMessage(text[open ? (until ? 'open-until' : 'open-always') : closed], values(context, opening));
  return open
    ? html`<p class="state state-open" part="state">${icon('open')}<span>${words}</span></p>`
    : html`<p class="state state-closed" part="state">${icon('closed')}<span>${words}</span></p>`;
}

/** The same in few words, for a line below a phone number; on paper the fixed hours take its place. */
export function openingLines(context: Context): unknown {
  const {text, opening, hospital} = context;
  const fixed = hoursLine(context);
  const onPaper = fixed === nothing ? nothing : line(fixed, 'paper');
  if (context.isStatic && hospital.hours && hospital.timeZone) return [line(html`&nbsp;`, 'now'), onPaper];
  if (!opening) return onPaper;
  const {open, until, today} = opening;
  const filled = values(context, opening);
  if (!until) return [open ? line(text['day-and-night'], 'now') : nothing, onPaper];
  // Two templates, as above.
  const words = open
    ? html`<small class="now">${formatMessage(text['line-open-until'], filled)}</small>`
    : line(formatMessage(text[until.day === today ? 'line-opens-today' : 'line-opens-on'], filled), 'now');
  return [words, onPaper];
}

const saySpan = ({language, hospital}: Context, [from, to]: Range): TemplateResult =>
  html`<bdi dir="ltr">${sayTime(from, language, hospital.country)}–${sayTime(to, language, hospital.country)}</bdi>`;

const sayDays = ({text}: Context, from: number, to: number): unknown =>
  from === to
    ? text[weekdayKey(from)]
    : formatMessage(text['days'], {from: text[weekdayKey(from)], to: text[weekdayKey(to)]});

const sayRanges = (context: Context, ranges: readonly Range[]): unknown => {
  if (ranges.length === 0) return context.text['no-hours'];
  if (ranges.some(([from, to]) => to - from === 1440)) return context.text['day-and-night'];
  return ranges.map((range, index) => html`${index ? html`<br />` : nothing}${saySpan(context, range)}`);
};

/** The fixed hours, with today's in bold. They are the same in print. */
export function hoursTable(context: Context): TemplateResult | typeof nothing {
  const {hospital, opening, text, language} = context;
  if (!hospital.hours) return nothing;
  const today = opening && weekdayOf(opening.today);
  const upcoming = opening ? hospital.closedOn.filter((date) => date >= isoDate(opening.today)) : [];
  return html`
    <dl class="hours" part="hours">
      ${groupDays(hospital.hours).map(({from, to, ranges}) => {
        const current = today !== undefined && from <= today && today <= to ? 'today' : nothing;
        return html`<dt class=${current}>${sayDays(context, from, to)}</dt>
          <dd class=${current}>${sayRanges(context, ranges)}</dd>`;
      })}
    </dl>
    ${
      upcoming.length
        ? html`<p class="small">
            ${formatMessage(text['also-closed'], {
              dates: upcoming.map((date) => sayDate(date, language, hospital.country, true)).join(', '),
            })}
          </p>`
        : nothing
    }
  `;
}

/** The days on which the clinic is open, in a line; for a heading. */
export function hoursLine(context: Context): unknown {
  const groups = groupDays(context.hospital.hours ?? []).filter(({ranges}) => ranges.length > 0);
  if (groups.length === 0 || groups.length > 2) return nothing;
  return groups.map(
    ({from, to, ranges}, index) =>
      html`${index ? ' · ' : nothing}${sayDays(context, from, to)}
      ${ranges.map((range, n) => html`${n ? ', ' : nothing}${saySpan(context, range)}`)}`,
  );
}
