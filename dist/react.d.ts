import { LitElement } from 'lit';
import { DetailedHTMLProps, HTMLAttributes } from 'react';
import { elements } from './index.js';
import './elements/warning-signs.js';
import './types.js';
import './text.js';
import './elements/contact.js';
import './elements/facts.js';
import './elements/myths.js';
import './elements/scan.js';
import './elements/treatment.js';
import './elements/back-pain.js';
import './elements/support.js';
import './elements/recurrent.js';
import './elements/risk-factors.js';
import './elements/film.js';

type Kebab<Name> = Name extends `${infer First}${infer Rest}` ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}` : '';
type OwnKeys<Element> = {
    [Key in Exclude<keyof Element, keyof LitElement>]: Element[Key] extends string | undefined ? Key : never;
}[Exclude<keyof Element, keyof LitElement>];
/** The attributes of an element, by the names that they have in HTML. */
type Attributes<Element> = {
    [Key in OwnKeys<Element> as Kebab<Key>]?: Element[Key];
};
type Props<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Attributes<Element>;
type Tags = {
    [Tag in keyof typeof elements]: Props<InstanceType<(typeof elements)[Tag]>>;
};
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements extends Tags {
        }
    }
}

export type { Attributes };
