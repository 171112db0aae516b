import {readFileSync, writeFileSync} from 'node:fs';
import {entriesOf} from './files.mjs';

const folder = 'src/content';
const camel = (name) => name.replace(/-./g, (part) => part[1].toUpperCase());

/** src/content/text.ts joins the words of every topic file, so that a new topic is one file and no line elsewhere. */
export const writeTextIndex = () => {
  const topics = entriesOf(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => name !== 'text' && /^export const text = /m.test(readFileSync(`${folder}/${name}.ts`, 'utf8')))
    .sort();
  writeFileSync(
    `${folder}/text.ts`,
    `// Written by \`npm run build\` from the files beside it.
${topics.map((name) => `import {text as ${camel(name)}Text} from './${name}.js';`).join('\n')}

/** All words of one language. The key of a sentence is its content id and its slot name. */
export const text = {
${topics.map((name) => `  ...${camel(name)}Text,`).join('\n')}
};

export type TextKey = keyof typeof text;
export type Text = Record<TextKey, string>;
`,
  );
};
