import {html, type TemplateResult} from 'lit';
import {directionOf, type Language} from '../data/languages.js';
import {rescueText} from '../generated/rescue.js';
import type {Hospital} from '../hospital/hospital.js';
import {callLink, plainNumber} from '../ui/call-link.js';
import {formatMessage} from '../ui/format-message.js';

/** The emergency number alone, while the words are on their way. */
export function waitingCard(language: Language, {emergency}: Hospital): TemplateResult {
  const text = rescueText[language];
  const number = emergency ? plainNumber(emergency.text) : text['emergency-number'];
  return html`
    <section class="card waiting" part="card" lang=${language} dir=${directionOf(language)}>
      ${callLink(emergency?.href, formatMessage(text['call-emergency'], {emergency: number}), [], 'primary')}
    </section>
  `;
}
