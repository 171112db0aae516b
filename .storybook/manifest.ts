import type {ArgTypes} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';

interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: {text: string};
}
interface Declaration extends Partial<Record<'attributes' | 'slots' | 'cssParts' | 'cssProperties', Item[]>> {
  tagName?: string;
  summary?: string;
  description?: string;
}

const declarations = (manifest as {modules: {declarations?: Declaration[]}[]}).modules.flatMap(
  ({declarations = []}) => declarations,
);

export function declarationOf(tag: string): Declaration {
  const found = declarations.find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`<${tag}> is not in dist/custom-elements.json. Run "npm run build".`);
  return found;
}

export function descriptionOf(tag: string): string {
  const {summary = '', description = ''} = declarationOf(tag);
  return `**${summary}**\n\n${description}`;
}

/** The values of a union such as `'light' | 'dark'`. */
const choices = (type = ''): string[] => [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value!);

const attribute = ({name, description, type}: Item) => {
  const options = choices(type?.text);
  return {
    name,
    description,
    ...(options.length ? {options: [undefined, ...options], control: {type: 'select'}} : {control: {type: 'text'}}),
    table: {category: 'Attributes', type: {summary: type?.text}},
  };
};

const slot = ({name, description}: Item) => ({
  name: name ? `slot="${name}"` : 'children without slot=',
  description,
  control: name ? {type: 'text'} : false,
  table: {category: 'Slots: sentences that the hospital can replace'},
});

const customProperty = ({name, description, default: initial}: Item) => ({
  name,
  description,
  control: {type: /radius|font/.test(name) ? 'text' : 'color'},
  table: {category: 'Custom properties', defaultValue: {summary: initial ?? 'made from the others'}},
});

const part = ({name, description}: Item) => ({
  name: `::part(${name})`,
  description,
  control: false,
  table: {category: 'Parts, for the style sheet of the hospital'},
});

/** Rows of the table, and controls, from the docstrings of the element: each thing once, under a name of its own. */
export function argTypesOf(tag: string): ArgTypes {
  const {attributes = [], slots = [], cssParts = [], cssProperties = []} = declarationOf(tag);
  const rows = [
    ...attributes.map((item) => [item.name, attribute(item)]),
    ...cssProperties.map((item) => [item.name, customProperty(item)]),
    ...slots.map((item) => [`slot:${item.name}`, slot(item)]),
    ...cssParts.map((item) => [`part:${item.name}`, part(item)]),
  ];
  return Object.fromEntries(rows) as ArgTypes;
}
