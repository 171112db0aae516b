import {contentVersion} from '../content/about.js';
import {definitions} from '../content/facts.js';
import {helpLines} from '../data/countries.js';
import {topics} from '../content/warning-signs.js';
import {tags, type Tag} from '../static/fallback.js';
import {fallbackTemplate, type Axes, type Piece} from '../static/fallback-template.js';
import {languages, type Language} from '../data/languages.js';

// Runs in Node, while the plugin is built: what includes/fallback.php fills, so that a page of WordPress has the same
// fallback as the pages that are built here. What stands in [[ ]] is a value.

/** Values that stand for others. A number has to be one, or the elements would leave it out. */
const numbers = {
  'emergency-phone': '00000000001',
  phone: '00000000002',
  'out-of-hours-phone': '00000000003',
  'crisis-phone': '00000000004',
  'support-phone': '00000000005',
};
const names = [
  'clinic',
  'place',
  'out-of-hours-name',
  'crisis-name',
  'support-name',
  'text-relay',
  'app-name',
  'reviewed-by',
];
const address = 'https://app.invalid/';
const day = '1111-11-11';

// One group of days stands in a line as well, four do not.
const hours = {line: 'Mo-Su 01:11-02:22', table: 'Mo 01:11-02:22; Tu 01:12-02:22; We 01:13-02:22'};

const everything = {
  ...numbers,
  ...Object.fromEntries(names.map((name) => [name, `[[${name}]]`])),
  'app-url': address,
  hours: hours.line,
  'time-zone': 'UTC',
  'reviewed-on': day,
  'reviewed-languages': languages.join(' '),
  'reviewed-version': contentVersion,
};

const without = (...gone: string[]) => Object.fromEntries(gone.map((name) => [name, '']));

const callAxis = (): Axes[string] => {
  const kinds = {
    none: {hours: ''},
    line: {},
    table: {hours: hours.table},
    'line-still': {'time-zone': ''},
    'table-still': {hours: hours.table, 'time-zone': ''},
  };
  const axis: Record<string, Record<string, string>> = {};
  for (const [kind, changes] of Object.entries(kinds))
    for (const phone of ['phone', ''])
      for (const line of ['line', ''])
        axis[`${phone},${line},${kind}`] = {
          ...changes,
          ...(phone ? {} : without('phone')),
          ...(line ? {} : without('out-of-hours-name', 'out-of-hours-phone')),
        };
  return axis;
};

const filmAxis = (): Axes[string] => {
  const films = {
    none: {},
    youtube: {provider: 'youtube', 'film-id': '00000000000'},
    vimeo: {provider: 'vimeo', 'film-id': '000000000'},
    file: {provider: 'file', src: '/[[src]]'},
  };
  const axis: Record<string, Record<string, string>> = {};
  for (const [kind, film] of Object.entries(films))
    for (const title of ['film-title', ''])
      for (const duration of ['duration', ''])
        for (const poster of ['poster', ''])
          axis[[kind, title, duration, poster].join()] = {
            ...film,
            ...(title && {'film-title': '[[film-title]]'}),
            ...(duration && {duration: '[[duration]]'}),
            ...(poster && {poster: '/[[poster]]'}),
          };
  return axis;
};

// A definition and the figure both add to the sources at the foot.
const factsAxis = (): Axes[string] => {
  const axis: Record<string, Record<string, string>> = {};
  for (const country of ['', ...definitions.map(({country}) => country)])
    for (const weeks of ['16', '20'])
      for (const oneIn of ['', '10']) axis[[country, weeks, oneIn].join()] = {country, weeks, 'one-in': oneIn};
  return axis;
};

const each = (name: string, values: readonly string[]) =>
  Object.fromEntries(values.map((value) => [value, {[name]: value}]));

/** What each element's fallback depends on. An axis that changes nothing in an element leaves no trace. */
const axes: Axes = {
  emergency: {none: without('emergency-phone')},
  calls: callAxis(),
  crisis: {none: without('crisis-name', 'crisis-phone')},
  app: {none: without('app-name', 'app-url'), name: without('app-url')},
  place: {none: without('place')},
  relay: {none: without('text-relay')},
  support: {none: without('support-name', 'support-phone')},
  review: {none: without('reviewed-by')},
};
const ownAxes: Partial<Record<Tag, Axes>> = {
  'miscarriage-warning-signs': {topic: each('topic', topics)},
  'miscarriage-facts': {facts: factsAxis()},
  'miscarriage-film': {film: filmAxis()},
};

/** Values that are more than a text: the hours, a clinic with or without a name, links. */
const fillable = (html: string): string => {
  let filled = html
    .replace(/(<h\d class="miscarriage-heading">)<bdi>\[\[clinic\]\]<\/bdi>/g, '$1[[title]]')
    .replaceAll('<bdi>[[clinic]]</bdi>', '[[whom]]')
    .replace(/(<dl class="miscarriage-hours">).*?(<\/dl>)/g, '$1[[hours-table]]$2')
    .replace(
      /(<small class="miscarriage-paper">)(?:(?!<\/small>).)*01:1(?:(?!<\/small>).)*(<\/small>)/g,
      '$1[[hours-line]]$2',
    )
    .replace(/<p>(?:(?!<\/p>).)*01:11–02:22(?:(?!<\/p>).)*<\/p>/g, '<p>[[hours-line]]</p>')
    .replaceAll(`"${address}"`, '"[[app-url]]"')
    .replaceAll(day, '[[reviewed-on]]')
    .replaceAll('"/[[src]]"', '"[[src]]"')
    .replaceAll('"/[[poster]]"', '"[[poster]]"')
    .replaceAll('<p>{transcript}</p>', '[[transcript]]');
  for (const [name, number] of Object.entries(numbers))
    filled = filled.replaceAll(`tel:${number}`, `[[${name}:href]]`).replaceAll(number, `[[${name}]]`);
  return filled;
};

const fill = (piece: Piece): Piece =>
  typeof piece === 'string' ? fillable(piece) : {...piece, html: piece.html.map(fillable)};

/** In the list of other countries the hospital's own is left out. */
const countries = (pieces: Piece[]): Piece[] =>
  pieces.flatMap((piece) => {
    if (typeof piece !== 'string') return [piece];
    let parts: Piece[] = [piece];
    for (const [code, {name}] of Object.entries(helpLines)) {
      const rows = new RegExp(`((?:<li>\\s*<span><bdi>${name.replace(/[()]/g, '\\$&')}</bdi>(?:(?!</li>).)*</li>)+)`);
      parts = parts.flatMap((part) =>
        typeof part === 'string'
          ? part
              .split(rows)
              .map((text, index): Piece =>
                index % 2 ? {axis: 'country', html: [text, ''], values: {[code]: 1}} : text,
              )
          : [part],
      );
    }
    return parts;
  });

/** The fallback of an element in a language, for includes/fallback.php to fill. */
export async function fillableFallback(tag: Tag, language: Language): Promise<Piece[]> {
  const template = await fallbackTemplate(tag, language, everything, {...axes, ...ownAxes[tag]});
  return countries(template.map(fill)).filter((piece) => piece !== '');
}

/** Every such fallback, by its path in the plugin's folder "data". */
export async function fillableFallbacks(): Promise<Record<string, Piece[]>> {
  const all: Record<string, Piece[]> = {};
  for (const language of languages)
    for (const tag of tags)
      all[`${language}/${tag.replace('miscarriage-', '')}`] = await fillableFallback(tag, language);
  return all;
}
