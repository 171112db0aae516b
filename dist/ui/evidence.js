/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { i as isAlwaysShown, f as sources } from '../shared.js';

const evidence = {
  rows: Object.values(sources),
  of: ({ sources: ids }) => ids.map((id) => sources[id])
};
function firstSources(statements) {
  const { rows, of } = evidence;
  const always = new Set(statements.filter(isAlwaysShown).flatMap(of));
  return rows.filter((row) => always.has(row)).filter(({ by }, at, all) => all.findIndex((other) => other.by === by) === at).slice(0, 3);
}
function loadEvidence(statements) {
  const { rows, of } = evidence;
  const cited = new Set(statements.flatMap(of));
  return Promise.resolve({ rows: rows.filter((row) => cited.has(row)), of });
}
const hostedPage = void 0;

export { evidence as e, firstSources as f, hostedPage as h, loadEvidence as l };
