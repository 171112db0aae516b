import {msg} from '@lit/localize';
import {painkillers} from './back-pain.js';
import {noFixedWaitWhy} from './repeated.js';
import {one, saidIn, wordsOf, type Block, type Part} from './statement.js';
import {explanations} from './warning-signs.js';

/** What is seen at once. */
export const treatmentLead = [
  {
    id: 'treatment-leaflet-first',
    text: msg(
      "For pads, fever and shaking, your clinic's leaflet comes first. For the first 12\u00a0weeks, when a scan showed a miscarriage.",
      {
        desc: 'First half: as own-instructions on the warning card, for these three only. Second half: for whom this card is.',
      },
    ),
    sources: ['judgement', 'hse-treatment'],
  },
  {
    id: 'treatment-choices',
    text: msg(
      'You can often choose: wait, tablets, or a procedure. The chance of a healthy pregnancy later is about the same. You can take time and change your mind.',
      {
        desc: '"About the same": two hospitals; open question, see README. Procedure = the operation that empties the womb.',
      },
    ),
    callIfs: ['soaking-call-if', 'fever-call-if'],
    sources: [
      'hse-treatment',
      'hse-lourdes',
      'royalfree-options',
      'bucks-natural',
      'nbt-miscarriage',
      'henw-miskraam',
      'judgement',
    ],
  },
] as const satisfies readonly Block[];

/** Each is one step away. */
export const treatmentParts = [
  {
    id: 'treatment-wait',
    heading: msg('Waiting', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'treatment-wait',
        text: msg(
          'At home, for days or weeks. Of every 100 women, 50 to 70 have finished after 2\u00a0weeks, about 80 after 4\u00a0weeks.',
          {
            desc: 'Numbers from studies; they mix missed and incomplete miscarriages. "Waiting" = letting it happen by itself, never hoping for it.',
          },
        ),
        callIfs: ['not-finished-call-if', 'worse-again-call-if'],
        sources: ['luise-2002', 'expectant-2014', 'plymouth-expectant', 'hse-treatment', 'royalfree-options'],
      },
    ],
  },
  {
    id: 'treatment-tablets',
    heading: msg('Tablets', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'treatment-tablets',
        text: msg(
          'At home or in hospital, often 2 kinds, 1 or 2\u00a0days apart. They can make you vomit. 75 to 90 of every 100 women then need no procedure.',
          {desc: 'Shivering and fever after the tablets are left out on purpose: see README, open questions.'},
        ),
        callIfs: ['tablets-call-if', 'soaking-call-if'],
        sources: [
          'nice-ng126',
          'bcwomens-miscarriage',
          'rotherham-medical',
          'yeovil-medical',
          'nca-medical',
          'chelwest-medical',
          'plymouth-medical',
          'schreiber-2018',
          'petersen-2013',
          'aerzteblatt-abort',
        ],
      },
    ],
  },
  {
    id: 'treatment-procedure',
    heading: msg('Procedure', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'treatment-procedure',
        text: msg(
          'A doctor empties your womb by suction through the vagina, in 5 to 20\u00a0minutes. You are asleep, or you get medicine against pain. 95 to 98 of every 100 women need no second one.',
          {desc: 'Suction = sucking out. The numbers stand in leaflets.'},
        ),
        callIfs: ['fever-call-if'],
        sources: [
          'nice-ng126',
          'ncic-mva',
          'mkuh-mva',
          'nca-surgical',
          'ggc-surgical',
          'ejog-2017',
          'aerzteblatt-abort',
        ],
      },
    ],
  },
  {
    id: 'treatment-pain-and-blood',
    heading: msg('Pain and blood', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'treatment-pain-and-blood',
        text: msg(
          'For some hours you can have strong cramps and bleed more than a period, with clots. Have someone near.',
          {desc: 'Only for readers whose miscarriage a scan has shown: see the first lines of the card.'},
        ),
        callIfs: ['painkillers-call-if', 'soaking-call-if', 'pouring-call-if'],
        sources: [
          'ncic-natural',
          'bcwomens-miscarriage',
          'yeovil-medical',
          'mkuh-expectant',
          'miscarriage-ie-types',
          'bucks-natural',
          'mkuh-medical',
        ],
      },
    ],
  },
  {
    id: 'treatment-risks',
    heading: msg('Risks', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'treatment-risks',
        text: msg(
          'Infection: 2 or 3 of every 100. Very heavy bleeding: 1 or 2 of every 100 who wait or take tablets. Procedure: a hole in the womb in 1 to 5 of every 1000; sometimes scars.',
          {desc: 'Scars = scars inside the womb. "1000" follows the language.'},
        ),
        callIfs: ['worse-again-call-if', 'soaking-call-if'],
        sources: ['mist-2006', 'nca-medical', 'nca-surgical', 'ggc-surgical', 'aerzteblatt-abort', 'hooker-2014'],
      },
    ],
  },
  {
    id: 'treatment-what-you-see',
    heading: msg('What you may see', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'treatment-what-you-see',
        text: msg(
          'You may see clots, a small sac or a very small baby. Some people flush what they lose, some bring it to us, some bury it. Rules differ: ask us. Each is all right.',
          {desc: '"Baby" is used once here, because people ask what they see. Flush = down the toilet.'},
        ),
        callIfs: ['soaking-call-if', 'pouring-call-if'],
        sources: [
          'ncic-natural',
          'miscarriage-ie-types',
          'mkuh-expectant',
          'tommys-baby-after',
          'hey-remains',
          'sternenkinder-ww',
        ],
      },
      {
        id: 'treatment-burial-nl',
        country: 'NL',
        hidden: 'treatment-burial-nl',
        text: msg(
          'In the Netherlands you may bury or cremate what you lose before 24\u00a0weeks. You do not have to.',
          {desc: 'Off by default: counsel confirms. Law of the country.'},
        ),
        sources: ['judgement'],
      },
      {
        id: 'treatment-burial-de',
        country: 'DE',
        hidden: 'treatment-burial-de',
        text: msg('In Germany the rules on burial differ by state. Ask the hospital.', {
          desc: 'Off by default: counsel confirms.',
        }),
        sources: ['sternenkinder-ww'],
      },
    ],
    slot: 'treatment-remains-slot',
  },
  {
    id: 'treatment-at-home',
    heading: msg('At home', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'treatment-at-home',
        text: msg(
          'Showers are fine; ask about baths. No sex or swimming while you bleed. Work and sport: when you feel able.',
          {desc: '"When you feel able": no fixed day. Countries differ about baths.'},
        ),
        callIfs: ['worse-again-call-if'],
        sources: ['ncic-natural', 'yeovil-erpc', 'tommys-aware', 'umcu-miskraam', 'rcog-recovering-2015'],
      },
      painkillers,
      /* @__PURE__ */ one(explanations, 'use-pads'),
    ],
  },
  {
    id: 'treatment-driving',
    heading: msg('Driving', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'treatment-driving',
        text: msg('After an anaesthetic, do not drive for 24 to 48\u00a0hours. Have someone with you.', {
          desc: 'Anaesthetic = medicine that makes you sleep.',
        }),
        sources: ['rcog-recovering-2015', 'bucks-natural'],
      },
    ],
  },
  {
    id: 'treatment-afterwards',
    heading: msg('Bleeding, test, period', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'treatment-afterwards',
        text: msg(
          'Bleeding gets less and often stops within 2\u00a0weeks. Periods mostly return after 4 to 6\u00a0weeks.',
          {desc: 'Sources for the end of bleeding run from 5\u00a0days to 6\u00a0weeks.'},
        ),
        callIfs: ['worse-again-call-if', 'two-weeks-call-if', 'test-call-if', 'period-call-if'],
        sources: ['rcog-recovering-2015', 'bcwomens-miscarriage', 'yeovil-erpc', 'umcu-miskraam', 'nice-ng126'],
      },
    ],
  },
  {
    id: 'treatment-try-again',
    heading: msg('Trying again', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'treatment-try-again',
        text: msg('You can become pregnant before your next period. Some clinics say: wait for it.', {
          desc: '"Wait for it" = for one period.',
        }),
        sources: ['true-contraception', 'umcu-miskraam', 'judgement'],
      },
      noFixedWaitWhy,
    ],
  },
] as const satisfies readonly Part[];

export const text = {
  ...wordsOf(treatmentLead, treatmentParts, saidIn(treatmentParts)),
  'treatment-title': msg('Your choices, and afterwards', {desc: 'Title of the card.'}),
};
