import type {Range} from '../../hospital/hours.js';
import {midnight, NotUnderstood, type Time, type Token} from './tokens.js';
import {readTimes} from './times.js';
import type {Meaning} from './words.js';

/**
 * What is to be asked: morning or afternoon ("8 to 5"); a night; holidays, which no hours can hold; two rules for a day;
 * whether Saturday is a "Werktag"; what a word means.
 */
export type Doubt = 'half' | 'night' | 'holidays' | 'twice' | 'saturday' | 'words';

/** Days and what they have, with every meaning of both. */
export interface Rule {
  days: readonly (readonly number[])[];
  ranges: readonly (readonly Range[])[];
}

const week = [0, 1, 2, 3, 4, 5, 6];
const daysOf: Partial<Record<Token['kind'], readonly (readonly number[])[]>> = {
  daily: [week],
  workdays: [week.slice(0, 5)],
  werktags: [week.slice(0, 5), week.slice(0, 6)],
  weekend: [week.slice(5)],
  // Days that nobody here knows.
  holidays: [[]],
} satisfies Partial<Record<Meaning, unknown>>;

/** Reads the rules of hours: days with their times or "closed" behind them, or times with their days behind them. */
export class RuleReader {
  private at = 0;
  /** Whether holidays are among the days that were read last. */
  private hadHolidays = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly doubts: Set<Doubt>,
  ) {}

  read(): Rule[] {
    const rules: Rule[] = [];
    const timesFirst = this.is('time', 'always');
    while (this.at < this.tokens.length) {
      if (this.take('and', 'rule')) continue;
      rules.push(timesFirst && this.is('time', 'always') ? this.timesAndDays() : this.daysAndTimes());
    }
    return rules;
  }

  private is(...kinds: Token['kind'][]): boolean {
    const token = this.tokens[this.at];
    return token !== undefined && kinds.includes(token.kind);
  }

  private take(...kinds: Token['kind'][]): boolean {
    const found = this.is(...kinds);
    if (found) this.at++;
    return found;
  }

  private isDay(ahead = 0): boolean {
    const token = this.tokens[this.at + ahead];
    return token !== undefined && (token.kind === 'day' || token.kind in daysOf);
  }

  private timesAndDays(): Rule {
    const isAlways = this.is('always');
    const ranges = this.times();
    // "24 hours a day", and nothing else.
    if (isAlways && this.at === this.tokens.length) return {days: [week], ranges};
    if (this.isDay(1)) this.take('and', 'rule');
    return this.ruleOf(this.days(), ranges);
  }

  private daysAndTimes(): Rule {
    const closedFirst = this.take('off');
    const days = this.days();
    // "Monday to Friday, 8-17", "Monday to Friday - 8-17"
    if (!closedFirst) this.take('and', 'to');
    return this.ruleOf(days, closedFirst || this.take('off') ? [[]] : this.times());
  }

  private ruleOf(days: Rule['days'], ranges: Rule['ranges']): Rule {
    // That a clinic is closed on holidays is for the list of dates; hours on them cannot be said at all.
    if (this.hadHolidays && ranges.some((range) => range.length)) throw new NotUnderstood();
    return {days, ranges};
  }

  /** Days in a list, or from one to another. */
  private days(): number[][] {
    if (!this.isDay()) throw new NotUnderstood();
    let options: number[][] = [[]];
    this.hadHolidays = false;
    do {
      const {kind, day} = this.tokens[this.at++]!;
      const own = day === undefined ? daysOf[kind]! : [[day, ...this.daysAfter(day)]];
      if (kind === 'werktags') this.doubts.add('saturday');
      if (kind === 'holidays') {
        this.doubts.add('holidays');
        this.hadHolidays = true;
      }
      options = options.flatMap((before) => own.map((more) => [...before, ...more]));
    } while (this.isDay(1) && this.take('and'));
    return options;
  }

  /** "… to Friday" */
  private daysAfter(first: number): number[] {
    const last = this.tokens[this.at + 1]?.day;
    if (!this.is('to') || last === undefined) return [];
    this.at += 2;
    return week.slice(0, (last - first + 7) % 7).map((more) => (first + more + 1) % 7);
  }

  private times(): Rule['ranges'] {
    if (this.take('always')) return [[[0, midnight]]];
    const times: Time[] = [];
    do {
      const [from, to, end] = this.tokens.slice(this.at, this.at + 3);
      if (!from?.time || to?.kind !== 'to' || !end?.time) throw new NotUnderstood();
      times.push(from.time, end.time);
      this.at += 3;
    } while (this.is('time') || (this.tokens[this.at + 1]?.time && this.take('and', 'rule')));
    const {ranges, doubt} = readTimes(times);
    if (doubt) this.doubts.add(doubt);
    return ranges;
  }
}
