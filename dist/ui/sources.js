/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { nothing, html } from 'lit';
import { e as sources } from '../shared.js';
import { i as icon } from './icon.js';

const isAlwaysShown = ({ country, hidden, unless }) => !country && !hidden && !unless;
function citationsOf(statements, isStatic, shown) {
  const always = new Set(statements.filter(isAlwaysShown).flatMap(({ sources: ids }) => ids));
  const sometimes = statements.filter((statement) => !isAlwaysShown(statement) && (isStatic || shown(statement, () => true) === true)).flatMap((statement) => statement.sources.map((id) => ({ id, statement }))).filter(({ id }, at, all) => !always.has(id) && all.findIndex((other) => other.id === id) === at);
  return [
    ...[...always].map((id) => ({ id })),
    ...sometimes.map(({ id, statement }) => ({ id, shown: (view) => shown(statement, view) }))
  ];
}
const link = ({ lang = "en", url }, words) => url ? html`<a href=${url} lang=${lang} rel="noreferrer"><bdi>${words}</bdi></a>` : html`<bdi lang=${lang}>${words}</bdi>`;
const inFull = (source) => link(source, `${source.by}: ${source.title}${source.year ? ` (${source.year})` : ""}`);
function sourceList(citations, label, labelOfAll) {
  const cited = new Map(citations.map((citation) => [citation.id, citation]));
  const inOrder = Object.keys(sources).flatMap((id) => cited.get(id) ?? []);
  const item = ({ id, shown = (view) => view() }) => shown(() => html`<li>${inFull(sources[id])}</li>`);
  const name = ({ id }) => sources[id].by;
  const first = inOrder.filter(({ shown }) => !shown).filter((citation, at, all) => all.findIndex((other) => name(other) === name(citation)) === at).slice(0, 3);
  return html`<p class="sources"> ${label}: ${first.map(({ id }, index) => html`${index ? ", " : nothing}${link(sources[id], sources[id].by)}`)} </p><details class="all-sources"> <summary>${labelOfAll}${icon("chevron", "icon chevron")}</summary><ul role="list"> ${inOrder.map(item)} </ul></details>`;
}

export { citationsOf as c, sourceList as s };
