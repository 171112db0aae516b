import {msg} from '@lit/localize';
import {
  backPain,
  backPainAlone,
  callTodayIfPainkillersFail,
  callTodayIfWorseOrFever,
  callTodayWithOtherSigns,
} from './repeated.js';
import {wordsOf, type Block} from './statement.js';

/** When: each stage names the signs of warning-signs.ts that need a call today. The emergency signs are all of its topic. */
export const stages = [
  {
    id: 'in-pregnancy',
    callToday: ['back-pain-with-bleeding', 'strong-or-one-sided-pain', 'kidney-signs', 'back-pain-very-strong'],
  },
  {
    id: 'during',
    callToday: ['pain-not-helped', 'infection-signs'],
  },
  {
    id: 'afterwards',
    callToday: ['back-pain-after-worse', 'pain-never-scanned'],
  },
] as const;

/** What is usual and what helps, by stage. Each line has its call-if line. */
export const backPainNotes = [
  {
    id: 'bp-common-early',
    stage: 'in-pregnancy',
    text: msg('Back ache is very common in a healthy pregnancy, also in the first weeks.', {desc: 'back pain, usual'}),
    callIf: callTodayWithOtherSigns,
    sources: ['nhs-backpain-copy'],
  },
  {
    id: 'bp-alone-usually-not',
    stage: 'in-pregnancy',
    text: backPainAlone,
    callIf: callTodayWithOtherSigns,
    sources: ['nhs-backpain-copy', 'tommys-symptoms'],
  },
  {
    id: 'bp-what-helps',
    stage: 'in-pregnancy',
    text: msg(
      'Keep moving gently. Change position often. Rest when you need to. A warm, not hot, pack can feel good. Ask before you take painkillers.',
      {desc: 'back pain, what helps'},
    ),
    callIf: msg('Do not treat strong or one-sided pain yourself: call today.', {
      desc: 'must stand with the line above',
    }),
    sources: ['nhs-backpain-copy'],
  },
  {
    id: 'bp-cramps',
    stage: 'during',
    text: msg('You can feel cramps in your tummy, back or legs. They can come in waves, like strong period pain.', {
      desc: 'back pain, usual',
    }),
    callIf: msg('No scan yet? Call today.', {desc: 'must stand with the line above'}),
    sources: ['hse-miscarriage', 'best-oirschot', 'seed-nl-hospital'],
  },
  {
    id: 'bp-painkillers',
    stage: 'during',
    text: msg('Ask which painkillers you can take and how often. A warm pack can feel good.', {
      desc: 'back pain, what helps',
    }),
    callIf: callTodayIfPainkillersFail,
    sources: ['hse-miscarriage', 'best-oirschot', 'seed-nl-hospital'],
  },
  {
    id: 'bp-after-some-days',
    stage: 'afterwards',
    text: msg('Milder cramps or low back ache for some days are normal. It gets less each day.', {
      desc: 'back pain, usual',
    }),
    callIf: callTodayIfWorseOrFever,
    sources: ['hse-miscarriage'],
  },
] as const satisfies readonly (Block & {stage: (typeof stages)[number]['id']})[];

export const text = {
  ...wordsOf(backPainNotes),
  'back-pain-title': backPain,
  'back-pain-lede': msg('Back pain is common. These are the times to call.', {
    desc: 'under the heading of the back pain card',
  }),
  'stage-in-pregnancy': msg('Back pain in early pregnancy', {desc: 'heading of a stage'}),
  'stage-during': msg('Back pain during a miscarriage', {desc: 'heading of a stage'}),
  'stage-afterwards': msg('Back pain after a miscarriage', {desc: 'heading of a stage'}),
  'during-confirmed': msg('This part is for you if a miscarriage has been confirmed.', {
    desc: 'under the heading of the stage during a miscarriage',
  }),
};
