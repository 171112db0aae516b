// A catalogue: XLIFF 1.2, as translators' tools read and write it, with the parser that lit-localize uses. Cards, builder
// and plugin have one a language, all of this shape.
import {existsSync, readFileSync} from 'node:fs';
import {DOMImplementation, DOMParser, XMLSerializer} from '@xmldom/xmldom';
import {Refused} from './run.mjs';

const child = (element, name) => Array.from(element.childNodes).find(({nodeName}) => nodeName === name);

/** A translation of other English than today's. It is kept for the translator and does not ship. */
export const needsReview = 'needs-review-translation';
const XLIFF = 'urn:oasis:names:tc:xliff:document:1.2';
/** Marks the English that such a translation was made of. */
const OLD_ENGLISH = 'previous-source';
/** Marks what a translator is told of a sentence. */
const WHERE = 'developer';

export function parseXliff(xml, file = 'the catalogue') {
  const errorHandler = (level, message) => {
    throw new Refused(`${file} is not well-formed: mend it, or take it from git. ${message.split('\n')[0]}`);
  };
  return new DOMParser({errorHandler}).parseFromString(xml, 'text/xml');
}

/**
 * The units of an XLIFF file, each {id, source, target, desc}. A translation of older English has `review`, and that
 * English as `was`.
 */
export function readXliff(xml, file) {
  return Array.from(parseXliff(xml, file).getElementsByTagName('trans-unit')).map((unit) => {
    const target = child(unit, 'target');
    const notes = Array.from(unit.getElementsByTagName('note'));
    const note = (from) => notes.find((element) => element.getAttribute('from') === from);
    const desc = note(WHERE)?.textContent;
    const was = note(OLD_ENGLISH)?.textContent;
    return {
      id: unit.getAttribute('id'),
      source: child(unit, 'source')?.textContent ?? '',
      target: target?.textContent ?? '',
      ...(desc && {desc}),
      ...(target?.getAttribute('state') === needsReview && {review: true, ...(was && {was})}),
    };
  });
}

/** The units of a file; none where there is no file yet. */
export function readCatalogue(file) {
  return existsSync(file) ? readXliff(readFileSync(file, 'utf8'), file) : [];
}

/** What may ship of units: the translations of today's English, by id. */
export function translationsOf(units) {
  return new Map(units.flatMap(({id, target, review}) => (target.trim() && !review ? [[id, target]] : [])));
}

/** XLIFF of units, as readXliff gives them; `original` is where the English stands. One without a translation has no <target>. */
export function writeXliff(language, units, original) {
  const document = new DOMImplementation().createDocument(XLIFF, 'xliff');
  const element = (parent, name, attributes, ...words) => {
    const made = document.createElementNS(XLIFF, name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    for (const text of words) made.appendChild(document.createTextNode(text));
    parent.appendChild(made);
    return made;
  };
  const blank = (parent, text) => parent.appendChild(document.createTextNode(text));

  const root = document.documentElement;
  root.setAttribute('version', '1.2');
  blank(root, '\n');
  const names = {'target-language': language, 'source-language': 'en', original};
  const file = element(root, 'file', {...names, datatype: 'plaintext'}, '\n');
  const body = element(file, 'body', {}, '\n');
  for (const {id, source, target, desc, review, was} of units) {
    const unit = element(body, 'trans-unit', {id});
    const line = (name, attributes, text) => {
      blank(unit, '\n  ');
      element(unit, name, attributes, text);
    };
    line('source', {}, source);
    if (target) line('target', review ? {state: needsReview} : {}, target);
    if (desc) line('note', {from: WHERE}, desc);
    if (was) line('note', {from: OLD_ENGLISH}, was);
    blank(unit, '\n');
    blank(body, '\n');
  }
  blank(file, '\n');
  blank(root, '\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}
