import {html, type TemplateResult} from 'lit';
import {directionOf, type Language} from '../data/languages.js';
import {rescueText} from '../generated/rescue.js';
import type {Hospital} from '../hospital/hospital.js';
import {callLink, phoneLink, plainNumber} from '../ui/call-link.js';
import {formatMessage} from '../ui/format-message.js';

/**
 * The emergency number, for a card whose words are not there: never a blank one. That they are not is said only when they
 * cannot be had; until then the link stands alone, where the warning signs will have theirs.
 */
export function rescueCard(language: Language, {emergency}: Hospital, hasFailed: boolean): TemplateResult {
  const text = rescueText[language];
  const call = (number: unknown) => formatMessage(text['call-emergency'], {emergency: number});
  return html`
    <section class="card ${hasFailed ? 'rescue' : 'waiting'}" part="card" lang=${language} dir=${directionOf(language)}>
      ${
        hasFailed
          ? html`<p>${text['not-loaded']}</p>
              <p>${call(emergency ? phoneLink(emergency) : text['emergency-number'])}</p>`
          : callLink(
              emergency?.href,
              call(emergency ? plainNumber(emergency.text) : text['emergency-number']),
              [],
              'primary',
            )
      }
    </section>
  `;
}
