/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html, nothing } from 'lit';
import { g as groupDays, s as sayDate, w as weekdayKey, a as weekdayOf, b as sayTime, i as isoDate } from '../shared.js';
import { i as icon } from './icon.js';
import { l as line } from './call-link.js';
import { f as formatMessage } from './format-message.js';

const values = ({ text, language, hospital }, { today, until }) => {
  if (!until) return {};
  const day = until.day - today > 6 ? sayDate(until.day, language, hospital.country) : text[weekdayKey(weekdayOf(until.day))];
  return { day, time: sayTime(until.minute, language, hospital.country) };
};
const keepPill = html`<p class="state" aria-hidden="true"><span>&nbsp;</span></p>`;
function openingPill(context) {
  const { text, opening, hospital } = context;
  if (context.isStatic && hospital.hours && hospital.timeZone) return keepPill;
  if (!opening) return nothing;
  const { open, until, today } = opening;
  const closed = until ? until.day === today ? "opens-today" : "opens-on" : "closed";
  const words = formatMessage(text[open ? until ? "open-until" : "open-always" : closed], values(context, opening));
  return open ? html`<p class="state state-open" part="state">${icon("open")}<span>${words}</span></p>` : html`<p class="state state-closed" part="state">${icon("closed")}<span>${words}</span></p>`;
}
function openingLines(context) {
  const { text, opening, hospital } = context;
  const fixed = hoursLine(context);
  const onPaper = fixed === nothing ? nothing : line(fixed, "paper");
  if (context.isStatic && hospital.hours && hospital.timeZone) return [line(html`&nbsp;`, "now"), onPaper];
  if (!opening) return onPaper;
  const { open, until, today } = opening;
  const filled = values(context, opening);
  if (!until) return [open ? line(text["day-and-night"], "now") : nothing, onPaper];
  const words = open ? html`<small class="now">${formatMessage(text["line-open-until"], filled)}</small>` : line(formatMessage(text[until.day === today ? "line-opens-today" : "line-opens-on"], filled), "now");
  return [words, onPaper];
}
const saySpan = ({ language, hospital }, [from, to]) => html`<bdi dir="ltr">${sayTime(from, language, hospital.country)}–${sayTime(to, language, hospital.country)}</bdi>`;
const sayDays = ({ text }, from, to) => from === to ? text[weekdayKey(from)] : formatMessage(text["days"], { from: text[weekdayKey(from)], to: text[weekdayKey(to)] });
const sayRanges = (context, ranges) => {
  if (ranges.length === 0) return context.text["no-hours"];
  if (ranges.some(([from, to]) => to - from === 1440)) return context.text["day-and-night"];
  return ranges.map((range, index) => html`${index ? html`<br />` : nothing}${saySpan(context, range)}`);
};
function hoursTable(context) {
  const { hospital, opening, text, language } = context;
  if (!hospital.hours) return nothing;
  const today = opening && weekdayOf(opening.today);
  const upcoming = opening ? hospital.closedOn.filter((date) => date >= isoDate(opening.today)) : [];
  return html`<dl class="hours" part="hours"> ${groupDays(hospital.hours).map(({ from, to, ranges }) => {
    const current = today !== void 0 && from <= today && today <= to ? "today" : nothing;
    return html`<dt class=${current}>${sayDays(context, from, to)}</dt><dd class=${current}>${sayRanges(context, ranges)}</dd>`;
  })} </dl> ${upcoming.length ? html`<p class="small"> ${formatMessage(text["also-closed"], {
    dates: upcoming.map((date) => sayDate(date, language, hospital.country, true)).join(", ")
  })} </p>` : nothing}`;
}
function hoursLine(context) {
  const groups = groupDays(context.hospital.hours ?? []).filter(({ ranges }) => ranges.length > 0);
  if (groups.length === 0 || groups.length > 2) return nothing;
  return groups.map(
    ({ from, to, ranges }, index) => html`${index ? " \xB7 " : nothing}${sayDays(context, from, to)} ${ranges.map((range, n) => html`${n ? ", " : nothing}${saySpan(context, range)}`)}`
  );
}

export { openingPill as a, hoursLine as b, hoursTable as h, openingLines as o };
//# sourceMappingURL=opening.js.map
