/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { nothing, html } from 'lit';
import { i as isAlwaysShown } from '../shared.js';
import { i as icon } from './icon.js';

function citationsOf({ rows, of }, statements, isStatic, shown) {
  const always = new Set(statements.filter(isAlwaysShown).flatMap(of));
  const sometimes = /* @__PURE__ */ new Map();
  for (const statement of statements)
    if (!isAlwaysShown(statement) && (isStatic || shown(statement, () => true) === true)) {
      for (const source of of(statement)) if (!sometimes.has(source)) sometimes.set(source, statement);
    }
  return rows.flatMap((source) => {
    if (always.has(source)) return [{ source }];
    const statement = sometimes.get(source);
    return statement ? [{ source, shown: (view) => shown(statement, view) }] : [];
  });
}
const link = ({ lang = "en", url }, words) => url ? html`<a href=${url} lang=${lang} rel="noreferrer"><bdi>${words}</bdi></a>` : html`<bdi lang=${lang}>${words}</bdi>`;
const inFull = (source) => link(source, `${source.by}: ${source.title}${source.year ? ` (${source.year})` : ""}`);
function sourceList({ first, all, elsewhere, ask }, label, labelOfAll) {
  const item = ({ source, shown = (view) => view() }) => shown(() => html`<li>${inFull(source)}</li>`);
  return html`<p class="sources"> ${label}: ${first.map((source, index) => html`${index ? ", " : nothing}${link(source, source.by)}`)} </p><details class="all-sources" @toggle=${ask}> <summary>${labelOfAll}${icon("chevron", "icon chevron")}</summary> ${all ? html`<ul role="list"> ${all.map(item)} </ul>` : elsewhere ? html`<p><a href=${elsewhere}>${labelOfAll}</a></p>` : nothing} </details>`;
}

export { citationsOf as c, sourceList as s };
