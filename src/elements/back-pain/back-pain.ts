import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {callsAtAnyHour, crisisLine, emergencyCall, emergencyNumber} from '../../ui/calls.js';
import {levelGroup, signItem} from '../../ui/level-group.js';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import type {Statement} from '../../content/statement.js';
import {backPainNotes, stages} from '../../content/back-pain.js';
import {warningNotes, warningSigns} from '../../content/warning-signs.js';
import {groupStyles} from '../../ui/group.styles.js';
import {heading} from '../../ui/heading.js';
import {styles} from './back-pain.styles.js';

type Stage = (typeof stages)[number];

// Whole, as on the warning card: a sign that can concern any reader, and what back pain alone can mean.
const callNow = warningSigns.filter(
  ({level, topics}) => level === 'emergency' && topics.some((topic) => topic === 'back-pain'),
);
const callToday = ({callToday: ids}: Stage) => warningSigns.filter(({id}) => ids.some((today) => today === id));
const action = warningNotes.filter(({id}) => id === 'emergency-action');

/**
 * Back pain in pregnancy, during a miscarriage and after one: when to call, what is usual, what helps.
 * The emergency group stands first, with the kidney and nerve signs; no reassurance stands without its call-if line.
 * Statements and their sources: src/content/back-pain.ts and warning-signs.ts.
 *
 * @summary Back pain: what is usual, what helps, when to call.
 * @tag miscarriage-back-pain
 *
 * @csspart stage - One of the three stages.
 * @csspart stage-heading - The heading of a stage.
 * @csspart group - One level; also `group-emergency`, `group-urgent`.
 * @csspart group-heading - The heading of a level.
 * @csspart sign - One sign.
 */
export class MiscarriageBackPain extends MiscarriageElement {
  static override styles: CSSResultGroup = [MiscarriageElement.styles, groupStyles, styles];

  protected override readonly statements: readonly Statement[] = [
    ...callNow,
    ...stages.flatMap(callToday),
    ...backPainNotes,
    ...action,
  ];

  protected override view(): TemplateResult {
    return html`
      ${this.head(this.sentence('back-pain-title'), this.sentence('back-pain-lede'))} ${this.emergencyGroup()}
      ${stages.map((stage) => this.stage(stage))}
    `;
  }

  private emergencyGroup(): TemplateResult {
    const {context} = this;
    return levelGroup({
      level: 'emergency',
      headingLevel: this.headingLevelNumber + 1,
      title: this.sentence('level-emergency', {emergency: emergencyNumber(context)}),
      note: html`<p>${this.sentence('one-is-enough')}</p>`,
      calls: emergencyCall(context),
      list: callNow.map((sign) => signItem((key) => this.sentence(key), sign)),
      after: html`<div class="notes">
        ${action.map(({id}) => html`<p>${this.sentence(id)}</p>`)} ${crisisLine(context)}
      </div>`,
    });
  }

  private stage(stage: Stage): TemplateResult {
    const {context, text} = this;
    return html`
      <div class="stage" part="stage">
        ${heading(this.headingLevelNumber + 1, 'stage-heading', stage.id, this.sentence(`stage-${stage.id}`))}
        ${stage.id === 'during' ? html`<p>${this.sentence('during-confirmed')}</p>` : nothing}
        ${backPainNotes
          .filter((note) => note.stage === stage.id)
          .map(
            ({id}) => html`<p>${this.sentence(id)} <span class="call-if">${this.sentence(`${id}-call-if`)}</span></p>`,
          )}
        ${levelGroup({
          level: 'urgent',
          id: `urgent-${stage.id}`,
          headingLevel: this.headingLevelNumber + 2,
          // Said in each stage, so it is the same in each: not to be replaced in one.
          title: text['level-urgent'],
          note: html`<p>${text['one-is-enough']}</p>`,
          calls: callsAtAnyHour(context),
          list: callToday(stage).map((sign) => signItem((key) => this.sentence(key), sign)),
        })}
      </div>
    `;
  }
}
