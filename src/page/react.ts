import type {LitElement} from 'lit';
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {elements} from '../index.js';

// Types only: what React 19 lets a page write in JSX. They follow from the classes, so nothing is listed here.

type Kebab<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

type OwnKeys<Element> = {
  [Key in Exclude<keyof Element, keyof LitElement>]: Element[Key] extends string | undefined ? Key : never;
}[Exclude<keyof Element, keyof LitElement>];

/** The attributes of an element, by the names that they have in HTML. */
export type Attributes<Element> = {[Key in OwnKeys<Element> as Kebab<Key>]?: Element[Key]};

type Props<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Attributes<Element>;

type Tags = {[Tag in keyof typeof elements]: Props<InstanceType<(typeof elements)[Tag]>>};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is filled from the list above
    interface IntrinsicElements extends Tags {}
  }
}
