// What the plugin of WordPress, the module of Drupal and the library that they share say in PHP.
import {readFileSync} from 'node:fs';
import {Engine} from 'php-parser';
import {filesIn} from './files.mjs';
import {Refused} from './run.mjs';

const folders = ['src/wordpress', 'src/php', 'src/drupal'];
const domain = 'miscarriage-elements';
const translating = ['__', '_e', 'esc_html__', 'esc_attr__', 'esc_html_e', 'esc_attr_e'];
/** With a context or a plural, for which our catalogues have no place. */
const unknown = ['_x', '_ex', '_n', '_nx', '_n_noop', '_nx_noop', 'esc_html_x', 'esc_attr_x'];

const engine = new Engine({parser: {extractDoc: true}, ast: {withPositions: true}});

function* callsIn(node) {
  if (node?.kind === 'call') yield node;
  for (const value of Object.values(node ?? {})) if (value && typeof value === 'object') yield* callsIn(value);
}

/** What the code tells a translator, by the line below it. */
const notesByLine = ({comments}) =>
  new Map(
    comments.flatMap(({value, loc}) => {
      const [, note] = /translators: (.*?)\s*(?:\*\/)?\s*$/s.exec(value) ?? [];
      return note ? [[loc.end.line + 1, note]] : [];
    }),
  );

/** The sentences of one file, each {source, desc}. What could not reach a translator stops the build. */
export function phpWords(php, path) {
  const program = engine.parseCode(php, path);
  const notes = notesByLine(program);
  return [...callsIn(program)].flatMap(({what, arguments: [words, domainNode], loc}) => {
    // In a namespace a global function can be written with a backslash before it.
    const name = String(what.name).replace(/^\\/, '');
    const refuse = (remedy) => {
      throw new Refused(`${path}, line ${loc.start.line}: ${name}() cannot be translated: ${remedy}.`);
    };
    if (unknown.includes(name)) refuse(`use one of ${translating.join(', ')}`);
    if (!translating.includes(name)) return [];
    if (words?.kind !== 'string') refuse('write its sentence as one string between quotes');
    if (domainNode?.value !== domain) refuse(`write '${domain}' behind the sentence`);
    const note = notes.get(loc.start.line);
    return [{source: words.value, desc: [path, ...(note ? [note] : [])].join(': ')}];
  });
}

/** What is said in every file. */
export function pluginPhpWords() {
  return folders.flatMap((folder) =>
    filesIn(folder)
      .filter((path) => path.endsWith('.php'))
      .flatMap((path) => phpWords(readFileSync(`${folder}/${path}`, 'utf8'), path)),
  );
}

function* nodesIn(node) {
  if (node?.kind) yield node;
  for (const value of Object.values(node ?? {})) if (value && typeof value === 'object') yield* nodesIn(value);
}

/** The lists of names and sentences in a function, in one: what `label_of()` of src/php/words.php knows, for who is not PHP. */
export function phpTable(path, functionName) {
  const php = readFileSync(path, 'utf8');
  const [named] = [...nodesIn(engine.parseCode(php, path))].filter(
    ({kind, name}) => kind === 'function' && name.name === functionName,
  );
  const rows = [...nodesIn(named?.body)]
    .filter(({kind}) => kind === 'array')
    .flatMap(({items}) => items)
    .map(({key, value}) => [key?.value, (value.kind === 'call' ? value.arguments[0] : value).value])
    .filter(([key, value]) => typeof key === 'string' && typeof value === 'string' && value);
  if (!rows.length) throw new Refused(`${path}: there is no list in a function ${functionName}().`);
  return Object.fromEntries(rows);
}
