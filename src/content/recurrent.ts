import {msg} from '@lit/localize';
import {wordsOf, type Block} from './statement.js';

export const recurrentGroups = ['meaning', 'tests', 'hope', 'next'] as const;

/** What to know after two or more miscarriages, in groups, in the order in which it is read. */
export const recurrent = [
  {
    id: 'recurrent-not-your-fault',
    group: 'meaning',
    text: msg('It is not your fault.', {desc: 'first line of the card'}),
    sources: ['lancet-2021', 'seed-nl-hospital'],
  },
  {
    id: 'recurrent-definition',
    group: 'meaning',
    text: msg(
      'Recurrent miscarriage means 2 or more miscarriages. They do not have to be one after the other. Some countries say 3 or more.',
      {desc: 'after several miscarriages'},
    ),
    sources: ['vomstein-2021', 'rcog-gtg17-2023', 'nvog-herhaald-2007', 'erasmus-herhaald', 'dggg-015-050-note'],
  },
  {
    id: 'recurrent-how-common',
    group: 'meaning',
    text: msg('Of 100 women who want a baby, 2 or 3 have 2 or more miscarriages. About 1 has 3 or more.', {
      desc: 'after several miscarriages',
    }),
    sources: ['nvog-herhaald-2007', 'lancet-2021', 'erasmus-herhaald'],
  },
  {
    id: 'recurrent-word-in-letter',
    group: 'meaning',
    text: msg(
      'A letter from a doctor can use an old word for this that sounds like a habit. It only means more than 1 miscarriage. It does not mean habit or choice.',
      {desc: 'after several miscarriages; do not write the old word itself'},
    ),
    sources: ['nvog-herhaald-2007', 'malory-2025'],
  },
  {
    id: 'recurrent-when-to-ask',
    group: 'tests',
    text: msg(
      'You can ask for help after 2 miscarriages. After 1, if it was later than 12\u00a0weeks. If you worry, you can always ask earlier.',
      {desc: 'after several miscarriages'},
    ),
    sources: ['rcog-gtg17-2023', 'vomstein-2021', 'tommys-graded', 'asz-miskraam'],
  },
  {
    id: 'recurrent-tests',
    group: 'tests',
    text: msg(
      'Tests that are often offered: blood tests for your thyroid and for antiphospholipid syndrome, and a scan of your womb. Sometimes a chromosome test is offered too.',
      {desc: 'after several miscarriages'},
    ),
    sources: ['rcog-gtg17-2023', 'vomstein-2021'],
  },
  {
    id: 'recurrent-aps-treatment',
    group: 'tests',
    text: msg(
      'If antiphospholipid syndrome is found, low-dose aspirin and heparin can help. Do not start these by yourself.',
      {desc: 'after several miscarriages'},
    ),
    sources: ['rcog-gtg17-2011'],
  },
  {
    id: 'recurrent-tests-without-proof',
    group: 'tests',
    text: msg(
      'Some tests and treatments are sold without good proof, for example tests of “natural killer cells”. Ask what the proof is before you pay.',
      {desc: 'after several miscarriages'},
    ),
    sources: ['rcog-gtg17-2023', 'eshre-rpl-2022', 'rcog-early-2016'],
  },
  {
    id: 'recurrent-no-cause',
    group: 'hope',
    text: msg('Often no cause is found. That can be hard. Even so, your chance of a baby is usually good.', {
      desc: 'after several miscarriages',
    }),
    sources: ['nvog-herhaald-2007', 'rcog-gtg17-2011'],
  },
  {
    id: 'recurrent-health',
    group: 'next',
    text: msg(
      'Not smoking, not drinking alcohol and a steady, healthy weight can help a new pregnancy. You can ask for support with this.',
      {desc: 'after several miscarriages'},
    ),
    sources: ['lancet-2021', 'seed-nl-hospital'],
  },
  {
    id: 'recurrent-folic-acid',
    group: 'next',
    text: msg(
      'Take 400\u00a0micrograms of folic acid a day when you try to become pregnant. Some people need more: ask if you have diabetes, epilepsy or a higher weight, or take other medicines. It helps protect the spine of the baby. It does not prevent a miscarriage.',
      {desc: 'after several miscarriages'},
    ),
    sources: ['peterborough-aftercare'],
  },
  {
    id: 'recurrent-support',
    group: 'next',
    text: msg('Ask if you can have early scans and support in a new pregnancy. It is normal to be anxious then.', {
      desc: 'after several miscarriages',
    }),
    callIf: msg('Call today if you bleed or have pain.', {desc: 'must stand with the line above'}),
    sources: ['nhs-signs-copy', 'miscarriage-assoc'],
  },
] as const satisfies readonly (Block & {group: (typeof recurrentGroups)[number]})[];

export const text = {
  ...wordsOf(recurrent),
  'recurrent-title': msg('After 2 or more miscarriages', {desc: 'heading of the card'}),
  'recurrent-group-meaning': msg('What it means', {desc: 'heading'}),
  'recurrent-group-tests': msg('Help and tests', {desc: 'heading'}),
  'recurrent-group-hope': msg('When no cause is found', {desc: 'heading'}),
  'recurrent-group-next': msg('A new pregnancy', {desc: 'heading'}),
};
