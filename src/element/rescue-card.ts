import {html, type TemplateResult} from 'lit';
import {directionOf, type Language} from '../data/languages.js';
import {rescueText} from '../generated/rescue.js';
import type {Hospital} from '../hospital/hospital.js';
import {phoneLink} from '../ui/call-link.js';
import {formatMessage} from '../ui/format-message.js';

/** Two short sentences and the emergency link, for a card whose words are not there: never a blank one. */
export function rescueCard(language: Language, {emergency}: Hospital): TemplateResult {
  const text = rescueText[language];
  const number = emergency ? phoneLink(emergency) : text['emergency-number'];
  return html`
    <section class="card" part="card" lang=${language} dir=${directionOf(language)}>
      <p>${text['not-loaded']}</p>
      <p>${formatMessage(text['call-emergency'], {emergency: number})}</p>
    </section>
  `;
}
