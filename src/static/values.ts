import {contentVersion} from '../content/about.js';
import {readHospital, type Hospital} from '../hospital/hospital.js';
import type {Phone} from '../hospital/phone.js';
import {elements, type MiscarriageElement, type Text} from '../index.js';
import {languages, type Language} from '../data/languages.js';
import {lineIn} from '../ui/calls.js';
import {signedOff} from '../ui/footer.js';
import {dayRows, openRows, type DayRow} from '../ui/opening.js';
import type {TemplateValues} from '../ui/when.js';

export type Attributes = Readonly<Record<string, string>>;
export type Tag = keyof typeof elements;
export const tags = Object.keys(elements) as Tag[];

/** An element with its attributes, as far as its view needs it; it stands in no page. */
export function instance(tag: Tag, attributes: Attributes): MiscarriageElement {
  // The registry of a browser asks for this first; it is what makes the properties.
  if (!elements[tag].observedAttributes.length) throw new Error(`<${tag}> has no attributes.`);
  const element: MiscarriageElement = new elements[tag]();
  for (const [name, value] of Object.entries(attributes)) {
    element.attributeChangedCallback(name, null, value);
  }
  return element;
}

const mark = (name: string): string => `{{${name}}}`;
const phoneMark = (name: string): Phone => ({text: mark(name), href: mark(`${name}-href`)});
const lineMark = (name: string) => ({name: mark(`${name}-name`), phone: phoneMark(`${name}-phone`)});

/** A hospital of which everything is known, with a mark in the place of each detail. */
export const marks: Hospital = {
  emergency: phoneMark('emergency-phone'),
  clinic: mark('clinic'),
  place: mark('place'),
  phone: phoneMark('phone'),
  hours: [],
  closedOn: [],
  outOfHours: lineMark('out-of-hours'),
  app: {name: mark('app-name'), url: mark('app-url')},
  closedText: mark('out-of-hours-text'),
  crisis: [lineMark('crisis')],
  violence: lineMark('violence'),
  support: lineMark('support'),
  textRelay: mark('text-relay'),
  review: {by: mark('reviewed-by'), on: mark('reviewed-on'), languages, version: contentVersion},
};

/** The same for an element's own attributes. */
export const attributeMarks: Attributes = Object.fromEntries(
  ['film-title', 'duration', 'src', 'poster'].map((name) => [name, mark(name)]),
);

const phoneValues = (name: string, phone?: Phone): TemplateValues => ({
  [name]: phone?.text,
  [`${name}-href`]: phone?.href,
});

const dayValues = ({from, to, closed, dayAndNight, ranges}: DayRow): TemplateValues => ({
  from,
  to,
  closed,
  'day-and-night': dayAndNight,
  ranges,
});

/** The levels of headings, by the name that they have in a card of level 2. */
const headingValues = (given?: string): TemplateValues => {
  const level = /^[2-6]$/.test(given ?? '') ? Number(given) : 2;
  return Object.fromEntries([2, 3, 4].map((inner) => [`h${inner}`, `h${Math.min(6, level + inner - 2)}`]));
};

/** What fills the template of an element: all of the hospital that can be said without script, and its attributes. */
export function valuesOf(tag: Tag, language: Language, text: Text, attributes: Attributes): TemplateValues {
  const hospital = readHospital((name) => attributes[name]);
  const {outOfHours, violence, support, app, country} = hospital;
  const crisis = lineIn(hospital.crisis, language);
  const review = signedOff(hospital, language);
  const days = {text, language, hospital};
  const open = openRows(days);
  return {
    ...headingValues(attributes['heading-level']),
    ...phoneValues('emergency-phone', hospital.emergency),
    ...phoneValues('phone', hospital.phone),
    ...phoneValues('out-of-hours-phone', outOfHours?.phone),
    ...phoneValues('crisis-phone', crisis?.phone),
    ...phoneValues('violence-phone', violence?.phone),
    ...phoneValues('support-phone', support?.phone),
    'out-of-hours-name': outOfHours?.name,
    'out-of-hours-text': hospital.closedText,
    'crisis-name': crisis?.name,
    'violence-name': violence?.name,
    'support-name': support?.name,
    clinic: hospital.clinic,
    place: hospital.place,
    'app-name': app?.name,
    'app-url': app?.url,
    'text-relay': hospital.textRelay,
    'reviewed-by': review?.by,
    'reviewed-on': review?.on,
    ...(country && {[`country-${country.slice(0, 2)}`]: true}),
    clock: hospital.hours !== undefined && hospital.timeZone !== undefined,
    hours: hospital.hours !== undefined,
    days: dayRows(days).map(dayValues),
    'hours-line': open.length > 0,
    'open-days': open.map((row, index) => ({...dayValues(row), next: index > 0})),
    ...instance(tag, attributes).templateValues(),
  };
}
