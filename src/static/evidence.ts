import type {Source} from '../data/sources.js';
import {nameOfCard} from '../content/statement.js';
import {evidence, firstSources} from '../ui/evidence.js';
import {instance, tags} from './values.js';

/** What of a source a reader is shown. */
type Row = Pick<Source, 'by' | 'title' | 'year' | 'lang' | 'url'>;

interface EvidenceOfCards {
  rows: readonly Row[];
  /** The rows of each statement of a card, in the order of its statements. */
  restsOn: Readonly<Record<string, readonly (readonly number[])[]>>;
  /** What a card names at once, without a title. */
  first: Readonly<Record<string, readonly Pick<Row, 'by' | 'lang' | 'url'>[]>>;
}

const shownOf = ({by, title, year, lang, url}: Source): Row => ({by, title, year, lang, url});

/** The sources of all cards apart from their statements, as a file can hold them. */
export function evidenceOfCards(): EvidenceOfCards {
  const {rows, of} = evidence!;
  const cards = tags.map((tag) => instance(tag, {})['statements']).filter(({length}) => length > 0);
  const names = cards.map(nameOfCard);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) throw new Error(`Two cards are called "${twice}": see nameOfCard() in src/content/statement.ts.`);
  const byCard = <T>(view: (statements: (typeof cards)[number]) => T) =>
    Object.fromEntries(cards.map((statements) => [nameOfCard(statements), view(statements)]));
  return {
    rows: rows.map(shownOf),
    restsOn: byCard((statements) => statements.map((statement) => of(statement).map((row) => rows.indexOf(row)))),
    first: byCard((statements) => firstSources(statements).map(({by, lang, url}) => ({by, lang, url}))),
  };
}
