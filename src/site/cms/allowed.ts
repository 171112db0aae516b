import {detailRows} from '../../data/details.js';

// Runs in Node, while dist/ is built.

/** What is read of the elements' manifest. */
export interface Declaration {
  tagName?: string;
  attributes?: readonly {name: string}[];
}

/** Attributes of each element that an author may set. */
export type Allowed = Readonly<Record<string, readonly string[]>>;

/**
 * Not for authors: who can post a tag could put a false number under the hospital's name, or a file of another's. These
 * come from the template's `<meta>` or from hospital.js.
 */
const kept: ReadonlySet<string> = new Set([...Object.keys(detailRows), 'src', 'poster']);

/** What src/page/upgrade.ts reads of the link-first form. */
const dataAttributes = ['data-miscarriage', 'data-lang', 'data-topic', 'data-location'];

export function allowedIn(declarations: readonly Declaration[]): Allowed {
  return Object.fromEntries(
    declarations
      .flatMap(({tagName, attributes = []}): [string, string[]][] =>
        tagName ? [[tagName, ['lang', ...attributes.map(({name}) => name).filter((name) => !kept.has(name))]]] : [],
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const quote = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`;

/** The lists as code, to stand in a config in the place of its import: an administrator copies one file. */
const asCode = (allowed: Allowed): Record<string, string> => {
  const rows = Object.entries(allowed).map(([tag, names]) => `  '${tag}': ${quote(names)},`);
  return {
    elements: `// What an author may set. No phone number and no name of the hospital is among it.
const elements = {
${rows.join('\n')}
};
`,
    dataAttributes: `const dataAttributes = ${quote(dataAttributes)};\n`,
  };
};

const importLine = /^import \{(.+)\} from '\.\/elements\.mjs';\n/m;

/** A config as it is published, shown and tested. */
export function expand(config: string, allowed: Allowed): string {
  const names = importLine.exec(config)?.[1];
  if (names === undefined) throw new Error('A config in recipes/cms/ takes its lists from ./elements.mjs.');
  const code = asCode(allowed);
  const lists = names
    .split(', ')
    .sort()
    .reverse()
    .map((name) => code[name] ?? '');
  return config.replace(importLine, `\n${lists.join('\n')}`).trimStart();
}
