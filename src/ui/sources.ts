import {html, nothing, type TemplateResult} from 'lit';
import type {Source} from '../data/sources.js';
import {icon} from './icon.js';

/** A source that names no language is in English; an empty one would be none. */
const link = ({lang = 'en', url}: Source, words: string): TemplateResult =>
  url
    ? html`<a href=${url} lang=${lang} rel="noreferrer"><bdi>${words}</bdi></a>`
    : html`<bdi lang=${lang}>${words}</bdi>`;

const inFull = (source: Source): TemplateResult =>
  link(source, `${source.by}: ${source.title}${source.year ? ` (${source.year})` : ''}`);

/** The first three, and the rest one step away. */
export function sourceList(sources: readonly Source[], label: unknown, labelOfAll: unknown): TemplateResult {
  return html`
    <p class="sources">
      ${label}: ${sources.slice(0, 3).map((source, index) => html`${index ? ', ' : nothing}${link(source, source.by)}`)}
    </p>
    <details class="all-sources">
      <summary>${labelOfAll}${icon('chevron', 'icon chevron')}</summary>
      <ul role="list">
        ${sources.map((source) => html`<li>${inFull(source)}</li>`)}
      </ul>
    </details>
  `;
}
