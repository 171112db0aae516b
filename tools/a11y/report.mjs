// docs/reference/accessibility.md: each criterion of each element, and how it was tested. Only what a run has done stands there.
import {byHand} from './by-hand.mjs';
import {absences, checks} from './checks.mjs';
import {criteria, ofThePage} from './criteria.mjs';
import {engines} from './engines.mjs';
import {exceptions} from './exceptions.mjs';
import {looks} from './looks.mjs';

const cell = (text) => text.replace(/\|/g, '\\|');
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const code = (text) => `\`${text}\``;
const sorted = (all) => [...new Set(all)].sort();
const titleOf = ({id, name}) => `${id} ${name}`;

/** The rules of an engine about a criterion that looked at something of these cards, and those that leave it to a person. */
const rulesFor = (id, cards, criteriaOf) =>
  Object.keys(engines).map((engine) => {
    const about = cards
      .flatMap(({results}) => results)
      .filter((result) => result.engine === engine && criteriaOf[engine][result.rule]?.includes(id));
    return {
      engine,
      ran: sorted(about.filter(({outcome}) => outcome !== 'open').map(({rule}) => rule)),
      open: sorted(about.filter(({outcome}) => outcome === 'open').map(({rule}) => rule)),
    };
  });

const automatic = (rules) =>
  rules
    .flatMap(({engine, ran, open}) => [
      ...(ran.length ? [`${engine}: ${ran.length} ${ran.length === 1 ? 'rule' : 'rules'}`] : []),
      ...(open.length ? [`${engine} leaves open: ${open.map(code).join(', ')}`] : []),
    ])
    .join('; ');

const byScript = (id, cards) =>
  [
    ...Object.entries(checks)
      .filter(([, check]) => check.criteria.includes(id))
      .map(([name]) => name),
    ...Object.entries(absences)
      .filter(([name, absence]) => absence.criteria.includes(id) && cards.every(({absent}) => absent.includes(name)))
      .map(([, {title}]) => title),
  ].join(', ');

const people = (id, tag) =>
  byHand
    .filter(({criterion, element}) => criterion === id && element === tag)
    .map(({who, on}) => `${who}, ${on}`)
    .join('; ') || 'nobody';

export async function report(done, criteriaOf, {languages}) {
  const tags = [...new Set(done.map(({tag}) => tag))].sort();
  const ofTag = (tag) => done.filter((card) => card.tag === tag);
  const sections = tags.map((tag) => {
    const cards = ofTag(tag);
    const rows = criteria
      .filter(({id}) => !ofThePage.includes(id))
      .map((criterion) => [
        titleOf(criterion),
        criterion.level,
        criterion.clause ?? 'none',
        automatic(rulesFor(criterion.id, cards, criteriaOf)),
        byScript(criterion.id, cards),
        people(criterion.id, tag),
      ]);
    return `## ${code(tag)}\n\n${table(['criterion', 'level', 'EN 301 549', 'engines', 'script', 'by hand'], rows)}`;
  });
  const rules = criteria.flatMap(({id}) =>
    rulesFor(id, done, criteriaOf).flatMap(({engine, ran}) =>
      ran.length ? [[id, engine, ran.map(code).join(', ')]] : [],
    ),
  );
  const without = sorted(
    done
      .flatMap(({results}) => results)
      .filter(({engine, rule}) => !criteriaOf[engine][rule]?.length)
      .map(({engine, rule}) => `${engine} ${code(rule)}`),
  );
  const untested = criteria.filter(
    ({id}) =>
      !ofThePage.includes(id) &&
      tags.some(
        (tag) =>
          !automatic(rulesFor(id, ofTag(tag), criteriaOf)) && !byScript(id, ofTag(tag)) && people(id, tag) === 'nobody',
      ),
  );
  return `# Accessibility: what was tested, and how

<!-- Written by \`npm run a11y\`. -->

Each card, in ${languages.length} languages (${languages.join(', ')}), alone on a page, with everything open and ticked, in Chromium, in ${Object.keys(looks).length} looks: ${Object.keys(looks).join(', ')}. This
page says what ran and found nothing. It is no claim of conformance: an engine finds a part of the faults only, and a script what it was told to look for.

- Engines: ${Object.values(engines)
    .map(({title}) => title())
    .join('; ')}. Which rule is about which criterion is what the engine itself says.
- By hand: ${byHand.length ? `${byHand.length} trials, below` : 'nobody has tested with a screen reader, a switch, a voice or a magnifier'}. \`tools/a11y/by-hand.mjs\` takes a row from whoever does.
- Criteria: WCAG 2.2, A and AA. EN 301 549: V3.2.1 (2021-03), chapter 9; "none" is a criterion that came later.
- The hospital's page decides these, so nothing is said of them: ${criteria
    .filter(({id}) => ofThePage.includes(id))
    .map(titleOf)
    .join(', ')}.
- Tested in no way yet, for one card or more: ${untested.map(titleOf).join(', ') || 'none'}.
- Exceptions: ${exceptions.length ? exceptions.map(({engine, rule, element, why}) => `${engine} ${code(rule)} at ${code(element)}: ${why}`).join('; ') : 'none'}.

## What the scripts look for

${table(
  ['name', 'criteria', 'look', 'what is true'],
  Object.entries(checks).map(([name, check]) => [name, check.criteria.join(', '), check.look, check.title]),
)}

A card with none of a thing cannot have its faults; the column says so: ${Object.values(absences)
    .map(({title, selector}) => `${title} (${code(selector)})`)
    .join('; ')}.

${sections.join('\n\n')}

## The rules that ran, by criterion

${table(['criterion', 'engine', 'rules'], rules)}

Rules without a criterion that ran too: ${without.join(', ')}.
`;
}
