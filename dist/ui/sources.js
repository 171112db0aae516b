/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { nothing, html } from 'lit';
import { i as icon } from './icon.js';

const link = ({ lang = "en", url }, words) => url ? html`<a href=${url} lang=${lang} rel="noreferrer"><bdi>${words}</bdi></a>` : html`<bdi lang=${lang}>${words}</bdi>`;
const inFull = (source) => link(source, `${source.by}: ${source.title}${source.year ? ` (${source.year})` : ""}`);
function sourceList(sources, label, labelOfAll) {
  return html`<p class="sources"> ${label}: ${sources.slice(0, 3).map((source, index) => html`${index ? ", " : nothing}${link(source, source.by)}`)} </p><details class="all-sources"> <summary>${labelOfAll}${icon("chevron", "icon chevron")}</summary><ul role="list"> ${sources.map((source) => html`<li>${inFull(source)}</li>`)} </ul></details>`;
}

export { sourceList as s };
//# sourceMappingURL=sources.js.map
