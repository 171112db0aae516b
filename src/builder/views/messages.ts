import {html} from 'lit';
import {hoursTable} from '../../ui/opening.js';
import {detailRows, type DetailKind, type DetailName} from '../../data/details.js';
import {parseDates} from '../../hospital/kinds.js';
import {parseHours, type Week} from '../../hospital/hours.js';
import {sayDate} from '../../hospital/format-time.js';
import {languages} from '../../data/languages.js';
import {currentVersion, isAccepted, missingPartner, zoneOf} from '../check.js';
import type {Context} from '../context.js';
import {guessHours} from '../hours.js';
import {checkPhone} from '../phone.js';
import {format, suggestions, type Message} from './field.js';

/** A country, or a part of one, in the language of the builder. */
export function countryName({state: {page}, words}: Context, code: string): string {
  return code in words.parts
    ? words.parts[code as keyof typeof words.parts]
    : (new Intl.DisplayNames(page, {type: 'region'}).of(code) ?? code);
}

// The table that the cards show, with the words of the language that the author reads.
const inWords = ({state, pageText}: Context, hours: Week): unknown =>
  hoursTable({
    text: pageText,
    language: state.page,
    hospital: {hours, closedOn: [], crisis: [], country: state.details.country},
    isStatic: false,
  });

const phone = (context: Context, name: DetailName, value: string): Message => {
  const {state, words, setDetail} = context;
  const {country: at} = state.details;
  const {state: result, country, forms} = checkPhone(value, at);
  if (result === 'bad') return {tone: 'bad', content: format(words.phoneBad)};
  if (!at && !country) return {tone: 'note', content: words.phoneNoCountry};
  if (result === 'unusual')
    return {tone: 'note', content: format(words.phoneUnusual, {country: countryName(context, at!)})};
  const here = country === at?.slice(0, 2);
  const sentence = format(here ? words.phoneGood : words.phoneAbroad, {country: countryName(context, country ?? at!)});
  const write = (form: string) => {
    setDetail(name, form);
  };
  return {
    tone: here ? 'good' : 'note',
    content: html`${sentence} ${suggestions(words.writeAs, forms, write)}`,
  };
};

const hours = (context: Context, _: DetailName, value: string): Message => {
  const {words, setDetail} = context;
  const week = parseHours(value.trim());
  if (week) return {tone: 'good', content: html`${words.hoursGood} ${inWords(context, week)}`};
  const guess = guessHours(value);
  const use = (hours: string) => {
    setDetail('hours', hours);
  };
  return {
    tone: 'bad',
    content: html`${format(words.hoursBad)}
    ${
      guess
        ? html`${suggestions(words.hoursMeant, [guess], use)} ${inWords(context, parseHours(guess)!)}`
        : format(words.hoursHow, {example: detailRows.hours.example, days: 'Mo Tu We Th Fr Sa Su'})
    }`,
  };
};

const dates = ({state, words}: Context, _: DetailName, value: string): Message => {
  const days = parseDates(value);
  if (!days) return {tone: 'bad', content: format(words.datesBad, {example: detailRows['closed-on'].example})};
  const said = days.map((day) => sayDate(day, state.page, state.details.country, true));
  return {tone: 'good', content: format(words.datesGood, {dates: new Intl.ListFormat(state.page).format(said)})};
};

const zone = ({state, words}: Context, value: string): Message | undefined => {
  const usual = zoneOf(state.details.country);
  if (!value) return usual ? {tone: 'note', content: format(words.zoneUsual, {zone: usual})} : undefined;
  return isAccepted('time-zone', value)
    ? {tone: 'good', content: words.zoneGood}
    : {tone: 'bad', content: format(words.zoneBad, {zone: usual ?? 'Europe/Amsterdam'})};
};

const version = ({words, setDetail}: Context, value: string): Message | undefined => {
  if (value === currentVersion) return undefined;
  const use = (chosen: string) => {
    setDetail('reviewed-version', chosen);
  };
  const sentence = format(value ? words.otherVersion : words.versionNow, {version: currentVersion});
  return {tone: 'note', content: html`${sentence} ${suggestions(words.writeAs, [currentVersion], use)}`};
};

const reviewedLanguages = ({words}: Context, _: DetailName, value: string): Message | undefined =>
  value
    .toLowerCase()
    .split(/[\s,]+/)
    .every((code) => (languages as readonly string[]).includes(code))
    ? undefined
    : {tone: 'note', content: format(words.languagesBad, {languages: languages.join(' ')})};

const address = ({words}: Context, name: DetailName, value: string): Message | undefined =>
  isAccepted(name, value) ? undefined : {tone: 'bad', content: format(words.addressBad)};

/** What is to say of a value, by its kind. */
const messages: Partial<
  Record<DetailKind, (context: Context, name: DetailName, value: string) => Message | undefined>
> = {phone, hours, dates, date: dates, url: address, languages: reviewedLanguages};

const ofValue = (context: Context, name: DetailName, value: string): Message | undefined => {
  const {kind} = detailRows[name];
  // Something is to be said of these where they are empty, too.
  if (kind === 'zone') return zone(context, value);
  if (kind === 'version') return version(context, value);
  return value ? messages[kind]?.(context, name, value) : undefined;
};

/** What is to say of a detail. While it is typed for the first time, nothing is called wrong. */
export function messageFor(context: Context, name: DetailName): Message | undefined {
  const {state, words} = context;
  const left = state.touched.has(name);
  const message = ofValue(context, name, state.details[name]?.trim() ?? '');
  const partner = left ? missingPartner(name, state.details) : undefined;
  if (partner && message?.tone !== 'bad')
    return {
      tone: 'note',
      content: html`${message?.content} ${format(words.together, {other: words.details[partner].label})}`,
    };
  return message?.tone === 'bad' && !left ? undefined : message;
}
