import {msg} from '@lit/localize';
import {backPain} from './repeated.js';
import {one, saidIn, wordsOf, type Block, type Part} from './statement.js';
import {warningSigns} from './warning-signs.js';

/** The emergency sign that back pain is asked for first. */
export const firstSign = 'numb-weak-or-leaking';

export const painkillers = {
  id: 'bp-painkillers',
  text: msg(
    '**Paracetamol** is usually the first choice, no more than the packet says. Ask before you take other painkillers.',
    {desc: 'US, CA: acetaminophen. Ask a pharmacist, doctor or midwife. Also on the treatment card.'},
  ),
  callIfs: ['painkillers-call-if'],
  sources: ['hse-miscarriage', 'ncic-natural', 'nhs-back-pain'],
} as const satisfies Block;

/**
 * What is one step away, behind its heading: signs of warning-signs.ts that are usually normal, then lines of its own.
 * What stands in no stage is the same in all.
 */
export const stages = [
  {
    id: 'in-pregnancy',
    title: 'stage-in-pregnancy',
    says: [
      /* @__PURE__ */ one(warningSigns, 'mild-back-ache'),
      {
        id: 'bp-common-early',
        text: msg('Your joints get looser in pregnancy, also early. Your back can hurt from that.', {
          desc: 'Answers why a back hurts in a healthy pregnancy. Stands after mild-back-ache, whose call line covers it.',
        }),
        callIfs: ['back-pain-call-if'],
        sources: ['nhs-back-pain', 'judgement'],
      },
    ],
  },
  {
    id: 'during',
    title: 'topic-miscarriage',
    says: [
      /* @__PURE__ */ one(warningSigns, 'cramps-in-waves'),
      {
        id: 'bp-no-scan',
        text: msg('If no scan showed a miscarriage, read “In pregnancy”.', {
          desc: 'Keeps a reader without a scan out of this part. The words in quotation marks are those of stage-in-pregnancy.',
        }),
        sources: ['judgement'],
      },
    ],
  },
  {id: 'afterwards', title: 'topic-after', says: [/* @__PURE__ */ one(warningSigns, 'bleeding-and-cramps-get-less')]},
  {
    id: 'what-helps',
    title: 'stage-what-helps',
    says: [
      {
        id: 'bp-what-helps',
        text: msg('Move gently, change position, rest. Use a warm, not hot, pack.', {
          desc: 'Pack = warm cushion or bottle.',
        }),
        callIfs: ['strong-pain-call-if'],
        sources: ['nhs-back-pain'],
      },
      painkillers,
    ],
  },
  {
    id: 'good-to-know',
    title: 'stage-good-to-know',
    says: [
      {
        id: 'bp-implantation',
        text: msg('Do not take strong or one-sided pain for “implantation pain”.', {
          desc: 'Corrects a dangerous belief that readers search for: pain on one side, without blood, would be the pregnancy settling in the womb. Use the words people use for it. A clinician must sign this line.',
        }),
        callIfs: ['strong-pain-call-if', 'ectopic-emergency-call-if'],
        sources: ['nidirect-ectopic', 'ma-signs', 'nct-having', 'judgement'],
      },
      {
        id: 'bp-tipped-womb',
        text: msg('A womb that tips backwards is normal. It almost never causes problems.', {
          desc: 'Corrects the belief that a tipped womb causes back pain and miscarriage. Very rarely such a womb gets stuck at 13 to 17 weeks: then she cannot pee.',
        }),
        callIfs: ['no-pee-call-if'],
        sources: ['judgement'],
      },
    ],
  },
] as const satisfies readonly Part[];

export const text = {
  ...wordsOf(saidIn(stages)),
  'back-pain-title': backPain,
  'back-pain-lede': msg('Back pain is common. One sign is enough to call.', {desc: 'Under the heading.'}),
  'stage-in-pregnancy': msg('In pregnancy', {desc: 'Opens this part of the card about back pain.'}),
  'stage-what-helps': msg('What helps', {desc: 'Opens the last part, for every stage.'}),
  'stage-good-to-know': msg('Good to know', {
    desc: 'Opens the last part: two beliefs that readers search for, corrected.',
  }),
};
