// `npm run layers`: imports point down, from one table. Says what does not, and counts the arrows between rooms.
import {cruise} from 'dependency-cruiser';
import {root} from './paths.mjs';
import {isCommand} from './run.mjs';

/** The floors of the house, from the ground up. Rooms of one floor do not import each other. */
const floors = [
  ['data'],
  ['content'],
  ['locale', 'hospital'],
  ['ui'],
  ['element'],
  ['elements'],
  ['index'],
  ['page', 'static', 'php'],
  ['site', 'builder', 'wordpress', 'drupal', 'typo3'],
  ['tools'],
];

/** More arrows than this, and the rooms know too much of each other. It only goes down. */
export const arrowLimit = 29;

const rooms = floors.flat();
// A file at the root of src/ stands where src/index.ts does. src/generated/ is what the build makes of content and data.
const places = {index: '^src/[^/]+$', content: '^src/(content|generated)/', tools: '^tools/'};
const placeOf = (room) => places[room] ?? `^src/${room}/`;
const roomOf = (path) => rooms.find((room) => new RegExp(placeOf(room)).test(path));
// What is said and of what is the ground that every room stands on: rows and sentences without code. It counts as one.
const drawnAs = (room) => (['data', 'content'].includes(room) ? 'ground' : room);

/** @type {import('dependency-cruiser').IRegularForbiddenRuleType[]} */
const down = floors.flatMap((floor, height) =>
  floor.map((room) => ({
    name: 'imports-point-down',
    comment: 'Imports point down: see the floors in tools/layers.mjs.',
    severity: 'error',
    from: {path: placeOf(room)},
    to: {path: [...floor.filter((other) => other !== room), ...floors.slice(height + 1).flat()].map(placeOf)},
  })),
);

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  // A rule without a room above has nothing to forbid.
  ...down.filter(({to}) => to.path.length > 0),
  {
    name: 'no-circles',
    comment: 'Two files that import each other are one: join them, or move what both need below them.',
    severity: 'error',
    from: {},
    to: {circular: true},
  },
  {
    name: 'elements-apart',
    comment: 'Elements do not import each other: a page composes them, in its own order.',
    severity: 'error',
    from: {path: '^src/elements/([^/]+)/'},
    to: {path: '^src/elements/', pathNot: '^src/elements/$1/'},
  },
  {
    name: 'content-is-data',
    comment: 'Content is data: no DOM, no Lit, nothing else of ours.',
    severity: 'error',
    from: {path: '^src/content/'},
    to: {pathNot: ['^src/content/', placeOf('data'), '(^|/)@lit/localize(/|$)']},
  },
  {
    name: 'rooms-are-listed',
    comment: 'This room has no floor yet: give it one in tools/layers.mjs.',
    severity: 'error',
    from: {path: '^src/', pathNot: rooms.map(placeOf)},
    to: {},
  },
];

/** What does not follow the rules, as one line each, and which room imports which, under `folder`. */
export async function layersOf(folder) {
  const {output: found} = await cruise(
    ['src', 'tools'],
    {
      baseDir: folder,
      ruleSet: {forbidden},
      validate: true,
      // An import of a type is an import: it says who knows whom.
      tsPreCompilationDeps: true,
      doNotFollow: {path: 'node_modules'},
    },
    {extensionAlias: {'.js': ['.ts', '.js']}},
  );
  const output = /** @type {import('dependency-cruiser').ICruiseResult} */ (found);
  const arrows = output.modules.flatMap(({source, dependencies}) =>
    dependencies.map(({resolved}) => [drawnAs(roomOf(source)), drawnAs(roomOf(resolved))]),
  );
  const between = arrows.filter(([from, to]) => from && to && from !== to && from !== 'tools');
  return {
    problems: output.summary.violations.map(
      ({from, to, rule}) => `${from} imports ${to}. ${forbidden.find(({name}) => name === rule.name).comment}`,
    ),
    arrows: [...new Set(between.map(([from, to]) => `${from} -> ${to}`))].sort(),
  };
}

if (isCommand(import.meta.url)) {
  const {problems, arrows} = await layersOf(root);
  if (arrows.length > arrowLimit)
    problems.push(`There are ${arrows.length} arrows between rooms, ${arrowLimit} are allowed: let fewer rooms meet.`);
  console.log([...arrows, `${arrows.length} arrows between rooms.`].join('\n'));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
}
