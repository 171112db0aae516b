import {msg} from '@lit/localize';
import type {Level} from './levels.js';

/** When to call after all: one sentence, at the level of the signs that it refers to, wherever it stands. */
interface CallIf {
  id: string;
  level: Level;
  /** Signs of that level. A test compares the two. */
  refersTo: readonly string[];
  text: string;
}

export const callIfs = [
  {
    id: 'bleeding-call-if',
    level: 'urgent',
    refersTo: ['more-than-light-bleeding', 'fluid-or-after-12-weeks', 'pregnancy-not-seen', 'ectopic-higher-risk'],
    text: msg(
      'Call today, also at night, if you bleed with pain, like a period or more, or after 12\u00a0weeks. Also for light bleeding, if a scan did not show the pregnancy, or with higher risk of ectopic pregnancy.',
      {
        desc: 'The same sentence wherever it stands: translate it once. THE rule for bleeding, first half; the second half is light-bleeding-call-if, or the sign spotting. Any one is enough. "Like a period" = as much blood as a menstruation. "After 12 weeks" = of pregnancy, week 13 and later. "Did not show" = could not find it; never "showed nothing wrong". Who has a higher risk: sign ectopic-higher-risk.',
      },
    ),
  },
  {
    id: 'back-pain-call-if',
    level: 'urgent',
    refersTo: [
      'more-than-light-bleeding',
      'infection-signs',
      'strong-or-one-sided-pain',
      'back-pain-pregnant',
      'kidney-signs',
    ],
    text: msg('With bleeding or fever, or if it is strong or one-sided, call today, also at night.', {
      desc: 'The same sentence wherever it stands: translate it once. "It" = the pain of the sentence before.',
    }),
  },
  {
    id: 'kidney-call-if',
    level: 'urgent',
    refersTo: ['kidney-signs', 'infection-signs', 'strong-or-one-sided-pain'],
    text: msg('With fever, back pain or repeated vomiting, call today, also at night.', {
      desc: 'The same sentence wherever it stands: translate it once. ',
    }),
  },
  {
    id: 'strong-pain-call-if',
    level: 'urgent',
    refersTo: ['strong-or-one-sided-pain', 'back-pain-pregnant'],
    text: msg('For strong or one-sided pain, call today, also at night.', {
      desc: 'The same sentence wherever it stands: translate it once. "One-sided" = on one side of tummy or back.',
    }),
  },
  {
    id: 'even-a-little-call-if',
    level: 'urgent',
    refersTo: ['ectopic-higher-risk'],
    text: msg('For bleeding or pain, even a little, call today, also at night.', {
      desc: 'The same sentence wherever it stands: translate it once. "Even a little" belongs to both.',
    }),
  },
  {
    id: 'dark-thoughts-call-if',
    level: 'urgent',
    refersTo: ['dark-thoughts'],
    text: msg('For thoughts of ending your life or hurting yourself, call today, also at night.', {
      desc: 'The same sentence wherever it stands: translate it once. Her own life. The number shown beside it is the crisis line where there is one.',
    }),
  },
  {
    id: 'light-bleeding-call-if',
    level: 'soon',
    refersTo: ['spotting'],
    text: msg('For other light bleeding without pain, call in office hours.', {
      desc: 'The same sentence wherever it stands: translate it once. THE rule for bleeding, second half. Light = less than a period. Other = not named in the sentence before it. It always stands directly after bleeding-call-if.',
    }),
  },
  {
    id: 'soaking-call-if',
    level: 'emergency',
    refersTo: ['soaking-bleeding', 'collapse'],
    text: msg('Call {emergency} if you soak 1\u00a0pad or more within 1\u00a0hour, or faint.', {
      desc: 'The same sentence wherever it stands: translate it once. Sanitary pad. Keep the threshold.',
    }),
  },
  {
    id: 'pouring-call-if',
    level: 'emergency',
    refersTo: ['pouring-or-large-clots'],
    text: msg('Call {emergency} if blood pours out, or large clots keep coming.', {
      desc: 'The same sentence wherever it stands: translate it once. Large = 4 cm or more, one after another.',
    }),
  },
  {
    id: 'painkillers-call-if',
    level: 'urgent',
    refersTo: ['pain-not-helped'],
    text: msg('If painkillers do not help enough, call today, also at night.', {
      desc: 'The same sentence wherever it stands: translate it once. ',
    }),
  },
  {
    id: 'very-strong-call-if',
    level: 'emergency',
    refersTo: ['very-strong-tummy-pain'],
    text: msg('For very strong pain, sudden or constant, call {emergency}.', {
      desc: 'The same sentence wherever it stands: translate it once. "Very strong" is stronger than "strong".',
    }),
  },
  {
    id: 'worse-again-call-if',
    level: 'urgent',
    refersTo: ['heavy-again', 'pain-not-helped', 'infection-signs'],
    text: msg('For heavy bleeding again, worse pain, fever or a bad smell, call today, also at night.', {
      desc: 'The same sentence wherever it stands: translate it once. Any one. "Heavy again" = it had become less. Smell of blood or discharge.',
    }),
  },
  {
    id: 'two-weeks-call-if',
    level: 'soon',
    refersTo: ['after-two-weeks'],
    text: msg('If you still bleed after 2\u00a0weeks, call in office hours.', {
      desc: 'The same sentence wherever it stands: translate it once. ',
    }),
  },
  {
    id: 'test-call-if',
    level: 'soon',
    refersTo: ['test-or-period-late'],
    text: msg('If the test is still positive after 3\u00a0weeks, call in office hours.', {
      desc: 'The same sentence wherever it stands: translate it once. Pregnancy test; 3 weeks after the miscarriage.',
    }),
  },
  {
    id: 'low-mood-call-if',
    level: 'soon',
    refersTo: ['low-mood'],
    text: msg('If you cannot manage your day, call in office hours.', {
      desc: 'The same sentence wherever it stands: translate it once. ',
    }),
  },
  {
    id: 'medicine-call-if',
    level: 'soon',
    refersTo: ['pregnant-on-medicine'],
    text: msg('If you are or could be pregnant, call the doctor who prescribed it, today if they are open.', {
      desc: 'The same sentence wherever it stands: translate it once. ',
    }),
  },
  {
    id: 'ectopic-emergency-call-if',
    level: 'emergency',
    refersTo: ['very-strong-tummy-pain', 'collapse', 'shoulder-tip-pain'],
    text: msg('Call {emergency} for very strong tummy pain, fainting, or pain at the tip of your shoulder.', {
      desc: 'The same sentence wherever it stands: translate it once. Any one. "Tip of your shoulder" = where the arm begins.',
    }),
  },
  {
    id: 'no-pee-call-if',
    level: 'emergency',
    refersTo: ['extremely-ill'],
    text: msg('If no pee comes, call {emergency} now.', {
      desc: 'The same sentence wherever it stands: translate it once. She cannot pee.',
    }),
  },
  {
    id: 'not-seen-call-if',
    level: 'urgent',
    refersTo: ['pregnancy-not-seen', 'pain-never-scanned'],
    text: msg('If a scan did not show the pregnancy in your womb, call today, also at night, for bleeding or pain.', {
      desc: 'The same sentence wherever it stands: translate it once. Even light bleeding, even mild pain, whatever blood tests say.',
    }),
  },
  {
    id: 'fever-call-if',
    level: 'urgent',
    refersTo: ['infection-signs'],
    text: msg('With fever (38\u00a0°C or higher), call today, also at night.', {
      desc: 'The same sentence wherever it stands: translate it once. Keep digits and unit together.',
    }),
  },
  {
    id: 'not-finished-call-if',
    level: 'soon',
    refersTo: ['after-two-weeks'],
    text: msg('If it has not started or not finished after 2\u00a0weeks, call in office hours.', {
      desc: 'The same sentence wherever it stands: translate it once. "It" = the miscarriage.',
    }),
  },
  {
    id: 'period-call-if',
    level: 'soon',
    refersTo: ['test-or-period-late'],
    text: msg('If you have no period after 8\u00a0weeks, call in office hours.', {
      desc: 'The same sentence wherever it stands: translate it once. ',
    }),
  },
  {
    id: 'tablets-call-if',
    level: 'soon',
    refersTo: ['no-bleeding-after-tablets'],
    text: msg('If you do not bleed within 48\u00a0hours after the last tablets, call in office hours.', {
      desc: 'The same sentence wherever it stands: translate it once. 48 hours after the last tablets.',
    }),
  },
  {
    id: 'fall-call-if',
    level: 'urgent',
    refersTo: ['injury-or-violence'],
    text: msg('After a hard fall, call today, also at night.', {
      desc: 'The same sentence wherever it stands: translate it once. ',
    }),
  },
  {
    id: 'later-loss-call-if',
    level: 'urgent',
    refersTo: ['fluid-or-after-12-weeks', 'after-12-weeks'],
    text: msg('After 12\u00a0weeks of pregnancy, for bleeding, fluid or cramps, call today, also at night.', {
      desc: 'The same sentence wherever it stands: translate it once. Fluid from the vagina. From 20\u00a0weeks she calls the maternity unit.',
    }),
  },
] as const satisfies readonly CallIf[];

export type CallIfId = (typeof callIfs)[number]['id'];

export const text = Object.fromEntries(callIfs.map(({id, text: words}) => [id, words])) as Record<CallIfId, string>;
