import * as fc from 'fast-check';
import {contentVersion} from '../../src/content/about.js';
import {helpLines, type HelpLine} from '../../src/data/countries.js';
import type {DetailKind} from '../../src/data/details.js';

/** Names of locations, one of them with a figure. */
export const locationNames = ['Gorinchem', 'Rivas 2', 'مستشفى'];

/** By kind of detail: what is taken and what is refused, the table that the elements and the plugin both are asked. */
const cases = (await (await fetch('/test/hospital/cases.json')).json()) as Record<
  string,
  Record<'taken' | 'refused', string[]>
>;

/** Would set `breach`, were it ever run. */
const run = 'globalThis.breach=1';

const blanks = ['', ' ', '\t\n', '\u00a0', '\u2007\u202f', '\u3000', '\u200b', '\u2060\ufeff', '\u00ad', '\u034f'];
const marks = ['\u200e', '\u200f', '\u061c', '\u202b', '\u202e', '\u2066', '\u2067', '\u2069', '\u0301', '\u20e3'];
const long = [
  'x'.repeat(300),
  'م'.repeat(200),
  'Zwangerschap'.repeat(20),
  '0'.repeat(120),
  '123-'.repeat(60),
  '👩🏽‍⚕️'.repeat(40),
  `https://example.org/${'a'.repeat(200)}`,
  'many words '.repeat(200),
];
const markup = [
  `<script>${run}</script>`,
  `<img src=x onerror=${run}>`,
  `"><svg onload="${run}">`,
  `' autofocus onfocus='${run}`,
  `<iframe srcdoc="<script>parent.breach=1</script>">`,
  `<a href="javascript:${run}">112</a>`,
  '<b>bold</b>',
  '&lt;b&gt; &#0; &amp;',
  '<!-- ',
  ']]>',
];
const templates = [
  '{{phone}}',
  '{{{transcript}}}',
  '{{#phone}}911{{/phone}}',
  '{emergency}',
  '{number}',
  '**bold**',
  `\${${run}}`,
  '<!--?lit$1$-->',
  '{{constructor.constructor("breach=1")()}}',
  '<?php echo 911; ?>',
  '[miscarriage]',
  '%s %1$d',
];
/** What a look-up by name would find in any object. */
const names = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'length',
  'null',
  'undefined',
  'NaN',
  'true',
  '[object Object]',
];
const letters = ['\0', '\ud800', '\udfff', 'ı', 'İ', 'ß', 'ﬁ', '١١٢', '۱۱۲', '１１２', '१०२', '¹¹²', '❶', '🆘'];

export const addresses = [
  'https://example.org/app',
  'https://example.org:8443/a?b=c#d',
  'HTTPS://EXAMPLE.ORG',
  'https://user:word@example.org',
  'https:example.org',
  'https://مثال.example',
  'http://example.org',
  '//evil.example/x.js',
  '/film.mp4',
  'film.mp4?a=1',
  '../film.mp4',
  '\\\\evil.example\\x',
  'http://[',
  'https://',
  'https://exa mple',
  `javascript:${run}`,
  ` java\tscript:${run}//https://example.org`,
  `data:text/html,<script>parent.${run}</script>`,
  'data:image/png;base64,AAAA',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
  'mailto:a@example.org',
  'tel:911',
  'ftp://example.org',
  'about:blank',
];

const hostileWords = [...blanks, ...marks, ...long, ...markup, ...templates, ...names, ...letters, ...addresses];

/** What nobody would write, and somebody does. */
export const hostile = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...hostileWords)},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
  {weight: 1, arbitrary: fc.array(fc.constantFrom(...hostileWords), {maxLength: 3}).map((parts) => parts.join(''))},
);

const insert = (value: string, at: number, part: string, taken: number): string => {
  const place = at % (value.length + 1);
  return value.slice(0, place) + part + value.slice(place + taken);
};

/** Something valid with one thing wrong with it, or nothing: a letter more or less, another script, twice. */
const near = (valid: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .tuple(valid, fc.nat(40), fc.constantFrom(...blanks, ...marks, ...Array.from('0/-+;:,.()x')), fc.nat(1))
      .map(([value, at, part, taken]) => insert(value, at, part, taken)),
    fc.tuple(valid, valid, fc.constantFrom(' ', ',', ';', '/', '\n')).map(([a, b, between]) => a + between + b),
    valid.map((value) => value.toUpperCase()),
    valid.map((value) => value.toLowerCase()),
    valid.map((value) => value.replace(/\d/g, (digit) => String.fromCharCode(Number(digit) + 0x660))),
    valid.map((value) => value.replace(/\d/g, (digit) => String.fromCharCode(Number(digit) + 0xff10))),
  );

const lines = Object.values(helpLines).flatMap(({emergency, line, crisis = [], violence, support}) => [
  emergency,
  ...[line, ...crisis, violence, support]
    .filter((known): known is HelpLine => known !== undefined)
    .map(({number}) => number),
]);

/** Beside the table, what else there is of a kind in our rows. */
const rows: Partial<Record<DetailKind, readonly string[]>> = {
  country: Object.entries(helpLines).flatMap(([code, {parts = {}}]) => [
    code,
    ...Object.keys(parts).map((part) => `${code}-${part}`),
  ]),
  text: ['Poli', 'Polikliniek Gynaecologie', 'Route 42', "St. Mary's & <Partners>", 'مركز الحمل المبكر', '112'],
  phone: lines,
  version: [contentVersion, '2020-01.1'],
};

/** A value of a detail: mostly one that is taken, else nearly, refused or hostile. */
export const detailValue = (kind: DetailKind): fc.Arbitrary<string> => {
  const {taken = [], refused = []} = cases[kind] ?? {};
  const valid = fc.constantFrom(...taken, ...(rows[kind] ?? []));
  return fc.oneof(
    {weight: 6, arbitrary: valid},
    {weight: 2, arbitrary: near(valid)},
    {weight: 2, arbitrary: hostile},
    ...(refused.length ? [{weight: 1, arbitrary: fc.constantFrom(...refused)}] : []),
  );
};

/** A value of an attribute with fixed choices; without them of any shape that an attribute of ours has. */
export const ownValue = (choices: readonly string[]): fc.Arbitrary<string> => {
  const valid = fc.constantFrom(...choices);
  return fc.oneof({weight: 4, arbitrary: valid}, {weight: 1, arbitrary: near(valid)}, {weight: 2, arbitrary: hostile});
};

/** A value that is no string, by its name: it is made when it is set, and printed by the name. */
export class Odd {
  constructor(
    readonly name: string,
    readonly make: () => unknown,
  ) {}
  [fc.toStringMethod](): string {
    return this.name;
  }
}

const refuse = (): never => {
  throw new Error('not to be read');
};
const traps = {get: refuse, has: refuse, getPrototypeOf: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse};

/** What an application, a framework or a mistake can set a property to. */
export const odd: fc.Arbitrary<Odd> = fc
  .constantFrom<[string, () => unknown][]>(
    ['undefined', () => undefined],
    ['null', () => null],
    ['true', () => true],
    ['false', () => false],
    ['0', () => 0],
    ['3', () => 3],
    ['112', () => 112],
    ['-1.5', () => -1.5],
    ['NaN', () => NaN],
    ['1e21', () => 1e21],
    ['112n', () => 112n],
    ['Symbol("112")', () => Symbol('112')],
    ['new Date(0)', () => new Date(0)],
    ['new Date(NaN)', () => new Date(NaN)],
    ['[]', () => []],
    ['["112"]', () => ['112']],
    ['new Array(1e5).fill("112")', () => new Array<string>(1e5).fill('112')],
    ['{}', () => ({})],
    ['Object.create(null)', () => Object.create(null) as object],
    ['{toString: throws}', () => ({toString: refuse, valueOf: refuse})],
    ['{toString: () => "112"}', () => ({toString: () => '112'})],
    ['{[Symbol.toPrimitive]: throws}', () => ({[Symbol.toPrimitive]: refuse})],
    ['new Proxy({}, {every trap throws})', () => new Proxy({}, traps)],
    ['Object("112")', () => Object('112') as object],
    ['() => "112"', () => () => '112'],
    ['an element', () => document.createElement('b')],
    ['Promise.resolve("112")', () => Promise.resolve('112')],
    ['new Map()', () => new Map()],
  )
  .map(([name, make]) => new Odd(name, make));
