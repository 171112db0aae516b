import {html, nothing} from 'lit';
import {detailRows} from '../../../data/details.js';
import {sayDate, sayTime} from '../../../hospital/format-time.js';
import {closesNextDay, parseHours, type Week} from '../../../hospital/hours.js';
import {parseDates} from '../../../hospital/kinds.js';
import {hoursTable} from '../../../ui/opening.js';
import {lastPassed, sayClosingDays, today} from '../../closing-days.js';
import {readDates} from '../../dates.js';
import {format, suggestions} from '../../field.js';
import {readHours, type Doubt} from '../../hours/read-hours.js';
import {understood} from '../../reading.js';
import type {Context, Form} from '../context.js';
import {inTheAfternoon, overnight} from '../questions.js';
import {ask, type Say} from './ask.js';

// The table that the cards show, with the words of the language that is read here.
const inWords = ({state, text}: Context, form: Form, hours: Week): unknown =>
  hoursTable({
    text,
    language: state.page,
    hospital: {hours, closedOn: [], crisis: [], country: form.all.country},
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
export const hours: Say = (context, form, name, value) => {
  const {state, words} = context;
  const time = (minute: number) => sayTime(minute % 1440, state.page, form.all.country);
  const use = (chosen: string) => {
    form.set(name, chosen);
  };
  const read = understood(name, value);
  const week = read === undefined ? undefined : parseHours(read);
  if (read !== undefined && week) {
    const means = html`${words.hoursGood} ${inWords(context, form, week)}
    ${read === value ? nothing : suggestions(words.writeAs, [read], use)}`;
    const night = overnight(read);
    if (!night) return {tone: 'good', content: means};
    const later = inTheAfternoon(read);
    const question = html`${format(words.hoursOvernight, {from: time(night[0]), to: time(night[1])})}
    ${suggestions(words.hoursMeant, later ? [later] : [], use)} ${means}`;
    return ask(context, form, name, value, question, words.hoursYes);
  }
  const {doubts, choices, unknown} = readHours(value);
  const closing = choices.map((choice) => closesNextDay(parseHours(choice)!)).find((minute) => minute !== undefined);
  const values = {
    field: words.details['closed-on'].label,
    words: unknown.join(', '),
    time: closing === undefined ? undefined : time(closing),
  };
  return {
    tone: 'bad',
    content: html`${doubts.length ? doubts.map((doubt) => html`${format(words[asked[doubt]], values)} `) : format(words.hoursBad)}
    ${doubts.length ? words.hoursUntilThen : nothing}
    ${choices.map((choice) => html`${suggestions(words.hoursMeant, [choice], use)} ${inWords(context, form, parseHours(choice)!)}`)}
    ${choices.length ? nothing : format(words.hoursHow, {example: detailRows.hours.example, days: 'Mo Tu We Th Fr Sa Su'})}`,
  };
};

/** What is understood of the days of closing, or what is to be asked about them, and that they are over. */
export const closedOn: Say = ({state, words}, form, name, value) => {
  const {country} = form.all;
  const {example} = detailRows['closed-on'];
  const say = (days: readonly string[]) =>
    new Intl.ListFormat(state.page).format(sayClosingDays(days, state.page, country, words.everyYear));
  const use = (chosen: string) => {
    form.set(name, chosen);
  };
  const days = parseDates(understood(name, value) ?? '');
  if (days) {
    const means = format(words.datesGood, {dates: say(days)});
    const passed = lastPassed(days);
    if (!passed) return {tone: 'good', content: means};
    const date = sayDate(passed, state.page, country, true);
    return {tone: 'bad', content: html`${format(words.datesPassed, {date, example})} ${means}`};
  }
  const {doubt, choices} = readDates(value, country);
  const why = {order: words.datesOrder, year: words.datesYear, weekday: words.datesWeekday};
  return {
    tone: 'bad',
    content: html`${doubt ? format(why[doubt], {example}) : nothing}
    ${
      choices.length
        ? suggestions(words.hoursMeant, choices, use, (choice) => say(choice.split(' ')))
        : format(words.datesBad, {example})
    }`,
  };
};

/** The day on which the text was checked. */
export const reviewDate: Say = ({state, words}, form, _, value) => {
  const [day] = parseDates(value) ?? [];
  if (!day) return {tone: 'bad', content: format(words.dateBad, {example: detailRows['reviewed-on'].example})};
  const date = sayDate(day, state.page, form.all.country, true);
  return day > today()
    ? {tone: 'bad', content: format(words.reviewToCome, {date})}
    : {tone: 'good', content: format(words.reviewGood, {date})};
};
