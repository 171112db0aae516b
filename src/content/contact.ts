import {msg} from '@lit/localize';
import {wordsOf, type Block} from './statement.js';

/** What helps at the phone. Who to call comes from the hospital and from the rows of countries. */
export const contactNotes = [
  {
    id: 'crisis-emergency',
    text: msg('If you could hurt yourself or end your life, call {emergency}.', {
      desc: 'Only on cards without an emergency list; on the others the sign might-hurt-yourself says it. Same phrase as there.',
    }),
    sources: ['misc-australia-mh', 'lancet-2021', 'judgement'],
  },
  {
    id: 'from-20-weeks',
    text: msg('From 20\u00a0weeks, call the maternity unit.', {
      desc: '20 weeks of pregnancy. Maternity unit = ward for births (nl verlosafdeling, de Kreißsaal or Geburtsklinik): the local word that people know.',
    }),
    sources: ['tommys-having'],
  },
  {
    id: 'what-to-say',
    text: msg(
      'Say first: I am pregnant, I could be pregnant, or I had a miscarriage. Then say: weeks, bleeding, pain, fever, scans, medicines, blood group.',
      {
        desc: 'To be read aloud from. Weeks of pregnancy; how much bleeding; where the pain is; what scans showed. TRAP: "could be" = it is possible.',
      },
    ),
    sources: ['nhg-miskraam'],
  },
  {
    id: 'interpreter',
    text: msg('You can ask for an interpreter.', {
      desc: 'Translates speech. A wish she may always say; not a promise that one is there. Also on the scan card.',
    }),
    sources: ['royalfree-interpreting', 'ekhuft-epau'],
  },
] as const satisfies readonly Block[];

export const text = {
  ...wordsOf(contactNotes),
  'contact-title': msg('Who to call', {desc: 'Heading of the card where the clinic has no name.'}),
  'in-an-emergency': msg('In an emergency, call {emergency}. No app, e-mail or form.', {
    desc: 'Directly under the heading or beside the emergency number.',
  }),
  'crisis-line': msg('Thoughts of ending your life: {name}, {number}.', {
    desc: 'Shown where the hospital or country has a crisis line. {name} stands alone after a colon: no case, no suffix. Inside an emergency list only "{name}: {number}" is shown, in the sign might-hurt-yourself.',
  }),
  'when-closed': msg('When we are closed', {desc: 'Heading above the lines outside opening hours.'}),
  'app-can-wait': msg('{app} is for questions that can wait. An answer can take days.', {
    desc: '{app} is the name of an app.',
  }),
  'what-to-say-title': msg('What to say', {desc: 'Heading: on the phone.'}),
  'text-or-relay': msg('If you cannot hear or speak by phone, use {relay}.', {
    desc: '{relay} is the name of a service. Not a question.',
  }),
  'not-our-patient': msg('Not our patient: call your doctor or midwife.', {
    desc: 'Her own, where she is registered (nl huisarts, de Arztpraxis). Not a question.',
  }),
  'support-organisation': msg('To talk about your loss: {name}, {number}.', {
    desc: '{name} is an organisation; stands alone after a colon.',
  }),
  'other-countries': msg('Lines in other countries', {desc: 'Opens a list of phone numbers, closed at first.'}),
};
