import {msg} from '@lit/localize';
import {type CallIfId} from './call-ifs.js';
import type {Level} from './levels.js';
import {backPain} from './repeated.js';
import {wordsOf, type Block} from './statement.js';

/** What the reader comes with. A sign stands in every topic that it can concern; without a topic all are shown. */
export const topics = ['early-pregnancy', 'bleeding', 'miscarriage', 'after', 'back-pain'] as const;
export type Topic = (typeof topics)[number];

interface InTopics extends Block {
  topics: readonly Topic[];
}

/** A sign belongs to one level. The order here is the order on the card, in every topic. */
export interface WarningSign extends InTopics {
  level: Level;
  /** The lines that say the same at its level or higher: where all signs stand, it is left out, unless one of them was replaced. */
  inside?: readonly string[];
  /** Small lines that stand in its block, always. */
  details?: readonly DetailId[];
  /** When to call after all: in its block, always, at its size. */
  callIfs?: readonly CallIfId[];
}

/** A line beside the signs. */
export interface WarningNote extends InTopics {
  place: 'start' | 'emergency' | 'calls' | 'soon' | 'end';
  /** It is wrong for some reader, so it is shown in its topics only and not where all signs stand. */
  onlyInTopic?: true;
}

/** What a sign means and what to do: behind the one "Details" of its group, and open in print. */
export interface Explanation extends InTopics {
  level: Level;
}

/** The small lines of signs. */
export const signDetails = [
  {
    id: 'spotting-detail',
    text: msg('It can be pink, brown or red.', {desc: 'Small line of the sign before it; always in its block.'}),
    sources: ['ma-signs'],
  },
  {
    id: 'mild-pain-that-stays-detail',
    text: msg(
      'Cramps like period pain. Back pain that is not better after a few days, or stops you doing normal things.',
      {desc: 'Small line of the sign before it; always in its block.'},
    ),
    sources: ['tommys-symptoms-2', 'ma-signs', 'nhs-back-pain', 'judgement'],
  },
  {
    id: 'also-in-healthy',
    text: msg('This also happens in healthy pregnancies.', {
      desc: 'Small line of the sign before it; always in its block.',
    }),
    sources: ['ma-signs', 'tommys-symptoms-2'],
  },
  {
    id: 'pregnant-with-coil-detail',
    text: msg('Do not take the coil out yourself.', {desc: 'Small line of the sign before it; always in its block.'}),
    sources: ['judgement'],
  },
  {
    id: 'medicine-rules',
    text: msg('Do not stop a medicine by yourself.', {
      desc: 'Also a note of the checklist, always seen there: a label "valproate" alone can make somebody stop it (seizure).',
    }),
    callIfs: ['medicine-call-if'],
    sources: ['hduhb-valproate', 'epilepsy-society', 'hse-causes'],
  },
  {
    id: 'retinoid-rule',
    text: msg(
      'If you are or could be pregnant, do not take your next dose of isotretinoin, acitretin or alitretinoin.',
      {desc: 'The opposite rule; three medicines for the skin. Also a note of the checklist, always seen there.'},
    ),
    sources: ['bumps-isotretinoin', 'mhra-retinoids'],
  },
  {
    id: 'acitretin-detail',
    text: msg('Acitretin stays in the body for years. Call too if you took it before.', {
      desc: 'Small line of the sign before it; always in its block.',
    }),
    sources: ['mhra-retinoids', 'judgement'],
  },
  {
    id: 'after-two-weeks-detail',
    text: msg('Also if it has not started 2\u00a0weeks after the scan that showed it.', {
      desc: 'Small line of the sign before it; always in its block.',
    }),
    sources: ['henw-miskraam', 'ggc-expectant', 'hse-treatment', 'dgft-bleeding'],
  },
  {
    id: 'test-or-period-late-detail',
    text: msg('No period: do a pregnancy test before you call.', {
      desc: 'Small line of the sign before it; always in its block.',
    }),
    sources: ['judgement'],
  },
  {
    id: 'low-mood-detail',
    text: msg(
      'Also if you keep reliving what happened, feel as if you feel nothing, or use alcohol or drugs to cope.',
      {desc: '"Drugs" = illegal drugs, not medicine. "As if you feel nothing" = of feelings, not of the body.'},
    ),
    sources: ['misc-australia-mh'],
  },
  {
    id: 'bleeding-expected-detail',
    text: msg('You can also lose some clots.', {desc: 'Small line of the sign before it; always in its block.'}),
    sources: ['hse-miscarriage'],
  },
  {
    id: 'test-still-positive-detail',
    text: msg('Pregnancy hormone is still in your blood.', {
      desc: 'Small line of the sign before it; always in its block.',
    }),
    sources: ['nbt-pul', 'uclh-pul'],
  },
] as const satisfies readonly (Block & {callIfs?: readonly CallIfId[]})[];

type DetailId = (typeof signDetails)[number]['id'];

export const warningSigns = [
  {
    id: 'soaking-bleeding',
    level: 'emergency',
    topics,
    text: msg('You soak **1\u00a0pad or more within 1\u00a0hour**.', {
      desc: 'Sanitary pad (not notepad, pillow or nappy). "1 … or more within 1 hour" keeps the threshold: never "less than", "at least 1 hour", "a day".',
    }),
    sources: ['ggc-emergency', 'hse-lourdes', 'cork-emergencies', 'uhb-call', 'judgement'],
  },
  {
    id: 'pouring-or-large-clots',
    level: 'emergency',
    topics,
    text: msg('Blood **pours out**, or **large clots** keep coming.', {
      desc: 'New line for blood that does not go into a pad (toilet, bath, legs): so much and so fast that a pad would not hold it. Second part: large blood clots, one after another. EITHER is enough. TRAP: de Blutklumpen, not Blutgerinnsel; not "runs" as a period runs.',
    }),
    sources: ['ggc-emergency', 'hse-lourdes', 'cork-emergencies', 'uhb-call', 'uihc-procedural', 'judgement'],
  },
  {
    id: 'collapse',
    level: 'emergency',
    topics,
    text: msg('**Fainting**, or too dizzy or weak to stand.', {
      desc: 'She loses or has lost consciousness, also if it is over; or cannot stand for dizziness or weakness. Any one.',
    }),
    sources: ['nidirect-ectopic', 'nhg-miskraam', 'uhb-call'],
  },
  {
    id: 'very-strong-tummy-pain',
    level: 'emergency',
    topics,
    text: msg('**Very strong tummy pain**, sudden or constant.', {
      desc: 'Very strong pain that starts suddenly, OR very strong pain that does not stop. Not both needed. "Very strong" must be stronger than "strong" in the next group.',
    }),
    sources: ['nidirect-ectopic', 'uhb-call'],
  },
  {
    id: 'shoulder-tip-pain',
    level: 'emergency',
    topics,
    text: msg('New pain at the **tip of your shoulder**.', {
      desc: 'Blood in the tummy can hurt there. "New" = not an old shoulder problem. Not shoulder blade, not neck.',
    }),
    sources: ['nct-having', 'nidirect-ectopic', 'ma-signs', 'judgement'],
  },
  {
    id: 'cold-or-grey-skin',
    level: 'emergency',
    topics,
    text: msg('Skin **cold and sweaty**, or very pale, grey or blotchy.', {
      desc: 'Cold and sweaty together, OR very pale, OR grey, OR blotchy (patches). Each alone is enough.',
    }),
    sources: ['abuhb-sepsis', 'nct-sepsis', 'nidirect-ectopic'],
  },
  {
    id: 'breathing-or-confused',
    level: 'emergency',
    topics,
    text: msg('**Hard to breathe, chest pain**, confused, hard to wake, or unclear speech.', {
      desc: 'Five signs, each alone is enoughchest pain and hard to wake). Others may see the last three before she does. "Unclear speech" = she cannot speak clearly.',
    }),
    sources: ['abuhb-sepsis', 'nct-sepsis', 'hse-sepsis', 'thrombosis-uk-pe', 'abuhb-vte'],
  },
  {
    id: 'extremely-ill',
    level: 'emergency',
    topics,
    text: msg('**Extremely ill**, cannot stop shaking, or no pee comes.', {
      desc: 'Three signs, EACH alone is enough. Shaking: the whole body, stronger than "hot and cold in turns" of the next group: use another word. "Pee": the plain polite word of patient leaflets. No pee comes = she cannot, or has not all day.',
    }),
    sources: ['abuhb-sepsis', 'hse-sepsis', 'nhs-back-pain', 'chesterfield-ces'],
  },
  {
    id: 'numb-weak-or-leaking',
    level: 'emergency',
    topics: ['back-pain'],
    text: msg('Back pain and **numb between your legs**, weak legs, or leaking pee.', {
      desc: 'Back pain AND any one of three. "Numb" = she feels less or nothing there (body, not feelings). "Leaking pee": it comes out without her feeling it. The fourth, "cannot pee", is in the line above it, for everybody.',
    }),
    sources: ['nhs-back-pain', 'chesterfield-ces'],
  },
  {
    id: 'might-hurt-yourself',
    level: 'emergency',
    topics,
    text: msg('You could **hurt yourself or end your life**.', {
      desc: 'She fears that she will act on it. The phrase for self-harm and suicide (nl jezelf iets aandoen), not for hurting a toe. Where the hospital names a crisis line, "{name}: {number}" stands inside this line, without other words.',
    }),
    sources: ['misc-australia-mh', 'lancet-2021', 'judgement'],
  },
  {
    id: 'more-than-light-bleeding',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding'],
    text: msg('Bleeding **with pain, or like a period or more**.', {
      desc: 'Bleeding together with pain in tummy or back, OR bleeding as much as on a normal day of her period, or more.: no condition "nobody has checked it" any more.',
    }),
    sources: ['nhg-miskraam', 'tommys-having', 'ma-signs', 'tommys-symptoms-2', 'cork-emergencies', 'nhs-back-pain'],
  },
  {
    id: 'heavy-again',
    level: 'urgent',
    topics: ['miscarriage', 'after'],
    inside: ['more-than-light-bleeding'],
    text: msg('Bleeding had become less and is **heavy again**.', {desc: 'First less, now heavy again.'}),
    sources: ['dgft-bleeding', 'ggc-emergency', 'judgement'],
  },
  {
    id: 'strong-or-one-sided-pain',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding', 'after'],
    text: msg('Tummy or back pain: **strong, one-sided, getting worse, with diarrhoea**, or on the toilet.', {
      desc: 'Tummy or back pain and ANY one of: strong; one-sided (on one side of tummy or back); getting worse; with diarrhoea; on the toilet (when she pees or poos). An ectopic pregnancy can look like a stomach bug.',
    }),
    sources: [
      'nidirect-ectopic',
      'ma-signs',
      'hse-miscarriage',
      'ncic-natural',
      'ggc-emergency',
      'nhs-kidney',
      'nhs-back-pain',
      'nct-having',
    ],
  },
  {
    id: 'pain-not-helped',
    level: 'urgent',
    topics: ['miscarriage', 'after'],
    inside: ['strong-or-one-sided-pain', 'strong-pain-detail'],
    text: msg('**Painkillers do not help enough**, or pain keeps getting worse.', {desc: 'Either.'}),
    sources: ['hse-miscarriage', 'ncic-natural'],
  },
  {
    id: 'pain-never-scanned',
    level: 'urgent',
    topics: ['miscarriage', 'after'],
    inside: ['pregnancy-not-seen', 'higher-risk-detail'],
    text: msg('Bleeding or tummy pain, and **no scan showed the pregnancy in your womb**.', {
      desc: 'She had no scan at all, OR a scan did not show a pregnancy in the womb. No exception to the rule for light bleeding: in these two topics she has bled like a period or more, or the pregnancy came out. TRAP: must not exclude the reader without a scan.',
    }),
    sources: ['royalfree-pul', 'nhg-miskraam', 'nbt-pul', 'judgement'],
  },
  {
    id: 'back-pain-pregnant',
    level: 'urgent',
    topics: ['back-pain'],
    inside: ['more-than-light-bleeding', 'strong-or-one-sided-pain', 'back-pain-waves-detail'],
    text: msg('**Pregnant, or maybe**: back pain in waves, or pain that is strong, one-sided, or with bleeding.', {
      desc: 'Pregnant or maybe pregnant, and ANY one: back pain that comes in waves; strong pain; pain on one side; pain and bleeding. Also without bleeding.',
    }),
    sources: ['nhs-back-pain', 'ma-signs', 'nidirect-ectopic', 'judgement'],
  },
  {
    id: 'kidney-signs',
    level: 'urgent',
    topics: ['back-pain'],
    inside: ['strong-or-one-sided-pain', 'infection-signs', 'kidney-detail'],
    text: msg('Pain **with fever, diarrhoea, repeated vomiting**, on the toilet, or with cloudy or bloody pee.', {
      desc: 'Pain in back, side or tummy, and ANY one; "on the toilet" = when she pees or poos. "Repeated vomiting" not "feels sick", which is common early in pregnancy.',
    }),
    sources: ['nhs-kidney', 'nhs-back-pain', 'nidirect-ectopic', 'ma-signs', 'ggc-emergency'],
  },
  {
    id: 'back-pain-after-worse',
    level: 'urgent',
    topics: ['back-pain'],
    inside: ['strong-or-one-sided-pain', 'infection-signs', 'strong-pain-detail', 'higher-risk-detail'],
    text: msg(
      '**Miscarriage, now or before**: worse pain, painkillers do not help, bad smell, or no scan showed the pregnancy in your womb.',
      {
        desc: 'She is having or has had a miscarriage, and ANY one. Bad smell = of blood or discharge. Last one: never scanned, or the scan did not show it.',
      },
    ),
    sources: [
      'ggc-emergency',
      'nhs-kidney',
      'hse-miscarriage',
      'ncic-natural',
      'royalfree-pul',
      'nhg-miskraam',
      'nbt-pul',
      'nct-sepsis',
      'tk-fehlgeburt',
      'judgement',
    ],
  },
  {
    id: 'pregnancy-not-seen',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding'],
    text: msg('Light bleeding or pain, and **a scan did not show the pregnancy**.', {
      desc: '(A little bleeding OR a little tummy pain) AND a scan was done that could not find the pregnancy in the womb. TRAP: never "a scan that showed nothing wrong".',
    }),
    sources: ['nhg-miskraam', 'royalfree-pul', 'nbt-pul', 'cuh-pul'],
  },
  {
    id: 'ectopic-higher-risk',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding'],
    text: msg(
      'Light bleeding or pain with **a coil (IUD), fertility treatment, tube problems, or earlier ectopic pregnancy**.',
      {
        desc: '(A little bleeding OR a little tummy pain) AND any one of four: this is "a higher risk of an ectopic pregnancy" on all cards. "Coil": the contraceptive in the womb. "Ectopic pregnancy" = outside the womb: the name that patients know.',
      },
    ),
    sources: ['nhg-miskraam', 'hse-causes', 'ectopic-trust-iud'],
  },
  {
    id: 'fluid-or-after-12-weeks',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding', 'back-pain'],
    text: msg(
      '**Clear fluid or the pregnancy comes out**. After 12\u00a0weeks: bleeding or cramps (20\u00a0weeks: maternity unit).',
      {
        desc: 'Any one: clear fluid from the vagina; she thinks the pregnancy has come out; bleeding after 12 weeks of pregnancy; cramps that keep coming after 12 weeks. From 20 weeks on she calls the maternity unit. TRAP: "after 12 weeks" = week 13 and later, not "12 weeks after the miscarriage".',
      },
    ),
    sources: ['tommys-symptoms-2', 'ma-signs', 'tommys-having', 'judgement'],
  },
  {
    id: 'after-12-weeks',
    level: 'urgent',
    topics: ['miscarriage'],
    inside: ['fluid-or-after-12-weeks'],
    text: msg('**More than 12\u00a0weeks** pregnant, with bleeding, fluid or cramps (20\u00a0weeks: maternity unit).', {
      desc: 'For readers whose loss is late. "Fluid" from the vagina.',
    }),
    sources: ['tommys-having'],
  },
  {
    id: 'infection-signs',
    level: 'urgent',
    topics,
    text: msg('**Fever (38\u00a0°C or higher)**, or bad-smelling blood or discharge.', {
      desc: 'Each alone. "Discharge" = fluid from the vagina, not leaving hospital. "Fever" means 38 °C or higher everywhere on these cards.',
    }),
    sources: ['ggc-emergency', 'nct-sepsis', 'tk-fehlgeburt'],
  },
  {
    id: 'leg-clot',
    level: 'urgent',
    topics,
    text: msg('**One leg** swollen or painful.', {
      desc: 'One leg, not both: it can be a blood clot in a vein (de Thrombose, Blutgerinnsel: here that word is right)..',
    }),
    sources: ['abuhb-vte', 'uhb-dvt', 'judgement'],
  },
  {
    id: 'injury-or-violence',
    level: 'urgent',
    topics,
    text: msg('**Accident, hard fall or hit**, or someone hurt you (danger: police).', {
      desc: 'Any one. "Hit" = to the tummy. Last words: if she is in danger now, she calls the police. No number: in some countries the emergency number of the card is the ambulance. Calm words: another person may be reading along.',
    }),
    sources: ['nhs-domestic-abuse', 'judgement'],
  },
  {
    id: 'dark-thoughts',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding', 'miscarriage', 'after'],
    text: msg('Thoughts of **ending your life or hurting yourself**.', {
      desc: 'Her own death, not the death of the baby. Suicide and self-harm; use the phrase of the first group. Here without a plan; there she fears to act.',
    }),
    sources: ['misc-australia-mh', 'lancet-2021', 'judgement'],
  },
  {
    id: 'spotting',
    level: 'soon',
    topics: ['early-pregnancy', 'bleeding'],
    text: msg('**Light bleeding without pain**, less than a period, also if it has stopped.', {
      desc: 'THE rule for light bleeding, the same on every card. No pain at all. Call-if: any one.',
    }),
    details: ['spotting-detail'],
    callIfs: ['bleeding-call-if'],
    sources: ['tommys-symptoms-2', 'ma-signs', 'uhb-call', 'nhg-miskraam', 'judgement'],
  },
  {
    id: 'mild-pain-that-stays',
    level: 'soon',
    topics: ['early-pregnancy', 'back-pain'],
    text: msg('**Mild cramps** that keep coming back, or **mild back pain** that stays or limits you.', {
      desc: 'Without bleeding. "Limits" = she cannot do normal things.',
    }),
    details: ['mild-pain-that-stays-detail'],
    callIfs: ['back-pain-call-if'],
    sources: ['tommys-symptoms-2', 'ma-signs', 'nhs-back-pain'],
  },
  {
    id: 'burning-pee',
    level: 'soon',
    topics: ['early-pregnancy', 'bleeding', 'back-pain'],
    text: msg('**Burning when you pee**, without fever or back pain.', {
      desc: 'New sign: it can be an infection of the bladder, which needs treatment in pregnancy. Plain polite word for pee.',
    }),
    callIfs: ['kidney-call-if'],
    sources: ['hse-uti', 'tommys-uti'],
  },
  {
    id: 'pregnancy-signs-fade',
    level: 'soon',
    topics: ['early-pregnancy', 'bleeding', 'back-pain'],
    text: msg('You suddenly **feel less sick, or your breasts hurt less**, and you worry.', {desc: '"Sick" = nausea.'}),
    details: ['also-in-healthy'],
    callIfs: ['strong-pain-call-if', 'bleeding-call-if'],
    sources: ['ma-signs', 'tommys-symptoms-2'],
  },
  {
    id: 'pregnant-with-coil',
    level: 'soon',
    topics: ['early-pregnancy'],
    text: msg('You are **pregnant with a coil (IUD)** and have no pain or bleeding.', {
      desc: 'Coil = contraceptive in the womb.',
    }),
    details: ['pregnant-with-coil-detail'],
    callIfs: ['even-a-little-call-if'],
    sources: ['ectopic-trust-iud', 'nhg-miskraam'],
  },
  {
    id: 'pregnant-on-medicine',
    level: 'soon',
    topics: ['early-pregnancy', 'bleeding'],
    text: msg('You are pregnant and take **valproate, isotretinoin** or another medicine that can harm.', {
      desc: 'Harm the pregnancy. Opposite rules for two medicines: both small lines must always stand with the sign. Brand names by country may follow in brackets: ask the clinician.',
    }),
    details: ['medicine-rules', 'retinoid-rule', 'acitretin-detail'],
    sources: ['hduhb-valproate', 'bumps-isotretinoin', 'hse-causes'],
  },
  {
    id: 'no-bleeding-after-tablets',
    level: 'soon',
    topics: ['miscarriage'],
    text: msg('No bleeding within **48\u00a0hours after tablets** for a miscarriage.', {
      desc: 'Tablets that start the miscarriage (misoprostol); 48 hours after the last ones. New sign: a clinician decides.',
    }),
    sources: ['nice-ng126', 'judgement'],
  },
  {
    id: 'after-two-weeks',
    level: 'soon',
    topics: ['miscarriage', 'after'],
    text: msg('Still bleeding **2\u00a0weeks after** a miscarriage, or it has not finished after **2\u00a0weeks**.', {
      desc: 'Either. "It" = the miscarriage. The word "waiting" is avoided: it can sound like hoping for it.',
    }),
    details: ['after-two-weeks-detail'],
    sources: ['henw-miskraam', 'ggc-expectant', 'hse-treatment', 'dgft-bleeding'],
  },
  {
    id: 'test-or-period-late',
    level: 'soon',
    topics: ['after'],
    text: msg('Test **still positive 3\u00a0weeks after** a miscarriage, or **no period 8\u00a0weeks after** it.', {
      desc: 'Pregnancy test. Either.',
    }),
    details: ['test-or-period-late-detail'],
    sources: ['nbt-pul', 'uclh-pul', 'ggc-expectant', 'mm-nz'],
  },
  {
    id: 'low-mood',
    level: 'soon',
    topics: ['miscarriage', 'after'],
    text: msg('You **cannot manage your day**, or have felt very low or scared for 2\u00a0weeks.', {
      desc: '"Low" = sad. Also on the support card.',
    }),
    details: ['low-mood-detail'],
    callIfs: ['dark-thoughts-call-if'],
    sources: ['misc-australia-mh', 'judgement'],
  },
  {
    id: 'rhesus-negative',
    level: 'soon',
    topics: ['early-pregnancy', 'bleeding', 'miscarriage', 'after'],
    text: msg(
      'If your blood group is **rhesus negative**, ask about an anti-D injection. Not everyone needs it. It is given within 3\u00a0days. If we are closed for 2\u00a0days or more, call the evening and weekend line. If it is later than 3\u00a0days, still call.',
      {
        desc: 'Last line of the list: it is no sign but a question of blood group. Within 3 days of the bleeding or the miscarriage. Rules differ by country a hospital should be able to replace or hide it.',
      },
    ),
    sources: ['henw-miskraam', 'tk-fehlgeburt', 'nice-ng126', 'judgement'],
  },
  {
    id: 'mild-back-ache',
    level: 'normal',
    topics: ['early-pregnancy', 'back-pain'],
    text: msg('**Mild back pain alone** is common in pregnancy, and usually no sign of miscarriage.', {
      desc: '"Alone" = without other signs. "Mild" must stay: only mild pain is common. Also on the back pain card.',
    }),
    callIfs: ['back-pain-call-if'],
    sources: ['nhs-back-pain', 'ma-signs'],
  },
  {
    id: 'few-pregnancy-signs',
    level: 'normal',
    topics: ['early-pregnancy'],
    text: msg('**Few signs of pregnancy**.', {desc: 'For example little nausea. Not a warning sign.'}),
    details: ['also-in-healthy'],
    callIfs: ['strong-pain-call-if', 'bleeding-call-if', 'light-bleeding-call-if'],
    sources: ['ma-signs'],
  },
  {
    id: 'bleeding-expected',
    level: 'normal',
    topics: ['miscarriage'],
    text: msg('**A scan showed a miscarriage**: bleeding like a heavy period for 1 or 2\u00a0days.', {
      desc: 'The first words are the condition: never leave them out, the line also stands in "All signs". A clot here is some and small.',
    }),
    details: ['bleeding-expected-detail'],
    callIfs: ['soaking-call-if', 'pouring-call-if'],
    sources: ['hse-miscarriage'],
  },
  {
    id: 'cramps-in-waves',
    level: 'normal',
    topics: ['miscarriage'],
    text: msg('**A scan showed a miscarriage**: cramps in waves in your tummy, back or legs.', {
      desc: 'The first words are the condition. Waves: the cramps come and go. Also on the back pain card.',
    }),
    callIfs: ['painkillers-call-if', 'very-strong-call-if'],
    sources: ['hse-miscarriage'],
  },
  {
    id: 'bleeding-and-cramps-get-less',
    level: 'normal',
    topics: ['after'],
    text: msg('**After a miscarriage**: bleeding, mild cramps and mild back pain that get less.', {
      desc: 'Everything gets less from day to day. "Mild" must stay. Also on the back pain card.',
    }),
    callIfs: ['worse-again-call-if', 'two-weeks-call-if'],
    sources: ['hse-miscarriage', 'dgft-bleeding'],
  },
  {
    id: 'test-still-positive',
    level: 'normal',
    topics: ['after'],
    text: msg('After a miscarriage, a **pregnancy test can stay positive** for up to 3\u00a0weeks.', {
      desc: 'Pregnancy test. Say after WHAT: a miscarriage. Also on the facts card.',
    }),
    details: ['test-still-positive-detail'],
    callIfs: ['test-call-if'],
    sources: ['nbt-pul', 'uclh-pul'],
  },
  {
    id: 'all-feelings',
    level: 'normal',
    topics: ['miscarriage', 'after'],
    text: msg('You can feel **sad, angry, guilty, empty, relieved or fine**.', {
      desc: 'No feeling is wrong. "Guilty" = she feels guilt, not that she is to blame.',
    }),
    callIfs: ['low-mood-call-if', 'dark-thoughts-call-if'],
    sources: ['tommys-grief', 'judgement'],
  },
] as const satisfies readonly WarningSign[];

export const explanations = [
  {
    id: 'emergency-action',
    level: 'emergency',
    topics,
    text: msg('Do not wait for a test or a scan. Do not drive yourself. Ask someone to stay with you.', {
      desc: 'What to do besides calling. Orders.',
    }),
    sources: ['nidirect-ectopic', 'judgement'],
  },
  {
    id: 'soaking-bleeding-detail',
    level: 'emergency',
    topics,
    text: msg(
      'A pad: a normal full-size pad, not a panty liner. Blood in the toilet, the bath or on your legs is blood loss too.',
      {desc: 'Explains the lines about bleeding.'},
    ),
    sources: ['ggc-emergency', 'hse-lourdes', 'cork-emergencies', 'uhb-call'],
  },
  {
    id: 'large-clots-detail',
    level: 'emergency',
    topics,
    text: msg('A large clot is 4\u00a0cm or more, about as big as a golf ball.', {
      desc: '4 cm stands in every language; the ball may be replaced by something of 4 cm that everybody knows (walnut). Not a plum: its size differs by country.',
    }),
    sources: [
      'ggc-emergency',
      'hse-lourdes',
      'cork-emergencies',
      'uhb-call',
      'uihc-procedural',
      'misc-australia-late',
      'judgement',
    ],
  },
  {
    id: 'shoulder-tip-pain-detail',
    level: 'emergency',
    topics,
    text: msg('The tip of your shoulder is where your arm begins.', {desc: 'Explains the shoulder line.'}),
    sources: ['nct-having', 'nidirect-ectopic', 'ma-signs'],
  },
  {
    id: 'cold-or-grey-skin-detail',
    level: 'emergency',
    topics,
    text: msg(
      'On darker skin, look at the lips, the tongue, the palms and inside the eyelids. Your heart can beat very fast too.',
      {desc: 'Explains the skin line: a change of colour shows there. Palms = inside of the hands.'},
    ),
    sources: ['abuhb-sepsis', 'judgement'],
  },
  {
    id: 'extremely-ill-detail',
    level: 'emergency',
    topics,
    text: msg(
      'Extremely ill: you feel as if you could die. Shaking: your whole body shakes. No pee: you cannot pee, or have not peed all day.',
      {desc: 'Explains three signs of one line. First: fear of dying from illness; must not sound like a wish to die.'},
    ),
    sources: ['abuhb-sepsis', 'hse-sepsis', 'nhs-back-pain', 'chesterfield-ces'],
  },
  {
    id: 'numb-weak-or-leaking-detail',
    level: 'emergency',
    topics: ['back-pain'],
    text: msg(
      'Numb: you feel less or nothing around your bottom, vagina or the inside of your thighs. Leaking: pee or poo comes out and you do not feel it.',
      {desc: 'Explains the line about numbness. Plain polite words for the body.'},
    ),
    sources: ['nhs-back-pain', 'chesterfield-ces'],
  },
  {
    id: 'might-hurt-yourself-detail',
    level: 'emergency',
    topics,
    text: msg('Also if you have already hurt yourself or taken too many tablets, even if you feel well.', {
      desc: 'Belongs to the line about ending her life. An overdose can do harm hours later. Tablets = medicine, not the treatment of the miscarriage.',
    }),
    sources: ['judgement'],
  },
  {
    id: 'signs-at-any-time',
    level: 'emergency',
    topics,
    text: msg('Call at any time, also weeks after a miscarriage, a pregnancy outside the womb or a treatment.', {
      desc: 'No end date may be named: danger does not stop after some weeks.',
    }),
    sources: ['judgement', 'nidirect-ectopic'],
  },
  {
    id: 'something-is-wrong',
    level: 'urgent',
    topics,
    text: msg('Call too if you feel that something is seriously wrong. You do not have to be sure.', {
      desc: 'Trust your feeling. Not a question.',
    }),
    sources: ['abuhb-sepsis'],
  },
  {
    id: 'light-bleeding-detail',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding'],
    text: msg('Like a period: as much as on a normal day of your period. If it gets worse after a check, call again.', {
      desc: 'Explains the bleeding line. Second sentence: a check last week is no check of today.',
    }),
    sources: ['nhg-miskraam', 'tommys-symptoms-2', 'cork-emergencies', 'tommys-having', 'ma-signs'],
  },
  {
    id: 'strong-pain-detail',
    level: 'urgent',
    topics,
    text: msg('Strong pain: painkillers do not help enough.', {desc: 'What "strong" means in this group.'}),
    sources: ['hse-miscarriage', 'ncic-natural', 'nidirect-ectopic', 'ma-signs'],
  },
  {
    id: 'back-pain-waves-detail',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding'],
    text: msg('Back pain that comes in waves is a sign too.', {desc: 'Comes and goes, like labour.'}),
    sources: ['judgement'],
  },
  {
    id: 'kidney-detail',
    level: 'urgent',
    topics,
    text: msg(
      'Back or side pain with cloudy or bloody pee, or with repeated vomiting, can be a kidney infection. It needs treatment today.',
      {
        desc: 'Also for readers who have chosen no topic: the sign kidney-signs stands in the topic back pain only. "Today" belongs to treatment.',
      },
    ),
    sources: ['nhs-kidney', 'nhs-back-pain'],
  },
  {
    id: 'higher-risk-detail',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding'],
    text: msg(
      'Ectopic: outside the womb, now or before. Fertility treatment: such as IVF. Tube problems: an infection of womb or tubes, a tube operation, or sterilisation. After a miscarriage: also if you never had a scan.',
      {
        desc: 'Explains who has a higher risk of a pregnancy outside the womb. "Tubes" = the tubes between ovaries and womb.',
      },
    ),
    sources: ['nhg-miskraam', 'hse-causes', 'royalfree-pul', 'nbt-pul'],
  },
  {
    id: 'cannot-keep-drink-down',
    level: 'urgent',
    topics: ['early-pregnancy'],
    text: msg('Call too if no drink has stayed down for 24\u00a0hours.', {
      desc: 'She vomits everything that she drinks, for 24 hours.',
    }),
    sources: ['hse-morning-sickness'],
  },
  {
    id: 'infection-signs-detail',
    level: 'urgent',
    topics,
    text: msg('Without a thermometer: if you feel hot and cold in turns, you have a fever.', {
      desc: 'Hot and shivery. Another word than the shaking of the first group.',
    }),
    sources: ['judgement', 'ggc-emergency'],
  },
  {
    id: 'leg-clot-detail',
    level: 'urgent',
    topics,
    text: msg('The leg can also be warm or red. It can be a blood clot.', {desc: 'Clot in a vein.'}),
    sources: ['abuhb-vte'],
  },
  {
    id: 'injury-detail',
    level: 'urgent',
    topics,
    text: msg(
      'A hit means a hit to your tummy. If you are in danger now, call the police or {emergency}. You can also get help to be safe.',
      {desc: 'No promise, no pressure.'},
    ),
    sources: ['nhs-domestic-abuse'],
  },
  {
    id: 'dark-thoughts-detail',
    level: 'urgent',
    topics: ['early-pregnancy', 'bleeding', 'miscarriage', 'after'],
    text: msg('Call even if you would not do it, or if you only wish that you were dead.', {
      desc: 'Belongs to the line about ending her life. Second part: a passive wish to be dead is enough.',
    }),
    sources: ['misc-australia-mh', 'lancet-2021'],
  },
  {
    id: 'use-pads',
    level: 'urgent',
    topics: ['bleeding', 'miscarriage', 'after'],
    text: msg(
      'Use pads, not tampons or a menstrual cup. Count them, and look at the colour and the clots. Say this when you call.',
      {desc: 'Pads = sanitary pads.'},
    ),
    sources: ['tommys-symptoms-2', 'hse-miscarriage'],
  },
] as const satisfies readonly Explanation[];

export const warningNotes = [
  {
    id: 'other-topic-without-scan',
    place: 'start',
    topics: ['miscarriage'],
    onlyInTopic: true,
    text: msg('If no scan showed a miscarriage, choose another topic.', {
      desc: 'First lines of the topic "A doctor says: miscarriage". Keeps a reader without a scan out of the lines that call bleeding expected. "Topic" = the choice above. TRAP: not "if the scan showed no miscarriage, all is well".',
    }),
    sources: ['royalfree-pul', 'nhg-miskraam', 'nbt-pul'],
  },
  {
    id: 'own-instructions',
    place: 'start',
    topics: ['miscarriage'],
    onlyInTopic: true,
    text: msg(
      'If your clinic gave you rules for pads, fever or shaking, follow those. For all other signs, call as below.',
      {
        desc: 'For readers treated at home, for example with tablets, whose leaflet names another number of pads, or says that fever or shaking is expected. The leaflet has the last word for these three only, never for fainting, breathing or pain. Rules = limits.',
      },
    ),
    sources: ['judgement', 'bcwomens-miscarriage', 'ncic-natural'],
  },
  {
    id: 'counts-without-test',
    place: 'emergency',
    topics,
    text: msg('Even without bleeding or a positive test.', {
      desc: 'Under the headings of the first two groups, the same words in both. Call also if you do not bleed, have done no pregnancy test, or the test was negative. Corrects the dangerous belief that pain without blood is harmless. TRAP: two separate cases, not "without bleeding a positive test".',
    }),
    sources: ['nidirect-ectopic', 'uhb-call', 'judgement'],
  },
  {
    id: 'nobody-answers',
    place: 'calls',
    topics,
    text: msg('Nobody answers, you cannot call, or you get worse: go to the emergency department.', {
      desc: 'Stands under the numbers of this group, on every card, always. Nobody answers the phone, OR she cannot phone (deaf, no credit, not safe to speak), OR she gets worse after she called: go to the emergency department of a hospital (nl spoedeisende hulp, be spoed, de Notaufnahme, at Notfallambulanz). Not a question.',
    }),
    sources: ['hse-miscarriage', 'judgement'],
  },
  {
    id: 'soon-deadline',
    place: 'soon',
    topics,
    text: msg('Today, or the next day we are open.', {
      desc: 'Under the heading, before the opening hours. No "working day": in Germany and Austria that is Saturday too.',
    }),
    sources: ['judgement'],
  },
  {
    id: 'half-go-on',
    place: 'end',
    topics: ['early-pregnancy', 'bleeding'],
    onlyInTopic: true,
    text: msg('About half of the pregnancies with early bleeding go on. Still call.', {
      desc: 'Hope, never false hope: only for readers without a clear answer, so never in "all" or after a scan that showed a miscarriage. Also the reason in a row of the myths. "Go on" = do not end in a miscarriage.',
    }),
    sources: ['henw-miskraam', 'tommys-symptoms-2'],
  },
] as const satisfies readonly WarningNote[];

/** The topics that begin with words for a loss. They say nothing of evidence. */
export const sorryTopics = ['miscarriage', 'after'] as const satisfies readonly Topic[];

/** What the fold of the signs for office hours says that is inside. */
export const soonSummaries = [
  {id: 'soon-summary', topics: ['early-pregnancy', 'bleeding'], inAll: true},
  {id: 'soon-summary-miscarriage', topics: ['miscarriage', 'after'], inAll: false},
  {id: 'soon-summary-back-pain', topics: ['back-pain'], inAll: false},
] as const satisfies readonly {id: string; topics: readonly Topic[]; inAll: boolean}[];

export const text = {
  ...wordsOf(signDetails, warningSigns, explanations, warningNotes),
  sorry: msg('We are sorry. Whatever you feel is all right.', {
    desc: 'First line of the card in two topics, and of the support card. Condolence, not apology or guilt.',
  }),
  'signs-title': msg('When to call', {desc: 'Heading of the warning card. "Call" = phone, not shout or visit.'}),
  'signs-lede': msg('One sign is enough. If you are not sure, call.', {
    desc: 'Under the heading of the card; stands for every group. "Sign" = one line of the lists below. TRAP: enough to call, not "enough, stop". Not a question.',
  }),
  'topic-legend': msg('What is it about?', {desc: 'Question above the choice of a topic.'}),
  'topic-all': msg('All signs', {
    desc: 'Choice: the signs of every topic. First choice, and chosen where the page names none.',
  }),
  'topic-early-pregnancy': msg('Pregnant, or maybe pregnant', {
    desc: 'Topic, in the words of the reader. Also for those who have done no test. Short: it stands on half a phone screen.',
  }),
  'topic-bleeding': msg('Bleeding, reason not known yet', {
    desc: 'Topic, in the words of the reader: nobody has looked yet, OR a scan could not say where the pregnancy is, OR a scan saw a heartbeat and she bleeds.',
  }),
  'topic-miscarriage': msg('A doctor says: miscarriage', {
    desc: 'Topic, in the words of the reader: a doctor or midwife has told her; it is coming now or she is treated. TRAP: never "I think I have a miscarriage": such a reader belongs under the topic above. Use the word for miscarriage, never one for abortion. Also the name of a part of the back pain card.',
  }),
  'topic-after': msg('After a miscarriage', {
    desc: 'Topic: it is over; days, weeks or months ago. Also the name of a part of the back pain card.',
  }),
  'topic-back-pain': backPain,
  'level-emergency': msg('Call {emergency} now', {
    desc: 'Heading of the first group, on every card. {emergency} is a number, or the words "the emergency number".',
  }),
  'about-these-signs': msg('Details', {
    desc: 'Opens the explanations of a group. open in print; closed without script too, where a native <details> opens it (the takeover must move nothing). Used in the first two groups.',
  }),
  'level-urgent': msg('Call today, also at night', {
    desc: 'Heading of the second group. The same words stand in every call-if line of this level.',
  }),
  'level-soon': msg('Call in office hours', {
    desc: 'Heading of the third group; the deadline is the next line. de: Sprechzeiten; nl: wanneer de praktijk open is.',
  }),
  'soon-summary': msg('Light bleeding without pain, medicines, rhesus negative blood, and other signs', {
    desc: 'Opens the list of this group; also shown for "All signs". Light = less than a period. Medicines and rhesus are named because a reader would not look for them here.',
  }),
  'soon-summary-miscarriage': msg(
    'Bleeding for 2\u00a0weeks, test still positive, low mood, rhesus negative blood, and other signs',
    {desc: 'The same line in two topics.'},
  ),
  'soon-summary-back-pain': msg('Mild back pain that stays, and other signs', {
    desc: 'The same line in the topic back pain.',
  }),
  'level-normal': msg('Usually normal', {desc: 'Heading of the last group.'}),
  'normal-summary': msg('What is common, and when to call', {
    desc: 'Opens the list. It names no sign: reassurance never stands without its call-if line.',
  }),
};
