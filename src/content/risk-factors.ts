import {msg} from '@lit/localize';
import {one, saidIn, wordsOf, type Block} from './statement.js';
import {signDetails} from './warning-signs.js';

/** A label to tick, what stands behind it, and a question to take along. */
interface RiskFactor extends Block {
  group: FactorGroup;
  says: readonly Block[];
  question: string;
}

export const factorGroups = ['change', 'doctor', 'none'] as const;
export type FactorGroup = (typeof factorGroups)[number];

/** Notes of a group, always seen: a label alone, such as "alcohol" or "valproate", can make somebody stop suddenly. */
export const groupNotes = {
  change: [
    {
      id: 'group-change-note',
      text: msg('If you drink alcohol or use drugs every day, do not stop suddenly. Get help first.', {
        desc: 'under the heading of the group, always seen: stopping suddenly can be dangerous. drugs = illegal drugs, not medicines',
      }),
      sources: ['alcohol-change', 'au-alcohol-pregnancy'],
    },
  ],
  doctor: [/* @__PURE__ */ one(signDetails, 'medicine-rules'), /* @__PURE__ */ one(signDetails, 'retinoid-rule')],
  none: [],
} as const satisfies Record<FactorGroup, readonly Block[]>;

/** In the order on the card, which no tick changes. */
export const riskFactors = [
  {
    id: 'smoking',
    group: 'change',
    text: msg("Smoking, or other people's smoke", {desc: 'label of a tick box'}),
    says: [
      {
        id: 'smoking-text',
        text: msg('Stopping helps, also during pregnancy. You do not have to do it alone.', {
          desc: 'no blame, an offer; folded, behind the label',
        }),
        sources: ['hse-causes', 'hse-prevention', 'lancet-2021'],
      },
    ],
    question: msg('What help is there for us to stop?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['hse-causes', 'hse-prevention', 'lancet-2021'],
  },
  {
    id: 'alcohol',
    group: 'change',
    text: msg('Alcohol in pregnancy', {desc: 'label; no amount: advice is none at all'}),
    says: [
      {
        id: 'alcohol-text',
        text: msg(
          'Not drinking is safest. If you drank before you knew you were pregnant, tell us, so that we can help.',
          {desc: '"tell us" = without shame; not an order; folded, behind the label'},
        ),
        sources: ['hse-causes', 'hse-prevention', 'lancet-2021'],
      },
    ],
    question: msg('What help is there if not drinking is hard for me?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['hse-causes', 'hse-prevention', 'lancet-2021'],
  },
  {
    id: 'drugs',
    group: 'change',
    text: msg('Using drugs', {desc: 'label; illegal drugs, not medicines'}),
    says: [
      {
        id: 'drugs-text',
        text: msg('You can ask for help. Some drugs need a safe plan to stop.', {
          desc: '"safe plan": made with a doctor. The question is about duties to report in some countries: keep both halves; folded, behind the label',
        }),
        sources: ['hse-causes', 'planned-parenthood'],
      },
    ],
    question: msg('Who can help me, and who will be told about it?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['hse-causes', 'planned-parenthood'],
  },
  {
    id: 'caffeine',
    group: 'change',
    text: msg('Much coffee or cola', {desc: 'label'}),
    says: [
      {
        id: 'caffeine-text',
        text: msg(
          'Have less than 200\u00a0mg of caffeine a day: about 2\u00a0mugs of instant or 1\u00a0mug of filter coffee.',
          {
            desc: '"instant" = instant coffee; mug = large cup. The numbers and "about" must stay; folded, behind the label',
          },
        ),
        sources: ['hse-caffeine'],
      },
    ],
    question: msg('How much coffee, tea and cola is all right for me?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['hse-caffeine'],
  },
  {
    id: 'valproate',
    group: 'doctor',
    text: msg('Valproate (epilepsy, bipolar disorder, migraine)', {
      desc: "label. Add the brand of the country in the hospital's own words if a clinician agrees (Depakine, Epilim, Orfiril …)",
    }),
    says: [
      {
        id: 'valproate-text',
        text: msg(
          'It can harm a pregnancy. Never stop it on your own. Ask your doctor before you try to become pregnant.',
          {desc: '"Never stop it by yourself" is the most important part; folded, behind the label'},
        ),
        callIfs: ['medicine-call-if'],
        sources: ['hduhb-valproate', 'epilepsy-society'],
      },
    ],
    question: msg('Is there a safer medicine for me, and how do we change?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['hduhb-valproate', 'epilepsy-society'],
  },
  {
    id: 'isotretinoin',
    group: 'doctor',
    text: msg('Isotretinoin, for acne', {desc: 'label. Brand of the country (Roaccutane …) as for valproate'}),
    says: [
      {
        id: 'isotretinoin-text',
        text: msg('It can seriously harm a pregnancy, and so can acitretin and alitretinoin.', {
          desc: 'the opposite of valproate: here the next dose is NOT taken. The last sentence: the same rule for these two medicines (for skin); folded, behind the label',
        }),
        callIfs: ['medicine-call-if'],
        sources: ['bumps-isotretinoin', 'mhra-retinoids'],
      },
    ],
    question: msg('How long must I wait after the last dose before I become pregnant?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['bumps-isotretinoin', 'mhra-retinoids'],
  },
  {
    id: 'other-medicines',
    group: 'doctor',
    text: msg('Other medicines', {desc: 'label; also those without a prescription'}),
    says: [
      {
        id: 'other-medicines-text',
        text: msg('Do not start one before you have asked. A pharmacist can help too.', {
          desc: 'neutral; folded, behind the label',
        }),
        callIfs: ['medicine-call-if'],
        sources: ['hse-causes', 'hse-prevention'],
      },
    ],
    question: msg('Are all my medicines safe in pregnancy?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['hse-causes', 'hse-prevention'],
  },
  {
    id: 'diabetes',
    group: 'doctor',
    text: msg('Diabetes', {desc: 'label'}),
    says: [
      {
        id: 'diabetes-text',
        text: msg('The chance is higher when blood sugar is often high. Ask for help before you become pregnant.', {
          desc: '"often high", not "bad"; folded, behind the label',
        }),
        sources: ['hse-causes', 'planned-parenthood'],
      },
    ],
    question: msg('How do we get my blood sugar steady before a pregnancy?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['hse-causes', 'planned-parenthood'],
  },
  {
    id: 'weight',
    group: 'doctor',
    text: msg('Overweight or underweight', {desc: 'label; the plain word, as the Dutch page (overgewicht)'}),
    says: [
      {
        id: 'weight-text',
        text: msg('Small, steady changes before pregnancy can help. Do not try to lose weight quickly in pregnancy.', {
          desc: 'no blame; folded, behind the label',
        }),
        sources: ['hse-causes', 'lancet-2021'],
      },
    ],
    question: msg('What help with food and weight is there for me?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['hse-causes', 'lancet-2021'],
  },
  {
    id: 'infections',
    group: 'doctor',
    text: msg('Some infections', {desc: 'label'}),
    says: [
      {
        id: 'infections-text',
        text: msg(
          'For example listeria (from some foods), or an illness with high fever. Vaccinations and food advice can help.',
          {desc: 'listeria explained; folded, behind the label'},
        ),
        callIfs: ['fever-call-if'],
        sources: ['planned-parenthood', 'hse-causes'],
      },
    ],
    question: msg('Which vaccinations and which food advice do I need?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['planned-parenthood', 'hse-causes'],
  },
  {
    id: 'coil',
    group: 'doctor',
    text: msg('Pregnant with a coil (IUD)', {desc: 'label;'}),
    says: [
      {
        id: 'coil-text',
        text: msg('This is rare. A doctor has to check where the pregnancy is.', {
          desc: 'keep the last sentence; folded, behind the label',
        }),
        callIfs: ['even-a-little-call-if'],
        sources: ['ectopic-trust-iud', 'nhg-miskraam'],
      },
      /* @__PURE__ */ one(signDetails, 'pregnant-with-coil-detail'),
    ],
    question: msg('Where is the pregnancy, and should the coil come out?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['ectopic-trust-iud', 'nhg-miskraam'],
  },
  {
    id: 'age',
    group: 'none',
    text: msg('Your age', {desc: 'label; not "older"'}),
    says: [
      {
        id: 'age-text',
        text: msg('The chance goes up slowly from 30, faster from about 35. It is also a little higher under 20.', {
          desc: 'years of age; folded, behind the label',
        }),
        sources: ['magnus-2019', 'hse-causes'],
      },
    ],
    question: msg('What does my age mean for me?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['magnus-2019', 'hse-causes'],
  },
  {
    id: 'earlier-miscarriage',
    group: 'none',
    text: msg('Earlier miscarriages', {desc: 'label'}),
    says: [
      {
        id: 'earlier-miscarriage-text',
        text: msg('After 1, the chance of another is a little higher. After 2 or more, you can ask for tests.', {
          desc: 'numbers of miscarriages; folded, behind the label',
        }),
        sources: ['magnus-2019', 'hse-causes'],
      },
    ],
    question: msg('When do I get tests, and which ones?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['magnus-2019', 'hse-causes'],
  },
  {
    id: 'chromosomes',
    group: 'none',
    text: msg('Chromosome difference: you or your partner', {desc: 'label; "difference", never defect'}),
    says: [
      {
        id: 'chromosomes-text',
        text: msg('Many people do not know that they have one. A blood test can show it.', {
          desc: '"one" = a chromosome difference; folded, behind the label',
        }),
        sources: ['bhr-miscarriage', 'rcog-gtg17-2023'],
      },
    ],
    question: msg('Is a chromosome test useful for us?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['bhr-miscarriage', 'rcog-gtg17-2023'],
  },
  {
    id: 'fertility-treatment',
    group: 'none',
    text: msg('Fertility treatment, such as IVF', {desc: 'label;'}),
    says: [
      {
        id: 'fertility-treatment-text',
        text: msg('The difference is small. Part of it comes from age and from the reason for the treatment.', {
          desc: '"difference" = in the chance of a miscarriage; folded, behind the label',
        }),
        callIfs: ['even-a-little-call-if'],
        sources: ['wang-2004', 'nhg-miskraam'],
      },
    ],
    question: msg('What does this mean for my care early in pregnancy?', {
      desc: 'question to take along, seen only when the box is ticked; "I" and "we" are the reader',
    }),
    sources: ['wang-2004', 'nhg-miskraam'],
  },
] as const satisfies readonly RiskFactor[];

export const factorsIntro = {
  id: 'factors-intro',
  text: msg(
    'These things can make the chance of a miscarriage a little higher. They do not show why a miscarriage happened, and none of them is your fault. Many women with these have a healthy pregnancy. Often none is found.',
    {
      desc: 'under the heading. "a little higher", never "risk", never "cause". German: not "Sie sind …" for "They are" (reads as "you are")',
    },
  ),
  sources: ['hse-causes', 'planned-parenthood'],
} as const satisfies Block;

export const text = {
  ...wordsOf(riskFactors, saidIn(riskFactors), [factorsIntro], groupNotes.change),
  'factors-title': msg('Things to talk about', {
    desc: 'heading of the checklist and its name in the menu; nl and de lost the "may" of the old title, so it is gone',
  }),
  privacy: msg(
    '**Your ticks stay here.** This list does not store or send them. When you close the page, they are gone.',
    {
      desc: 'first line of the checklist. It promises only what the list itself does: "Only you see this" is gone, because the page around the list or a person beside you can see it. Arabic, Turkish, Persian: "when you close", not an order to close',
    },
  ),
  'factors-no-score': msg(
    'This list does not work out your own chance. It is for a talk with your doctor or midwife. Others can read a printed list.',
    {
      desc: 'above the tick boxes; the first sentence keeps the list from being a medical device, keep it word by word. "Others can read": a partner or family can find the paper',
    },
  ),
  'group-change': msg('Things you can change, with support', {desc: 'heading of a group of tick boxes'}),
  'group-doctor': msg('A doctor or midwife can help', {desc: 'heading of a group of tick boxes'}),
  'group-none': msg('Things nobody can change', {desc: 'heading of a group of tick boxes'}),
  'factor-more': msg('More about: {label}', {
    desc: 'name of the small button that unfolds the text of a factor, for people who hear the page; {label} is the label beside it; not visible',
  }),
  'list-title': msg('To talk about with your doctor or midwife', {desc: 'heading of the list that the ticks make'}),
  'list-empty': msg('Nothing ticked yet. You can write your own question.', {desc: 'stands where the list will be'}),
  'own-question': msg('My own question', {desc: 'label of a text field'}),
  print: msg('Print my list', {desc: 'button'}),
  copy: msg('Copy', {desc: 'button: copy the list; only when there is something to copy'}),
  copied: msg('Copied', {desc: 'said after the list was copied'}),
  'copy-by-hand': msg('Press and hold to copy', {
    desc: 'said beside the selected list where the browser does not let us copy',
  }),
  clear: msg('Clear my list', {
    desc: 'button: empty the list and untick all; names what is cleared (German "Leeren" did not)',
  }),
};
