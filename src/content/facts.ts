import {msg} from '@lit/localize';
import {notYourFault, why} from './repeated.js';
import {one, saidIn, wordsOf, type Block, type Part, type Statement} from './statement.js';
import {warningSigns} from './warning-signs.js';

export const whatItIs = {
  id: 'what-it-is',
  text: msg(
    'A miscarriage means that a pregnancy stops by itself in its first months. Most happen in the first 12\u00a0weeks.',
    {
      desc: 'the definition. "stops by itself" = nobody caused it and nobody ended it: it keeps the word apart from an abortion. Use the polite word for miscarriage of your language; where that word already means "loss of pregnancy", do not write "loss" again. No week limit here: it differs by country',
    },
  ),
  sources: ['nvog-miskraam', 'hse-causes'],
} as const satisfies Block;

/** Until when a loss is called a miscarriage differs by country; elsewhere `what-it-is` says enough. */
export const definitions = [
  {
    id: 'definition-nl',
    country: 'NL',
    text: msg('In the Netherlands, doctors use the word “miskraam” up to {weeks} weeks.', {
      desc: 'only where country is NL; {weeks} is 16 or 20 (attribute weeks). Leave the Dutch word in quotation marks in every language: the reader will hear it. For the code: cite nvog-miskraam with 16, knov-2020 with 20, never both',
    }),
    sources: ['nvog-miskraam'],
  },
  {
    id: 'definition-gb',
    country: 'GB',
    text: msg('In the UK, doctors use the word “miscarriage” before 24\u00a0weeks.', {
      desc: 'only where country is GB. Leave the English word in quotation marks',
    }),
    sources: ['commons-sn05595'],
  },
  {
    id: 'definition-ie',
    country: 'IE',
    hidden: 'definition-ie',
    text: msg(
      'In Ireland, the law uses the word “stillbirth” from 23\u00a0weeks, or from 400\u00a0grams. Before that, the word is “miscarriage”.',
      {
        desc: 'only where country is IE and the hospital asked for it. It is the rule of the register since the Act of 2024; HSE still writes 24\u00a0weeks. Keep both English words in quotation marks',
      },
    ),
    sources: ['ie-act-2024'],
  },
  {
    id: 'definition-de',
    country: 'DE',
    hidden: 'definition-de',
    text: msg(
      'In Germany, “Fehlgeburt” in law means two things together: before 23\u00a0weeks and 0\u00a0days, and less than 500\u00a0grams.',
      {
        desc: 'Only where country is DE and the hospital asked for it. TRAP, one week: the law says "24. Schwangerschaftswoche noch nicht erreicht"; the 24th week begins at 23\u00a0weeks + 0\u00a0days (German: vor 23+0). Never write "before 24\u00a0weeks". Both conditions must be true.',
      },
    ),
    sources: ['pstv-31'],
  },
] as const satisfies readonly Block[];

/** By the one that names 20 weeks. */
export const definitionOf20Weeks = {
  id: 'definition-nl',
  country: 'NL',
  sources: ['knov-2020'],
} as const satisfies Statement;

/** How common it is: by default the evidence; the figure of one hospital only where it asks for it. */
export const howCommon = [
  {
    id: 'how-common',
    unless: 'how-common-one-in-ten',
    text: msg('Of every 100 women who know that they are pregnant, about 15 have a miscarriage.', {
      desc: 'beside the figure. "know that they are pregnant" replaces "known pregnancies" (known = famous). Where the policy of the hospital asks for it: "women and people who are pregnant"; first mention only',
    }),
    sources: ['lancet-2021', 'nvog-miskraam'],
  },
  {
    id: 'how-common-one-in-ten',
    hidden: 'how-common-one-in-ten',
    text: msg('Of every 10 women who are pregnant, about 1 has a miscarriage. Our hospital uses this number.', {
      desc: 'instead of how-common, only where the hospital sets one-in="10". It is the own number of the hospital and has no source in this library (the Dutch guideline says 15 to 20 of 100)',
    }),
    sources: ['judgement'],
  },
] as const satisfies readonly Block[];

export const ectopic = {
  id: 'ectopic',
  heading: msg('Ectopic: a pregnancy outside the womb', {
    desc: 'heading of a folded fact. Give the word that patients hear in your country (nl buitenbaarmoederlijke zwangerschap, de Eileiterschwangerschaft) and what it means',
  }),
  says: [
    {
      id: 'ectopic',
      text: msg(
        'An ectopic pregnancy grows outside the womb, mostly in a tube. It cannot go on or be moved, but it can be treated. You can bleed inside your tummy.',
        {
          desc: '"Can be treated": the woman can be helped; it must not sound as if the pregnancy could be saved. It is the woman who bleeds, not the pregnancy, and nobody sees the blood. Also on the scan card.',
        },
      ),
      callIfs: ['not-seen-call-if', 'strong-pain-call-if', 'ectopic-emergency-call-if'],
      sources: ['nidirect-ectopic', 'nbt-pul', 'nbt-ectopic'],
    },
  ],
} as const satisfies Part;

/** The facts, in the order in which they are read. The first is seen at once, each other is one step away. */
export const factParts = [
  {
    id: 'why',
    heading: msg('Why it happens', {desc: '"It" = a miscarriage.'}),
    says: [why, notYourFault],
  },
  {
    id: 'what-you-notice',
    heading: msg('What you can notice', {desc: 'Heading of a folded fact.'}),
    says: [
      {
        id: 'what-you-notice',
        text: msg(
          'You can bleed, or have pain low in your tummy or back, like a period. Pregnancy signs can get less. Or you notice nothing.',
          {
            desc: '"like a period" = like the pain and blood of a menstruation, not a length of time. "Pregnancy signs" = sore breasts, feeling sick. "Or you notice nothing": nothing at all, and that is nobody\'s mistake',
          },
        ),
        callIfs: ['bleeding-call-if', 'light-bleeding-call-if', 'strong-pain-call-if'],
        sources: ['hse-miscarriage', 'ma-signs', 'tommys-symptoms-2'],
      },
    ],
  },
  {
    id: 'no-signs-before-scan',
    heading: msg('If you noticed nothing', {desc: 'Heading of a folded fact.'}),
    says: [
      {
        id: 'no-signs-before-scan',
        text: msg(
          'A scan can show no heartbeat, or no growth, before you notice anything. You did not miss anything. When the doctors are sure, nobody can change it.',
          {
            desc: '"You did not miss anything": you overlooked nothing; comfort. "When the doctors are sure": when scans have made certain that the pregnancy has stopped growing. Never say this of a miscarriage that is only feared',
          },
        ),
        callIfs: ['bleeding-call-if', 'light-bleeding-call-if'],
        sources: ['hse-miscarriage', 'ma-signs', 'cuh-expectant'],
      },
    ],
  },
  {
    id: 'test-stays-positive',
    heading: msg('Why a test stays positive', {desc: 'Heading of a folded fact.'}),
    says: [/* @__PURE__ */ one(warningSigns, 'test-still-positive')],
  },
  {
    id: 'next-pregnancy',
    heading: msg('A next pregnancy', {desc: 'Heading of a folded fact; also on the support card.'}),
    says: [
      {
        id: 'next-pregnancy',
        text: msg(
          'After 1 miscarriage, most later pregnancies go on. The chance of another miscarriage is a little higher than before, and grows with age.',
          {
            desc: 'no promise: "most", not "yours". "go on" = do not end in a miscarriage. No numbers: they depend on age',
          },
        ),
        callIfs: ['bleeding-call-if', 'light-bleeding-call-if', 'strong-pain-call-if'],
        sources: ['magnus-2019', 'tommys-faq'],
      },
    ],
  },
  ectopic,
] as const satisfies readonly Part[];

export const text = {
  ...wordsOf([whatItIs], definitions, howCommon, factParts, saidIn(factParts)),
  'facts-title': msg('What a miscarriage is', {
    desc: 'heading of the card; the next sentence (what-it-is) answers it, so what-it-is has no heading of its own',
  }),
  'facts-lede': msg('Read only what you want today.', {
    desc: 'under the heading. Trap: an offer, not an order ("only" must not sound like a warning)',
  }),
  'one-or-two-in-ten': msg('1 or 2 in 10', {desc: 'large figure beside the drawing'}),
  'one-in-ten': msg('1 in 10', {desc: 'large figure of hospitals that use their own number'}),
  'stones-one-or-two': msg('Ten river stones. One of them, and half of another, have a deeper colour.', {
    desc: 'describes the drawing to people who do not see it; not visible',
  }),
  'stones-one': msg('Ten river stones. One of them has a deeper colour.', {
    desc: 'the same, for one-in="10"; not visible',
  }),
};
