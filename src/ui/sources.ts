import {html, nothing, type TemplateResult} from 'lit';
import {sources, type Source, type SourceId} from '../data/sources.js';
import {icon} from './icon.js';

/** A source of what the card says, and where that is not always shown: where. */
export interface Citation {
  id: SourceId;
  shown?: (view: () => unknown) => unknown;
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
  const order = Object.keys(sources);
  const inOrder = [...citations].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
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
