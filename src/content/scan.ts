import {msg} from '@lit/localize';
import {ectopic} from './facts.js';
import {saidIn, wordsOf, type Block, type Part} from './statement.js';

/** What is seen at once. */
export const scanLead = [
  {
    id: 'scan-why',
    text: msg(
      'A scan can show where the pregnancy is, and if the heart beats. Early on, a thin probe in the vagina shows most. It does not harm the pregnancy. You can ask for a scan on your tummy instead.',
      {desc: 'Scan = ultrasound. Probe = the part of the machine that is put in.'},
    ),
    sources: ['nice-ng126', 'bucks-epu', 'newcastle-threatened'],
  },
  {
    id: 'scan-until-seen',
    text: msg('Only a scan can show that the pregnancy is in your womb.', {
      desc: 'No scan yet, or a scan that did not show it.',
    }),
    callIfs: ['not-seen-call-if', 'ectopic-emergency-call-if'],
    sources: ['royalfree-pul', 'nhg-miskraam'],
  },
  {
    id: 'scan-your-part',
    text: msg('You can say stop at any time.', {desc: 'She may stop the scan.'}),
    sources: ['newcastle-threatened', 'ekhuft-epau', 'mkuh-epau', 'royalfree-interpreting', 'healthwatch-interpreter'],
  },
] as const satisfies readonly Block[];

/** Each is one step away. */
export const scanParts = [
  {
    id: 'scan-how',
    heading: msg('What happens', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'scan-how',
        text: msg(
          'You can bring someone. It takes about 2 to 10\u00a0minutes, in a dark room. The probe has a cover. On your tummy, a scan shows less. Ask if your bladder should be full or empty.',
          {desc: '"Cover": a clean cover on the probe.'},
        ),
        sources: ['bucks-epu', 'mkuh-epau', 'judgement'],
      },
    ],
  },
  {
    id: 'scan-heartbeat',
    heading: msg('A heartbeat', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'scan-heartbeat',
        text: msg('The pregnancy is in the womb and the heart beats today.', {
          desc: 'No sentence on how good the chances are: no source of quality was read.',
        }),
        callIfs: ['bleeding-call-if', 'light-bleeding-call-if'],
        sources: ['nice-ng126', 'bucks-epu'],
      },
    ],
  },
  {
    id: 'scan-too-early',
    heading: msg('Too early to know', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'scan-too-early',
        text: msg(
          'The pregnancy is in the womb, but too small to be sure. You usually get a new scan after 7 to 14\u00a0days. Waiting does not harm it.',
          {desc: '"Too small to be sure": to be sure if it goes on.'},
        ),
        callIfs: ['bleeding-call-if', 'light-bleeding-call-if', 'strong-pain-call-if'],
        sources: ['royalfree-ipuv', 'cuh-iupuv', 'nice-ng126', 'bucks-epu'],
      },
    ],
  },
  {
    id: 'scan-not-seen',
    heading: msg('No pregnancy seen', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'scan-not-seen',
        text: msg(
          'It is too early, a miscarriage is over, or the pregnancy is outside the womb. You usually get 2\u00a0blood tests, 48\u00a0hours apart, and often a scan. Signs such as bleeding or pain are more important than the tests.',
          {desc: 'Signs = bleeding, pain and the others: call for them even if the blood tests look good.'},
        ),
        callIfs: ['not-seen-call-if', 'ectopic-emergency-call-if'],
        sources: ['royalfree-pul', 'nbt-pul', 'cuh-pul', 'leeds-pul', 'nice-ng126'],
      },
    ],
  },
  {
    id: 'scan-no-heartbeat',
    heading: msg('No heartbeat', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'scan-no-heartbeat',
        text: msg(
          'Usually a second person looks too, or you get a new scan after 7\u00a0days or more. You can ask for this. There is usually no hurry.',
          {desc: 'A miscarriage is certain only after this.'},
        ),
        callIfs: ['soaking-call-if', 'fever-call-if', 'strong-pain-call-if'],
        sources: ['nice-qs69-3', 'bucks-natural'],
      },
    ],
  },
  {
    id: 'scan-words',
    heading: msg('Words in letters', {desc: 'Heading of a folded list of terms.'}),
    says: [
      {
        id: 'scan-word-missed',
        text: msg('**Missed miscarriage**: the pregnancy has stopped growing, and you noticed little or nothing.', {
          desc: 'Term that stands in letters; use the one of your language.',
        }),
        sources: ['nbt-miscarriage', 'royalfree-options', 'plymouth-expectant'],
      },
      {
        id: 'scan-word-incomplete',
        text: msg('**Incomplete**: a part of the pregnancy is still in the womb.', {
          desc: 'Term that stands in letters; use the one of your language.',
        }),
        sources: ['nbt-miscarriage', 'royalfree-options', 'plymouth-expectant'],
      },
      {
        id: 'scan-word-complete',
        text: msg('**Complete**: an earlier scan showed the pregnancy in the womb, and now the womb is empty.', {
          desc: 'Term that stands in letters; use the one of your language.',
        }),
        sources: ['nbt-miscarriage', 'plymouth-expectant', 'nice-ng126'],
      },
      {
        id: 'scan-word-unknown',
        text: msg('**Unknown location**: no scan has shown yet where the pregnancy is.', {
          desc: 'Term that stands in letters; use the one of your language.',
        }),
        sources: ['royalfree-pul', 'nbt-pul'],
      },
      {
        id: 'scan-word-molar',
        text: msg(
          '**Molar pregnancy**: the placenta does not grow as it should, and the pregnancy cannot go on. You get blood tests afterwards.',
          {desc: 'Term that stands in letters; use the one of your language.'},
        ),
        sources: ['thewomens-mole', 'yeovil-mole'],
      },
      ectopic.says[0],
    ],
  },
  {
    id: 'scan-before-home',
    heading: msg('Going home', {desc: 'Heading of a folded part.'}),
    says: [
      {
        id: 'scan-before-home',
        text: msg('Ask who you can call day and night, and when to come back. Ask for it on paper.', {
          desc: 'On paper: the numbers and the date.',
        }),
        sources: ['ekhuft-epau', 'nice-ng126'],
      },
    ],
  },
] as const satisfies readonly Part[];

export const text = {
  ...wordsOf(scanLead, scanParts, saidIn(scanParts)),
  'scan-title': msg('At the scan', {desc: 'Title of the card.'}),
};
