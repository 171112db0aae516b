// `npm run docs:reference`, after `npm run build`: the tables of docs/reference/, from what dist/ knows of the elements, and the lines
// of the other pages that name the release.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dist, root} from './paths.mjs';
import {helpLines, sources} from './rows.mjs';
import {isCommand} from './run.mjs';

/** Where the tables stand. */
export const folder = 'docs/reference';

const cell = (text = '') => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const code = (text) => `\`${text}\``;

const meaning = ({type, default: value, description}) => {
  const choices = type.text.startsWith("'")
    ? `${type.text
        .split(' | ')
        .map((choice) => code(choice.slice(1, -1)))
        .join(', ')}. `
    : '';
  return `${choices}${description}${value ? ` Default: ${code(value.slice(1, -1))}.` : ''}`;
};

const unique = (elements, list) => {
  const found = new Map();
  for (const element of elements)
    for (const item of element[list] ?? []) if (!found.has(item.name)) found.set(item.name, item);
  return [...found.values()];
};

const attributesTable = (base, elements) => {
  const own = elements.flatMap(({tagName, attributes}) =>
    attributes.filter(({inheritedFrom}) => !inheritedFrom).map((attribute) => ({...attribute, tag: tagName})),
  );
  return table(
    ['attribute', 'meaning'],
    [
      ...base.attributes.map((attribute) => [code(attribute.name), meaning(attribute)]),
      ...own.map((attribute) => [`${code(attribute.name)} (${attribute.tag})`, meaning(attribute)]),
    ],
  );
};

const slotTables = (elements) =>
  elements
    .map(({tagName, slots}) => {
      const rows = slots.filter(({name}) => name).map(({name, description}) => [code(name), description]);
      return `## ${code(tagName)}\n\n${table(['name', 'what it replaces'], rows)}`;
    })
    .join('\n\n');

const lineIn = (line) => (line ? `[${line.name}: ${line.number}](${line.seenOn}) (${line.checked})` : '');

const countryRow = (
  country,
  {name, emergency, emergencySeenOn, line, crisis = [], violence, support, relay, relaySeenOn},
) => [
  code(country),
  name,
  emergency ? `[${emergency}](${emergencySeenOn})` : '',
  lineIn(line),
  crisis.map(lineIn).join('; '),
  lineIn(violence),
  lineIn(support),
  relay ? `[${relay}](${relaySeenOn})` : '',
];

const countryTable = () =>
  table(
    [
      '`country`',
      'what its people call it',
      'emergency',
      'outside office hours, at all hours',
      'crisis, at all hours',
      'violence, at all hours',
      'after a loss',
      'for who cannot hear or speak on a phone',
    ],
    Object.entries(helpLines).flatMap(([country, row]) => [
      countryRow(country, row),
      ...Object.entries(row.parts ?? {}).map(([part, own]) => countryRow(`${country}-${part}`, own)),
    ]),
  );

const sourceTable = () =>
  table(
    ['source', 'kind', 'language', 'what was read of it'],
    Object.entries(sources).map(([, {by, title, year, url, kind, lang = 'en', read}]) => {
      const name = `${by}: ${title}${year ? ` (${year})` : ''}`;
      return [url ? `[${name.replace(/[[\]]/g, '')}](${url})` : name, kind.replace('-', ' '), lang, read];
    }),
  );

/** Each table as a page, by the name of its file; nothing in them is typed twice. */
export function referencePages(declarations) {
  const elements = declarations.filter(({tagName}) => tagName);
  const base = declarations.find(({name}) => name === 'MiscarriageElement');
  const tables = {
    elements: [
      'Elements',
      table(
        ['tag', 'what it is'],
        elements.map(({tagName, summary}) => [code(tagName), summary]),
      ),
    ],
    attributes: ['Attributes', attributesTable(base, elements)],
    slots: ['Sentences that can be replaced', slotTables(elements)],
    parts: [
      'Parts',
      table(
        ['part', 'what it is'],
        unique(elements, 'cssParts').map(({name, description}) => [code(name), description]),
      ),
    ],
    'custom-properties': [
      'Custom properties',
      table(
        ['custom property', 'default', 'what it is'],
        base.cssProperties.map(({name, default: value, description}) => [
          code(name),
          value ? code(value) : '',
          description,
        ]),
      ),
    ],
    countries: ['Countries', countryTable()],
    sources: ['Sources', sourceTable()],
  };
  return Object.fromEntries(
    Object.entries(tables).map(([name, [title, content]]) => [
      `${name}.md`,
      `# ${title}\n\n<!-- Written by \`npm run docs:reference\`. -->\n\n${content}\n`,
    ]),
  );
}

/** The pages as they are to be, from the last build. */
export async function currentPages() {
  const {modules} = JSON.parse(readFileSync(`${root}${dist}/custom-elements.json`, 'utf8'));
  return referencePages(modules.flatMap(({declarations}) => declarations));
}

/** Lines to copy name this release: its address, and the hash of what it gives. */
const line = /((?:src|href)="[^"]*\/)v\/[^/"]+\/([^"]+)"(?:(\s+integrity=)"[^"]*")?/g;
const withLines = ['README.md', 'docs/web-team.md', 'docs/pages.md'];

/** The pages with such lines, by path, as they are to be. */
export function pagesWithLines() {
  const read = (path) => readFileSync(`${root}${path}`, 'utf8');
  const {release} = JSON.parse(read(`${dist}/release.json`));
  const integrity = JSON.parse(read(`${dist}/integrity.json`));
  const named = (_, before, name, hash) => {
    const path = `v/${release}/${name}`;
    return `${before}${path}"${hash ? `${hash}"${integrity[path]}"` : ''}`;
  };
  return Object.fromEntries(withLines.map((path) => [path, read(path).replace(line, named)]));
}

if (isCommand(import.meta.url)) {
  mkdirSync(`${root}${folder}`, {recursive: true});
  const pages = Object.entries(await currentPages());
  for (const [name, page] of pages) writeFileSync(`${root}${folder}/${name}`, page);
  for (const [path, page] of Object.entries(pagesWithLines())) writeFileSync(`${root}${path}`, page);
  console.log(`Wrote ${pages.length} tables to ${folder}/, and the lines with addresses of this release.`);
}
