import {html, nothing} from 'lit';
import {detailRows, type DetailName} from '../../data/details.js';
import {sayDate, sayTime} from '../../hospital/format-time.js';
import {closesNextDay, parseHours, type Week} from '../../hospital/hours.js';
import {parseDates} from '../../hospital/kinds.js';
import {hoursTable} from '../../ui/opening.js';
import type {Context} from '../context.js';
import {lastIfPast, readDates} from '../dates.js';
import {readHours, type Doubt} from '../hours/read-hours.js';
import {understood} from '../reading.js';
import {format, suggestions, type Message} from './field.js';

// The table that the cards show, with the words of the language that the author reads.
const inWords = ({state, pageText}: Context, hours: Week): unknown =>
  hoursTable({
    text: pageText,
    language: state.page,
    hospital: {hours, closedOn: [], crisis: [], country: state.details.country},
    isStatic: false,
  });

/** The words in which each doubt is asked. */
const asked = {
  half: 'hoursHalf',
  night: 'hoursNight',
  holidays: 'hoursHolidays',
  twice: 'hoursTwice',
  saturday: 'hoursSaturday',
  words: 'hoursWords',
} as const satisfies Record<Doubt, keyof Context['words']>;

/** What is understood of opening hours, or what is to be asked about them. */
export function hoursMessage(context: Context, _: DetailName, value: string): Message {
  const {state, words, setDetail} = context;
  const use = (chosen: string) => {
    setDetail('hours', chosen);
  };
  const closing = (week: Week | undefined) => {
    const minute = week && closesNextDay(week);
    return minute === undefined ? undefined : sayTime(minute, state.page, state.details.country);
  };
  const usable = understood('hours', value);
  const week = usable === undefined ? undefined : parseHours(usable);
  if (week) {
    const time = closing(week);
    const means = html`${words.hoursGood} ${inWords(context, week)}
    ${usable === value ? nothing : suggestions(words.writeAs, [usable!], use)}`;
    return time === undefined
      ? {tone: 'good', content: means}
      : {tone: 'note', content: html`${format(words.hoursNight, {time})} ${means}`};
  }
  const {doubts, choices, unknown} = readHours(value);
  const values = {
    field: words.details['closed-on'].label,
    words: unknown.join(', '),
    time: choices.map((choice) => closing(parseHours(choice))).find((time) => time !== undefined),
  };
  return {
    tone: 'bad',
    content: html`${doubts.length ? doubts.map((doubt) => html`${format(words[asked[doubt]], values)} `) : format(words.hoursBad)}
    ${doubts.length ? words.hoursUntilThen : nothing}
    ${choices.map((choice) => html`${suggestions(words.hoursMeant, [choice], use)} ${inWords(context, parseHours(choice)!)}`)}
    ${choices.length ? nothing : format(words.hoursHow, {example: detailRows.hours.example, days: 'Mo Tu We Th Fr Sa Su'})}`,
  };
}

const sayDates = ({state}: Context, days: readonly string[]): string =>
  new Intl.ListFormat(state.page).format(days.map((day) => sayDate(day, state.page, state.details.country, true)));

/** Today, where the author is. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

/** What is understood of the days of closing, or what is to be asked about them, and that they are over. */
export function closedOnMessage(context: Context, name: DetailName, value: string): Message {
  const {state, words, setDetail} = context;
  const days = parseDates(understood(name, value) ?? '');
  if (days) {
    const past = lastIfPast(days, today());
    const means = format(words.datesGood, {dates: sayDates(context, days)});
    return past === undefined
      ? {tone: 'good', content: means}
      : {tone: 'note', content: html`${means} ${format(words.datesPast, {date: sayDates(context, [past])})}`};
  }
  const {doubt, choices} = readDates(value, state.details.country);
  const {example} = detailRows['closed-on'];
  const why = {order: words.datesOrder, year: words.datesYear, weekday: words.datesWeekday};
  const use = (chosen: string) => {
    setDetail(name, chosen);
  };
  const say = (choice: string) => sayDates(context, choice.split(' '));
  return {
    tone: 'bad',
    content: html`${doubt ? format(why[doubt], {example}) : nothing}
    ${choices.length ? suggestions(words.hoursMeant, choices, use, say) : format(words.datesBad, {example})}`,
  };
}
