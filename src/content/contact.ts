import {msg} from '@lit/localize';
import {wordsOf, type Block} from './statement.js';

/** What helps at the phone. Who to call comes from the hospital and from help-lines.ts. */
export const contactNotes = [
  {
    id: 'crisis-line',
    text: msg('Dark thoughts? You can call {name} at any hour: {number}.', {
      desc: 'under the emergency signs, {name} is a crisis line',
    }),
    sources: ['lancet-2021', 'misc-australia-mh'],
  },
  {
    id: 'crisis-emergency',
    text: msg('If you feel that you could hurt yourself, call {emergency}.', {desc: 'under the emergency signs'}),
    sources: ['lancet-2021', 'misc-australia-mh'],
  },
  {
    id: 'what-to-say',
    text: msg(
      'Say first: I am pregnant, I could be pregnant, or I had a miscarriage. Then say: how many weeks, how much you bleed, where it hurts, your temperature, your medicines, and your blood group if you know it.',
      {desc: 'contact card'},
    ),
    sources: ['tommys-having', 'nhg-miskraam'],
  },
  {
    id: 'interpreter',
    text: msg('You can ask for an interpreter. You do not have to bring one.', {desc: 'contact card'}),
    sources: ['pharos-2025'],
  },
  {
    id: 'support-organisation',
    text: msg('You do not have to go through this alone. {name} can listen: {number}.', {
      desc: 'contact card, {name} is an organisation',
    }),
    sources: ['miscarriage-assoc', 'tommys-grief'],
  },
] as const satisfies readonly Block[];

export const text = {
  ...wordsOf(contactNotes),
  'contact-title': msg('Who to call', {desc: 'heading of the contact card where the clinic has no name'}),
  'in-an-emergency': msg('In an emergency, call {emergency}. Do not use an app, e-mail or a form.', {
    desc: 'contact card',
  }),
  'when-closed': msg('When we are closed', {desc: 'heading: lines outside the opening hours of the clinic'}),
  'app-can-wait': msg(
    'Use {app} only for questions that can wait. It can take days before someone reads your message.',
    {desc: 'contact card, {app} is the name of an app'},
  ),
  'what-to-say-title': msg('What to say when you call', {desc: 'heading'}),
  'text-or-relay': msg('You cannot hear or speak on the phone? Use {relay}.', {
    desc: 'contact card, {relay} is the name of a service',
  }),
  'not-our-patient': msg('Not a patient of this hospital? Call your own doctor or midwife.', {desc: 'contact card'}),
  'other-countries': msg('Lines in other countries', {desc: 'opens a list of phone numbers'}),
};
