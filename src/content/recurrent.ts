import {msg} from '@lit/localize';
import {notAHabitMeaning} from './repeated.js';
import {saidIn, shownWith, wordsOf, type Block, type Part} from './statement.js';

export const whenToAsk = {
  id: 'recurrent-when-to-ask',
  text: msg(
    'You can ask for help after 2 miscarriages, or after 1 miscarriage later than 12\u00a0weeks. If you worry, ask earlier.',
    {desc: 'always seen. "You can ask" is no promise of tests: places differ (tests after 2 or after 3)'},
  ),
  sources: ['ma-recurrent', 'cork-recurrent', 'tommys-care-3', 'rcog-gtg17-2023'],
} as const satisfies Block;

/** What to know after two or more miscarriages, each part one step away. */
export const recurrentParts = [
  {
    id: 'recurrent-group-meaning',
    heading: msg('What it means', {desc: 'heading of a folded group'}),
    says: [
      {
        id: 'recurrent-definition',
        text: msg(
          'Some countries say “recurrent” after 2 miscarriages, others after 3. Often the miscarriages do not have to follow each other.',
          {
            desc: '“recurrent” = the word that doctors of your country use for this (nl herhaalde miskramen, de wiederholte Fehlgeburten), in quotation marks; never the word for habit',
          },
        ),
        sources: ['rcog-gtg17-2023', 'eshre-rpl-2022', 'erasmus-herhaald'],
      },
      {
        id: 'recurrent-word-in-letter',
        hidden: 'recurrent-word-in-letter',
        text: msg('A letter from a doctor can use an old word for this that sounds like a habit.', {
          desc: 'off by default; per language. Do not write the old word itself here (the row not-a-habit of the myths does). ru, uk, pl: the word is not old there: leave "old" out and switch it on',
        }),
        sources: ['rivierenland-herhaald', 'ukw-habituell', 'malory-2025'],
      },
      /* @__PURE__ */ shownWith('recurrent-word-in-letter', notAHabitMeaning),
    ],
  },
  {
    id: 'recurrent-group-tests',
    heading: msg('Help and tests', {desc: 'heading of a folded group'}),
    says: [
      {
        id: 'recurrent-tests',
        text: msg(
          'Often offered: blood tests for your thyroid and antiphospholipid syndrome (blood clots too easily), and a scan of your womb. Sometimes a chromosome test.',
          {
            desc: 'antiphospholipid syndrome = an illness in which blood clots too easily; give the name that stands in letters. The last sentence answers an old belief',
          },
        ),
        sources: ['rcog-gtg17-2023', 'cork-recurrent'],
      },
      {
        id: 'recurrent-aps-treatment',
        text: msg(
          'If antiphospholipid syndrome is found, aspirin with heparin can help some people. Do not start them yourself.',
          {desc: '"can help some people": the proof is weak, do not make it stronger'},
        ),
        sources: ['aps-review-2021', 'eshre-rpl-2022'],
      },
      {
        id: 'recurrent-tests-without-proof',
        text: msg(
          'Some tests and treatments are sold without good proof, for example for “natural killer cells”. Ask for proof before you pay.',
          {desc: 'the name in quotation marks is what clinics sell; never without them'},
        ),
        sources: ['rcog-gtg17-2023', 'tommys-care-3'],
      },
    ],
  },
  {
    id: 'recurrent-group-hope',
    heading: msg('When no cause is found', {desc: 'heading of a folded group'}),
    says: [
      {
        id: 'recurrent-no-cause',
        text: msg(
          'Often no cause is found. That can be hard. Most people still have a good chance of a baby. It gets lower with age.',
          {
            desc: 'no promise: "a good chance"; "most people" = most couples after several miscarriages; "It" = the chance',
          },
        ),
        sources: ['nbt-recurrent', 'tommys-care-3'],
      },
    ],
  },
  {
    id: 'recurrent-group-next',
    heading: msg('A new pregnancy', {desc: 'heading of a folded group'}),
    says: [
      {
        id: 'recurrent-health',
        text: msg('Not smoking, no alcohol and a healthy weight can help. Ask for support.', {
          desc: 'an offer, no demand',
        }),
        sources: ['hse-causes', 'hse-prevention', 'lancet-2021'],
      },
      {
        id: 'recurrent-folic-acid',
        text: msg(
          "Take 400\u00a0micrograms of folic acid a day from before pregnancy until 12\u00a0weeks, for the baby's spine. Some need more: ask if you have diabetes, take epilepsy or HIV medicine, or have spina bifida in either family.",
          {
            desc: '"for the baby\'s spine": it protects the spine that grows; it does not prevent a miscarriage, so do not add that. "epilepsy or HIV medicine" = medicine against epilepsy or against HIV. "either family" = yours or your partner\'s. spina bifida = an open spine at birth',
          },
        ),
        sources: ['cuh-folic'],
      },
      {
        id: 'recurrent-support',
        text: msg('Ask if you can have early scans and support. Being anxious is normal.', {
          desc: '"ask if": not offered everywhere',
        }),
        callIfs: ['bleeding-call-if', 'light-bleeding-call-if', 'strong-pain-call-if'],
        sources: ['ma-early-next'],
      },
      {
        id: 'recurrent-progesterone',
        country: 'GB',
        text: msg(
          'If you bleed and a scan shows the pregnancy in your womb, ask about progesterone, a hormone. It helps some people. Do not take it by yourself.',
          {
            desc: 'only where country is GB (NICE 2021); stands after recurrent-support, whose call line comes first. The scan must be named: the hormone is dangerous to rely on when the pregnancy is outside the womb',
          },
        ),
        callIfs: ['bleeding-call-if', 'light-bleeding-call-if'],
        sources: ['newcastle-threatened', 'tommys-symptoms-2', 'ept-progesterone'],
      },
    ],
  },
] as const satisfies readonly Part[];

export const text = {
  ...wordsOf([whenToAsk], recurrentParts, saidIn(recurrentParts)),
  'recurrent-title': msg('After 2 or more miscarriages', {desc: 'heading of the card'}),
};
