import * as fc from 'fast-check';
import {detailNames, type DetailName} from '../../src/hospital/hospital.js';
import {detailRows} from '../../src/data/details.js';
import {languages} from '../../src/data/languages.js';
import {regions} from '../../src/data/regions.js';
import {detailValue, hostile, locationNames, odd, Odd, ownValue} from './values.js';
import type {Subject} from './subjects.js';

export interface ElementChild {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Child[];
}
/** A child of the element, or a part of one. */
export type Child = {text: string} | {comment: string} | ElementChild;

/** What hospital.js sets: an object with these entries, or something else. */
export type HospitalFile =
  {entries: Entries; locations: readonly {name: string; entries: Entries}[]; shape: Shape} | Odd;
type Entries = readonly (readonly [string, string | Odd])[];
const shapes = ['plain', 'frozen', 'without a prototype', 'every getter throws'] as const;
type Shape = (typeof shapes)[number];

/** One thing that a page, a script or a reader does. */
export type Step =
  | {do: 'attribute'; name: string; value: string | null}
  | {do: 'property'; name: string; value: string | Odd}
  | {do: 'meta'; name: string; content: string | null}
  | {do: 'file'; file: HospitalFile}
  | {do: 'language'; lang: string | null}
  | {do: 'move'; to: (typeof places)[number]}
  | {do: 'child'; child: Child}
  | {do: 'forget a child'; at: number}
  | {do: 'change a word'; at: number; to: string}
  | {do: 'press'; at: number};
const places = ['away', 'home', 'a page in Dutch', 'a shadow root', 'the end'] as const;

/** A card in a page, and what happens to it: before it is in the document, and then. */
export interface Case {
  width: 360 | 240;
  /** Whether all that is one step away is opened at the end. */
  opened: boolean;
  before: readonly Step[];
  after: readonly Step[];
}

const lang = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom<string>(...languages, ...Object.keys(regions))},
  {weight: 1, arbitrary: fc.constantFrom('nl_NL', 'de_AT', 'EN', 'en-GB-oxendict', 'ar-EG', 'fr', 'zh-Hant', '', '*')},
  {weight: 1, arbitrary: hostile},
);

const detailName = fc.constantFrom<DetailName>(...detailNames);
const detail = detailName.chain((name) =>
  detailValue(detailRows[name].kind).map((value): [DetailName, string] => [name, value]),
);

const entries: fc.Arbitrary<Entries> = fc.array(
  fc.oneof<fc.MaybeWeightedArbitrary<[string, string | Odd]>[]>(
    {weight: 4, arbitrary: detail},
    fc.tuple(detailName, odd),
    fc.tuple(hostile, hostile),
  ),
  {maxLength: 6},
);

const file: fc.Arbitrary<HospitalFile> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      entries,
      locations: fc.oneof(
        {weight: 2, arbitrary: fc.constant([])},
        fc.array(fc.record({name: fc.constantFrom(...locationNames), entries}), {maxLength: 3}),
      ),
      shape: fc.oneof(
        {weight: 5, arbitrary: fc.constant<Shape>('plain')},
        {weight: 1, arbitrary: fc.constantFrom(...shapes)},
      ),
    }),
  },
  {weight: 1, arbitrary: odd},
);

/** Tags of a page, of an editor, and of what nobody thought of. No script: that would be the page's own. */
const childTags = ['p', 'div', 'span', 'b', 'ul', 'li', 'a', 'br', 'form', 'details'];
const oddTags = ['template', 'slot', 'track', 'svg', 'style', 'x-unknown', 'miscarriage-unknown'];
/** What brings a width of its own. Deeper than a child, only the page can style it. */
const wideTags = ['img', 'input', 'textarea', 'table', 'video'];

const childrenOf = (slots: readonly string[], tags: readonly string[]): fc.Arbitrary<Child> => {
  const slot = fc.oneof(
    {weight: 5, arbitrary: fc.constantFrom(...slots)},
    {weight: 1, arbitrary: fc.constantFrom('title', 'number', 'call-emergency')},
    {weight: 1, arbitrary: hostile},
  );
  const words = fc.oneof(
    {weight: 3, arbitrary: fc.constantFrom('Our own words.', 'Bel 112', 'كلمات', '42')},
    {weight: 2, arbitrary: hostile},
  );
  const attributes = fc.oneof<fc.MaybeWeightedArbitrary<Readonly<Record<string, string>>>[]>(
    {weight: 6, arbitrary: fc.constant({})},
    {weight: 2, arbitrary: fc.record({lang})},
    fc.record({hidden: fc.constantFrom('', 'until-found')}),
    fc.record({href: hostile}),
    // A field by that name hides the property of its form.
    fc.record({name: fc.constantFrom('slot', 'lang', 'hidden', 'children', 'title', 'name', 'id', 'style')}),
  );
  const tag = fc.oneof(
    {weight: 6, arbitrary: fc.constantFrom(...childTags)},
    {weight: 1, arbitrary: fc.constantFrom(...oddTags, ...tags)},
  );
  const wide = fc.constantFrom(...wideTags).map((name) => ({tag: name, attributes: {width: '900'}, children: []}));
  const {node, element} = fc.letrec<{node: Child; element: ElementChild}>((tie) => ({
    node: fc.oneof(
      {maxDepth: 2},
      {weight: 4, arbitrary: words.map((text) => ({text}))},
      {weight: 1, arbitrary: hostile.map((comment) => ({comment}))},
      {weight: 3, arbitrary: tie('element')},
    ),
    element: fc.record({tag, attributes, children: fc.array(tie('node'), {maxLength: 2})}),
  }));
  const direct = fc.oneof({weight: 6, arbitrary: element}, {weight: 1, arbitrary: wide});
  const inSlot = fc
    .tuple(direct, slot)
    .map(([child, name]): Child => ({...child, attributes: {...child.attributes, slot: name}}));
  return fc.oneof({weight: 3, arbitrary: inSlot}, {weight: 2, arbitrary: fc.oneof(node, wide)});
};

/** Every case of an element, from what its class and our rows say of it. */
export const casesOf = (subject: Subject, tags = subject.tags): fc.Arbitrary<Case> => {
  const named = fc.constantFrom(...subject.attributes).chain(({attribute, property, kind, choices}) => {
    const value = kind ? detailValue(kind) : ownValue(choices);
    return fc.oneof<fc.MaybeWeightedArbitrary<Step>[]>(
      {weight: 6, arbitrary: value.map((given): Step => ({do: 'attribute', name: attribute, value: given}))},
      {weight: 1, arbitrary: fc.constant<Step>({do: 'attribute', name: attribute, value: null})},
      {weight: 2, arbitrary: value.map((given): Step => ({do: 'property', name: property, value: given}))},
      {weight: 2, arbitrary: odd.map((given): Step => ({do: 'property', name: property, value: given}))},
    );
  });
  const inCountry = detailValue('country').map((value): Step => ({do: 'attribute', name: 'country', value}));
  const meta = fc.oneof<fc.MaybeWeightedArbitrary<Step>[]>(
    {weight: 4, arbitrary: detail.map(([name, content]): Step => ({do: 'meta', name, content}))},
    {weight: 1, arbitrary: detailName.map((name): Step => ({do: 'meta', name, content: null}))},
    {
      weight: 1,
      arbitrary: fc.constantFrom(...locationNames).map((content): Step => ({do: 'meta', name: 'location', content})),
    },
    {weight: 1, arbitrary: fc.tuple(hostile, hostile).map(([name, content]): Step => ({do: 'meta', name, content}))},
  );
  const child = childrenOf(subject.slots, tags).map((made): Step => ({do: 'child', child: made}));
  const set = [
    {weight: 8, arbitrary: named},
    {weight: 2, arbitrary: inCountry},
    {weight: 2, arbitrary: meta},
    {weight: 1, arbitrary: file.map((given): Step => ({do: 'file', file: given}))},
    {weight: 3, arbitrary: child},
    {weight: 2, arbitrary: lang.map((code): Step => ({do: 'language', lang: code}))},
  ];
  const change = [
    ...set,
    {weight: 3, arbitrary: fc.constantFrom(...places).map((to): Step => ({do: 'move', to}))},
    {weight: 1, arbitrary: fc.constant<Step>({do: 'language', lang: null})},
    {weight: 1, arbitrary: fc.nat(9).map((at): Step => ({do: 'forget a child', at}))},
    {weight: 1, arbitrary: fc.tuple(fc.nat(9), hostile).map(([at, to]): Step => ({do: 'change a word', at, to}))},
    {weight: 2, arbitrary: fc.nat(60).map((at): Step => ({do: 'press', at}))},
  ];
  return fc.record({
    width: fc.constantFrom(360, 240),
    opened: fc.oneof({weight: 4, arbitrary: fc.constant(false)}, {weight: 1, arbitrary: fc.constant(true)}),
    before: fc.array(fc.oneof(...set), {maxLength: 10}),
    after: fc.array(fc.oneof(...change), {maxLength: 3}),
  });
};
