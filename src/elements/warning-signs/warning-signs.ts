import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {
  callIfWorried,
  callsAtAnyHour,
  callsInOfficeHours,
  crisisLine,
  emergencyCall,
  emergencyNumber,
} from '../../ui/calls.js';
import {levelGroup, signItem} from '../../ui/level-group.js';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import type {Statement} from '../../content/statement.js';
import {hoursLine} from '../../ui/opening.js';
import {when} from '../../ui/when.js';
import {
  levels,
  topics,
  warningNotes,
  warningSigns,
  type Level,
  type Topic,
  type WarningNote,
} from '../../content/warning-signs.js';
import {groupStyles} from '../../ui/group.styles.js';
import {styles} from './warning-signs.styles.js';

type Choice = Topic | 'all';
const choices: readonly Choice[] = ['all', ...topics];

/**
 * When to call: four levels, the numbers inside each, the emergency group first and always open.
 * The reader can choose a topic; that hides signs of other topics, never the emergency group.
 * Statements and their sources: src/content/warning-signs.ts.
 *
 * @summary When to call, and whom.
 * @tag miscarriage-warning-signs
 *
 * @csspart topics - The choice of a topic.
 * @csspart topic - One choice.
 * @csspart group - One level; also `group-emergency`, `group-urgent`, `group-soon`, `group-normal`.
 * @csspart group-heading - The heading of a level.
 * @csspart sign - One sign.
 */
export class MiscarriageWarningSigns extends MiscarriageElement {
  static override styles: CSSResultGroup = [MiscarriageElement.styles, groupStyles, styles];

  static override properties: PropertyDeclarations = {topic: {}, chosen: {state: true}};

  /** What the page is about. None: all signs. Anything else: all, with a warning. */
  declare topic?: Topic;

  /** What the reader chose. */
  declare private chosen?: Choice;

  protected override readonly statements: readonly Statement[] = [...warningSigns, ...warningNotes];

  private get current(): Choice {
    const topic = this.chosen ?? (this.topic || 'all');
    if (choices.includes(topic)) return topic;
    this.warn(`topic="${topic}" is ignored. Expected: ${topics.join(', ')}.`);
    return 'all';
  }

  protected override view(): TemplateResult {
    return html`
      ${this.head(this.sentence('signs-title'), this.sentence('signs-lede'))}
      <div class="by-topic" data-topic=${this.isStatic ? nothing : this.current}>
        ${this.notes('start')} ${this.topicSwitch()}
        <div class="ladder">${levels.map((level) => this.group(level))}</div>
        ${this.notes('end')}
      </div>
    `;
  }

  protected override get ownValues(): Readonly<Record<string, string | boolean | undefined>> {
    return {[`topic-${this.current}`]: true};
  }

  private topicSwitch(): TemplateResult {
    const choose = (event: Event) => {
      this.chosen = (event.target as HTMLInputElement | HTMLSelectElement).value as Choice;
    };
    // Without script the style sheet follows the checked radio; the form attribute keeps it out of the page's forms.
    const radio = (choice: Choice) =>
      this.isStatic
        ? when(
            this.context,
            `topic-${choice}`,
            true,
            () => html`<input type="radio" name="topic" form="none" value=${choice} checked />`,
            () => html`<input type="radio" name="topic" form="none" value=${choice} />`,
          )
        : html`<input
            type="radio"
            name="topic"
            autocomplete="off"
            value=${choice}
            .checked=${choice === this.current}
            @change=${choose}
          />`;
    return html`
      <fieldset class="topics" part="topics">
        <legend>${this.sentence('topic-legend')}</legend>
        ${choices.map(
          (choice) =>
            html`<label class="topic" part="topic"
              >${radio(choice)}<span>${this.sentence(`topic-${choice}`)}</span></label
            >`,
        )}
      </fieldset>
      ${
        this.isStatic
          ? nothing
          : html`<label class="topic-select">
              ${this.text['topic-legend']}
              <select autocomplete="off" @change=${choose}>
                ${choices.map(
                  (choice) =>
                    html`<option value=${choice} .selected=${choice === this.current}>
                      ${this.text[`topic-${choice}`]}
                    </option>`,
                )}
              </select>
            </label>`
      }
    `;
  }

  private group(level: Level): TemplateResult {
    const list = warningSigns
      .filter((sign) => sign.level === level)
      .map((sign) => signItem((key) => this.sentence(key), sign));
    const {context} = this;
    // Exhaustive: a level that is not drawn does not compile.
    const parts = {
      emergency: () => ({
        title: this.sentence('level-emergency', {emergency: emergencyNumber(context)}),
        note: html`<p>${this.sentence('one-is-enough')}</p>`,
        calls: emergencyCall(context),
        after: html`<div class="notes">${this.notes('emergency')} ${crisisLine(context)}</div>`,
      }),
      urgent: () => ({
        title: this.sentence('level-urgent'),
        note: html`<p>${this.sentence('one-is-enough')}</p>`,
        calls: callsAtAnyHour(context),
        after: html`<div class="notes">
          ${this.notes('urgent')}
          <p>${this.sentence('call-again')}</p>
        </div>`,
      }),
      soon: () => ({
        title: this.sentence('level-soon'),
        note: hoursLine(context, (hours) => html`<p>${hours}</p>`),
        calls: callsInOfficeHours(context),
      }),
      normal: () => ({title: this.sentence('level-normal'), note: nothing, calls: callIfWorried(context)}),
    } satisfies Record<Level, unknown>;
    return levelGroup({level, headingLevel: this.headingLevelNumber + 1, list, ...parts[level]()});
  }

  private notes(place: WarningNote['place']): unknown[] {
    return warningNotes
      .filter((note) => note.place === place)
      .map((note) => {
        const view = () => html`<p class="note" data-topics=${note.topics.join(' ')}>${this.sentence(note.id)}</p>`;
        if (!('onlyInTopic' in note)) return view();
        return note.topics.map((topic) => when(this.context, `topic-${topic}`, topic === this.current, view));
      });
  }
}
