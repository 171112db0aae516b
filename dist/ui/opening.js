/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html, nothing } from 'lit';
import { s as sayDate, w as weekdayKey, a as weekdayOf, b as sayTime, g as groupDays, c as closingDays } from '../shared.js';
import { i as icon } from './icon.js';
import { l as line } from './call-link.js';
import { f as formatMessage } from './format-message.js';
import { w as when, e as each } from './when.js';

const values = ({ text, language, hospital }, { today, until }) => {
  if (!until) return {};
  const day = until.day - today > 6 ? sayDate(until.day, language, hospital.country) : text[weekdayKey(weekdayOf(until.day))];
  return { day, time: sayTime(until.minute, language, hospital.country) };
};
const keepPill = html`<p class="state" aria-hidden="true"><span>&nbsp;</span></p>`;
const keepLine = line(html`&nbsp;`, "now");
const isToldLater = ({ isPainted, hospital: { hours, timeZone } }) => !isPainted && hours && timeZone;
function openingPill(context) {
  const { text, opening } = context;
  if (context.isStatic) return when(context, "clock", true, () => keepPill);
  if (!opening) return isToldLater(context) ? keepPill : nothing;
  const { open, until, today } = opening;
  const closed = until ? until.day === today ? "opens-today" : "opens-on" : "closed";
  const words = formatMessage(text[open ? until ? "open-until" : "open-always" : closed], values(context, opening));
  return open ? html`<p class="state state-open" part="state">${icon("open")}<span>${words}</span></p>` : html`<p class="state state-closed" part="state">${icon("closed")}<span>${words}</span></p>`;
}
function openingLines(context) {
  const { text, opening } = context;
  const onPaper = hoursLine(context, (fixed) => line(fixed, "paper"));
  if (context.isStatic) return [when(context, "clock", true, () => keepLine), onPaper];
  if (!opening) return [isToldLater(context) ? keepLine : nothing, onPaper];
  const { open, until, today } = opening;
  const filled = values(context, opening);
  if (!until) return [open ? line(text["day-and-night"], "now") : nothing, onPaper];
  const words = open ? html`<small class="now">${formatMessage(text["line-open-until"], filled)}</small>` : line(formatMessage(text[until.day === today ? "line-opens-today" : "line-opens-on"], filled), "now");
  return [words, onPaper];
}
const sample = {
  from: "{{from}}",
  to: "{{to}}",
  closed: false,
  dayAndNight: false,
  ranges: [{ later: false, start: "{{start}}", end: "{{end}}" }]
};
function dayRows({ text, language, hospital, opening }) {
  const today = opening && weekdayOf(opening.today);
  return groupDays(hospital.hours ?? []).map(({ from, to, ranges }) => ({
    from: text[weekdayKey(from)],
    to: from === to ? void 0 : text[weekdayKey(to)],
    closed: ranges.length === 0,
    dayAndNight: ranges.some(([start, end]) => end - start === 1440),
    ranges: ranges.map(([start, end], index) => ({
      later: index > 0,
      start: sayTime(start, language, hospital.country),
      end: sayTime(end, language, hospital.country)
    })),
    current: today !== void 0 && from <= today && today <= to
  }));
}
function openRows(context) {
  const rows = dayRows(context).filter(({ closed }) => !closed);
  return rows.length > 2 ? [] : rows;
}
const saySpan = ({ start, end }) => html`<bdi dir="ltr">${start}–${end}</bdi>`;
const sayDays = (context, { from, to }) => when(
  context,
  "to",
  to,
  (last) => formatMessage(context.text["days"], { from, to: last }),
  () => from
);
const sayRanges = (context, row, between) => each(
  context,
  "ranges",
  row.ranges,
  sample.ranges[0],
  (range) => html`${when(context, "later", range.later, () => between)}${saySpan(range)}`
);
const sayOpen = (context, row, between) => when(
  context,
  "day-and-night",
  row.dayAndNight,
  () => context.text["day-and-night"],
  () => sayRanges(context, row, between)
);
const sayHours = (context, row) => when(
  context,
  "closed",
  row.closed,
  () => context.text["no-hours"],
  () => sayOpen(context, row, html`<br />`)
);
function hoursTable(context) {
  const { hospital, opening, text, language } = context;
  const upcoming = opening ? closingDays(hospital.closedOn, opening.today) : [];
  return when(
    context,
    "hours",
    hospital.hours,
    () => html`<dl class="hours" part="hours"> ${each(context, "days", dayRows(context), sample, (row) => {
      const current = row.current ? "today" : nothing;
      return html`<dt class=${current}>${sayDays(context, row)}</dt><dd class=${current}>${sayHours(context, row)}</dd>`;
    })} </dl> ${upcoming.length ? html`<p class="small"> ${formatMessage(text["also-closed"], {
      dates: upcoming.map((date) => sayDate(date, language, hospital.country, true)).join(", ")
    })} </p>` : nothing}`
  );
}
function hoursLine(context, view) {
  const rows = openRows(context);
  return when(
    context,
    "hours-line",
    rows.length,
    () => view(
      each(
        context,
        "open-days",
        rows.map((row, index) => ({ ...row, next: index > 0 })),
        { ...sample, next: false },
        (row) => html`${when(context, "next", row.next, () => " \xB7 ")}${sayDays(context, row)} ${sayOpen(context, row, ", ")}`
      )
    )
  );
}

export { openingPill as a, hoursLine as b, hoursTable as h, openingLines as o };
