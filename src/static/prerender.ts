import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {elementRows} from '../data/elements.js';
import type {Source} from '../data/sources.js';
import {readHospital} from '../hospital/hospital.js';
import {loadText} from '../locale/load.js';
import {languages, type Language} from '../data/languages.js';
import {evidence} from '../ui/evidence.js';
import {citationsOf} from '../ui/sources.js';
import {tagWithFallback} from './fallback.js';
import {fill} from './fill.js';
import {serialize, type TemplateElement, type TemplateNode} from './serialize.js';
import {attributeMarks, instance, marks, tags, valuesOf, type Attributes, type Tag} from './values.js';

// Runs in Node, while pages are built. Nothing of it is in a bundle.

export type {Attributes, Tag} from './values.js';

const nodeOf = (node: DefaultTreeAdapterTypes.Node): TemplateNode[] => {
  if (defaultTreeAdapter.isTextNode(node)) return [node.value];
  if (!defaultTreeAdapter.isElementNode(node)) return [];
  return [
    {
      name: node.tagName,
      attributes: node.attrs.map(({name, value}) => [name, value]),
      children: node.childNodes.flatMap(nodeOf),
    },
  ];
};

/** The card of an element, as its own view makes it with everything in. */
async function cardOf(tag: Tag, language: Language): Promise<TemplateElement> {
  const view = instance(tag, attributeMarks).template(language, await loadText(language), marks);
  const nodes = parseFragment(await collectResult(render(view))).childNodes.flatMap(nodeOf);
  return nodes.find((node) => typeof node !== 'string')!;
}

/** What a tag shows without script, with named values and blocks where it depends on the hospital. */
export async function templateOf(tag: Tag, language: Language): Promise<string> {
  return serialize(await cardOf(tag, language), 'classed');
}

/** Every template, by its path. */
export async function templates(): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const language of languages)
    for (const tag of tags) all[`${language}/${tag.replace('miscarriage-', '')}`] = await templateOf(tag, language);
  return all;
}

/** The same, filled. `transcript`: the text of a film, HTML. */
export async function fallback(
  tag: Tag,
  language: Language,
  attributes: Attributes = {},
  transcript = '',
): Promise<string> {
  const values = valuesOf(tag, language, await loadText(language), attributes);
  return fill(await templateOf(tag, language), {...values, transcript});
}

/** A tag with its attributes and its fallback. */
export async function prerender(
  tag: Tag,
  language: Language,
  attributes: Attributes = {},
  transcript = '',
): Promise<string> {
  return tagWithFallback(tag, attributes, await fallback(tag, language, attributes, transcript), transcript);
}

/** What a card says first: for the tab of its page, and for what finds it. */
export async function introduction(tag: Tag, language: Language): Promise<{title: string; description?: string}> {
  const text = await loadText(language);
  const {title, description} = {description: undefined, ...elementRows[tag]};
  return {title: text[title], description: description && text[description]};
}

/** The sources of what a card says for this hospital: those of its footer. */
export async function sourcesOf(tag: Tag, language: Language, attributes: Attributes): Promise<readonly Source[]> {
  const element = instance(tag, attributes);
  const {country} = readHospital((name) => attributes[name]);
  element.template(language, await loadText(language), {...marks, country});
  // A template holds all that is said for any hospital.
  element['isStatic'] = false;
  const shown: (typeof element)['shown'] = (statement, view) => element['shown'](statement, view);
  return citationsOf(evidence!, element['statements'], false, shown).map(({source}) => source);
}

/** The sentences of an element that a hospital can replace. */
export async function slotsOf(tag: Tag): Promise<string[]> {
  const element = instance(tag, attributeMarks);
  await collectResult(render(element.template('en', await loadText('en'), marks)));
  return [...element.slots];
}
