import {RuleReader, type Doubt, type Rule} from './rules.js';
import {NotUnderstood, tokensOf} from './tokens.js';
import {weekOf, writeWeek, type PlainRule} from './week.js';

export type {Doubt};

/** Hours as people write them, read. */
export interface HoursReading {
  /** In the form that the elements take; only where there is no doubt. */
  hours?: string;
  doubts: readonly Doubt[];
  /** What they can mean where there is. */
  choices: readonly string[];
  /** What is no word of ours. */
  unknown: readonly string[];
}

/** More than these are no choice that a person can compare. */
const mostChoices = 3;

const everyMeaning = (rules: readonly Rule[]): PlainRule[][] => {
  let lists: PlainRule[][] = [[]];
  for (const rule of rules) {
    const meanings = rule.days.flatMap((days) => rule.ranges.map((ranges) => ({days, ranges})));
    lists = lists.flatMap((list) => meanings.map((meaning) => [...list, meaning]));
    if (lists.length > mostChoices) throw new NotUnderstood();
  }
  return lists;
};

/** Hours as people write them, such as "ma t/m vr 8.30-17 uur". What is not certain is asked about and never guessed. */
export function readHours(written: string): HoursReading {
  const unknown: string[] = [];
  const doubts = new Set<Doubt>();
  const choices = new Set<string>();
  try {
    const tokens = tokensOf(written, unknown);
    if (unknown.length) doubts.add('words');
    else
      for (const rules of everyMeaning(new RuleReader(tokens, doubts).read())) {
        const {week, isTwice} = weekOf(rules);
        if (isTwice) doubts.add('twice');
        if (week.size) choices.add(writeWeek(week));
      }
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
  }
  const [first] = choices;
  const isClear = doubts.size === 0 && choices.size === 1;
  return {
    hours: isClear ? first : undefined,
    doubts: [...doubts],
    choices: isClear ? [] : [...choices],
    unknown,
  };
}
