import {msg} from '@lit/localize';
import {callNowForEctopic} from './repeated.js';
import {wordsOf, type Block} from './statement.js';

/** The heading and the words of a fact stand together. */
interface Fact extends Block {
  heading: string;
}

/** The facts, in the order in which they are read. The first three are seen at once, the rest is one step away. */
export const facts = [
  {
    id: 'what-it-is',
    heading: msg('In plain words', {desc: 'heading'}),
    text: msg(
      'A miscarriage is the loss of a pregnancy before the baby could live outside the womb. Most happen in the first 12\u00a0weeks.',
      {desc: 'fact'},
    ),
    sources: ['lancet-2021', 'seed-nl-hospital', 'nvog-miskraam', 'hse-miscarriage'],
  },
  {
    id: 'why',
    heading: msg('Why it happens', {desc: 'heading'}),
    text: msg(
      'Very often the chromosomes of the pregnancy were not right, by chance. The pregnancy then stops growing.',
      {desc: 'fact'},
    ),
    sources: ['rcog-early-2016', 'planned-parenthood', 'asz-miskraam', 'seed-nl-hospital'],
  },
  {
    id: 'feelings',
    heading: msg('What you feel', {desc: 'heading'}),
    text: msg('You can feel sad, angry, guilty, relieved, or nothing at all. Your partner can feel something else.', {
      desc: 'warning sign, normal',
    }),
    callIf: msg('Call if you cannot manage your day. Call today if you think about death or about hurting yourself.', {
      desc: 'must stand with the line above',
    }),
    sources: ['tommys-grief', 'miscarriage-assoc'],
  },
  {
    id: 'no-signs-before-scan',
    heading: msg('When you noticed nothing', {desc: 'heading'}),
    text: msg(
      'Sometimes a scan shows that the pregnancy has stopped growing, and you noticed nothing. Your body had not reacted yet. You did not miss anything.',
      {desc: 'fact'},
    ),
    sources: ['seed-nl-hospital', 'hse-miscarriage', 'tommys-symptoms'],
  },
  {
    id: 'cannot-be-stopped',
    heading: msg('When a scan shows that it has stopped', {desc: 'heading'}),
    text: msg(
      'When a scan has shown that the pregnancy has stopped growing, nothing can bring it back. Resting or moving makes no difference.',
      {desc: 'fact'},
    ),
    callIf: msg('You bleed and have had no scan? Call today.', {desc: 'must stand with the line above'}),
    sources: ['asz-miskraam', 'cochrane-bedrest'],
  },
  {
    id: 'choices',
    heading: msg('Your choices', {desc: 'heading'}),
    text: msg(
      'There are usually three choices: wait, take tablets, or have a small procedure. You can ask for time to decide, unless you bleed heavily or have an infection.',
      {desc: 'fact'},
    ),
    sources: ['ggc-expectant', 'hse-lourdes', 'henw-miskraam'],
  },
  {
    id: 'bleeding-after',
    heading: msg('How long you bleed', {desc: 'heading'}),
    text: msg('You can bleed like a heavy period for 1 or 2\u00a0days. After that it gets less.', {desc: 'fact'}),
    callIf: msg(
      'Call {emergency} if you soak through 1\u00a0pad or more within 1\u00a0hour. Call today if it gets heavy again.',
      {desc: 'must stand with the line above'},
    ),
    sources: ['hse-miscarriage', 'ncic-natural'],
  },
  {
    id: 'test-stays-positive',
    heading: msg('A test can stay positive', {desc: 'heading'}),
    text: msg(
      'A pregnancy test can stay positive for up to 3\u00a0weeks, because pregnancy hormone is still in your blood.',
      {desc: 'fact'},
    ),
    callIf: msg('Call if it is still positive after 3\u00a0weeks.', {
      desc: 'must stand with the line above',
    }),
    sources: ['seed-nl-hospital', 'nhs-3-week-copy'],
  },
  {
    id: 'period-returns',
    heading: msg('Your period comes back', {desc: 'heading'}),
    text: msg('Your period usually comes back after 4 to 6\u00a0weeks. You can become pregnant before that.', {
      desc: 'fact',
    }),
    callIf: msg('Call if it has not come after 8\u00a0weeks.', {desc: 'must stand with the line above'}),
    sources: ['peterborough-aftercare'],
  },
  {
    id: 'next-pregnancy',
    heading: msg('A next pregnancy', {desc: 'heading'}),
    text: msg(
      'Most people have a healthy pregnancy after a miscarriage. After 1 miscarriage, about 80 to 85 of 100 next pregnancies do not end in a miscarriage. After 2, it is about 75. When you are older, it is fewer.',
      {desc: 'fact'},
    ),
    sources: ['nvog-brochure-herhaald', 'bshaw', 'magnus-2019'],
  },
  {
    id: 'partner',
    heading: msg('Your partner and family', {desc: 'heading'}),
    text: msg('Your partner or family can also grieve or worry. They can ask for help too.', {desc: 'fact'}),
    sources: ['tommys-grief', 'miscarriage-assoc'],
  },
  {
    id: 'early-scan',
    heading: msg('A very early scan', {desc: 'heading'}),
    text: msg(
      'Before about 6\u00a0weeks a scan often cannot show if a pregnancy is going well. You sometimes have to wait 1 or 2\u00a0weeks for a clear answer. Waiting is hard.',
      {desc: 'fact'},
    ),
    callIf: msg('Call today if you bleed or have pain while you wait.', {desc: 'must stand with the line above'}),
    sources: ['henw-miskraam', 'ggc-expectant'],
  },
  {
    id: 'ectopic',
    heading: msg('A pregnancy outside the womb', {desc: 'heading'}),
    text: msg(
      'Sometimes a pregnancy grows outside the womb, mostly in a tube. This is called an ectopic pregnancy. It cannot go on, and it can bleed inside your body.',
      {desc: 'fact'},
    ),
    callIf: callNowForEctopic,
    sources: ['nidirect-ectopic', 'cork-emergencies'],
  },
] as const satisfies readonly Fact[];

/** How common it is: by default the evidence; the figure of one hospital only where it asks for it. */
export const howCommon = [
  {
    id: 'how-common',
    text: msg(
      'Miscarriage is common. About 15 of every 100 known pregnancies end in a miscarriage. That is 1 or 2 of every 10.',
      {desc: 'fact'},
    ),
    sources: ['lancet-2021', 'nvog-miskraam', 'nvog-brochure-herhaald'],
  },
  {
    id: 'how-common-one-in-ten',
    text: msg('About 1 in 10 known pregnancies ends in a miscarriage.', {desc: 'fact, the figure of a hospital'}),
    sources: ['seed-nl-hospital', 'vroedvrouw-groningen'],
  },
] as const satisfies readonly Block[];

/** Until when a loss is called a miscarriage differs by country; elsewhere `what-it-is` says enough. */
export const definitions = [
  {
    id: 'definition-nl',
    country: 'NL',
    text: msg('In the Netherlands, doctors use the word miscarriage up to {weeks} weeks.', {
      desc: 'fact, in the Netherlands; {weeks} is a number',
    }),
    sources: ['nvog-miskraam', 'nvog-herhaald-2007', 'seed-nl-hospital', 'asz-miskraam'],
  },
  {
    id: 'definition-gb',
    country: 'GB',
    text: msg('In the UK, a loss before 24\u00a0weeks is called a miscarriage.', {desc: 'fact, in the United Kingdom'}),
    sources: ['hse-miscarriage', 'rcog-gtg17-2011', 'bshaw'],
  },
  {
    id: 'definition-ie',
    country: 'IE',
    text: msg('In Ireland, a loss before 23\u00a0weeks is called a miscarriage.', {desc: 'fact, in Ireland'}),
    sources: ['hse-miscarriage', 'rcog-gtg17-2011', 'bshaw'],
  },
  {
    id: 'definition-de',
    country: 'DE',
    text: msg(
      'In Germany, doctors speak of a miscarriage before 24\u00a0weeks, when the baby weighs less than 500\u00a0grams.',
      {desc: 'fact, in Germany'},
    ),
    sources: ['kaufbeuren-pstv'],
  },
] as const satisfies readonly (Block & {country: string})[];

export const text = {
  ...wordsOf(facts, howCommon, definitions),
  'facts-title': msg('What a miscarriage is', {desc: 'heading of the card with facts'}),
  'facts-lede': msg('Read as much or as little as you want today.', {desc: 'under the heading of the card with facts'}),
  'more-facts': msg('More facts', {desc: 'opens the rest of the facts'}),
  'one-or-two-in-ten': msg('1 or 2 in 10', {desc: 'large figure'}),
  'one-in-ten': msg('1 in 10', {desc: 'large figure'}),
  'stones-one-or-two': msg('Ten river stones. One of them, and half of another, have a deeper colour.', {
    desc: 'describes a drawing to people who do not see it',
  }),
  'stones-one': msg('Ten river stones. One of them has a deeper colour.', {
    desc: 'describes a drawing to people who do not see it',
  }),
};
