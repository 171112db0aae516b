import {html, nothing, type TemplateResult} from 'lit';
import {isAlwaysShown, type Statement} from '../content/statement.js';
import type {Source} from '../data/sources.js';
import type {Evidence} from './evidence.js';
import {icon} from './icon.js';

/** A source of what the card says, and where that is not always shown: where. */
export interface Citation {
  source: Source;
  shown?: (view: () => unknown) => unknown;
}

type Shown = (statement: Statement, view: () => unknown) => unknown;

/** Each source of what is shown, once, in order. In a template, what rests on a sentence that is not always shown stands with it. */
export function citationsOf(
  {rows, of}: Evidence,
  statements: readonly Statement[],
  isStatic: boolean,
  shown: Shown,
): Citation[] {
  const always = new Set(statements.filter(isAlwaysShown).flatMap(of));
  const sometimes = new Map<Source, Statement>();
  for (const statement of statements)
    if (!isAlwaysShown(statement) && (isStatic || shown(statement, () => true) === true))
      for (const source of of(statement)) if (!sometimes.has(source)) sometimes.set(source, statement);
  return rows.flatMap((source): Citation[] => {
    if (always.has(source)) return [{source}];
    const statement = sometimes.get(source);
    return statement ? [{source, shown: (view) => shown(statement, view)}] : [];
  });
}

/** A source that names no language is in English; an empty one would be none. */
const link = ({lang = 'en', url}: Source, words: string): TemplateResult =>
  url
    ? html`<a href=${url} lang=${lang} rel="noreferrer"><bdi>${words}</bdi></a>`
    : html`<bdi lang=${lang}>${words}</bdi>`;

const inFull = (source: Source): TemplateResult =>
  link(source, `${source.by}: ${source.title}${source.year ? ` (${source.year})` : ''}`);

/** What a card rests on. */
export interface Cited {
  first: readonly Source[];
  /** The whole list: in a template, and once the reader has asked for it. */
  all?: readonly Citation[];
  /** Where it is to be read when it cannot be had. */
  elsewhere?: string;
  ask?: (event: Event) => void;
}

/** The first of what is always said, and the rest one step away. */
export function sourceList({first, all, elsewhere, ask}: Cited, label: unknown, labelOfAll: unknown): TemplateResult {
  const item = ({source, shown = (view) => view()}: Citation) => shown(() => html`<li>${inFull(source)}</li>`);
  return html`
    <p class="sources">
      ${label}: ${first.map((source, index) => html`${index ? ', ' : nothing}${link(source, source.by)}`)}
    </p>
    <details class="all-sources" @toggle=${ask}>
      <summary>${labelOfAll}${icon('chevron', 'icon chevron')}</summary>
      ${
        all
          ? html`<ul role="list">
              ${all.map(item)}
            </ul>`
          : elsewhere
            ? html`<p><a href=${elsewhere}>${labelOfAll}</a></p>`
            : nothing
      }
    </details>
  `;
}
