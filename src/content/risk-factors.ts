import {msg} from '@lit/localize';
import {wordsOf, type Block} from './statement.js';

/** Who can do something about it. Never who is to blame. */
export const factorGroups = ['change', 'doctor', 'none'] as const;
export type FactorGroup = (typeof factorGroups)[number];

/** A thing that can make the chance a bit higher: a label to tick, a text, and a question to take along. */
export interface RiskFactor extends Block {
  group: FactorGroup;
  explanation: string;
  question: string;
}

export const riskFactors = [
  {
    id: 'smoking',
    group: 'change',
    text: msg("Smoking, or breathing in other people's smoke", {desc: 'risk factor, label of a tick box'}),
    explanation: msg('Stopping helps at any time. You do not have to do it alone.', {
      desc: 'explains the risk factor above',
    }),
    question: msg('What support is there for us to stop?', {
      desc: 'question to take along, about the risk factor above',
    }),
    sources: ['seed-nl-hospital', 'lancet-2021'],
  },
  {
    id: 'alcohol',
    group: 'change',
    text: msg('Drinking alcohol in pregnancy', {desc: 'risk factor, label of a tick box'}),
    explanation: msg(
      'Not drinking is safest. If you drink every day, do not stop suddenly without help. If you drank before you knew, tell us, so that we can help.',
      {desc: 'explains the risk factor above'},
    ),
    question: msg('What help is there if not drinking is hard for me?', {
      desc: 'question to take along, about the risk factor above',
    }),
    sources: ['seed-nl-hospital', 'lancet-2021', 'rcog-gtg17-2011'],
  },
  {
    id: 'drugs',
    group: 'change',
    text: msg('Using drugs', {desc: 'risk factor, label of a tick box'}),
    explanation: msg(
      'You can ask for help without shame. Do not stop suddenly on your own. Some drugs need a safe plan.',
      {desc: 'explains the risk factor above'},
    ),
    question: msg('Who can help me, and who will be told about it?', {
      desc: 'question to take along, about the risk factor above',
    }),
    sources: ['planned-parenthood', 'uihc'],
  },
  {
    id: 'caffeine',
    group: 'change',
    text: msg('A lot of coffee, tea, cola or energy drinks', {desc: 'risk factor, label of a tick box'}),
    explanation: msg(
      'Stay under 200\u00a0mg of caffeine a day. That is about 2\u00a0mugs of instant coffee or 1\u00a0mug of filter coffee.',
      {desc: 'explains the risk factor above'},
    ),
    question: msg('How much coffee, tea and cola is all right for me?', {
      desc: 'question to take along, about the risk factor above',
    }),
    sources: ['hse-caffeine'],
  },
  {
    id: 'work',
    group: 'change',
    text: msg('Many night shifts, or work with chemicals', {desc: 'risk factor, label of a tick box'}),
    explanation: msg('The evidence is weak. You can still ask for safer work early in pregnancy.', {
      desc: 'explains the risk factor above',
    }),
    question: msg('Can my work be changed, and what are my rights here?', {
      desc: 'question to take along, about the risk factor above',
    }),
    sources: ['lancet-2021'],
  },
  {
    id: 'valproate',
    group: 'doctor',
    text: msg('Valproate, for epilepsy, mood or migraine', {desc: 'risk factor, label of a tick box'}),
    explanation: msg(
      'It can harm a pregnancy. Never stop it by yourself: a seizure can be dangerous. Talk to your doctor before you try. If you are pregnant, call today.',
      {desc: 'explains the risk factor above'},
    ),
    question: msg('Is there a safer medicine for me, and how do we change?', {
      desc: 'question to take along, about the risk factor above',
    }),
    sources: ['seed-nl-hospital', 'mhra-retinoids', 'isotretinoin-nl', 'aed-label'],
  },
  {
    id: 'isotretinoin',
    group: 'doctor',
    text: msg('Isotretinoin, for acne', {desc: 'risk factor, label of a tick box'}),
    explanation: msg(
      'It can seriously harm a baby. If you are or could be pregnant, do not take the next dose and call your doctor today.',
      {desc: 'explains the risk factor above'},
    ),
    question: msg('How long should I wait after the last dose?', {
      desc: 'question to take along, about the risk factor above',
    }),
    sources: ['seed-nl-hospital', 'mhra-retinoids', 'isotretinoin-nl', 'aed-label'],
  },
  {
    id: 'other-medicines',
    group: 'doctor',
    text: msg('Other medicines you take', {desc: 'risk factor, label of a tick box'}),
    explanation: msg('Do not start or stop one before you have asked. If you are pregnant now, ask today.', {
      desc: 'explains the risk factor above',
    }),
    question: msg('Are all my medicines safe in pregnancy?', {
      desc: 'question to take along, about the risk factor above',
    }),
    sources: ['seed-nl-hospital', 'mhra-retinoids', 'isotretinoin-nl', 'aed-label'],
  },
  {
    id: 'diabetes',
    group: 'doctor',
    text: msg('Diabetes', {desc: 'risk factor, label of a tick box'}),
    explanation: msg(
      'The chance is higher when blood sugar is often high around the start of pregnancy. With good control it comes close to normal.',
      {desc: 'explains the risk factor above'},
    ),
    question: msg('How can we get my blood sugar steady before I try?', {
      desc: 'question to take along, about the risk factor above',
    }),
    sources: ['seed-nl-hospital', 'planned-parenthood', 'uihc'],
  },
  {
    id: 'thyroid',
    group: 'doctor',
    text: msg('A thyroid that works too slowly or too fast', {desc: 'risk factor, label of a tick box'}),
    explanation: msg('A blood test shows it. Treatment usually works well.', {desc: 'explains the risk factor above'}),
    question: msg('Should my thyroid be tested?', {desc: 'question to take along, about the risk factor above'}),
    sources: ['rcog-gtg17-2023', 'planned-parenthood', 'vomstein-2021'],
  },
  {
    id: 'weight',
    group: 'doctor',
    text: msg('A weight that is much higher or much lower than average', {desc: 'risk factor, label of a tick box'}),
    explanation: msg(
      'Small, steady changes before pregnancy can help. Do not try to lose weight quickly while you are pregnant.',
      {desc: 'explains the risk factor above'},
    ),
    question: msg('What support is there with food and weight that fits me?', {
      desc: 'question to take along, about the risk factor above',
    }),
    sources: ['seed-nl-hospital', 'lancet-2021'],
  },
  {
    id: 'infections',
    group: 'doctor',
    text: msg('Some infections', {desc: 'risk factor, label of a tick box'}),
    explanation: msg('For example listeria, or an illness with high fever. Vaccinations and food advice can help.', {
      desc: 'explains the risk factor above',
    }),
    question: msg('Which vaccinations and which food advice do I need?', {
      desc: 'question to take along, about the risk factor above',
    }),
    callIf: msg('Pregnant with 38\u00a0°C or higher: call today.', {desc: 'must stand with the line above'}),
    sources: ['planned-parenthood', 'uihc'],
  },
  {
    id: 'coil',
    group: 'doctor',
    text: msg('Becoming pregnant with a coil in place', {desc: 'risk factor, label of a tick box'}),
    explanation: msg('This is rare. The doctor checks where the pregnancy is. Do not take the coil out yourself.', {
      desc: 'explains the risk factor above',
    }),
    question: msg('Where is the pregnancy, and should the coil come out?', {
      desc: 'question to take along, about the risk factor above',
    }),
    callIf: msg('Any pain or bleeding: call today.', {desc: 'must stand with the line above'}),
    sources: ['seed-nl-hospital', 'ectopic-trust-iud', 'gpn-iud', 'nhg-miskraam'],
  },
  {
    id: 'antiphospholipid',
    group: 'doctor',
    text: msg('Antiphospholipid syndrome', {desc: 'risk factor, label of a tick box'}),
    explanation: msg(
      'This illness makes blood clot too easily. Low-dose aspirin and heparin can help. Do not start them by yourself.',
      {desc: 'explains the risk factor above'},
    ),
    question: msg('Should I be tested, and is there treatment for me?', {
      desc: 'question to take along, about the risk factor above',
    }),
    sources: ['rcog-gtg17-2023', 'rcog-gtg17-2011', 'vomstein-2021'],
  },
  {
    id: 'womb-shape',
    group: 'doctor',
    text: msg('A womb with an unusual shape, or some fibroids', {desc: 'risk factor, label of a tick box'}),
    explanation: msg('A scan can show it. A womb that tips backwards is normal and is not meant here.', {
      desc: 'explains the risk factor above',
    }),
    question: msg('Does the shape of my womb matter for me?', {
      desc: 'question to take along, about the risk factor above',
    }),
    sources: ['rcog-gtg17-2023', 'vomstein-2021', 'uihc', 'modimes-uterus'],
  },
  {
    id: 'age',
    group: 'none',
    text: msg('Your age', {desc: 'risk factor, label of a tick box'}),
    explanation: msg(
      'The chance goes up slowly from 30 and faster from about 35. Egg cells then more often have a mistake in the chromosomes. It is also a bit higher under 20.',
      {desc: 'explains the risk factor above'},
    ),
    question: msg('What does my age mean for me?', {desc: 'question to take along, about the risk factor above'}),
    sources: ['seed-nl-hospital', 'magnus-2019', 'lancet-2021', 'nvog-herhaald-2007'],
  },
  {
    id: 'earlier-miscarriage',
    group: 'none',
    text: msg('One or more miscarriages before', {desc: 'risk factor, label of a tick box'}),
    explanation: msg(
      'After one, the chance of another is a little higher. After two or more it goes up further, and you can ask for tests.',
      {desc: 'explains the risk factor above'},
    ),
    question: msg('When do I get tests, and which ones?', {
      desc: 'question to take along, about the risk factor above',
    }),
    sources: ['magnus-2019', 'nvog-brochure-herhaald', 'lancet-2021'],
  },
  {
    id: 'chromosomes',
    group: 'none',
    text: msg('A chromosome difference in you or your partner', {desc: 'risk factor, label of a tick box'}),
    explanation: msg('Most people with one do not know it. A blood test can show it.', {
      desc: 'explains the risk factor above',
    }),
    question: msg('Is a chromosome test useful for us?', {desc: 'question to take along, about the risk factor above'}),
    sources: ['seed-nl-hospital', 'nvog-brochure-herhaald', 'rcog-gtg17-2023'],
  },
  {
    id: 'fertility-treatment',
    group: 'none',
    text: msg('Pregnancy after fertility treatment', {desc: 'risk factor, label of a tick box'}),
    explanation: msg('The difference is small. Part of it comes from age and from the reason for the treatment.', {
      desc: 'explains the risk factor above',
    }),
    question: msg('What does this mean for my care early in pregnancy?', {
      desc: 'question to take along, about the risk factor above',
    }),
    callIf: msg('Any bleeding or tummy pain after fertility treatment: call today.', {
      desc: 'must stand with the line above',
    }),
    sources: ['seed-nl-hospital', 'wang-2004'],
  },
  {
    id: 'partner-age',
    group: 'none',
    text: msg("A partner's age over 40", {desc: 'risk factor, label of a tick box'}),
    explanation: msg('This is about the age of the sperm. The effect is small.', {
      desc: 'explains the risk factor above',
    }),
    question: msg("Does my partner's age matter for us?", {
      desc: 'question to take along, about the risk factor above',
    }),
    sources: ['lancet-2021'],
  },
] as const satisfies readonly RiskFactor[];

export const factorsIntro = {
  id: 'factors-intro',
  text: msg(
    "These things can make the chance of a miscarriage a bit higher. They are not the cause of one person's loss, and they are not your fault. Many people with one or more of them have a healthy pregnancy. Often no factor is found.",
    {desc: 'under the heading of the checklist'},
  ),
  sources: ['planned-parenthood', 'uihc'],
} as const satisfies Block;

export const text = {
  ...wordsOf(riskFactors, factorsIntro),
  'factors-title': msg('What you may want to talk about', {desc: 'heading of the checklist'}),
  privacy: msg('**Only you see this.** Nothing is stored or sent. Close the page and your ticks are gone.', {
    desc: 'first line of the checklist',
  }),
  'factors-no-score': msg(
    'This list does not work out your own chance. Ticks are only for you, to talk about with your doctor or midwife. Others can read a printed list.',
    {desc: 'above the tick boxes'},
  ),
  'group-change': msg('Things you can change, with support', {desc: 'group of tick boxes'}),
  'group-doctor': msg('Things a doctor or midwife can help with', {desc: 'group of tick boxes'}),
  'group-none': msg('Things nobody can change', {desc: 'group of tick boxes'}),
  'list-title': msg('To talk about with your doctor or midwife', {desc: 'heading of the list that the ticks make'}),
  'list-empty': msg('Nothing ticked yet. That is fine too: you can write down your own question.', {
    desc: 'stands where the list will be',
  }),
  'own-question': msg('My own question', {desc: 'label of a text field'}),
  print: msg('Print my list', {desc: 'button'}),
  copy: msg('Copy', {desc: 'button: copy the list'}),
  copied: msg('Copied', {desc: 'said after the list was copied'}),
  'copy-by-hand': msg('Press and hold to copy', {
    desc: 'said beside the selected list where the browser does not let us copy',
  }),
  clear: msg('Clear', {desc: 'button: empty the list and untick all'}),
};
