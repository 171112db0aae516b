import {msg} from '@lit/localize';
import {wordsOf, type Block} from './statement.js';

interface Myth extends Block {
  claim: string;
  why: string;
}

/** The fact is the heading; the claim is only ever shown after "Not true:". */
export const myths = [
  {
    id: 'sport',
    text: msg('Sport does not cause a miscarriage', {desc: 'fact, the heading of a row'}),
    claim: msg('Sport or running starts a miscarriage.', {
      desc: 'the myth; it is shown struck through, after "Not true:"',
    }),
    why: msg(
      'In studies, light and moderate exercise did not make a miscarriage more likely. Ask first about very hard training and sports with falls or knocks, such as horse riding. Call today after a hard fall, or if you bleed.',
      {desc: 'explains the fact above'},
    ),
    sources: ['seed-nl-hospital', 'barakat-2023', 'planned-parenthood', 'hoogeveen-oorzaak', 'hegaard-2016'],
  },
  {
    id: 'stress',
    text: msg('Everyday stress does not cause a miscarriage', {desc: 'fact, the heading of a row'}),
    claim: msg('A busy life or stress causes a miscarriage.', {
      desc: 'the myth; it is shown struck through, after "Not true:"',
    }),
    why: msg(
      'Being busy or worried is not the reason. Some studies see more miscarriages after very heavy, long stress. They cannot show that stress was the reason.',
      {desc: 'explains the fact above'},
    ),
    sources: ['seed-nl-hospital', 'nhs-stress-quoted', 'planned-parenthood', 'qu-2017', 'lancet-2021'],
  },
  {
    id: 'sex',
    text: msg('Sex does not cause a miscarriage', {desc: 'fact, the heading of a row'}),
    claim: msg('Having sex starts a miscarriage.', {desc: 'the myth; it is shown struck through, after "Not true:"'}),
    why: msg(
      'Afterwards you can lose a little blood from the neck of the womb. Call about any bleeding. If you bleed now or your doctor asked you to wait, wait.',
      {desc: 'explains the fact above'},
    ),
    sources: ['seed-nl-hospital', 'planned-parenthood', 'uihc', 'hoogeveen-oorzaak'],
  },
  {
    id: 'pain-without-bleeding',
    text: msg('Strong or one-sided pain needs a call, even without bleeding', {desc: 'fact, the heading of a row'}),
    claim: msg('No bleeding, so nothing is wrong.', {desc: 'the myth; it is shown struck through, after "Not true:"'}),
    why: msg(
      'It can be a pregnancy outside the womb, and that can be dangerous. Call today. If the pain is very strong, call {emergency} now.',
      {desc: 'explains the fact above'},
    ),
    sources: ['nidirect-ectopic', 'cks-miscarriage'],
  },
  {
    id: 'bleeding-not-always-loss',
    text: msg('Bleeding does not always mean a miscarriage', {desc: 'fact, the heading of a row'}),
    claim: msg('If you bleed, the pregnancy is over.', {
      desc: 'the myth; it is shown struck through, after "Not true:"',
    }),
    why: msg(
      'Bleeding early in pregnancy is common. About half of these pregnancies go on. Call, so that you can be checked.',
      {desc: 'explains the fact above'},
    ),
    sources: ['nhg-miskraam', 'vroedvrouw-groningen'],
  },
  {
    id: 'not-your-fault',
    text: msg('A miscarriage is not your fault', {desc: 'fact, the heading of a row'}),
    claim: msg('I must have done something wrong.', {desc: 'the myth; it is shown struck through, after "Not true:"'}),
    why: msg(
      'Very often it happens by chance, because the chromosomes were not right. It is very rarely because of something a person did, ate, thought or felt. Ask us if something keeps worrying you.',
      {desc: 'explains the fact above'},
    ),
    sources: ['planned-parenthood', 'uihc'],
  },
  {
    id: 'feelings-and-fright',
    text: msg('A fright, sadness or anger does not cause a miscarriage', {desc: 'fact, the heading of a row'}),
    claim: msg('A shock or strong feelings end a pregnancy.', {
      desc: 'the myth; it is shown struck through, after "Not true:"',
    }),
    why: msg('You do not have to control your feelings. You can ask for help because you matter.', {
      desc: 'explains the fact above',
    }),
    sources: ['nhs-stress-quoted', 'p3-ucl', 'qu-2017'],
  },
  {
    id: 'bed-rest',
    text: msg('Staying in bed does not prevent a miscarriage', {desc: 'fact, the heading of a row'}),
    claim: msg('Stay in bed and you will keep the pregnancy.', {
      desc: 'the myth; it is shown struck through, after "Not true:"',
    }),
    why: msg('Research has not shown that it helps. Rest when it feels good to you.', {
      desc: 'explains the fact above',
    }),
    sources: ['cochrane-bedrest', 'asz-miskraam'],
  },
  {
    id: 'work-and-lifting',
    text: msg('Normal work and lifting do not cause a miscarriage', {desc: 'fact, the heading of a row'}),
    claim: msg('Lifting a child or shopping causes a miscarriage.', {
      desc: 'the myth; it is shown struck through, after "Not true:"',
    }),
    why: msg(
      'Ask about safer work if you lift heavy things many times a day or work many nights. Ask too if you work with chemicals or X-rays.',
      {desc: 'explains the fact above'},
    ),
    sources: ['p3-ucl', 'myth-survey', 'uihc', 'lancet-2021'],
  },
  {
    id: 'procedure-not-always',
    text: msg('You do not always need a procedure after a miscarriage', {desc: 'fact, the heading of a row'}),
    claim: msg('A doctor always has to empty the womb.', {
      desc: 'the myth; it is shown struck through, after "Not true:"',
    }),
    why: msg(
      'Often the body does it by itself. You can usually wait, take tablets or have a procedure. With heavy bleeding or an infection, a doctor advises what is safe.',
      {desc: 'explains the fact above'},
    ),
    sources: ['ggc-expectant', 'henw-miskraam', 'hse-lourdes'],
  },
  {
    id: 'no-fixed-wait',
    text: msg('After most miscarriages you do not have to wait 3\u00a0months', {desc: 'fact, the heading of a row'}),
    claim: msg('You must wait 3\u00a0months before you try again.', {
      desc: 'the myth; it is shown struck through, after "Not true:"',
    }),
    why: msg(
      'You can try when you feel ready and the bleeding has stopped. Many clinics suggest waiting for one period. After methotrexate (a medicine for a pregnancy outside the womb) or a molar pregnancy you do have to wait: ask how long.',
      {desc: 'explains the fact above'},
    ),
    sources: ['abdn-2016', 'figo-interval', 'peterborough-aftercare', 'who-interval-2005'],
  },
  {
    id: 'one-not-another',
    text: msg('One miscarriage does not mean another', {desc: 'fact, the heading of a row'}),
    claim: msg('It happened once, so it will happen again.', {
      desc: 'the myth; it is shown struck through, after "Not true:"',
    }),
    why: msg(
      'Most people have a healthy pregnancy afterwards. The chance of another miscarriage is a little higher than before.',
      {desc: 'explains the fact above'},
    ),
    sources: ['magnus-2019', 'nvog-brochure-herhaald', 'bshaw'],
  },
] as const satisfies readonly Myth[];

export const text = {
  ...wordsOf(myths),
  'myths-title': msg('Sport, stress and sex do not cause a miscarriage', {desc: 'heading of the card with myths'}),
  'myths-lede': msg('Many people ask what they did wrong. A miscarriage is not your fault.', {
    desc: 'under the heading of the card with myths',
  }),
  'not-true': msg('**Not true:** “{claim}”', {desc: 'label before a myth; use the quotation marks of your language'}),
};
