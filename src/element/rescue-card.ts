import {directionOf, type Language} from '../data/languages.js';
import {rescueText} from '../generated/rescue.js';
import type {Hospital} from '../hospital/hospital.js';

const make = (name: string, attributes: Readonly<Record<string, string>>, ...content: (Node | string)[]) => {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...content);
  return element;
};

/**
 * Two short sentences and the emergency link, for a card whose words are not there: never a blank one. Made of nodes, since it also
 * stands where the page's policy (Trusted Types) refuses every template.
 */
export function rescueCard(language: Language, {emergency}: Hospital): HTMLElement {
  const text = rescueText[language];
  const number = emergency
    ? make('a', {class: 'number', part: 'call', href: emergency.href}, make('bdi', {dir: 'ltr'}, emergency.text))
    : text['emergency-number'];
  const [before = '', after = ''] = text['call-emergency'].split('{emergency}');
  return make(
    'section',
    {class: 'card', part: 'card', lang: language, dir: directionOf(language)},
    make('p', {}, text['not-loaded']),
    make('p', {}, before, number, after),
  );
}
