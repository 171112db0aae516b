import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {appCall, callsAtAnyHour, crisisLine, supportLine, whenNobodyIsNamed} from '../../ui/calls.js';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import type {Statement} from '../../content/statement.js';
import {hoursTable, openingPill} from '../../ui/opening.js';
import {contactNotes} from '../../content/contact.js';
import {warningNotes} from '../../content/warning-signs.js';
import type {Language} from '../../data/languages.js';
import {helpLines} from '../../data/countries.js';
import {phoneLink, targetOf, type Target} from '../../ui/call-link.js';
import {heading} from '../../ui/heading.js';
import {icon} from '../../ui/icon.js';
import {formatMessage} from '../../ui/format-message.js';
import {when} from '../../ui/when.js';
import {styles} from './contact.styles.js';

const names = new Map<Language, Intl.DisplayNames>();

const namesIn = (language: Language): Intl.DisplayNames => {
  const known = names.get(language) ?? new Intl.DisplayNames(language, {type: 'region'});
  names.set(language, known);
  return known;
};

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

  protected override readonly hasNumbers = true;

  protected override readonly statements: readonly Statement[] = [
    ...contactNotes,
    ...warningNotes.filter(({id}) => id === 'nobody-answers'),
  ];

  protected override view(): TemplateResult {
    const {context, hospital, text} = this;
    const {clinic, place, app, emergency} = hospital;
    const title = when(
      context,
      'clinic',
      clinic,
      (name) => html`<bdi>${name}</bdi>`,
      () => this.sentence('contact-title'),
    );
    return html`
      <header class="head">
        ${heading(this.headingLevelNumber, 'heading', 'title', title)}
        ${when(context, 'place', place, (where) => html`<p class="lede" part="lede"><bdi>${where}</bdi></p>`)}
      </header>
      ${openingPill(context)}
      <section class="actions">${callsAtAnyHour(context, () => nothing)} ${appCall(context)}</section>
      <p>${this.sentence('nobody-answers')}</p>
      ${when(
        context,
        'app-name',
        app,
        ({name}) => html`<p class="small">${formatMessage(text['app-can-wait'], {app: name})}</p>`,
      )}
      ${hoursTable(context)}
      <section class="lines">
        ${heading(this.headingLevelNumber + 1, 'lines-heading', 'lines', this.sentence('when-closed'))}
        <ul role="list">
          ${this.outOfHours()}
          ${when(context, 'emergency-phone', emergency, (phone) =>
            this.row(text['emergency'], text['day-and-night'], phone),
          )}
        </ul>
        <p>${this.sentence('from-20-weeks')}</p>
        <p>${this.sentence('in-an-emergency')}</p>
        ${crisisLine(context)}
      </section>
      ${this.atThePhone()} ${this.otherCountries()}
    `;
  }

  private outOfHours(): unknown {
    return when(
      this.context,
      'out-of-hours-phone',
      this.hospital.outOfHours,
      ({name, phone}) => this.row(html`<bdi>${name}</bdi>`, this.text['out-of-hours'], phone),
      () => whenNobodyIsNamed(this.context, (words) => html`<li part="line">${words}</li>`),
    );
  }

  private row(name: unknown, note: unknown, phone: Target): TemplateResult {
    return html`<li part="line">
      <span>${name}<small>${note}</small></span
      >${phoneLink(phone)}
    </li>`;
  }

  private atThePhone(): TemplateResult {
    const {context} = this;
    const {textRelay} = this.hospital;
    return html`
      <section class="notes">
        ${heading(this.headingLevelNumber + 1, 'lines-heading', 'say', this.sentence('what-to-say-title'))}
        <p>${this.sentence('what-to-say')}</p>
        <p>${this.sentence('interpreter')}</p>
        ${when(context, 'text-relay', textRelay, (relay) => html`<p>${this.sentence('text-or-relay', {relay})}</p>`)}
        <p>${this.sentence('not-our-patient')}</p>
        ${supportLine(context)}
      </section>
    `;
  }

  private otherCountries(): TemplateResult {
    const own = this.hospital.country?.slice(0, 2);
    const names = this.context.isPainted && !this.isStatic ? namesIn(this.language) : undefined;
    return html`
      <details class="countries">
        <summary>${this.sentence('other-countries')}${icon('chevron', 'icon chevron')}</summary>
        <ul role="list">
          ${Object.entries(helpLines).map(([code, {name, emergency, line}]) => {
            const country = html`<bdi>${names?.of(code) ?? name}</bdi>`;
            return when(
              this.context,
              `country-${code}`,
              code === own,
              () => nothing,
              () => [
                this.row(country, this.text['emergency'], targetOf(emergency)),
                line ? this.row(country, html`<bdi>${line.name}</bdi>`, targetOf(line.number)) : nothing,
              ],
            );
          })}
        </ul>
      </details>
    `;
  }
}
