// docs/reference/accessibility.md: each criterion of each element, and how it was tested. Only what a run has done stands there.
import {readFileSync} from 'node:fs';
import {load} from '../load.mjs';
import {dist, root} from '../paths.mjs';
import {byHand} from './by-hand.mjs';
import {checks} from './checks.mjs';
import {ofThePage} from './criteria.mjs';
import {engines} from './engines.mjs';
import {exceptions} from './exceptions.mjs';
import {looks} from './looks.mjs';

const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ').replaceAll('\n', ' ')} |`).join('\n');
const code = (text) => `\`${text}\``;
const sorted = (all) => [...new Set(all)].sort();
const titles = (some) => some.map(({id, name}) => `${id} ${name}`).join(', ') || 'none';

/** Which state was tested: `npm test` compares the words, and `npm run release` all of it. */
export const state = async () => ({
  release: JSON.parse(readFileSync(`${root}${dist}/release.json`, 'utf8')).release,
  contentVersion: (await load('src/content/about.ts')).contentVersion,
});
const ranOn = ({release, contentVersion}) => `Run on release ${release}, content version ${contentVersion}`;
export const stateIn = (page) => {
  const [, release, contentVersion] =
    new RegExp(ranOn({release: '(\\S+)', contentVersion: '([^\\s,]+)'})).exec(page) ?? [];
  return {release, contentVersion};
};
/** What two runs of the same cards agree on. */
export const withoutRun = (page) => page.replace(/^Run on release .*$/m, '');

/** Rules and checks that passed in every one of the cards, by who ran them. */
const passedIn = (cards, by) => {
  const of = ({results}) =>
    new Set(results.filter((one) => one.by === by && one.outcome === 'passed').map(({rule}) => rule));
  const [first, ...others] = cards.map(of);
  return sorted([...first].filter((rule) => others.every((set) => set.has(rule))));
};

/** How a criterion was tested in some cards: by rules of engines, what they left to a person, and by checks. */
const tested = (id, cards, rulesOf) => {
  const passed = Object.keys(engines).flatMap((by) =>
    passedIn(cards, by).flatMap((rule) => (rulesOf[by][rule]?.includes(id) ? {by, rule} : [])),
  );
  /** @type {Record<string, string[]>} */
  const looksOf = {};
  for (const {by, rule, outcome, look} of cards.flatMap(({results}) => results))
    if (outcome === 'open' && rulesOf[by][rule]?.includes(id)) (looksOf[`${by} ${code(rule)}`] ??= []).push(look);
  return {
    passed,
    open: sorted(Object.keys(looksOf)).map((rule) => `${rule} (${sorted(looksOf[rule]).join(', ')})`),
    scripts: passedIn(cards, 'script').filter((rule) => checks[rule].criteria.includes(id)),
    people: byHand.filter(({criterion, element}) => criterion === id && element === cards[0].tag),
  };
};

const rowOf = ({id, name, level, clause, passed, open, scripts, people}) => {
  const counts = Object.keys(engines)
    .map((engine) => [engine, passed.filter(({by}) => by === engine).length])
    .flatMap(([engine, count]) => (count ? `${engine} ${count}` : []));
  const left = open.length ? [`left open: ${open.join(', ')}`] : [];
  const hands = people.map(({who, on, with: what, found}) => `${who}, ${on}, ${what}: ${found}`);
  return [
    ...[`${id} ${name}`, level, clause],
    ...[[...counts, ...left].join('; '), scripts.join(', '), hands.join('; ') || 'nobody'],
  ];
};

export const report = ({cards, rulesOf, criteria, browser}, now) => {
  const languages = sorted(cards.map(({language}) => language));
  const elements = sorted(cards.map(({tag}) => tag)).map((tag) => {
    const own = cards.filter((card) => card.tag === tag);
    const ours = criteria.filter(({id}) => !ofThePage.includes(id));
    return {tag, rows: ours.map((criterion) => ({...criterion, ...tested(criterion.id, own, rulesOf)}))};
  });
  const all = elements.flatMap(({rows}) => rows);
  const untested = ({passed, scripts, people}) => !passed.length && !scripts.length && !people.length;
  const isUntested = ({id}) => all.some((row) => row.id === id && untested(row));
  const rules = sorted(all.flatMap(({passed}) => passed.map(({by, rule}) => `${by} ${code(rule)}: ${sorted(rulesOf[by][rule]).join(', ')}`))); // prettier-ignore
  return `# Accessibility: what was tested, and how

<!-- Written by \`npm run a11y\`. -->

${ranOn(now)}, in Chromium ${browser}.

Each card, in ${languages.join(', ')}, alone on a page, with everything open and ticked. It is looked at as: ${Object.keys(looks).join(', ')}. This page says what ran and found nothing. It is no
claim of conformance: an engine finds some faults only, and a script what it was told to look for.

- **Engines** (automatic): ${Object.values(engines)
    .map((engine) => `${engine.title()}, in ${engine.looks.length} looks (${engine.looks.join(', ')})`)
    .join(
      '; ',
    )}. The figure is how many rules about the criterion, as the engine says, looked at something in the card, in every language, and passed.
- **Script**: the checks below, on the page or on the accessibility tree that the browser made. One that had nothing to look at is not named.
- **By hand**: ${byHand.length ? 'who, when and with what' : 'nobody has tried a card with a screen reader, a switch, a voice or a magnifier'}. A trial is a row of \`tools/a11y/by-hand.mjs\`.
- Criteria: WCAG 2.2, A and AA. EN 301 549: clauses of V3.2.1 (2021-03); "none" is a criterion that came later.
- The hospital's page decides these, so nothing is said of them: ${titles(criteria.filter(({id}) => ofThePage.includes(id)))}.
- Tested in no way, for one card or more: ${titles(criteria.filter(isUntested))}.
- The film is looked at before a reader agrees to load it. What its provider shows then is not tested.
- Findings that are no fault: ${exceptions.map(({by, rule, look, why}) => `${by} ${code(rule)} in ${look}: ${why}`).join('; ') || 'none'}.

## What the scripts look for

${table(
  ['check', 'criteria', 'looks', 'what is true'],
  Object.entries(checks).map(([name, check]) => [name, check.criteria.join(', '), check.looks.join(', '), check.title]),
)}

${elements
  .map(
    ({tag, rows}) =>
      `## ${code(tag)}\n\n${table(['criterion', 'level', 'EN 301 549', 'engines', 'script', 'by hand'], rows.map(rowOf))}`,
  ) // prettier-ignore
  .join('\n\n')}

## Rules of the engines that passed, and their criteria

${rules.map((line) => `- ${line}`).join('\n')}
`;
};
