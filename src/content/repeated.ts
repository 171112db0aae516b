import {msg} from '@lit/localize';
import type {Block} from './statement.js';

// Sentences that stand in more than one place: a change of one is a change of all.

export const backPain = msg('Back pain', {desc: 'topic'});

export const why = {
  id: 'why',
  text: msg(
    'Very often there were too many or too few chromosomes (the plan for how we grow), by chance. The pregnancy then stopped growing.',
    {
      desc: 'The reason; also in a row of the myths. A pregnancy "has" no chromosomes in de, fr, ar: say "there were". Do not write "wrong", "bad" or "defect". "By chance" = nobody caused it.',
    },
  ),
  sources: ['hse-causes', 'planned-parenthood'],
} as const satisfies Block;

export const notYourFault = {
  id: 'not-your-fault-lede',
  text: msg('It is not your fault.', {desc: 'Stands on three cards: translate it once.'}),
  sources: ['hse-causes', 'hse-prevention'],
} as const satisfies Block;

export const noFixedWaitWhy = {
  id: 'no-fixed-wait-why',
  text: msg(
    '**After methotrexate or a molar pregnancy you must wait**: ask how long. Ask first after an ectopic pregnancy, several miscarriages or one after 12\u00a0weeks. Otherwise you can try after bleeding, when you are ready.',
    {
      desc: 'the exception stands first, in bold: for these readers the myth is true. methotrexate = a medicine for a pregnancy outside the womb; "after bleeding" = when the bleeding of the miscarriage has stopped',
    },
  ),
  sources: ['ma-ttc-2025', 'tommys-trying'],
} as const satisfies Block;

export const notAHabitMeaning = {
  id: 'not-a-habit-meaning',
  text: msg('It only means several miscarriages. It does not mean habit, choice or fault.', {
    desc: 'Three nouns, all denied. Also after recurrent-word-in-letter.',
  }),
  sources: ['rivierenland-herhaald', 'ukw-habituell', 'malory-2025'],
} as const satisfies Block;
