import {readFileSync, writeFileSync} from 'node:fs';

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

/** The tables of the README, from the elements' own docstrings; nothing in them is typed twice. */
export const writeReadme = (declarations) => {
  const elements = declarations.filter(({tagName}) => tagName);
  const base = declarations.find(({name}) => name === 'MiscarriageElement');
  const own = elements.flatMap((element) =>
    element.attributes
      .filter(({inheritedFrom}) => !inheritedFrom)
      .map((attribute) => ({...attribute, tag: element.tagName})),
  );
  const tables = {
    elements: table(
      ['tag', 'what it is'],
      elements.map(({tagName, summary}) => [code(tagName), summary]),
    ),
    attributes: table(
      ['attribute', 'meaning'],
      [
        ...base.attributes.map((attribute) => [code(attribute.name), meaning(attribute)]),
        ...own.map((attribute) => [`${code(attribute.name)} (${attribute.tag})`, meaning(attribute)]),
      ],
    ),
    parts: table(
      ['part', 'what it is'],
      unique(elements, 'cssParts').map(({name, description}) => [code(name), description]),
    ),
    tokens: table(
      ['custom property', 'default', 'what it is'],
      base.cssProperties.map(({name, default: value, description}) => [
        code(name),
        value ? code(value) : '',
        description,
      ]),
    ),
    slots: elements
      .map(
        ({tagName, slots}) =>
          `- ${code(tagName)}: ${slots
            .filter(({name}) => name)
            .map(({name}) => code(name))
            .join(', ')}`,
      )
      .join('\n'),
  };
  let readme = readFileSync('README.md', 'utf8');
  for (const [name, content] of Object.entries(tables)) {
    const place = new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- end -->)`);
    if (!place.test(readme)) throw new Error(`README.md has no place for the table of ${name}: put it back.`);
    readme = readme.replace(place, (_, start, end) => `${start}\n${content}\n\n${end}`);
  }
  writeFileSync('README.md', readme);
};
