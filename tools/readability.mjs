// `npm run readability`, after `npm run build`: how hard the texts are, by a usual formula of each language.
// Only the English has a limit: a grade of one formula cannot be compared with a grade of another.
import {languageRows} from './rows.mjs';
import {existsSync} from 'node:fs';
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {generated} from './paths.mjs';

const LIMIT = {median: 6, text: 9};

const lettersIn = (word) => (word.match(/\p{L}/gu) ?? []).length;
const percent = (words, test) => (100 * words.filter(test).length) / words.length;

// A colon ends a sentence. A name that is filled in counts as one short word; soft hyphens do not end a word.
const sentencesOf = (text) =>
  text
    .replace(/\*\*|\u00ad/g, '')
    .replace(/\{\w+\}/g, 'it')
    .split(/(?<=[.!?؟:]["”“»]?)\s+/);
const wordsOf = (sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];

const english = (words, sentences) => {
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({sentence: sentences, word: words.length, syllable: syllables});
};

// A syllable of German is a vowel or a pair of vowels that is read as one; the u of "qu" is none.
const germanSyllables = (word) =>
  (
    word
      .toLowerCase()
      .replace(/qu/g, 'q')
      .match(/aa|ai|au|äu|ee|ei|eu|ie|oo|[aeiouyäöü]/g) ?? []
  ).length;

const german = (words, sentences) => {
  const threeSyllables = percent(words, (word) => germanSyllables(word) >= 3);
  const oneSyllable = percent(words, (word) => germanSyllables(word) <= 1);
  const sevenLetters = percent(words, (word) => lettersIn(word) > 6);
  return (
    0.1935 * threeSyllables + 0.1672 * (words.length / sentences) + 0.1297 * sevenLetters - 0.0327 * oneSyllable - 0.875
  );
};

// Anderson's table: where grades 2 to 12 and college begin. Grade 13 stands for college.
const RIX_GRADES = [0.2, 0.5, 0.8, 1.3, 1.8, 2.4, 3, 3.7, 4.5, 5.3, 6.2, 7.2];

const rix = (words, sentences) => {
  const longWords = words.filter((word) => lettersIn(word) >= 7).length / sentences;
  return 1 + RIX_GRADES.filter((start) => longWords >= start).length;
};

const FORMULAS = {
  'flesch-kincaid': {grade: english, name: 'Flesch-Kincaid grade (Kincaid et al. 1975, Research Branch Report 8-75)'},
  'wiener-sachtext': {
    grade: german,
    name: '1. Wiener Sachtextformel (Bamberger and Vanecek 1984, Lesen - Verstehen - Lernen - Schreiben)',
  },
  rix: {grade: rix, name: 'RIX (Anderson 1983, Lix and Rix, Journal of Reading 26(6), 490-496)'},
};

const formulaOf = (language) => FORMULAS[languageRows[language].reading];

const gradeOf = (language, sentences) => formulaOf(language).grade(sentences.flatMap(wordsOf), sentences.length);

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
};

// Labels are names: what does not end as a sentence is not measured.
const isSentence = (text) => /[.!?؟]["”“»]?$/.test(text.replaceAll('**', ''));

if (!existsSync(`${generated}/en/content/text.js`)) {
  console.error('There is nothing to read yet: run `npm run build` first.');
  process.exit(1);
}

for (const language of Object.keys(languageRows)) {
  const {text} = await import(`../${generated}/${language}/content/text.js`);
  const texts = Object.entries(text).filter(([, words]) => isSentence(words));
  const grades = texts.map(([id, words]) => ({id, grade: gradeOf(language, sentencesOf(words))}));
  const sentences = texts.flatMap(([id, words]) =>
    sentencesOf(words).map((words) => ({id, words, grade: gradeOf(language, [words])})),
  );
  const hardest = sentences.sort((a, b) => b.grade - a.grade || b.words.length - a.words.length).slice(0, 10);
  const middle = median(grades.map(({grade}) => grade));

  console.log(
    `\n${language}: ${texts.length} texts, median grade ${middle.toFixed(1)}, by ${formulaOf(language).name}. The hardest sentences:`,
  );
  for (const {id, words, grade} of hardest) console.log(`  ${grade.toFixed(1).padStart(4)}  ${id}: ${words}`);

  if (language !== 'en') continue;
  const hard = grades.filter(({grade}) => grade > LIMIT.text);
  const problems = hard.map(
    ({id, grade}) => `en: "${id}" has grade ${grade.toFixed(1)}: use easier words, ${LIMIT.text} is allowed.`,
  );
  if (middle > LIMIT.median)
    problems.push(`en: the median grade is ${middle.toFixed(1)}: use easier words, ${LIMIT.median} is allowed.`);
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
}
