import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import type {TemplateResult} from 'lit';
import type {Language} from '../data/languages.js';
import {loadText} from '../locale/load.js';
import {cleanFallback, fallbackView, type Attributes, type Tag} from './fallback.js';

// Runs in Node, while what a server without Node can fill is built: a fallback with its choices left open.

/** What can be one way or another, each a change of the attributes that the template is made with. */
export type Axes = Readonly<Record<string, Readonly<Record<string, Attributes>>>>;

/** A piece of HTML, or a choice: the first, unless the axis has a value with another one. */
export type Piece = string | {axis: string; html: string[]; values: Record<string, number>};

// What stands between two pieces is part of them: only the ends of the whole are trimmed.
const toHtml = async (view: unknown): Promise<string> =>
  cleanFallback(`|${await collectResult(render(view))}|`)
    .slice(1, -1)
    .replace(/<\?>/g, '');

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

type Path = string;

const mark = (path: Path) => `[[choice ${path}]]`;

/** Where two views differ: the paths of the smallest templates that do. */
const compare = (one: unknown, other: unknown, path: Path, found: Set<Path>): void => {
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    one.forEach((item, index) => {
      compare(item, other[index], `${path}.${index}`, found);
    });
  } else if (isTemplate(one) && isTemplate(other) && one.strings === other.strings) {
    // In an attribute it is the whole template: an attribute can be left out.
    const attribute = (index: number) => /=["']?$/.test(one.strings[index]!);
    const differs = (index: number) => attribute(index) && typeof one.values[index] !== 'function';
    if (one.values.some((value, index) => differs(index) && value !== other.values[index])) found.add(path);
    else
      one.values.forEach((value, index) => {
        if (!attribute(index)) compare(value, other.values[index], `${path}.${index}`, found);
      });
  } else if (one !== other) found.add(path);
};

/** The view with a mark in the place of each choice. */
const withMarks = (view: unknown, path: Path, choices: ReadonlySet<Path>): unknown => {
  if (choices.has(path)) return mark(path);
  if (Array.isArray(view)) return view.map((item, index) => withMarks(item, `${path}.${index}`, choices));
  if (!isTemplate(view)) return view;
  return {...view, values: view.values.map((value, index) => withMarks(value, `${path}.${index}`, choices))};
};

const at = (view: unknown, path: Path): unknown =>
  path
    .split('.')
    .slice(1)
    .reduce<unknown>(
      (node, index) => (Array.isArray(node) ? node : (node as TemplateResult).values)[Number(index)] as unknown,
      view,
    );

/**
 * The fallback of an element as pieces. `attributes` are the ones with everything in; each value of each axis replaces
 * some. Choices of two axes must not lie in one another: then they are one axis.
 */
export async function fallbackTemplate(
  tag: Tag,
  language: Language,
  attributes: Attributes,
  axes: Axes,
): Promise<Piece[]> {
  const text = await loadText(language);
  const viewOf = (changes: Attributes) => fallbackView(tag, language, text, {...attributes, ...changes});
  const view = viewOf({});
  const choices = new Map<Path, {axis: string; values: Map<string, unknown>}>();
  for (const [axis, values] of Object.entries(axes)) {
    const differences = Object.entries(values).map(([value, changes]) => {
      const found = new Set<Path>();
      const other = viewOf(changes);
      compare(view, other, '0', found);
      return {value, other, paths: [...found]};
    });
    const paths = new Set(differences.flatMap((difference) => difference.paths));
    // The same place at several depths is one place.
    const outer = [...paths].filter((path) => ![...paths].some((other) => path.startsWith(`${other}.`)));
    for (const path of outer) {
      const clash = [...choices].find(([other]) => `${path}.`.startsWith(`${other}.`) || other.startsWith(`${path}.`));
      if (clash) throw new Error(`${tag}: ${axis} and ${clash[1].axis} change the same place, so make them one axis.`);
      const values = differences
        .filter((difference) => difference.paths.some((other) => `${other}.`.startsWith(`${path}.`)))
        .map(({value, other}) => [value, at(other, path)] as const);
      choices.set(path, {axis, values: new Map(values)});
    }
  }
  const html = await toHtml(withMarks(view, '0', new Set(choices.keys())));
  return Promise.all(
    html.split(/(\[\[choice [\d.]+\]\])/).map(async (part) => {
      const [, path] = /^\[\[choice ([\d.]+)\]\]$/.exec(part) ?? [];
      const choice = path && choices.get(path);
      if (!choice) return part;
      const html = [await toHtml(at(view, path))];
      const values: Record<string, number> = {};
      for (const [value, node] of choice.values) {
        const other = await toHtml(node);
        if (!html.includes(other)) html.push(other);
        if (other !== html[0]) values[value] = html.indexOf(other);
      }
      return {axis: choice.axis, html, values};
    }),
  );
}
