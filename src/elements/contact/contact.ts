import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {appCall, callsAtAnyHour, crisisLine} from '../../ui/calls.js';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import type {Statement} from '../../content/statement.js';
import {hoursTable, openingPill} from '../../ui/opening.js';
import {contactNotes} from '../../content/contact.js';
import {helpLines} from '../../data/countries.js';
import {parsePhone, type Phone} from '../../hospital/phone.js';
import {phoneLink} from '../../ui/call-link.js';
import {heading} from '../../ui/heading.js';
import {icon} from '../../ui/icon.js';
import {formatMessage} from '../../ui/format-message.js';
import {styles} from './contact.styles.js';

/**
 * The clinic, whether it is open now, who answers when it is not, the emergency number, a secure app.
 * Numbers come from the hospital and, by its country, from src/data/countries.ts; never from the language.
 *
 * @summary Whom to call, and what to say.
 * @tag miscarriage-contact
 *
 * @csspart state - Open or closed.
 * @csspart hours - The opening hours.
 * @csspart lines-heading - The heading above other lines, and above what to say.
 * @csspart line - A line that somebody else answers.
 */
export class MiscarriageContact extends MiscarriageElement {
  static override styles: CSSResultGroup = [MiscarriageElement.styles, styles];

  protected override readonly statements: readonly Statement[] = contactNotes;

  protected override view(): TemplateResult {
    const {context, hospital, text} = this;
    const {clinic, place, app, emergency} = hospital;
    const title = clinic ? html`<bdi>${clinic}</bdi>` : this.sentence('contact-title');
    return html`
      ${this.head(title, place ? html`<bdi>${place}</bdi>` : nothing)} ${openingPill(context)}
      <div class="actions">${callsAtAnyHour(context)} ${appCall(context)}</div>
      ${app ? html`<p class="small">${formatMessage(text['app-can-wait'], {app: app.name})}</p>` : nothing}
      ${hoursTable(context)}
      <div class="lines">
        ${heading(this.headingLevelNumber + 1, 'lines-heading', 'lines', this.sentence('when-closed'))}
        <ul role="list">
          ${this.outOfHours()} ${emergency ? this.row(text['emergency'], text['day-and-night'], emergency) : nothing}
        </ul>
        <p>${this.sentence('in-an-emergency')}</p>
        ${crisisLine(context)}
      </div>
      ${this.atThePhone()} ${this.otherCountries()}
    `;
  }

  private outOfHours(): TemplateResult {
    const {outOfHours} = this.hospital;
    return outOfHours
      ? this.row(html`<bdi>${outOfHours.name}</bdi>`, this.text['out-of-hours'], outOfHours.phone)
      : html`<li part="line">${this.text['own-doctor']}</li>`;
  }

  private row(name: unknown, note: unknown, phone: Phone): TemplateResult {
    return html`<li part="line">
      <span>${name}<small>${note}</small></span
      >${phoneLink(phone)}
    </li>`;
  }

  private atThePhone(): TemplateResult {
    const {textRelay, support} = this.hospital;
    return html`
      <div class="notes">
        ${heading(this.headingLevelNumber + 1, 'lines-heading', 'say', this.sentence('what-to-say-title'))}
        <p>${this.sentence('what-to-say')}</p>
        <p>${this.sentence('interpreter')}</p>
        ${textRelay ? html`<p>${this.sentence('text-or-relay', {relay: textRelay})}</p>` : nothing}
        <p>${this.sentence('not-our-patient')}</p>
        ${
          support
            ? html`<p>
                ${this.sentence('support-organisation', {name: support.name, number: phoneLink(support.phone)})}
              </p>`
            : nothing
        }
      </div>
    `;
  }

  private otherCountries(): TemplateResult {
    const own = this.hospital.country?.slice(0, 2);
    const names = this.isStatic ? undefined : new Intl.DisplayNames(this.language, {type: 'region'});
    return html`
      <details class="countries">
        <summary>${this.sentence('other-countries')}${icon('chevron', 'icon chevron')}</summary>
        <ul role="list">
          ${Object.entries(helpLines)
            .filter(([code]) => code !== own)
            .map(([code, {name, emergency, line}]) => {
              const country = html`<bdi>${names?.of(code) ?? name}</bdi>`;
              return [
                this.row(country, this.text['emergency'], parsePhone(emergency)!),
                line ? this.row(country, html`<bdi>${line.name}</bdi>`, parsePhone(line.number)!) : nothing,
              ];
            })}
        </ul>
      </details>
    `;
  }
}
