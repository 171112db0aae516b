// What is no source: a copy or mirror of a page, a shop, the page of a hospital that shows this text, an address that no
// reader can open. Each with what to do.
const KINDS = ['guideline', 'study', 'national-service', 'hospital', 'charity', 'judgement'];

/** Sites that keep copies of the documents of others, and pages that stand in for an address. */
const COPIES =
  /scribd|studydoc|docplayer|paperzz|yumpu|medilib|coursehero|brainly|slideshare|archive\.(org|ph|today)|webcache|mixd\.co|trustsrv|kildarestreet|calendar-australia/;
/** The page that this text is meant to replace proves nothing about itself. */
const OWN = /beatrixziekenhuis|rivasziekenhuis|rivas\.nl/;
const CLINICAL_JUDGEMENT = 'clinical judgement, to be signed by the hospital';

const checks = {
  'its kind is unknown': ({kind}) => !KINDS.includes(kind),
  'nothing is said of what was read': ({read}) => !read?.trim(),
  'it is called something else than clinical judgement': ({kind, title}) =>
    kind === 'judgement' && title !== CLINICAL_JUDGEMENT,
  'clinical judgement has an address': ({kind, url}) => kind === 'judgement' && url !== undefined,
  'it has no https address': ({kind, url}) => kind !== 'judgement' && !/^https:\/\/[^\s]+$/.test(url ?? ''),
  'it is a copy or mirror': ({url = ''}) => COPIES.test(url),
  "it is the hospital's own page": ({url = ''}) => OWN.test(url),
};

/** The sources that anything in a content file rests on, however deep it stands. */
export function sourcesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value.sources) && 'id' in value ? value.sources : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
}

/** What is wrong with rows of src/data/sources.ts, and which of them no statement of `used` rests on. */
export function sourceProblems(sources, used) {
  const wrong = Object.entries(sources).flatMap(([id, source]) =>
    Object.entries(checks).flatMap(([what, applies]) =>
      applies(source)
        ? [`src/data/sources.ts: "${id}": ${what}: take a page that was read where it was first written.`]
        : [],
    ),
  );
  const idle = Object.keys(sources).filter((id) => !used.has(id));
  return [...wrong, ...idle.map((id) => `src/data/sources.ts: "${id}" is not used: remove its row.`)];
}

/** What is wrong with the lines of countries: a number that nobody saw is not shown. */
export function lineProblems(helpLines) {
  const lines = (row) => [row.line, ...(row.crisis ?? []), row.violence, row.support].filter(Boolean);
  const unseen = Object.entries(helpLines).flatMap(([code, country]) =>
    [country, ...Object.values(country.parts ?? {})]
      .flatMap((row) => [
        ...lines(row).filter(({seenOn, checked}) => !/^https?:/.test(seenOn) || !/^\d{4}-\d\d-\d\d$/.test(checked)),
        ...(row.emergency && !/^https?:/.test(row.emergencySeenOn) ? [{number: row.emergency}] : []),
        ...(row.relay && !/^https?:/.test(row.relaySeenOn) ? [{number: row.relay}] : []),
      ])
      .map(({number}) => `src/data/countries.ts: ${code} ${number}: say on which page it was seen, and when.`),
  );
  return unseen;
}
