import {msg} from '@lit/localize';
import {one, saidIn, wordsOf, type Part} from './statement.js';
import {warningSigns} from './warning-signs.js';

/** Each is one step away. */
export const supportParts = [
  {
    id: 'support-how-long',
    heading: msg('How long it lasts', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'support-how-long',
        text: msg(
          'There is no time limit for grief. Some people feel better after weeks, others need longer. A date or a memory can bring it back.',
          {desc: 'No number of weeks as a limit.'},
        ),
        sources: ['tommys-grief', 'miscarriage-ie-after', 'kops-loss'],
      },
    ],
  },
  {
    id: 'support-partner',
    heading: msg('Your partner', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'support-partner',
        text: msg(
          'Partners grieve too, often in silence, and friends forget to ask them. You may each show it in another way. Talking often helps both of you. Partners can ask for help too.',
          {desc: 'Partner of either sex.'},
        ),
        sources: ['ma-partners', 'tommys-partners', 'tommys-grief'],
      },
    ],
  },
  {
    id: 'support-children',
    heading: msg('Your children', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'support-children',
        text: msg(
          'Children notice that something is wrong. Tell them what happened in short, true words. Say that nothing they did caused it. Words such as “lost” or “asleep” can frighten or confuse them.',
          {desc: 'The two words in quotation marks are examples of soft words for death; use those of your language.'},
        ),
        sources: ['mcs-nz-children', 'miscarriage-ie-after'],
      },
    ],
  },
  {
    id: 'support-friends',
    heading: msg('What others say', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'support-friends',
        text: msg(
          'People can be afraid to say the wrong thing, or hurt you without wanting to. You can tell them what helps. Often it is enough to say “I am sorry”, and to listen.',
          {desc: '"I am sorry" = condolence.'},
        ),
        sources: ['judgement'],
      },
    ],
  },
  {
    id: 'support-remember',
    heading: msg('Remembering', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'support-remember',
        text: msg(
          'Some people light a candle, plant something, keep a box or hold a small ceremony. Some hospitals give a certificate. Ask us.',
          {desc: 'Offers, no duty.'},
        ),
        sources: ['ma-marking', 'miscarriage-ie-ideas', 'tommys-baby-after'],
      },
      {
        id: 'support-certificate-gb',
        country: 'GB',
        hidden: 'support-certificate-gb',
        text: msg('In England and Scotland you can ask for a certificate of your loss.', {
          desc: 'Off by default: dated, needs an owner. Not in Wales and Northern Ireland in the version that was read.',
        }),
        sources: ['ma-marking'],
      },
    ],
  },
  {
    id: 'support-work',
    heading: msg('Work', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'support-work',
        text: msg(
          'Some people go back to work soon, others need a long time. A doctor can often give you time off. The law differs by country.',
          {desc: '"A doctor can often": differs by country.'},
        ),
        sources: ['ma-work', 'tommys-work'],
      },
    ],
    slot: 'support-work-slot',
  },
  {
    id: 'support-ask-for-help',
    heading: msg('When to ask for help', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'support-ask-for-help',
        text: msg('Call in office hours for these signs.', {
          desc: 'Before the two lines after it: the level of the sign low-mood.',
        }),
        sources: ['misc-australia-mh', 'judgement'],
      },
      /* @__PURE__ */ one(warningSigns, 'low-mood'),
    ],
  },
  {
    id: 'support-next-pregnancy',
    title: 'next-pregnancy-heading',
    says: [
      {
        id: 'support-next-pregnancy',
        text: msg(
          'A new pregnancy can bring hope and fear together. Tell your midwife or doctor about your miscarriage early, and ask what extra help they offer.',
          {desc: 'No promise of extra help.'},
        ),
        callIfs: ['bleeding-call-if', 'light-bleeding-call-if', 'strong-pain-call-if'],
        sources: ['miscarriage-ie-next', 'ma-early-next'],
      },
    ],
  },
  {
    id: 'support-later-loss',
    heading: msg('A loss at 13 to 24\u00a0weeks', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'support-later-loss',
        text: msg(
          'You give birth, you can often see and hold your baby, and your breasts can make milk. Ask if there is a midwife for families after a loss.',
          {desc: '"You give birth": said plainly, because readers are often not told.'},
        ),
        callIfs: ['later-loss-call-if'],
        sources: ['tommys-aware', 'hse-treatment'],
      },
      {
        id: 'support-midwife-de',
        country: 'DE',
        hidden: 'support-midwife-de',
        text: msg('In Germany you can have a midwife after a miscarriage.', {
          desc: 'Off by default: a German clinic confirms it.',
        }),
        sources: ['judgement'],
      },
    ],
  },
] as const satisfies readonly Part[];

export const text = {
  ...wordsOf(supportParts, saidIn(supportParts)),
  'support-title': msg('Grief, and who can help', {desc: 'Title of the card.'}),
};
