import {msg} from '@lit/localize';
import type {Statement, TextOf} from './statement.js';

export const recurrentGroups = ['meaning', 'tests', 'hope', 'next'] as const;

/** What to know after two or more miscarriages, in groups, in the order in which it is read. */
export const recurrent = [
  {id: 'recurrent-not-your-fault', group: 'meaning', sources: ['lancet-2021', 'seed-nl-hospital']},
  {
    id: 'recurrent-definition',
    group: 'meaning',
    sources: ['vomstein-2021', 'rcog-gtg17-2023', 'nvog-herhaald-2007', 'erasmus-herhaald', 'dggg-015-050-note'],
  },
  {id: 'recurrent-how-common', group: 'meaning', sources: ['nvog-herhaald-2007', 'lancet-2021', 'erasmus-herhaald']},
  {id: 'recurrent-word-in-letter', group: 'meaning', sources: ['nvog-herhaald-2007', 'malory-2025']},
  {
    id: 'recurrent-when-to-ask',
    group: 'tests',
    sources: ['rcog-gtg17-2023', 'vomstein-2021', 'tommys-graded', 'asz-miskraam'],
  },
  {id: 'recurrent-tests', group: 'tests', sources: ['rcog-gtg17-2023', 'vomstein-2021']},
  {id: 'recurrent-aps-treatment', group: 'tests', sources: ['rcog-gtg17-2011']},
  {
    id: 'recurrent-tests-without-proof',
    group: 'tests',
    sources: ['rcog-gtg17-2023', 'eshre-rpl-2022', 'rcog-early-2016'],
  },
  {id: 'recurrent-no-cause', group: 'hope', sources: ['nvog-herhaald-2007', 'rcog-gtg17-2011']},
  {id: 'recurrent-health', group: 'next', sources: ['lancet-2021', 'seed-nl-hospital']},
  {id: 'recurrent-folic-acid', group: 'next', sources: ['peterborough-aftercare']},
  {id: 'recurrent-support', group: 'next', callIf: true, sources: ['nhs-signs-copy', 'miscarriage-assoc']},
] as const satisfies readonly (Statement & {group: (typeof recurrentGroups)[number]})[];

export const text = {
  'recurrent-title': msg('After 2 or more miscarriages', {desc: 'heading of the card'}),
  'recurrent-group-meaning': msg('What it means', {desc: 'heading'}),
  'recurrent-group-tests': msg('Help and tests', {desc: 'heading'}),
  'recurrent-group-hope': msg('When no cause is found', {desc: 'heading'}),
  'recurrent-group-next': msg('A new pregnancy', {desc: 'heading'}),
  'recurrent-not-your-fault': msg('It is not your fault.', {desc: 'first line of the card'}),
  'recurrent-definition': msg(
    'Recurrent miscarriage means 2 or more miscarriages. They do not have to be one after the other. Some countries say 3 or more.',
    {desc: 'after several miscarriages'},
  ),
  'recurrent-how-common': msg(
    'Of 100 women who want a baby, 2 or 3 have 2 or more miscarriages. About 1 has 3 or more.',
    {desc: 'after several miscarriages'},
  ),
  'recurrent-word-in-letter': msg(
    'A letter from a doctor can use an old word for this that sounds like a habit. It only means more than 1 miscarriage. It does not mean habit or choice.',
    {desc: 'after several miscarriages; do not write the old word itself'},
  ),
  'recurrent-when-to-ask': msg(
    'You can ask for help after 2 miscarriages. After 1, if it was later than 12\u00a0weeks. If you worry, you can always ask earlier.',
    {desc: 'after several miscarriages'},
  ),
  'recurrent-tests': msg(
    'Tests that are often offered: blood tests for your thyroid and for antiphospholipid syndrome, and a scan of your womb. Sometimes a chromosome test is offered too.',
    {desc: 'after several miscarriages'},
  ),
  'recurrent-aps-treatment': msg(
    'If antiphospholipid syndrome is found, low-dose aspirin and heparin can help. Do not start these by yourself.',
    {desc: 'after several miscarriages'},
  ),
  'recurrent-tests-without-proof': msg(
    'Some tests and treatments are sold without good proof, for example tests of “natural killer cells”. Ask what the proof is before you pay.',
    {desc: 'after several miscarriages'},
  ),
  'recurrent-no-cause': msg(
    'Often no cause is found. That can be hard. Even so, your chance of a baby is usually good.',
    {desc: 'after several miscarriages'},
  ),
  'recurrent-health': msg(
    'Not smoking, not drinking alcohol and a steady, healthy weight can help a new pregnancy. You can ask for support with this.',
    {desc: 'after several miscarriages'},
  ),
  'recurrent-folic-acid': msg(
    'Take 400\u00a0micrograms of folic acid a day when you try to become pregnant. Some people need more: ask if you have diabetes, epilepsy or a higher weight, or take other medicines. It helps protect the spine of the baby. It does not prevent a miscarriage.',
    {desc: 'after several miscarriages'},
  ),
  'recurrent-support': msg(
    'Ask if you can have early scans and support in a new pregnancy. It is normal to be anxious then.',
    {desc: 'after several miscarriages'},
  ),
  'recurrent-support-call-if': msg('Call today if you bleed or have pain.', {desc: 'must stand with the line above'}),
} satisfies TextOf<typeof recurrent> & Record<string, string>;
