import '../../src/page/drop-in.js';
import {detailRows, type DetailKind} from '../../src/data/details.js';
import {detailNames} from '../../src/hospital/hospital.js';
import {elements, type MiscarriageElement} from '../../src/index.js';
import type {Language} from '../../src/data/languages.js';
import type {Text} from '../../src/content/text.js';
import type {Statement} from '../../src/content/statement.js';
import {addresses, locationNames} from './values.js';

/** What is told of an element by its class, by our rows and by the manifest that a build makes. */
export interface Subject {
  tag: string;
  /** The same with an open root, in which a test can look. */
  open: string;
  /** The same with an open root, whose words never come. */
  waiting: string;
  attributes: readonly {attribute: string; property: string; kind?: DetailKind; choices: readonly string[]}[];
  slots: readonly string[];
  /** All of ours: one can stand in another. */
  tags: readonly string[];
}

interface Manifest {
  modules: {
    declarations: {tagName?: string; attributes?: {name: string; type?: {text: string}}[]; slots?: {name: string}[]}[];
  }[];
}
const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
const declarations = manifest.modules.flatMap((module) => module.declarations);

type Class = Pick<typeof MiscarriageElement, 'elementProperties' | 'shadowRootOptions'> & (new () => HTMLElement);

const tags = Object.keys(elements);

/** What has no fixed choices is tried with all that an attribute of ours is made of: ids, addresses, names of films. */
const free = (Class: Class): string[] => {
  const {statements} = new Class() as unknown as {statements: readonly Statement[]};
  const ids = statements.flatMap(({hidden}) => hidden ?? []);
  return [...ids, ids.join(' '), 'dQw4w9WgXcQ', '76979871', '2:40', 'A film', ...addresses];
};

const subjectOf = (tag: string, Class: Class): Subject => {
  const name = tag.replace('miscarriage-', '');
  const open = `open-${name}`;
  const waiting = `waiting-${name}`;
  // In a closed root, a test would see nothing and pass.
  const shadowRootOptions = {...Class.shadowRootOptions, mode: 'open' as const};
  class Open extends Class {
    static override shadowRootOptions = shadowRootOptions;
  }
  class Waiting extends Open {
    protected loadWords(language: Language): Promise<Text> {
      // One that fails at once, and others that never come.
      return language === 'nl' ? Promise.reject(new Error('no words')) : new Promise(() => undefined);
    }
  }
  customElements.define(open, Open);
  customElements.define(waiting, Waiting);

  const declared = declarations.find(({tagName}) => tagName === tag)!;
  const choicesOf = (attribute: string): string[] => {
    if (attribute === 'location') return locationNames;
    const type = declared.attributes!.find((known) => known.name === attribute)?.type?.text ?? '';
    return /^'.*'$/.test(type) ? type.slice(1, -1).split("' | '") : free(Class);
  };
  const attributes = [...Class.elementProperties].flatMap(([property, {attribute, state}]) => {
    if (state || attribute === false) return [];
    const written = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    const detail = detailNames.find((known) => known === written);
    const kind = detail && detailRows[detail].kind;
    return [{attribute: written, property: String(property), kind, choices: kind ? [] : choicesOf(written)}];
  });
  const slots = declared.slots!.map((slot) => slot.name).filter(Boolean);
  return {tag, open, waiting, attributes, slots, tags};
};

/** Every element of the library; a new one is one more. */
export const subjects = Object.entries(elements).map(([tag, Class]) => subjectOf(tag, Class as unknown as Class));
