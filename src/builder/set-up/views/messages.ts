import {html, nothing} from 'lit';
import {detailRows, type DetailKind, type DetailName} from '../../data/details.js';
import {languages} from '../../data/languages.js';
import {currentVersion, isAccepted, missingPartner, zoneOf} from '../check.js';
import type {Context} from '../context.js';
import {checkPhone, splitPhone} from '../phone.js';
import {understood} from '../reading.js';
import {format, suggestions, type Message} from './field.js';
import {closedOnMessage, hoursMessage} from './times.js';

/** A country, or a part of one, in the language of the builder. */
export function countryName({state: {page}, words}: Context, code: string): string {
  return code in words.parts
    ? words.parts[code as keyof typeof words.parts]
    : (new Intl.DisplayNames(page, {type: 'region'}).of(code) ?? code);
}

// A number with words around it: the number is offered, and it is said what becomes of the words.
const numberInWords = ({state, words, setDetail}: Context, name: DetailName, value: string): unknown => {
  const split = splitPhone(value, state.details.country);
  if (!split) return undefined;
  const hours = name === 'phone' && !state.details.hours ? understood('hours', split.words) : undefined;
  const field = name === 'phone' ? 'clinic' : detailRows[name].partner;
  const use = (number: string) => {
    setDetail(name, number);
    if (hours) setDetail('hours', hours);
  };
  const said = (sentence: string, to?: DetailName) =>
    format(sentence, {words: split.words, field: to && words.details[to].label});
  const ofWords = hours
    ? said(words.phoneToHours, 'hours')
    : html`${said(words.phoneTakenOut)} ${field ? said(words.phoneAddTo, field) : nothing}`;
  return html`${format(words.phoneMore)} ${suggestions(words.phoneUse, split.numbers, use)}
  ${split.words ? ofWords : nothing}`;
};

const phone = (context: Context, name: DetailName, value: string): Message => {
  const {state, words, setDetail} = context;
  const {country: at} = state.details;
  const {state: result, country, forms} = checkPhone(value, at);
  if (result === 'bad') return {tone: 'bad', content: numberInWords(context, name, value) ?? format(words.phoneBad)};
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

const date = ({words}: Context, name: DetailName, value: string): Message | undefined =>
  isAccepted(name, value)
    ? undefined
    : {tone: 'bad', content: format(words.datesBad, {example: detailRows['reviewed-on'].example})};

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
> = {phone, hours: hoursMessage, dates: closedOnMessage, date, url: address, languages: reviewedLanguages};

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
