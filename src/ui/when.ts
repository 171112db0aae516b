import {nothing} from 'lit';
import type {Context} from './context.js';

// What a page shows without script is a template, filled when the hospital is known: by static/fill.ts, or by the plugin
// for WordPress. A view says here what in it depends on the hospital, so that one rendering holds all that it can say.

/** What a template is filled with: a text, whether something is so, or what is repeated. */
export interface TemplateValues {
  readonly [name: string]: string | boolean | readonly TemplateValues[] | undefined;
}

type Asked = Pick<Context, 'isStatic'>;

const block = (sign: string, name: string, content: unknown) => [`{{${sign}${name}}}`, content, `{{/${name}}}`];

/** One of two views, as the value is there or not. In a template both, each as a block that the name decides. */
export function when<T>(
  context: Asked,
  name: string,
  value: T,
  view: (value: NonNullable<T>) => unknown,
  otherwise?: () => unknown,
): unknown {
  if (context.isStatic)
    return [block('#', name, view(value as NonNullable<T>)), otherwise ? block('^', name, otherwise()) : nothing];
  return value ? view(value) : (otherwise?.() ?? nothing);
}

/** The same view for each item. In a template once, for `sample`, as a block that is repeated. */
export function each<T>(
  context: Asked,
  name: string,
  items: readonly T[],
  sample: T,
  view: (item: T) => unknown,
): unknown {
  if (context.isStatic) return block('#', name, view(sample));
  return items.map(view);
}
