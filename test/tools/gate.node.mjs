import assert from 'node:assert/strict';
import test from 'node:test';
import {
  catalogueProblems,
  dateProblems,
  messageProblems,
  sentenceProblems,
  untranslatedProblems,
  versionProblems,
} from '../../tools/gate.mjs';
import {readXliff} from '../../tools/catalogue.mjs';

const problemsOf = (language, units, messages = units) => catalogueProblems('cards', language, units, messages);

const soaking = 'You soak through **1 pad or more within 1 hour**.';
const expected = 'You can bleed for 1 or 2 days.';
const wait = 'Wait 2 weeks.';
const fever = '38 °C or higher: call today.';
const dose = 'Take 400 micrograms, not 200 mg.';
const checked = 'Evidence checked on 22 November 2026, next check by 22 November 2027';
const age = 'The chance goes up over 40.';

// One target that is reported, with the words of the report, and one that is not.
const translations = [
  {what: 'no translation', language: 'nl', source: 'Copy', good: 'Kopiëren', bad: '', report: /no translation/},
  {what: 'only spaces', language: 'nl', source: 'Copy', good: 'Kopiëren', bad: ' \n ', report: /no translation/},
  {what: 'still English', language: 'de', source: 'Copy', good: 'Kopieren', bad: 'Copy', report: /is the English/},
  {
    what: 'a lost name',
    language: 'nl',
    source: 'Call {number}.',
    good: 'Bel {number}.',
    bad: 'Bel ons.',
    report: /\{names\}/,
  },
  {
    what: 'a name twice',
    language: 'nl',
    source: 'Call {number}.',
    good: 'Bel {number}.',
    bad: 'Bel {number}, {number}.',
    report: /\{names\}/,
  },
  {
    what: 'a translated name',
    language: 'de',
    source: 'Until {time}',
    good: 'Bis {time}',
    bad: 'Bis {zeit}',
    report: /\{names\}/,
  },
  {
    what: 'an open brace',
    language: 'de',
    source: 'Until {time}',
    good: 'Bis {time}',
    bad: 'Bis {time',
    report: /\{names\}/,
  },
  {
    what: 'lost **',
    language: 'nl',
    source: '**Closed now**',
    good: '**Nu dicht**',
    bad: 'Nu dicht',
    report: /\*\* differ/,
  },
  {
    what: 'uneven **',
    language: 'nl',
    source: '**Closed now**',
    good: '**Nu dicht**',
    bad: '**Nu dicht',
    report: /\*\* differ/,
  },
  {
    what: 'one * for **',
    language: 'nl',
    source: '**Closed now**',
    good: '**Nu dicht**',
    bad: '*Nu dicht*',
    report: /\*\* differ/,
  },
  {
    what: 'another number',
    language: 'nl',
    source: wait,
    good: 'Wacht 2 weken.',
    bad: 'Wacht 3 weken.',
    report: /"2 week" is missing/,
  },
  {
    what: 'a number in words',
    language: 'nl',
    source: wait,
    good: 'Wacht 2 weken.',
    bad: 'Wacht twee weken.',
    report: /"2 week" is missing/,
  },
  {
    what: 'a number of its own',
    language: 'nl',
    source: 'Wait.',
    good: 'Wacht.',
    bad: 'Wacht 2 weken.',
    report: /"2 week" is too much/,
  },
  {
    what: 'weeks to months',
    language: 'de',
    source: wait,
    good: 'Warten Sie 2 Wochen.',
    bad: 'Warten Sie 2 Monate.',
    report: /"2 week" is missing/,
  },
  {
    what: 'hour to day in Dutch',
    language: 'nl',
    source: soaking,
    report: /"1 hour" is missing/,
    good: 'Er is **1 maandverband of meer binnen 1 uur** vol.',
    bad: 'Er is **1 maandverband of meer binnen 1 dag** vol.',
  },
  {
    what: 'hour to day in German',
    language: 'de',
    source: soaking,
    report: /"1 hour" is missing/,
    good: 'Es durchnässt **1 Binde oder mehr in 1 Stunde**.',
    bad: 'Es durchnässt **1 Binde oder mehr in 1 Tag**.',
  },
  {
    what: 'hour to day in Arabic',
    language: 'ar',
    source: soaking,
    report: /"1 hour" is missing/,
    good: 'تمتلئ **فوطة صحية واحدة (1) أو أكثر خلال ساعة واحدة (1)**.',
    bad: 'تمتلئ **فوطة صحية واحدة (1) أو أكثر خلال يوم واحد (1)**.',
  },
  {
    what: 'another pad',
    language: 'nl',
    source: soaking,
    report: /"1 pad" is missing/,
    good: 'Er is **1 maandverband of meer binnen 1 uur** vol.',
    bad: 'Er is **1 handdoek of meer binnen 1 uur** vol.',
  },
  {
    what: 'the Arabic dual',
    language: 'ar',
    source: expected,
    good: 'مدة يوم (1) أو يومين (2).',
    bad: 'مدة يوم (1) أو أسبوعين (2).',
    report: /"2 day" is missing/,
  },
  {
    what: 'Arabic digits',
    language: 'ar',
    source: wait,
    good: 'انتظري ٢ أسابيع.',
    bad: 'انتظري ٣ أسابيع.',
    report: /"2 week" is missing/,
  },
  {
    what: 'a vowel sign',
    language: 'ar',
    source: '12 weeks',
    good: '12 أسبوعًا',
    bad: '12 يومًا',
    report: /"12 week" is missing/,
  },
  {
    what: 'today is no day',
    language: 'ar',
    source: '3 days',
    good: 'مدة 3 أيام',
    bad: '3 اليوم',
    report: /"3 day" is missing/,
  },
  {
    what: 'the temperature',
    language: 'ar',
    source: fever,
    good: '38 درجة مئوية أو أعلى: اتصلي اليوم.',
    bad: '39 درجة مئوية أو أعلى: اتصلي اليوم.',
    report: /"38 °C" is missing/,
  },
  {
    what: 'a lost unit',
    language: 'nl',
    source: fever,
    good: '38 °C of hoger: bel vandaag.',
    bad: '38 of hoger: bel vandaag.',
    report: /"38 °C" is missing/,
  },
  {
    what: 'a decimal mark',
    language: 'de',
    source: '37.5 °C',
    good: '37,5 °C.',
    bad: '375 °C',
    report: /"37.5 °C" is missing/,
  },
  {
    what: 'mg and micrograms changed over',
    language: 'nl',
    source: dose,
    report: /"400 microgram" is missing/,
    good: 'Neem 400 microgram, geen 200 mg.',
    bad: 'Neem 400 mg, geen 200 microgram.',
  },
  {
    what: 'a day to a week',
    language: 'de',
    source: 'Stay under 200 mg a day.',
    report: /"a day" is missing/,
    good: 'Bleiben Sie unter 200 mg am Tag.',
    bad: 'Bleiben Sie unter 200 mg in der Woche.',
  },
  {
    what: 'a month',
    language: 'de',
    source: checked,
    report: /"22 November" is missing/,
    good: 'Geprüft am 22. November 2026, wieder bis 22. November 2027',
    bad: 'Geprüft am 22. November 2026, wieder bis 22. Oktober 2027',
  },
  {
    what: 'a year',
    language: 'ar',
    source: checked,
    report: /"2027 November" is missing/,
    good: 'في 22 نوفمبر 2026، ثم حتى 22 نوفمبر 2027',
    bad: 'في 22 نوفمبر 2026، ثم حتى 22 نوفمبر 2028',
  },
  {
    what: 'an age',
    language: 'nl',
    source: age,
    good: 'De kans is groter boven de 40 jaar.',
    bad: 'De kans is groter boven de 40 weken.',
    report: /"40" is missing/,
  },
];

/** Kinds of harm that leave every number as it is. */
const period = '**1 pad or more within 1 hour**. Or you keep losing large blood clots.';
const twelve = 'You are **more than 12 weeks pregnant** and you bleed.';
const half = 'About half of these pregnancies go on.';
const cramps = 'You can feel cramps. They can come in waves.';
translations.push(
  {
    what: 'or more to or less',
    language: 'nl',
    source: period,
    report: /"at least 1" is missing/,
    good: '**1 maandverband of meer binnen 1 uur**. Of je blijft grote bloedstolsels verliezen.',
    bad: '**1 maandverband of minder binnen 1 uur**. Of je blijft grote bloedstolsels verliezen.',
  },
  {
    what: 'within to after',
    language: 'nl',
    source: period,
    report: /"within 1" is missing/,
    good: '**1 maandverband of meer binnen 1 uur**. Of je blijft grote bloedstolsels verliezen.',
    bad: '**1 maandverband of meer na 1 uur**. Of je blijft grote bloedstolsels verliezen.',
  },
  {
    what: 'or more to at most',
    language: 'de',
    source: period,
    report: /"at most 1" is too much/,
    good: '**1 Binde oder mehr innerhalb von 1 Stunde**. Oder Sie verlieren große Blutklumpen.',
    bad: '**höchstens 1 Binde innerhalb von 1 Stunde**. Oder Sie verlieren große Blutklumpen.',
  },
  {
    what: 'within to after in Arabic',
    language: 'ar',
    source: period,
    report: /"within 1" is missing/,
    good: '**فوطة صحية واحدة أو أكثر خلال ساعة واحدة**. أو يستمر نزول كتل كبيرة.',
    bad: '**فوطة صحية واحدة على الأقل بعد ساعة واحدة**. أو يستمر نزول كتل كبيرة.',
  },
  {
    what: 'or higher to or lower',
    language: 'nl',
    source: fever,
    report: /"at least 38" is missing/,
    good: '38 °C of hoger: bel vandaag.',
    bad: '38 °C of lager: bel vandaag.',
  },
  {
    what: 'more than to less than',
    language: 'nl',
    source: twelve,
    report: /"more than 12" is missing/,
    good: 'Je bent **meer dan 12 weken zwanger** en je bloedt.',
    bad: 'Je bent **minder dan 12 weken zwanger** en je bloedt.',
  },
  {
    what: 'before to after',
    language: 'de',
    source: 'A loss before 24 weeks.',
    report: /"less than 24" is missing/,
    good: 'Ein Verlust vor 24 Wochen.',
    bad: 'Ein Verlust nach 24 Wochen.',
  },
  {
    what: 'half to a third',
    language: 'nl',
    source: half,
    report: /"half" is missing/,
    good: 'Ongeveer de helft van deze zwangerschappen gaat door.',
    bad: 'Ongeveer een derde van deze zwangerschappen gaat door.',
  },
  {
    what: 'a sentence that is turned to not',
    language: 'nl',
    source: 'You keep losing large clots.',
    report: /"not" is too much/,
    good: 'Je blijft grote stolsels verliezen.',
    bad: 'Je verliest geen grote stolsels.',
  },
  {
    what: 'a lost not',
    language: 'ar',
    source: 'Do not wait for a scan.',
    report: /"not" is missing/,
    good: 'لا تنتظري فحصًا بالسونار.',
    bad: 'انتظري فحصًا بالسونار.',
  },
  {
    what: 'today to another day',
    language: 'de',
    source: 'Call today if you bleed.',
    report: /"today" is missing/,
    good: 'Rufen Sie heute an, wenn Sie bluten.',
    bad: 'Rufen Sie morgen an, wenn Sie bluten.',
  },
  {
    what: 'an Arabic dual without its digit',
    language: 'ar',
    source: 'It lasts 2 weeks.',
    report: /"2 week" is missing/,
    good: 'يستمر أسبوعين.',
    bad: 'يستمر شهرين.',
  },
  {
    what: 'an Arabic number in words',
    language: 'ar',
    source: 'Within 3 days.',
    report: /"3 day" is missing/,
    good: 'خلال ثلاثة أيام.',
    bad: 'خلال أربعة أيام.',
  },
  {
    what: 'degrees in Arabic words',
    language: 'ar',
    source: fever,
    report: /"38 °C" is missing/,
    good: '38 درجة مئوية أو أعلى: اتصلي اليوم.',
    bad: '38 أسبوعًا أو أعلى: اتصلي اليوم.',
  },
  {
    what: 'Latin units in a text from right to left',
    language: 'ar',
    source: fever,
    report: /drawn in the wrong order/,
    good: '\u206638 °C\u2069 أو أعلى: اتصلي اليوم.',
    bad: '38 °C أو أعلى: اتصلي اليوم.',
  },
  {
    what: 'a German "Sie" for "they"',
    language: 'de',
    source: cramps,
    report: /"Sie können in Wellen kommen\." is heard as "you"/,
    good: 'Sie können Krämpfe spüren. Die Krämpfe können in Wellen kommen.',
    bad: 'Sie können Krämpfe spüren. Sie können in Wellen kommen.',
  },
);

/** Samples are written with common blanks; in a text the one between number and unit does not break. */
const joined = (text) => text.replace(/(\p{Nd}) (?=\p{L}|°)/gu, '$1\u00a0');

for (const {what, language, source, good, bad, report} of translations) {
  test(`gate: ${what}`, () => {
    assert.deepEqual(problemsOf(language, [{id: 's1', source, target: joined(good)}]), []);
    const problems = problemsOf(language, [{id: 's1', source, target: joined(bad)}]);
    assert.match(problems.join('\n'), report);
    assert.ok(
      problems.every(
        (problem) => problem.startsWith(`locales/${language}.xlf: `) && problem.includes(` in "${source}": `),
      ),
    );
  });
}

const unit = {id: 's1', source: 'Copy', target: 'Kopiëren'};
const message = {id: 's1', source: 'Copy', desc: 'button'};
const signs = (text, sign = {level: 'emergency'}) => ({
  warningSigns: [{id: 'a', ...sign}],
  explanations: [{id: 'c', ...sign}],
  warningNotes: [{id: 'b', place: 'emergency'}],
  text: {a: '', b: '', c: '', ...text},
});
const words = (number) => `${'word '.repeat(number).trim()}.`;
const stored = {version: '1', hash: 'a'};

const others = [
  {
    what: 'a unit that is not there',
    good: problemsOf('nl', [unit], [message]),
    bad: problemsOf('nl', [], [message]),
    report: /unit is missing in "Copy"/,
  },
  {
    what: 'a unit that is left over',
    good: problemsOf('nl', [unit], [message]),
    bad: problemsOf('nl', [unit], []),
    report: /unit is stale in "Copy"/,
  },
  {
    what: 'a unit with other English',
    good: problemsOf('nl', [unit], [message]),
    report: /stale in "Copied"/,
    bad: problemsOf('nl', [{...unit, source: 'Copied'}], [message]),
  },
  {
    what: 'a unit twice',
    good: problemsOf('nl', [unit], [message]),
    bad: problemsOf('nl', [unit, unit], [message]),
    report: /stale/,
  },
  {
    what: 'an id of its own',
    good: messageProblems([message]),
    bad: messageProblems([{...message, ownId: 'copy'}]),
    report: /id of its own/,
  },
  {
    what: 'no desc',
    good: messageProblems([message]),
    bad: messageProblems([{...message, desc: undefined}]),
    report: /no desc/,
  },
  {
    what: 'a unit of measure nobody checks',
    good: messageProblems([{...message, source: age}]),
    report: /unit of 5 is unknown/,
    bad: messageProblems([{...message, source: '5 tablets'}]),
  },
  {
    what: 'a long sign',
    good: sentenceProblems('nl', signs({a: `${words(20)} ${words(20)}`})),
    bad: sentenceProblems('nl', signs({a: words(21)})),
    report: /21 words/,
  },
  {
    what: 'a long explanation',
    good: sentenceProblems('en', signs({c: words(20)})),
    bad: sentenceProblems('en', signs({c: words(21)})),
    report: /21 words/,
  },
  {
    what: 'a long note',
    good: sentenceProblems('en', signs({a: words(21), b: words(20)}, {level: 'soon'})),
    report: /21 words/,
    bad: sentenceProblems('en', signs({b: words(21)})),
  },
  {
    what: 'the day of the check',
    good: dateProblems(checked, ['2026-11-22', '2027-11-22']),
    report: /"21 November 2026" is missing/,
    bad: dateProblems(checked, ['2026-11-21', '2027-11-22']),
  },
  {
    what: 'the day of the next check',
    good: dateProblems(checked, ['2026-11-22', '2027-11-22']),
    report: /"22 November 2028" is missing/,
    bad: dateProblems(checked, ['2026-11-22', '2028-11-22']),
  },
  {
    what: 'a mistyped date',
    good: dateProblems(checked, ['2026-11-22', '2027-11-22']),
    report: /^"2026-13-22" in src\/content\/about\.ts is no date: write it as 2026-11-22\.$/,
    bad: dateProblems(checked, ['2026-13-22', '2027-11-22']),
  },
  {
    what: 'a blank that breaks in the English',
    good: messageProblems([{...message, source: 'within 1\u00a0hour'}]),
    report: /a line can break in "1 hour"/,
    bad: messageProblems([{...message, source: 'within 1 hour'}]),
  },
  {
    what: 'a blank that breaks in a translation',
    good: problemsOf('de', [{source: wait, target: 'Warten Sie 2\u00a0Wochen.'}]),
    report: /a line can break in "2 Wochen"/,
    bad: problemsOf('de', [{source: wait, target: 'Warten Sie 2 Wochen.'}]),
  },
  {
    what: 'a translation of older English',
    good: problemsOf('nl', [unit]),
    report: /the translation is of older English in "Copy"/,
    bad: problemsOf('nl', [{...unit, review: true}]),
  },
  {
    what: 'other words',
    good: versionProblems(stored, stored),
    bad: versionProblems(stored, {...stored, hash: 'b'}),
    report: /change `contentVersion`/,
  },
  {
    what: 'other words, accepted in the same version',
    good: versionProblems(stored, {version: '2', hash: 'b'}, true),
    bad: versionProblems(stored, {...stored, hash: 'b'}, true),
    report: /change `contentVersion`/,
  },
  {
    what: 'a version that is not recorded',
    good: versionProblems(stored, stored),
    bad: versionProblems(stored, {...stored, version: '2'}),
    report: /2 is new/,
  },
  {
    what: 'no version file',
    good: versionProblems(undefined, stored, true),
    bad: versionProblems(undefined, stored),
    report: /1 is new/,
  },
];

for (const {what, good, bad, report} of others) {
  test(`gate: ${what}`, () => {
    assert.deepEqual(good, []);
    assert.match(bad.join('\n'), report);
  });
}

// Words of the builder and the plugin: what is reported, and what is free there.
const tools = [
  {what: 'no translation', source: 'Copy', good: 'Kopieren', bad: '', report: /no translation in "Copy"/},
  {what: 'the English', source: 'Copy', good: 'Kopieren', bad: 'Copy', report: /is the English/},
  {
    what: 'a lost {name}',
    source: 'Call {number}',
    good: 'Rufen Sie {number} an',
    bad: 'Anrufen',
    report: /\{names\} differ/,
  },
  {what: 'a lost %s', source: '%1$s and %2$s', good: '%2$s und %1$s', bad: '%1$s und', report: /%s differ/},
  {what: 'lost **', source: '**No**', good: '**Nein**', bad: 'Nein', report: /\*\* differ/},
  {
    what: 'another quantity',
    source: 'Up to 3 days',
    good: 'Bis zu 3 Tage',
    bad: 'Bis zu 5 Tage',
    report: /"3 day" is missing/,
  },
  {
    what: 'a "Sie" for "they"',
    source: 'They stay here.',
    good: 'Die Angaben bleiben hier.',
    bad: 'Sie bleiben hier.',
    report: /heard as "you"/,
  },
  {
    what: 'an example of its own',
    source: 'A date',
    good: 'Ein Datum, so: 2026-12-25',
    bad: '',
    report: /no translation/,
  },
];
for (const {what, source, good, bad, report} of tools) {
  for (const name of ['builder', 'plugin']) {
    test(`gate: ${what} in the words of the ${name}`, () => {
      const problems = (target) => catalogueProblems(name, 'de', [{source, target}], [{source}]);
      assert.deepEqual(problems(good), []);
      assert.match(problems(bad).join(), report);
    });
  }
}

const files = {cards: 'locales/de.xlf', builder: 'locales/builder/de.xlf', plugin: 'locales/wordpress/de.xlf'};
for (const [name, file] of Object.entries(files)) {
  test(`gate: what is missing, old, of other English or left over is named in the catalogue of the ${name}`, () => {
    const copy = {id: 's1', source: 'Copy', target: 'Kopieren'};
    const problems = (units, messages = [{id: 's1', source: 'Copy', desc: 'button'}]) =>
      catalogueProblems(name, 'de', units, messages).join('\n');
    assert.equal(problems([copy]), '');
    assert.match(problems([]), new RegExp(`^${file}: the unit is missing in "Copy": run \`npm run localize\``));
    assert.match(
      problems([{...copy, review: true, was: 'Copy it'}]),
      new RegExp(`^${file}: the translation is of older English in "Copy": read it again`),
    );
    assert.match(problems([copy, {id: 's2', source: 'Cut', target: 'Schneiden'}]), /the unit is stale in "Cut"/);
    assert.match(problems([{...copy, source: 'Copied'}]), /is missing in "Copy"[^]*is stale in "Copied"/);
  });
}

test('gate: a translation of older English is named once, and is not compared', () => {
  const unit = {id: 's1', source: 'Wait 2 weeks.', target: 'Wacht 3 dagen.', review: true, was: 'Wait 3 days.'};
  assert.equal(problemsOf('nl', [unit]).length, 1);
});

test('gate: what stops a build is said in one sentence, with the sentence and its catalogue', () => {
  const unit = {id: 's1', source: 'Wait 2 weeks.', target: 'Wacht 3 dagen.', review: true, was: 'Wait 3 days.'};
  assert.deepEqual(untranslatedProblems('cards', 'nl', [unit], [unit]), [
    'locales/nl.xlf: the translation is of older English in "Wait 2 weeks.": read it again, then remove its state="needs-review-translation".',
  ]);
});

test('gate: XLIFF is read with its entities, and what is commented out is not', () => {
  const read = (units) => readXliff(`<xliff>${units}</xliff>`);
  const xml =
    '<trans-unit id="s1">\n<source>A &amp; B</source><!-- <target>no</target> --><target state="new">&quot;A&#160;&#xAB;</target></trans-unit>';
  assert.deepEqual(read(xml), [{id: 's1', source: 'A & B', target: '"A\u00a0«'}]);
  assert.deepEqual(read('<trans-unit id="s2"><source>A</source><target/></trans-unit>'), [
    {id: 's2', source: 'A', target: ''},
  ]);
});

test('gate: a catalogue that is not well-formed is named in one sentence', () => {
  assert.throws(
    () => readXliff('<xliff><trans-unit></xliff>', 'locales/nl.xlf'),
    /^Error: locales\/nl\.xlf is not well-formed: mend it/,
  );
});

test('gate: a translation that needs review is told from one that does not', () => {
  const [unit] = readXliff(
    '<xliff><trans-unit id="s1"><source>A</source><target state="needs-review-translation">B</target></trans-unit></xliff>',
  );
  assert.deepEqual(unit, {id: 's1', source: 'A', target: 'B', review: true});
});
