import {html, nothing, type TemplateResult} from 'lit';
import type {Statement} from '../content/statement.js';
import {sources, type Source, type SourceId} from '../data/sources.js';
import {icon} from './icon.js';

/** A source of what the card says, and where that is not always shown: where. */
export interface Citation {
  id: SourceId;
  shown?: (view: () => unknown) => unknown;
}

const isAlwaysShown = ({country, hidden, unless}: Statement) => !country && !hidden && !unless;

/** Each source of what is shown, once. In a template, what rests on a sentence that is not always shown stands with it. */
export function citationsOf(
  statements: readonly Statement[],
  isStatic: boolean,
  shown: (statement: Statement, view: () => unknown) => unknown,
): Citation[] {
  const always = new Set(statements.filter(isAlwaysShown).flatMap(({sources: ids}): readonly SourceId[] => ids));
  const sometimes = statements
    .filter((statement) => !isAlwaysShown(statement) && (isStatic || shown(statement, () => true) === true))
    .flatMap((statement) => statement.sources.map((id) => ({id, statement})))
    .filter(({id}, at, all) => !always.has(id) && all.findIndex((other) => other.id === id) === at);
  return [
    ...[...always].map((id) => ({id})),
    ...sometimes.map(({id, statement}) => ({id, shown: (view: () => unknown) => shown(statement, view)})),
  ];
}

/** A source that names no language is in English; an empty one would be none. */
const link = ({lang = 'en', url}: Source, words: string): TemplateResult =>
  url
    ? html`<a href=${url} lang=${lang} rel="noreferrer"><bdi>${words}</bdi></a>`
    : html`<bdi lang=${lang}>${words}</bdi>`;

const inFull = (source: Source): TemplateResult =>
  link(source, `${source.by}: ${source.title}${source.year ? ` (${source.year})` : ''}`);

/** The first three of what is always said, and the rest one step away. */
export function sourceList(citations: readonly Citation[], label: unknown, labelOfAll: unknown): TemplateResult {
  const cited = new Map(citations.map((citation) => [citation.id, citation]));
  const inOrder = (Object.keys(sources) as SourceId[]).flatMap((id) => cited.get(id) ?? []);
  const item = ({id, shown = (view) => view()}: Citation) => shown(() => html`<li>${inFull(sources[id])}</li>`);
  const name = ({id}: Citation) => sources[id].by;
  const first = inOrder
    .filter(({shown}) => !shown)
    .filter((citation, at, all) => all.findIndex((other) => name(other) === name(citation)) === at)
    .slice(0, 3);
  return html`
    <p class="sources">
      ${label}: ${first.map(({id}, index) => html`${index ? ', ' : nothing}${link(sources[id], sources[id].by)}`)}
    </p>
    <details class="all-sources">
      <summary>${labelOfAll}${icon('chevron', 'icon chevron')}</summary>
      <ul role="list">
        ${inOrder.map(item)}
      </ul>
    </details>
  `;
}
