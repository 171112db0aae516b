// A catalogue: XLIFF 1.2, as translators' tools read and write it, with the parser that lit-localize uses.
import {DOMImplementation, DOMParser, XMLSerializer} from '@xmldom/xmldom';

const child = (element, name) => Array.from(element.childNodes).find(({nodeName}) => nodeName === name);

/** A translation of other English than today's. It is kept for the translator and does not ship. */
export const needsReview = 'needs-review-translation';
const XLIFF = 'urn:oasis:names:tc:xliff:document:1.2';
/** Marks the English that such a translation was made of. */
const OLD_ENGLISH = 'previous-source';

export function parseXliff(xml, file = 'the catalogue') {
  const errorHandler = (level, message) => {
    throw new Error(`${file} is not well-formed: mend it, or take it from git. ${message.split('\n')[0]}`);
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
    const desc = note('lit-localize')?.textContent;
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

/** XLIFF of units, as readXliff gives them. One without a translation has no <target>. */
export function writeXliff(language, units) {
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
  const names = {'target-language': language, 'source-language': 'en', original: 'lit-localize-inputs'};
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
    if (desc) line('note', {from: 'lit-localize'}, desc);
    if (was) line('note', {from: OLD_ENGLISH}, was);
    blank(unit, '\n');
    blank(body, '\n');
  }
  blank(file, '\n');
  blank(root, '\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}
