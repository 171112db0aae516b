import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {
  callIfWorried,
  callsAtAnyHour,
  callsInOfficeHours,
  emergencyCall,
  emergencyNumber,
  numberInOfficeHours,
  numberRow,
  violenceCall,
} from '../../ui/calls.js';
import {fold, levelGroup, signItem, topicsOf} from '../../ui/level-group.js';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import type {Statement} from '../../content/statement.js';
import {hoursLine} from '../../ui/opening.js';
import {when} from '../../ui/when.js';
import {levels, type Level} from '../../content/levels.js';
import {
  explanations,
  signDetails,
  soonSummaries,
  sorryTopics,
  topics,
  warningNotes,
  warningSigns,
  type Topic,
  type WarningNote,
} from '../../content/warning-signs.js';
import {groupStyles} from '../../ui/group.styles.js';
import {styles} from './warning-signs.styles.js';

type Choice = Topic | 'all';
const choices: readonly Choice[] = ['all', ...topics];

/**
 * When to call: four levels, the numbers inside each. The emergency group stands first, whole and open; the urgent one
 * is open too; the signs of the two lower levels are one step away, behind words that say what is inside.
 * The reader can choose a topic; that hides signs of other topics, never a level.
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
 * @csspart fold - What is one step away: the explanations of a level, or the signs of a lower one.
 */
export class MiscarriageWarningSigns extends MiscarriageElement {
  static override styles: CSSResultGroup = [MiscarriageElement.styles, groupStyles, styles];

  static override properties: PropertyDeclarations = {topic: {}, chosen: {state: true}};

  /** What the page is about. None: all signs. Anything else: all, with a warning. */
  declare topic?: Topic;

  /** What the reader chose. */
  declare private chosen?: Choice;

  protected override readonly hasNumbers = true;

  protected override readonly statements: readonly Statement[] = [
    ...warningSigns,
    ...signDetails,
    ...explanations,
    ...warningNotes,
  ];

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
        <section class="ladder">${this.group('emergency')}</section>
        ${this.topicSwitch()}
        <p data-topics=${topicsOf(sorryTopics, false)}>${this.sentence('sorry')}</p>
        ${this.notes('start')}
        <section class="ladder">
          ${levels.filter((level) => level !== 'emergency').map((level) => this.group(level))}
        </section>
        ${this.notes('end')} ${numberRow(this.context, true)}
      </div>
    `;
  }

  protected override get ownValues(): Readonly<Record<string, string | boolean | undefined>> {
    return {[`topic-${this.current}`]: true};
  }

  private topicSwitch(): TemplateResult {
    const choose = (event: Event) => {
      this.chosen = (event.target as HTMLInputElement).value as Choice;
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
    `;
  }

  private group(level: Level): TemplateResult {
    const {context} = this;
    // Exhaustive: a level that is not drawn does not compile.
    const parts = {
      emergency: () => ({
        title: this.sentence('level-emergency', {emergency: emergencyNumber(context)}),
        note: this.notes('emergency'),
        calls: emergencyCall(context),
        after: this.details(level),
      }),
      urgent: () => ({
        title: this.sentence('level-urgent'),
        note: this.notes('emergency'),
        calls: [callsAtAnyHour(context), this.notes('calls')],
        after: this.details(level),
      }),
      soon: () => ({
        title: this.sentence('level-soon'),
        note: [this.notes('soon'), hoursLine(context, (hours) => html`<p>${hours}</p>`)],
        calls: callsInOfficeHours(context),
        summary: [
          soonSummaries.map(
            ({id, topics: concerned, inAll}) =>
              html`<span data-topics=${topicsOf(concerned, inAll)}>${this.sentence(id)}</span> `,
          ),
          numberInOfficeHours(context),
        ],
      }),
      normal: () => ({
        title: this.sentence('level-normal'),
        calls: callIfWorried(context),
        summary: this.sentence('normal-summary'),
      }),
    } satisfies Record<Level, unknown>;
    const signs = warningSigns
      .filter((sign) => sign.level === level)
      .map((sign) => ({sign, shownIn: topicsOf(sign.topics, this.inAll(sign))}));
    return levelGroup({
      level,
      shownIn: [...new Set(signs.flatMap(({shownIn}) => shownIn.split(' ')))].join(' '),
      headingLevel: this.headingLevelNumber + 1,
      list: signs.map(({sign, shownIn}) => signItem(context, this.voice.say, sign, shownIn)),
      ...parts[level](),
    });
  }

  /** Whether a sign stands where all do: not if others say it there, but then they must be ours. */
  private inAll(sign: (typeof warningSigns)[number]): boolean {
    return !('inside' in sign) || sign.inside.some((id) => this.overrides.wordsOf(id));
  }

  private details(level: Level): TemplateResult {
    const lines = explanations.filter((explanation) => explanation.level === level);
    return fold(
      this.sentence('about-these-signs'),
      html`<div class="notes">
        ${lines.map(
          (line) =>
            html`<p data-topics=${topicsOf(line.topics)}>${this.sentence(line.id)}</p>
              ${line.id === 'injury-detail' ? violenceCall(this.context) : nothing}`,
        )}
      </div>`,
    );
  }

  private notes(place: WarningNote['place']): TemplateResult[] {
    return warningNotes
      .filter((note) => note.place === place)
      .map(
        (note) =>
          html`<p class="note" data-topics=${topicsOf(note.topics, !('onlyInTopic' in note))}>
            ${this.sentence(note.id)}
          </p>`,
      );
  }
}
