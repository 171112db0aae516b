import {msg} from '@lit/localize';
import {noFixedWaitWhy, notAHabitMeaning, notYourFault, why} from './repeated.js';
import {one, saidIn, shownWith, wordsOf, type Block} from './statement.js';
import {warningNotes} from './warning-signs.js';

/** A row: the fact is its heading, the claim is only ever shown after "Not true:". What follows says why. */
interface Myth extends Block {
  claim: string;
  says: readonly Block[];
}

/** In the order on the card. Of the first three the claim is in sight; the rows behind the fifth are one step away. */
export const myths = [
  {
    id: 'sport',
    text: msg('Sport does not cause a miscarriage', {desc: 'fact, the heading of a row'}),
    claim: msg('Sport or running starts a miscarriage.', {
      desc: 'the myth; folded with the reason, shown struck through after "Not true:"',
    }),
    says: [
      {
        id: 'sport-why',
        text: msg(
          'Studies of light and moderate sport did not find more miscarriages. Ask first about very hard training, horse riding and other sports with falls.',
          {desc: '"Ask first": ask the doctor or midwife before doing it in pregnancy'},
        ),
        callIfs: ['fall-call-if'],
        sources: ['hse-prevention', 'barakat-2023', 'tommys-exercise'],
      },
    ],
    sources: ['hse-prevention', 'barakat-2023', 'tommys-exercise'],
  },
  {
    id: 'stress',
    text: msg('Everyday stress does not cause a miscarriage', {
      desc: 'fact. NEVER drop "Everyday": reviews find a link with very heavy stress',
    }),
    claim: msg('A busy life or stress causes a miscarriage.', {
      desc: 'the myth; folded with the reason, shown struck through after "Not true:"',
    }),
    says: [
      {
        id: 'stress-why',
        text: msg(
          'Being busy or worried is not the reason. Some studies find more miscarriages after very heavy, long stress. But these studies cannot show that stress was the reason.',
          {desc: 'honest doubt: do not make it stronger or weaker. "these studies", not "they"'},
        ),
        sources: ['hse-prevention', 'planned-parenthood', 'qu-2017', 'lancet-2021'],
      },
    ],
    sources: ['hse-prevention', 'planned-parenthood', 'qu-2017', 'lancet-2021'],
  },
  {
    id: 'sex',
    text: msg('Sex does not cause a miscarriage', {desc: 'fact'}),
    claim: msg('Having sex starts a miscarriage.', {
      desc: 'the myth; folded with the reason, shown struck through after "Not true:"',
    }),
    says: [
      {
        id: 'sex-why',
        text: msg('Having had sex is not the reason. If you bleed, do not have sex yet.', {
          desc: 'Say what to wait with: "do not have sex yet".',
        }),
        callIfs: ['bleeding-call-if', 'light-bleeding-call-if'],
        sources: ['hse-prevention', 'planned-parenthood', 'uihc'],
      },
    ],
    sources: ['hse-prevention', 'planned-parenthood', 'uihc'],
  },
  {
    id: 'pain-without-bleeding',
    text: msg('Strong or one-sided pain: call, even without bleeding', {
      desc: 'safety row, stays at first sight, place 4. "one-sided" = on one side of tummy or back',
    }),
    claim: msg('It is only implantation pain.', {
      desc: 'the myth; the word that readers search for: nl innestelingspijn, de Einnistungsschmerz, fr douleur de nidation, es dolor de implantación, pl ból implantacyjny, tr yerleşme ağrısı, ru/uk имплантационная боль / імплантаційний біль, ro durere de implantare, fa درد لانه‌گزینی, ar ألم انغراس البويضة; folded with the reason, shown struck through after "Not true:"',
    }),
    says: [
      {
        id: 'pain-without-bleeding-why',
        text: msg('It can be a pregnancy outside the womb, even without a positive test.', {
          desc: '"even without a positive test": no test done, or a negative one',
        }),
        callIfs: ['strong-pain-call-if', 'ectopic-emergency-call-if'],
        sources: ['nidirect-ectopic', 'ma-signs', 'nct-having'],
      },
    ],
    sources: ['nidirect-ectopic', 'ma-signs', 'nct-having'],
  },
  {
    id: 'not-your-fault',
    text: msg('Most miscarriages happen by chance', {desc: 'fact'}),
    claim: msg('I must have done something wrong.', {
      desc: 'the myth; folded with the reason, shown struck through after "Not true:"',
    }),
    says: [
      why,
      {
        id: 'not-your-fault-why',
        text: msg(
          'It is very rarely because of something a person did or ate. It does not happen because of what you thought or felt.',
          {
            desc: 'Stands after the text why; keep the order: chance; did or ate = very rarely; thought or felt = not at all. "A person", never "you", in the first.',
          },
        ),
        sources: ['hse-causes', 'hse-prevention', 'tommys-faq', 'planned-parenthood'],
      },
    ],
    sources: ['hse-causes', 'hse-prevention', 'tommys-faq', 'planned-parenthood'],
  },
  {
    id: 'feelings-and-fright',
    text: msg('Strong feelings do not cause a miscarriage', {desc: 'fact'}),
    claim: msg('A fright, sadness or anger ends a pregnancy.', {
      desc: 'the myth; folded with the reason, shown struck through after "Not true:"',
    }),
    says: [
      {
        id: 'feelings-and-fright-why',
        text: msg('You do not have to control your feelings. You can ask for help because you matter.', {
          desc: '"because you matter": for your own sake, not for the pregnancy',
        }),
        sources: ['hse-prevention', 'qu-2017'],
      },
    ],
    sources: ['hse-prevention', 'qu-2017'],
  },
  {
    id: 'work-and-lifting',
    text: msg('Normal lifting does not cause a miscarriage', {
      desc: 'fact. Arabic: not the word that also means pregnancy',
    }),
    claim: msg('Lifting a child or shopping causes a miscarriage.', {
      desc: 'the myth; "shopping" = bags of shopping; folded with the reason, shown struck through after "Not true:"',
    }),
    says: [
      {
        id: 'work-and-lifting-why',
        text: msg(
          'Normal work does not cause a miscarriage. Ask about safer work if you lift heavy things many times a day or work many nights. Ask too if you work with chemicals or X-rays.',
          {desc: 'normal work against heavy work: keep both'},
        ),
        sources: ['hse-prevention', 'bonde-2013', 'lancet-2021'],
      },
    ],
    sources: ['hse-prevention', 'bonde-2013', 'lancet-2021'],
  },
  {
    id: 'bed-rest',
    text: msg('Staying in bed does not prevent a miscarriage', {desc: 'fact'}),
    claim: msg('Staying in bed saves the pregnancy.', {
      desc: 'the myth; folded with the reason, shown struck through after "Not true:"',
    }),
    says: [
      {
        id: 'bed-rest-why',
        text: msg('Studies do not show that this helps. Resting is fine.', {
          desc: '"this" = staying in bed; rest is allowed, not needed',
        }),
        callIfs: ['bleeding-call-if', 'light-bleeding-call-if'],
        sources: ['cochrane-bedrest'],
      },
    ],
    sources: ['cochrane-bedrest'],
  },
  {
    id: 'bleeding-not-always-loss',
    text: msg('Bleeding does not always mean a miscarriage', {
      desc: 'fact; folded, because a reader whose miscarriage is confirmed must not meet it at first sight',
    }),
    claim: msg('If you bleed, the pregnancy is over.', {
      desc: 'the myth; folded with the reason, shown struck through after "Not true:"',
    }),
    says: [
      /* @__PURE__ */ one(warningNotes, 'half-go-on'),
      {
        id: 'bleeding-not-always-loss-why',
        text: msg('Bleeding early in pregnancy is common.', {desc: 'Stands after the text half-go-on.'}),
        callIfs: ['bleeding-call-if', 'light-bleeding-call-if'],
        sources: ['henw-miskraam', 'tommys-symptoms-2'],
      },
    ],
    sources: ['henw-miskraam', 'tommys-symptoms-2'],
  },
  {
    id: 'no-fixed-wait',
    text: msg('Waiting 3\u00a0months is mostly not needed', {
      desc: 'fact; "mostly": for some it IS needed, see the reason',
    }),
    claim: msg('You must wait 3\u00a0months before trying again.', {
      desc: 'the myth; trying = trying to become pregnant; folded with the reason, shown struck through after "Not true:"',
    }),
    says: [noFixedWaitWhy],
    sources: ['ma-ttc-2025', 'tommys-trying'],
  },
  {
    id: 'not-a-habit',
    hidden: 'not-a-habit',
    text: msg('Several miscarriages are not a habit', {
      desc: 'fact; new row. In ru, uk, pl the word is still the usual term (привычный выкидыш, звичний викидень, poronienie nawykowe): there write "Some letters and websites use this word", without "old". In ar, tr, fa use the term that patients meet; where there is none, leave the row out',
    }),
    claim: msg('Habitual miscarriage comes from what you do.', {
      desc: 'the myth; the old word may stand only here, after "Not true:", so that who searches it finds the correction; folded with the reason, shown struck through after "Not true:"',
    }),
    says: [
      {
        id: 'not-a-habit-why',
        hidden: 'not-a-habit',
        text: msg('Some letters and websites use this old word.', {
          desc: 'In ru, uk, pl the word is still the usual term: there leave "old" out.',
        }),
        sources: ['rivierenland-herhaald', 'ukw-habituell', 'malory-2025'],
      },
      /* @__PURE__ */ shownWith('not-a-habit', notAHabitMeaning),
    ],
    sources: ['rivierenland-herhaald', 'ukw-habituell', 'malory-2025'],
  },
] as const satisfies readonly Myth[];

export const text = {
  ...wordsOf(myths, saidIn(myths), [notYourFault]),
  'myths-title': msg('Sport, stress and sex do not cause a miscarriage', {
    desc: 'heading of the card; the three words of the Dutch page (sporten, stress, seks)',
  }),
  'not-true': msg('**Not true:** “{claim}”', {
    desc: 'label before a myth; use the quotation marks of your language; always in the same node as the claim',
  }),
  'more-facts': msg('More facts', {desc: 'opens the other rows; a text of today (facts), now used here'}),
};
