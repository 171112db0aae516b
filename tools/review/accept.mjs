// What a saved review means: the record of it and, where every sentence is agreed with, the values that the cards show.
const verdicts = ['agree', 'propose', 'object'];
const needed = ['name', 'role', 'organisation', 'date', 'language', 'version', 'fingerprint'];

const isDate = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;

/**
 * What keeps a review from counting, in sentences. `known` is {version, languages, keys, fingerprints}: of the words now.
 */
export function faultsOf(review, known) {
  if (typeof review !== 'object' || review === null || typeof review.answers !== 'object' || review.answers === null)
    return ['this is no saved review: save it in the sheet, with "Save my review"'];
  const missing = needed.filter((name) => typeof review[name] !== 'string' || !review[name].trim());
  if (missing.length) return [`it does not say: ${missing.join(', ')}`];
  if (!known.languages.includes(review.language)) return [`there are no words in "${review.language}"`];
  if (review.version !== known.version)
    return [
      `it is of content version ${review.version}, and the words are ${known.version} now: make a new sheet with --since ${review.version}`,
    ];
  if (review.fingerprint !== known.fingerprints[review.language])
    return ['it is of other words than those of this folder, under the same content version: make a new sheet'];
  if (!isDate(review.date)) return [`"${review.date}" is no date: write it as 2026-11-30`];
  const {answers} = review;
  const unknown = Object.keys(answers).filter((key) => !known.keys.includes(key));
  const open = known.keys.filter((key) => !verdicts.includes(answers[key]?.verdict));
  const wordless = Object.keys(answers).filter(
    (key) => answers[key].verdict !== 'agree' && !answers[key].words?.trim(),
  );
  return [
    ...(unknown.length ? [`it answers sentences that do not exist: ${unknown.join(', ')}`] : []),
    ...(open.length
      ? [`${open.length} of ${known.keys.length} sentences are not answered, the first is ${open[0]}`]
      : []),
    ...(wordless.length ? [`no words say what is meant for: ${wordless.join(', ')}`] : []),
  ];
}

/** Sentences that the reviewer does not sign as they are. */
export function disagreements({answers}) {
  return Object.entries(answers)
    .filter(([, {verdict}]) => verdict !== 'agree')
    .map(([key, {verdict, words}]) => ({key, verdict, words}));
}

/** The values for a page or for hospital.json, of reviews by one hospital that agree with every sentence. */
export function reviewedValues(reviews) {
  const [{name, organisation, version}] = reviews;
  return {
    'reviewed-by': `${name}, ${organisation}`,
    'reviewed-on': reviews.map(({date}) => date).sort()[0],
    'reviewed-languages': reviews.map(({language}) => language).join(' '),
    'reviewed-version': version,
  };
}
