import {msg} from '@lit/localize';
import {
  allFeelings,
  backPain,
  backPainAlone,
  callIfFeelingsAreTooMuch,
  callIfStillPositive,
  callTodayIfPainkillersFail,
  callTodayIfWorseOrFever,
  callTodayWithOtherSigns,
} from './repeated.js';
import {wordsOf, type Block} from './statement.js';

/** What the reader comes with. A sign stands in every topic that it can concern; without a topic all are shown. */
export const topics = ['early-pregnancy', 'bleeding', 'after', 'back-pain'] as const;
export type Topic = (typeof topics)[number];

/** Always all four, always in this order. */
export const levels = ['emergency', 'urgent', 'soon', 'normal'] as const;
export type Level = (typeof levels)[number];

/** A sign belongs to one level. The order here is the order on the card, in every topic. */
export interface WarningSign extends Block {
  level: Level;
  topics: readonly Topic[];
}

/** A line beside the signs: at the start of the card, in the emergency or urgent group, or at the end. */
export interface WarningNote extends Block {
  place: 'start' | 'emergency' | 'urgent' | 'end';
  topics: readonly Topic[];
  /** It is wrong for some reader, so it is shown in its topics only and not where all signs stand. */
  onlyInTopic?: true;
}

export const warningSigns = [
  {
    id: 'soaking-bleeding',
    level: 'emergency',
    topics,
    text: msg('You soak through **1\u00a0pad or more within 1\u00a0hour**. Or you keep losing large blood clots.', {
      desc: 'warning sign, emergency',
    }),
    detail: msg('A pad is a normal full-size pad, not a panty liner. Large means bigger than a plum.', {
      desc: 'small line that belongs to the sign above',
    }),
    sources: ['tommys-having', 'cork-emergencies', 'hse-lourdes', 'uptodate-discharge'],
  },
  {
    id: 'collapse',
    level: 'emergency',
    topics,
    text: msg('You **faint**, or you are too dizzy or weak to stand.', {desc: 'warning sign, emergency'}),
    sources: ['nhg-miskraam', 'nidirect-ectopic', 'nhs-signs-copy', 'tommys-having'],
  },
  {
    id: 'very-strong-tummy-pain',
    level: 'emergency',
    topics,
    text: msg(
      'You have **very strong pain** in your tummy that starts suddenly or does not stop. It counts even if you do not bleed.',
      {desc: 'warning sign, emergency'},
    ),
    sources: ['nidirect-ectopic', 'nhs-signs-copy', 'nhg-miskraam'],
  },
  {
    id: 'shoulder-tip-pain',
    level: 'emergency',
    topics,
    text: msg('You have new pain at the **tip of your shoulder**, where your arm begins.', {
      desc: 'warning sign, emergency',
    }),
    sources: ['nhs-signs-copy', 'tommys-having', 'cork-emergencies', 'nidirect-ectopic'],
  },
  {
    id: 'cold-or-grey-skin',
    level: 'emergency',
    topics,
    text: msg('Your skin turns **cold and sweaty**, or very pale, grey or blotchy.', {desc: 'warning sign, emergency'}),
    detail: msg('On darker skin, look at the lips, the gums and inside the eyelids. Your heart can race too.', {
      desc: 'small line that belongs to the sign above',
    }),
    sources: ['nhg-miskraam', 'nidirect-ectopic', 'hse-lourdes', 'hse-sepsis', 'sepsis-trust'],
  },
  {
    id: 'breathing-or-confused',
    level: 'emergency',
    topics,
    text: msg('You **struggle to breathe**, you are confused, or you cannot speak clearly.', {
      desc: 'warning sign, emergency',
    }),
    sources: ['hse-sepsis', 'sepsis-trust', 'nhs-kidney'],
  },
  {
    id: 'very-ill',
    level: 'emergency',
    topics,
    text: msg('You feel **very ill**. And you shake so hard that you cannot stop, or you have not peed all day.', {
      desc: 'warning sign, emergency',
    }),
    sources: ['hse-sepsis', 'sepsis-trust'],
  },
  {
    id: 'might-hurt-yourself',
    level: 'emergency',
    topics: ['early-pregnancy', 'bleeding', 'after'],
    text: msg('You feel that you could **hurt yourself or end your life**.', {desc: 'warning sign, emergency'}),
    sources: ['lancet-2021', 'misc-australia-mh'],
  },
  {
    id: 'numb-or-cannot-pee',
    level: 'emergency',
    topics: ['back-pain'],
    text: msg(
      'You have back pain and you are **numb between your legs**. Or you cannot pee, or lose pee or poo without feeling it, or your legs get weak.',
      {desc: 'warning sign, emergency'},
    ),
    detail: msg('Between your legs means around your bottom, your vagina and the inside of your thighs.', {
      desc: 'small line that belongs to the sign above',
    }),
    sources: ['chesterfield-ces', 'ouh-ces'],
  },
  {
    id: 'bleeding-with-pain',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding'],
    text: msg('You **bleed and have pain** in your tummy or back, and nobody has checked this yet.', {
      desc: 'warning sign, urgent',
    }),
    sources: ['nhg-miskraam', 'tommys-having', 'nhs-signs-copy'],
  },
  {
    id: 'back-pain-with-bleeding',
    level: 'urgent',
    topics: ['back-pain'],
    text: msg('You have **back pain and you bleed**.', {desc: 'warning sign, urgent'}),
    sources: ['tommys-symptoms', 'cks-miscarriage'],
  },
  {
    id: 'strong-or-one-sided-pain',
    level: 'urgent',
    topics: ['early-pregnancy', 'back-pain'],
    text: msg(
      'You have strong pain low in your tummy. Or **new pain on one side** of your tummy or back. Or tummy pain when you pee or poo. It counts without bleeding too.',
      {desc: 'warning sign, urgent'},
    ),
    sources: ['nidirect-ectopic', 'cks-miscarriage'],
  },
  {
    id: 'bleeding-like-a-period',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding'],
    text: msg('You bleed **as much as on a normal day of your period**, or more, and nobody has checked this yet.', {
      desc: 'warning sign, urgent',
    }),
    sources: ['nhg-miskraam', 'cork-emergencies'],
  },
  {
    id: 'heavy-again',
    level: 'urgent',
    topics: ['after'],
    text: msg('Your bleeding had become less and is now **heavy again**.', {desc: 'warning sign, urgent'}),
    sources: ['peterborough-aftercare', 'ggc-expectant'],
  },
  {
    id: 'ectopic-higher-risk',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding'],
    text: msg(
      'You have **any bleeding or tummy pain**. And one of these is true for you: a coil, fertility treatment, an earlier pregnancy outside the womb, an infection of the womb or tubes, or an operation on your tubes.',
      {desc: 'warning sign, urgent'},
    ),
    sources: ['nhg-miskraam'],
  },
  {
    id: 'after-12-weeks',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding'],
    text: msg(
      'You are **more than 12\u00a0weeks pregnant** and you bleed, lose fluid, or have cramps that keep coming.',
      {desc: 'warning sign, urgent'},
    ),
    sources: ['tommys-having'],
  },
  {
    id: 'infection-signs',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding', 'after'],
    text: msg(
      'Your temperature is **38\u00a0°C or higher**, or you feel hot and shivery. Or your blood or discharge smells bad.',
      {desc: 'warning sign, urgent'},
    ),
    sources: [
      'fiere-verlos',
      'peterborough-aftercare',
      'uptodate-discharge',
      'tk-fehlgeburt',
      'sepsis-trust',
      'gvat-fehlgeburt',
    ],
  },
  {
    id: 'pain-not-helped',
    level: 'urgent',
    topics: ['bleeding', 'after'],
    text: msg('**Painkillers do not help enough**, or your pain keeps getting worse.', {desc: 'warning sign, urgent'}),
    sources: [
      'peterborough-aftercare',
      'hse-miscarriage',
      'fiere-verlos',
      'tk-fehlgeburt',
      'gvat-fehlgeburt',
      'sepsis-trust',
    ],
  },
  {
    id: 'fluid-or-pregnancy-passed',
    level: 'urgent',
    topics: ['bleeding'],
    text: msg(
      '**Clear fluid** runs from your vagina, or you think you have lost your pregnancy, and nobody has checked this yet.',
      {desc: 'warning sign, urgent'},
    ),
    sources: ['nhs-signs-copy'],
  },
  {
    id: 'pain-never-scanned',
    level: 'urgent',
    topics: ['after'],
    text: msg('**No scan ever showed a pregnancy in your womb**, and you have tummy pain or still bleed.', {
      desc: 'warning sign, urgent',
    }),
    sources: ['nhg-miskraam', 'nidirect-ectopic'],
  },
  {
    id: 'kidney-signs',
    level: 'urgent',
    topics: ['back-pain'],
    text: msg(
      'You have **pain in your side or in your back under the ribs**. And you have fever, feel sick, or have burning, cloudy or bloody pee.',
      {desc: 'warning sign, urgent'},
    ),
    detail: msg('This can be a kidney infection. In pregnancy it needs treatment today.', {
      desc: 'small line that belongs to the sign above',
    }),
    sources: ['nhs-kidney', 'nct-kidney'],
  },
  {
    id: 'back-pain-very-strong',
    level: 'urgent',
    topics: ['back-pain'],
    text: msg('Your back pain is **very strong, or it comes in waves**.', {desc: 'warning sign, urgent'}),
    sources: ['nhs-backpain-copy'],
  },
  {
    id: 'back-pain-after-worse',
    level: 'urgent',
    topics: ['back-pain'],
    text: msg(
      'After a miscarriage: **your back pain gets worse**. Or it comes with fever, blood or discharge that smells bad, or burning when you pee.',
      {desc: 'warning sign, urgent'},
    ),
    sources: ['tk-fehlgeburt', 'peterborough-aftercare', 'nhs-kidney'],
  },
  {
    id: 'injury-or-violence',
    level: 'urgent',
    topics: ['early-pregnancy', 'back-pain'],
    text: msg(
      'You had a **hard fall, a car accident or a blow to your tummy**. Or someone hurt you: you can also get help to be safe.',
      {desc: 'warning sign, urgent'},
    ),
    sources: ['planned-parenthood'],
  },
  {
    id: 'dark-thoughts',
    level: 'urgent',
    topics: ['after'],
    text: msg('You **think about death or about hurting yourself**, even if you would not do it.', {
      desc: 'warning sign, urgent',
    }),
    sources: ['lancet-2021', 'misc-australia-mh'],
  },
  {
    id: 'spotting',
    level: 'soon',
    topics: ['early-pregnancy', 'bleeding'],
    text: msg(
      'You lose **a little blood, less than a period**, and you have no pain. It can be pink, brown or red. Call also if it has stopped.',
      {desc: 'warning sign, soon'},
    ),
    sources: ['tommys-having', 'fiere-verlos', 'vroedvrouw-groningen', 'nhs-signs-copy'],
  },
  {
    id: 'back-pain-not-better',
    level: 'soon',
    topics: ['back-pain'],
    text: msg('Your back pain stops you doing normal things, or is **not better after a few days**.', {
      desc: 'warning sign, soon',
    }),
    sources: ['nhs-backpain-copy'],
  },
  {
    id: 'mild-cramps',
    level: 'soon',
    topics: ['early-pregnancy', 'back-pain'],
    text: msg('You have **mild cramps**, like period pain, that keep coming back. Call today if you also bleed.', {
      desc: 'warning sign, soon',
    }),
    sources: ['tommys-symptoms', 'seed-nl-hospital'],
  },
  {
    id: 'rhesus-negative',
    level: 'soon',
    topics: ['bleeding', 'after'],
    text: msg(
      'Your blood group is **rhesus negative**. Ask if you need an anti-D injection. It is given within 3\u00a0days of the bleeding or the miscarriage, so do not wait until after a weekend. Later than that? Still call.',
      {desc: 'warning sign, soon'},
    ),
    sources: ['henw-miskraam', 'gpn-anti-d', 'tk-fehlgeburt'],
  },
  {
    id: 'miscarriage-not-finished',
    level: 'soon',
    topics: ['bleeding'],
    text: msg('You are waiting for a miscarriage. **After 2\u00a0weeks** it has not started, or it has not finished.', {
      desc: 'warning sign, soon',
    }),
    sources: ['ggc-expectant', 'henw-miskraam'],
  },
  {
    id: 'pregnancy-signs-fade',
    level: 'soon',
    topics: ['early-pregnancy', 'bleeding', 'back-pain'],
    text: msg(
      'You suddenly **feel less sick, or your breasts are less sore**, and you worry. This also happens in healthy pregnancies.',
      {desc: 'warning sign, soon'},
    ),
    callIf: msg('Call today if you also bleed or have pain.', {desc: 'must stand with the line above'}),
    sources: ['seed-nl-hospital', 'tommys-symptoms', 'nhs-signs-copy', 'cks-miscarriage'],
  },
  {
    id: 'pregnant-with-coil',
    level: 'soon',
    topics: ['early-pregnancy'],
    text: msg('You are **pregnant with a coil** and have no pain or bleeding. Do not take the coil out yourself.', {
      desc: 'warning sign, soon',
    }),
    callIf: msg('Call today if you have any pain or bleeding.', {desc: 'must stand with the line above'}),
    sources: ['seed-nl-hospital', 'ectopic-trust-iud', 'gpn-iud', 'nhg-miskraam'],
  },
  {
    id: 'pregnant-on-medicine',
    level: 'soon',
    topics: ['early-pregnancy'],
    text: msg(
      'You are pregnant and take **valproate, isotretinoin** or another medicine that can harm a pregnancy. Call the doctor who prescribed it today. Never stop valproate by yourself. Do not take the next isotretinoin.',
      {desc: 'warning sign, soon'},
    ),
    sources: ['seed-nl-hospital', 'mhra-retinoids', 'isotretinoin-nl', 'aed-label'],
  },
  {
    id: 'bleeding-two-weeks',
    level: 'soon',
    topics: ['after'],
    text: msg('You **still bleed 2\u00a0weeks** after your miscarriage.', {desc: 'warning sign, soon'}),
    sources: ['ggc-expectant'],
  },
  {
    id: 'test-positive-three-weeks',
    level: 'soon',
    topics: ['after'],
    text: msg('It is 3\u00a0weeks after your miscarriage. A pregnancy test is **still positive**.', {
      desc: 'warning sign, soon',
    }),
    sources: ['nhs-3-week-copy', 'ggc-expectant', 'nice-ng126-update'],
  },
  {
    id: 'no-period-eight-weeks',
    level: 'soon',
    topics: ['after'],
    text: msg('You have had **no period 8\u00a0weeks** after your miscarriage. Do a pregnancy test and call.', {
      desc: 'warning sign, soon',
    }),
    sources: ['peterborough-aftercare'],
  },
  {
    id: 'low-mood',
    level: 'soon',
    topics: ['after'],
    text: msg(
      'You **cannot manage your day**, keep reliving what happened, or use alcohol or drugs to cope. Or you have felt very low, scared or numb for 2\u00a0weeks.',
      {desc: 'warning sign, soon'},
    ),
    callIf: msg('Call today if you think about death or about hurting yourself.', {
      desc: 'must stand with the line above',
    }),
    sources: ['misc-australia-mh', 'miscarriage-assoc', 'lancet-2021'],
  },
  {
    id: 'back-pain-alone',
    level: 'normal',
    topics: ['back-pain'],
    text: backPainAlone,
    callIf: callTodayWithOtherSigns,
    sources: ['nhs-backpain-copy', 'tommys-symptoms'],
  },
  {
    id: 'mild-back-ache',
    level: 'normal',
    topics: ['early-pregnancy', 'back-pain'],
    text: msg('You have mild back ache. This is very common in pregnancy, also in the first weeks.', {
      desc: 'warning sign, normal',
    }),
    callIf: callTodayWithOtherSigns,
    sources: ['nhs-backpain-copy'],
  },
  {
    id: 'few-pregnancy-signs',
    level: 'normal',
    topics: ['early-pregnancy'],
    text: msg('You feel few signs of pregnancy. This also happens in healthy pregnancies.', {
      desc: 'warning sign, normal',
    }),
    callIf: msg('Call if you bleed, have pain or worry.', {desc: 'must stand with the line above'}),
    sources: ['seed-nl-hospital', 'tommys-symptoms', 'nhs-signs-copy'],
  },
  {
    id: 'bleeding-expected',
    level: 'normal',
    topics: ['bleeding'],
    text: msg(
      'A miscarriage has been confirmed: you can bleed like a heavy period, with some clots, for 1 or 2\u00a0days.',
      {desc: 'warning sign, normal'},
    ),
    callIf: msg('Call {emergency} if you soak through 1\u00a0pad or more within 1\u00a0hour, or feel faint.', {
      desc: 'must stand with the line above',
    }),
    sources: ['hse-miscarriage', 'ncic-natural'],
  },
  {
    id: 'cramps-in-waves',
    level: 'normal',
    topics: ['bleeding'],
    text: msg('A miscarriage has been confirmed: cramps in your tummy, back or legs can come in waves.', {
      desc: 'warning sign, normal',
    }),
    callIf: callTodayIfPainkillersFail,
    sources: ['hse-miscarriage', 'best-oirschot', 'seed-nl-hospital'],
  },
  {
    id: 'bleeding-gets-less',
    level: 'normal',
    topics: ['after'],
    text: msg('After a miscarriage your bleeding gets a little less every few days.', {desc: 'warning sign, normal'}),
    callIf: msg('Call if it gets heavy again, smells bad, or lasts 2\u00a0weeks.', {
      desc: 'must stand with the line above',
    }),
    sources: ['hse-miscarriage', 'ncic-natural'],
  },
  {
    id: 'cramps-get-less',
    level: 'normal',
    topics: ['after', 'back-pain'],
    text: msg('After a miscarriage you have milder cramps or low back ache for some days. It gets less each day.', {
      desc: 'warning sign, normal',
    }),
    callIf: callTodayIfWorseOrFever,
    sources: ['hse-miscarriage'],
  },
  {
    id: 'test-still-positive',
    level: 'normal',
    topics: ['after'],
    text: msg('A pregnancy test can stay positive for up to 3\u00a0weeks. Pregnancy hormone is still in your blood.', {
      desc: 'warning sign, normal',
    }),
    callIf: callIfStillPositive,
    sources: ['seed-nl-hospital', 'nhs-3-week-copy'],
  },
  {
    id: 'all-feelings',
    level: 'normal',
    topics: ['after'],
    text: allFeelings,
    callIf: callIfFeelingsAreTooMuch,
    sources: ['tommys-grief', 'miscarriage-assoc'],
  },
] as const satisfies readonly WarningSign[];

export const warningNotes = [
  {
    id: 'sorry',
    place: 'start',
    topics: ['after'],
    onlyInTopic: true,
    text: msg('We are sorry. Whatever you feel is all right.', {
      desc: 'start of the card for readers after a miscarriage',
    }),
    sources: ['hse-lourdes'],
  },
  {
    id: 'emergency-action',
    place: 'emergency',
    topics,
    text: msg(
      'Call {emergency} now. Do not wait for a test or a scan. Do not drive yourself. Ask someone to stay with you.',
      {desc: 'note in the warning card: emergency'},
    ),
    sources: ['nhs-kidney', 'nidirect-ectopic'],
  },
  {
    id: 'counts-without-test',
    place: 'emergency',
    topics: ['early-pregnancy', 'bleeding', 'back-pain'],
    text: msg('These signs count even if you have not done a pregnancy test, or if the test was negative.', {
      desc: 'note in the warning card: emergency',
    }),
    sources: ['nidirect-ectopic'],
  },
  {
    id: 'counts-six-weeks',
    place: 'emergency',
    topics: ['after'],
    text: msg('These signs count for 6\u00a0weeks after a miscarriage, and after any treatment for it.', {
      desc: 'note in the warning card: emergency',
    }),
    sources: ['hse-sepsis'],
  },
  {
    id: 'something-is-wrong',
    place: 'urgent',
    topics,
    text: msg('You feel that something is seriously wrong? You do not have to be sure. Call.', {
      desc: 'note in the warning card: urgent',
    }),
    sources: ['hse-sepsis'],
  },
  {
    id: 'no-signs',
    place: 'end',
    topics: ['early-pregnancy'],
    text: msg('You can also have no signs at all. Some people only find out at a scan. You did not miss anything.', {
      desc: 'note in the warning card: end',
    }),
    sources: ['seed-nl-hospital', 'rcog-early-2016', 'hse-miscarriage', 'gvat-fehlgeburt'],
  },
  {
    id: 'half-go-on',
    place: 'end',
    topics: ['early-pregnancy', 'bleeding'],
    text: msg(
      'Bleeding early in pregnancy does not always mean a miscarriage. About half of these pregnancies go on. Still call.',
      {desc: 'note in the warning card: end'},
    ),
    sources: ['nhg-miskraam', 'vroedvrouw-groningen'],
  },
  {
    id: 'use-pads',
    place: 'urgent',
    topics: ['bleeding'],
    text: msg(
      'Use pads, not tampons or a cup. Count how many you use, and look at the colour and the clots. This helps when you call.',
      {desc: 'note in the warning card: urgent'},
    ),
    sources: ['tommys-having', 'hse-miscarriage', 'peterborough-aftercare'],
  },
] as const satisfies readonly WarningNote[];

export const text = {
  ...wordsOf(warningSigns, warningNotes),
  'signs-title': msg('When to call', {desc: 'heading of the warning card'}),
  'signs-lede': msg('Not sure? Call anyway. You are never a bother to us.', {
    desc: 'under the heading of the warning card',
  }),
  'topic-legend': msg('What is it about?', {desc: 'question above the choice of a topic'}),
  'topic-all': msg('All signs', {desc: 'choice that shows the signs of every topic'}),
  'topic-early-pregnancy': msg('Early pregnancy', {desc: 'topic'}),
  'topic-bleeding': msg('Bleeding and miscarriage', {desc: 'topic'}),
  'topic-after': msg('After a miscarriage', {desc: 'topic'}),
  'topic-back-pain': backPain,
  'level-emergency': msg('Call {emergency} now', {desc: 'heading of the emergency group'}),
  'level-urgent': msg('Call today, also at night', {desc: 'heading of the urgent group'}),
  'level-soon': msg('Call in office hours: today or the next working day', {desc: 'heading of the soon group'}),
  'level-normal': msg('Usually normal', {desc: 'heading of the group of signs that are usually normal'}),
  'one-is-enough': msg('One of these signs is enough', {desc: 'under the headings of the emergency and urgent groups'}),
  'call-again': msg('You have called and you are getting worse? Call again, or call {emergency}.', {
    desc: 'note in the urgent group',
  }),
};
