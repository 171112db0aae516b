import {html, nothing, type TemplateResult} from 'lit';
import {groupDays, isoDate, weekdayOf, type OpeningState} from '../hospital/hours.js';
import {sayDate, sayTime, weekdayKey} from '../hospital/format-time.js';
import {icon} from './icon.js';
import {line} from './call-link.js';
import {formatMessage, type Values} from './format-message.js';
import {each, when} from './when.js';
import type {Context} from './context.js';

const values = ({text, language, hospital}: Context, {today, until}: OpeningState): Values => {
  if (!until) return {};
  // A weekday is clear for six days; after that it takes the date.
  const day =
    until.day - today > 6 ? sayDate(until.day, language, hospital.country) : text[weekdayKey(weekdayOf(until.day))];
  return {day, time: sayTime(until.minute, language, hospital.country)};
};

// What keeps the place of what is true only now: without script, and until the browser has told the time.
const keepPill = html`<p class="state" aria-hidden="true"><span>&nbsp;</span></p>`;
const keepLine = line(html`&nbsp;`, 'now');
const isToldLater = ({isPainted, hospital: {hours, timeZone}}: Context) => !isPainted && hours && timeZone;

/**
 * Open or closed, with an icon and in words. Two templates, not one with other
 * words: a page translator replaces text nodes, and "Open now" must not outlive what is written into them later.
 */
export function openingPill(context: Context): unknown {
  const {text, opening} = context;
  if (context.isStatic) return when(context, 'clock', true, () => keepPill);
  if (!opening) return isToldLater(context) ? keepPill : nothing;
  const {open, until, today} = opening;
  const closed = until ? (until.day === today ? 'opens-today' : 'opens-on') : 'closed';
  const words = formatMessage(text[open ? (until ? 'open-until' : 'open-always') : closed], values(context, opening));
  return open
    ? html`<p class="state state-open" part="state">${icon('open')}<span>${words}</span></p>`
    : html`<p class="state state-closed" part="state">${icon('closed')}<span>${words}</span></p>`;
}

/** The same in few words, for a line below a phone number; on paper the fixed hours take its place. */
export function openingLines(context: Context): unknown {
  const {text, opening} = context;
  const onPaper = hoursLine(context, (fixed) => line(fixed, 'paper'));
  if (context.isStatic) return [when(context, 'clock', true, () => keepLine), onPaper];
  if (!opening) return [isToldLater(context) ? keepLine : nothing, onPaper];
  const {open, until, today} = opening;
  const filled = values(context, opening);
  if (!until) return [open ? line(text['day-and-night'], 'now') : nothing, onPaper];
  // Two templates, as above.
  const words = open
    ? html`<small class="now">${formatMessage(text['line-open-until'], filled)}</small>`
    : line(formatMessage(text[until.day === today ? 'line-opens-today' : 'line-opens-on'], filled), 'now');
  return [words, onPaper];
}

/** Hours of days in a row, in words. */
export interface DayRow {
  from: string;
  /** The last of several days. */
  to?: string;
  closed: boolean;
  dayAndNight: boolean;
  ranges: readonly {later: boolean; start: string; end: string}[];
  current?: boolean;
}

/** What stands in a template for each row. */
const sample: DayRow = {
  from: '{{from}}',
  to: '{{to}}',
  closed: false,
  dayAndNight: false,
  ranges: [{later: false, start: '{{start}}', end: '{{end}}'}],
};

/** The rows of a table of the hours. */
export function dayRows({text, language, hospital, opening}: Omit<Context, 'isStatic'>): DayRow[] {
  const today = opening && weekdayOf(opening.today);
  return groupDays(hospital.hours ?? []).map(({from, to, ranges}) => ({
    from: text[weekdayKey(from)],
    to: from === to ? undefined : text[weekdayKey(to)],
    closed: ranges.length === 0,
    dayAndNight: ranges.some(([start, end]) => end - start === 1440),
    ranges: ranges.map(([start, end], index) => ({
      later: index > 0,
      start: sayTime(start, language, hospital.country),
      end: sayTime(end, language, hospital.country),
    })),
    current: today !== undefined && from <= today && today <= to,
  }));
}

/** The rows of a line: the days on which the clinic is open, or none where that is too much for a line. */
export function openRows(context: Omit<Context, 'isStatic'>): DayRow[] {
  const rows = dayRows(context).filter(({closed}) => !closed);
  return rows.length > 2 ? [] : rows;
}

const saySpan = ({start, end}: DayRow['ranges'][number]): TemplateResult => html`<bdi dir="ltr">${start}–${end}</bdi>`;

const sayDays = (context: Context, {from, to}: DayRow): unknown =>
  when(
    context,
    'to',
    to,
    (last) => formatMessage(context.text['days'], {from, to: last}),
    () => from,
  );

const sayRanges = (context: Context, row: DayRow, between: unknown): unknown =>
  each(
    context,
    'ranges',
    row.ranges,
    sample.ranges[0]!,
    (range) => html`${when(context, 'later', range.later, () => between)}${saySpan(range)}`,
  );

const sayHours = (context: Context, row: DayRow): unknown =>
  when(
    context,
    'closed',
    row.closed,
    () => context.text['no-hours'],
    () =>
      when(
        context,
        'day-and-night',
        row.dayAndNight,
        () => context.text['day-and-night'],
        () => sayRanges(context, row, html`<br />`),
      ),
  );

/** The fixed hours, with today's in bold. They are the same in print. */
export function hoursTable(context: Context): unknown {
  const {hospital, opening, text, language} = context;
  const upcoming = opening ? hospital.closedOn.filter((date) => date >= isoDate(opening.today)) : [];
  return when(
    context,
    'hours',
    hospital.hours,
    () => html`
      <dl class="hours" part="hours">
        ${each(context, 'days', dayRows(context), sample, (row) => {
          const current = row.current ? 'today' : nothing;
          return html`<dt class=${current}>${sayDays(context, row)}</dt>
            <dd class=${current}>${sayHours(context, row)}</dd>`;
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
    `,
  );
}

/** The days on which the clinic is open, in a line, as `view` shows it; for a heading. */
export function hoursLine(context: Context, view: (line: unknown) => unknown): unknown {
  const rows = openRows(context);
  return when(context, 'hours-line', rows.length, () =>
    view(
      each(
        context,
        'open-days',
        rows.map((row, index) => ({...row, next: index > 0})),
        {...sample, next: false},
        (row) =>
          html`${when(context, 'next', row.next, () => ' · ')}${sayDays(context, row)} ${sayRanges(context, row, ', ')}`,
      ),
    ),
  );
}
