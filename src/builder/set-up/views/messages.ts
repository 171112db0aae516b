import {html, nothing} from 'lit';
import {detailRows, type DetailKind, type DetailName} from '../../../data/details.js';
import {countryOf} from '../../../hospital/country.js';
import {plainNumber} from '../../../ui/call-link.js';
import {languages} from '../../../data/languages.js';
import {format, suggestions, type Message} from '../../field.js';
import {checkPhone, splitPhone} from '../../phone.js';
import {understood} from '../../reading.js';
import {currentVersion, isAccepted, missingPartner, zoneOf} from '../check.js';
import type {Context, Form} from '../context.js';
import {emergencyNumber} from '../emergency.js';
import {ask, type Say} from './ask.js';
import {closedOn, hours, reviewDate} from './times.js';

/** A country, or a part of one, in the language of the page. */
export function countryName({state: {page}, words}: Context, code: string): string {
  return code in words.parts
    ? words.parts[code as keyof typeof words.parts]
    : (new Intl.DisplayNames(page, {type: 'region'}).of(code) ?? code);
}

/** A number with words around it: the number is offered, and it is said what becomes of the words. */
const numberInWords = ({words}: Context, form: Form, name: DetailName, value: string): unknown => {
  const split = splitPhone(value, form.all.country);
  if (!split) return undefined;
  const hoursThere = name === 'phone' && !form.all.hours ? understood('hours', split.words) : undefined;
  const field = name === 'phone' ? 'clinic' : detailRows[name].partner;
  const use = (number: string) => {
    form.set(name, number, hoursThere ? {hours: hoursThere} : {});
  };
  const said = (sentence: string, to?: DetailName) =>
    format(sentence, {words: split.words, field: to && words.details[to].label});
  const ofWords = hoursThere
    ? said(words.phoneToHours, 'hours')
    : html`${said(words.phoneTakenOut)} ${field ? said(words.phoneAddTo, field) : nothing}`;
  return html`${format(words.phoneMore)} ${suggestions(words.phoneUse, split.numbers, use)}
  ${split.words ? ofWords : nothing}`;
};

const emergency: Say = (context, form, name, value) => {
  const {words} = context;
  const {country} = form.all;
  const kind = emergencyNumber(value, country);
  const values = {
    number: value,
    country: country ? countryName(context, country) : '',
    emergency: plainNumber(countryOf(country)?.emergency ?? ''),
  };
  if (kind === 'usual') return {tone: 'good', content: format(words.emergencyUsual, values)};
  if (kind === 'service') return {tone: 'bad', content: format(words.emergencyService, values)};
  const question = format(country ? words.emergencyOther : words.emergencyNoCountry, values);
  return ask(context, form, name, value, question, format(words.emergencyYes, values));
};

/** The name of the line of this country that has the number. */
const knownLine = (value: string, country: string | undefined): string | undefined => {
  const {line, crisis = [], violence, support} = countryOf(country) ?? {};
  const digits = (number: string) => number.replace(/\D/g, '');
  return [line, ...crisis, violence, support].find((known) => known && digits(known.number) === digits(value))?.name;
};

const phone: Say = (context, form, name, value) => {
  const {words} = context;
  const {country: at} = form.all;
  const {state: result, country, forms} = checkPhone(value, at);
  if (result === 'bad')
    return {tone: 'bad', content: numberInWords(context, form, name, value) ?? format(words.phoneBad)};
  if (name === 'emergency-phone') return emergency(context, form, name, value);
  const known = knownLine(value, at);
  if (known) return {tone: 'good', content: format(words.phoneKnown, {line: known})};
  if (!at && !country) return {tone: 'note', content: words.phoneNoCountry};
  if (result === 'unusual')
    return {tone: 'note', content: format(words.phoneUnusual, {country: countryName(context, at!)})};
  const here = country === at?.slice(0, 2);
  const sentence = format(here ? words.phoneGood : words.phoneAbroad, {country: countryName(context, country ?? at!)});
  const write = (written: string) => {
    form.set(name, written);
  };
  return {
    tone: here ? 'good' : 'note',
    content: html`${sentence} ${suggestions(words.writeAs, forms, write)}`,
  };
};

const zone: Say = ({words}, form, _, value) => {
  const usual = zoneOf(form.all.country);
  if (!value) return usual ? {tone: 'note', content: format(words.zoneUsual, {zone: usual})} : undefined;
  return isAccepted('time-zone', value)
    ? {tone: 'good', content: words.zoneGood}
    : {tone: 'bad', content: format(words.zoneBad, {zone: usual ?? 'Europe/Amsterdam'})};
};

const version: Say = ({words}, form, _, value) => {
  if (value === currentVersion) return undefined;
  const use = (chosen: string) => {
    form.set('reviewed-version', chosen);
  };
  const sentence = format(value ? words.otherVersion : words.versionNow, {version: currentVersion});
  return {tone: 'note', content: html`${sentence} ${suggestions(words.writeAs, [currentVersion], use)}`};
};

const reviewedLanguages: Say = ({words}, _form, _, value) =>
  value
    .toLowerCase()
    .split(/[\s,]+/)
    .every((code) => (languages as readonly string[]).includes(code))
    ? undefined
    : {tone: 'note', content: format(words.languagesBad, {languages: languages.join(' ')})};

const address: Say = ({words}, form, name, value) => {
  if (isAccepted(name, value)) return undefined;
  const secure = `https://${value.replace(/^http:\/\//, '')}`;
  const offer = /^[^\s:]+\.[^\s:]+$/.test(value.replace(/^http:\/\//, '')) && isAccepted(name, secure) ? [secure] : [];
  const write = (written: string) => {
    form.set(name, written);
  };
  return {tone: 'bad', content: html`${format(words.addressBad)} ${suggestions(words.writeAs, offer, write)}`};
};

/** What is to say of a value, by its kind. */
const messages: Partial<Record<DetailKind, Say>> = {
  phone, hours, dates: closedOn, date: reviewDate, url: address, languages: reviewedLanguages,
}; // prettier-ignore

const ofValue: Say = (context, form, name, value) => {
  const {kind} = detailRows[name];
  // Something is to be said of these where they are empty, too.
  if (kind === 'zone') return zone(context, form, name, value);
  if (kind === 'version') return version(context, form, name, value);
  return value ? messages[kind]?.(context, form, name, value) : undefined;
};

/** What is to say of a detail. While it is typed for the first time, nothing is called wrong. */
export function messageFor(context: Context, form: Form, name: DetailName): Message | undefined {
  const {state, words} = context;
  const left = state.touched.has(`${form.id}-${name}`);
  const message = ofValue(context, form, name, form.details[name]?.trim() ?? '');
  const partner = left && form.details[name] ? missingPartner(name, form.all, state.agreed) : undefined;
  if (partner && message?.tone !== 'bad')
    return {
      tone: 'note',
      content: html`${message?.content ?? nothing} ${format(words.together, {other: words.details[partner].label})}`,
    };
  return message?.tone === 'bad' && !left ? undefined : message;
}
