// What follows from the rows and from the files beside them is written by the build, so that a new topic, language or
// detail is no line elsewhere. All of it is build output: git does not keep it.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {entriesOf} from './files.mjs';
import {details, elementRows, languages} from './rows.mjs';

const pascal = (name) => name.replace(/(?:^|-)./g, (part) => part.at(-1).toUpperCase());
const camel = (name) => name.replace(/-./g, (part) => part[1].toUpperCase());
const lines = (items, line) => items.map(line).join('\n');
const head = (from) => `// Written by \`npm run build\` from ${from}.\n`;

/** The words of every topic file, joined. */
const textIndex = () => {
  const topics = entriesOf('src/content')
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => name !== 'text' && /^export const text = /m.test(readFileSync(`src/content/${name}.ts`, 'utf8')));
  return `${head('the files beside it')}${lines(topics, (name) => `import {text as ${camel(name)}Text} from './${name}.js';`)}

/** All words of one language. The key of a sentence is its content id and its slot name. */
export const text = {
${lines(topics, (name) => `  ...${camel(name)}Text,`)}
};

export type TextKey = keyof typeof text;
export type Text = Record<TextKey, string>;
`;
};

const textFiles = () => `${head('src/data/languages.ts')}
// A literal map, so that every bundler sees which files there are and none is built from a computed path.
// The drop-in files have a loader of their own, see retriedTextFiles in tools/rollup-plugins.mjs.
const files = {
${lines(languages, (language) => `  ${language}: () => import('./${language}/content/text.js'),`)}
};

/** The file with the words of a language. Rejects when it cannot be had. */
export function loadFile(language: keyof typeof files) {
  return files[language]();
}
`;

const rescue = () => `${head('src/data/languages.ts')}
${lines(languages, (language) => `import {text as ${language}} from './${language}/content/rescue.js';`)}

/** What an element says while its language is not there. In the core, for every language. */
export const rescueText = {${languages.join(', ')}};
`;

/** The core needs the names and kinds of the details; their docstrings are for editors and tables. */
const detailTypes = () => `${head('src/data/details.ts')}import type {DetailKind, DetailName} from './details.js';

export const detailKinds = {
${lines(Object.entries(details), ([name, {kind}]) => `  '${name}': '${kind}',`)}
} as const satisfies Record<DetailName, DetailKind>;

/** Those that are the same at every location. */
export const everywhere: readonly DetailName[] = ${JSON.stringify(
  Object.keys(details).filter((name) => details[name].everywhere),
)};

/** What every element takes of its hospital; each is an attribute of that name too, with hyphens. */
export interface DetailProperties {
${lines(Object.entries(details), ([name, {docstring}]) => `  /** ${docstring} */\n  ${camel(name)}?: string;`)}
}
`;

/** The classes by their tags. Each stands in a folder that is called as its tag. */
const elementIndex = () => {
  const elements = Object.keys(elementRows).map((tag) => [tag, tag.replace('miscarriage-', ''), pascal(tag)]);
  return `${head('src/data/elements.ts')}${lines(elements, ([, name, type]) => `import {${type}} from './${name}/${name}.js';`)}

export {
${lines(elements, ([, , type]) => `  ${type},`)}
};

export const elements = {
${lines(elements, ([tag, , type]) => `  '${tag}': ${type},`)}
} as const;
`;
};

/** Before anything else is built: the sources import what is written here. */
export function generate(folder) {
  mkdirSync(folder, {recursive: true});
  const files = {
    'src/content/text': textIndex(),
    'src/data/detail-kinds': detailTypes(),
    'src/elements/index': elementIndex(),
    [`${folder}/text-files`]: textFiles(),
    [`${folder}/rescue`]: rescue(),
  };
  for (const [name, code] of Object.entries(files)) writeFileSync(`${name}.ts`, code);
}
