import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {callsAtAnyHour, emergencyCall, emergencyNumber} from '../../ui/calls.js';
import {fold, levelGroup, signItem} from '../../ui/level-group.js';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import {saidIn, type Statement} from '../../content/statement.js';
import {firstSign, stages} from '../../content/back-pain.js';
import type {Level} from '../../content/levels.js';
import {explanations, warningNotes, warningSigns} from '../../content/warning-signs.js';
import {groupStyles} from '../../ui/group.styles.js';
import {partList} from '../../ui/parts.js';
import {partStyles} from '../../ui/parts.styles.js';

type Sign = (typeof warningSigns)[number];

// Whole, as on the warning card in its topic back pain.
const signsAt = (level: Level): Sign[] =>
  warningSigns.filter((sign) => sign.level === level && sign.topics.some((topic) => topic === 'back-pain'));
const callNow = signsAt('emergency').sort((a, b) => Number(b.id === firstSign) - Number(a.id === firstSign));
const callToday = signsAt('urgent').filter((sign) => sign.topics.length === 1);
const details = explanations.filter(({id}) => id === `${firstSign}-detail` || id === 'emergency-action');
const beside = (place: string) => warningNotes.filter((note) => note.place === place);

/**
 * Back pain in pregnancy, during a miscarriage and after one: when to call, then what is usual, what helps and what is
 * not true, each one step away. The emergency group stands first, with the nerve sign on top; no reassurance stands
 * without its call-if line.
 * Statements and their sources: src/content/back-pain.ts and warning-signs.ts.
 *
 * @summary Back pain: what is usual, what helps, when to call.
 * @tag miscarriage-back-pain
 *
 * @csspart stage - One part that is one step away.
 * @csspart stage-heading - The heading of such a part.
 * @csspart fold - Explanations of the emergency signs, one step away.
 * @csspart group - One level; also `group-emergency`, `group-urgent`.
 * @csspart group-heading - The heading of a level.
 * @csspart sign - One sign.
 */
export class MiscarriageBackPain extends MiscarriageElement {
  static override styles: CSSResultGroup = [MiscarriageElement.styles, groupStyles, partStyles];

  protected override readonly hasNumbers = true;

  protected override readonly statements: readonly Statement[] = [
    ...callNow,
    ...callToday,
    ...saidIn(stages),
    ...details,
    ...beside('emergency'),
    ...beside('calls'),
  ];

  protected override view(): TemplateResult {
    const {context} = this;
    return html`
      ${this.head(this.sentence('back-pain-title'), this.sentence('back-pain-lede'))}
      <section class="ladder">
        ${levelGroup({
          level: 'emergency',
          headingLevel: this.headingLevelNumber + 1,
          title: this.sentence('level-emergency', {emergency: emergencyNumber(context)}),
          note: this.lines(beside('emergency')),
          calls: emergencyCall(context),
          list: callNow.map((sign) => signItem(context, this.voice.say, sign)),
          after: fold(this.sentence('about-these-signs'), html`<div class="notes">${this.lines(details)}</div>`),
        })}
        ${levelGroup({
          level: 'urgent',
          headingLevel: this.headingLevelNumber + 1,
          title: this.sentence('level-urgent'),
          calls: [callsAtAnyHour(context), this.lines(beside('calls'))],
          list: callToday.map((sign) => signItem(context, this.voice.say, sign)),
        })}
      </section>
      ${partList(this.voice, this.headingLevelNumber + 1, stages, 'stage')}
    `;
  }

  private lines(statements: readonly {id: (typeof explanations | typeof warningNotes)[number]['id']}[]): unknown[] {
    return statements.map(({id}) => html`<p class="note">${this.sentence(id)}</p>`);
  }
}
