import {msg} from '@lit/localize';
import type {Statement, TextOf} from './statement.js';

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
  {id: 'bp-common-early', stage: 'in-pregnancy', callIf: true, sources: ['nhs-backpain-copy']},
  {id: 'bp-alone-usually-not', stage: 'in-pregnancy', callIf: true, sources: ['nhs-backpain-copy', 'tommys-symptoms']},
  {id: 'bp-what-helps', stage: 'in-pregnancy', callIf: true, sources: ['nhs-backpain-copy']},
  {id: 'bp-cramps', stage: 'during', callIf: true, sources: ['hse-miscarriage', 'best-oirschot', 'seed-nl-hospital']},
  {
    id: 'bp-painkillers',
    stage: 'during',
    callIf: true,
    sources: ['hse-miscarriage', 'best-oirschot', 'seed-nl-hospital'],
  },
  {id: 'bp-after-some-days', stage: 'afterwards', callIf: true, sources: ['hse-miscarriage']},
] as const satisfies readonly (Statement & {stage: (typeof stages)[number]['id']})[];

export const text = {
  'back-pain-title': msg('Back pain', {desc: 'topic'}),
  'back-pain-lede': msg('Back pain is common. These are the times to call.', {
    desc: 'under the heading of the back pain card',
  }),
  'stage-in-pregnancy': msg('Back pain in early pregnancy', {desc: 'heading of a stage'}),
  'stage-during': msg('Back pain during a miscarriage', {desc: 'heading of a stage'}),
  'stage-afterwards': msg('Back pain after a miscarriage', {desc: 'heading of a stage'}),
  'during-confirmed': msg('This part is for you if a miscarriage has been confirmed.', {
    desc: 'under the heading of the stage during a miscarriage',
  }),
  'bp-common-early': msg('Back ache is very common in a healthy pregnancy, also in the first weeks.', {
    desc: 'back pain, usual',
  }),
  'bp-common-early-call-if': msg('Call today if you also bleed, have fever, or the pain is strong or on one side.', {
    desc: 'must stand with the line above',
  }),
  'bp-alone-usually-not': msg('Back pain on its own is usually not a sign of a miscarriage.', {
    desc: 'warning sign, normal',
  }),
  'bp-alone-usually-not-call-if': msg(
    'Call today if you also bleed, have fever, or the pain is strong or on one side.',
    {desc: 'must stand with the line above'},
  ),
  'bp-what-helps': msg(
    'Keep moving gently. Change position often. Rest when you need to. A warm, not hot, pack can feel good. Ask before you take painkillers.',
    {desc: 'back pain, what helps'},
  ),
  'bp-what-helps-call-if': msg('Do not treat strong or one-sided pain yourself: call today.', {
    desc: 'must stand with the line above',
  }),
  'bp-cramps': msg(
    'You can feel cramps in your tummy, back or legs. They can come in waves, like strong period pain.',
    {desc: 'back pain, usual'},
  ),
  'bp-cramps-call-if': msg('No scan yet? Call today.', {desc: 'must stand with the line above'}),
  'bp-painkillers': msg('Ask which painkillers you can take and how often. A warm pack can feel good.', {
    desc: 'back pain, what helps',
  }),
  'bp-painkillers-call-if': msg('Call today if painkillers do not help enough.', {
    desc: 'must stand with the line above',
  }),
  'bp-after-some-days': msg('Milder cramps or low back ache for some days are normal. It gets less each day.', {
    desc: 'back pain, usual',
  }),
  'bp-after-some-days-call-if': msg('Call today if it gets worse or you have a temperature of 38\u00a0°C or higher.', {
    desc: 'must stand with the line above',
  }),
} satisfies TextOf<typeof backPainNotes> & Record<string, string>;
