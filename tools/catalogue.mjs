// Reads a catalogue: XLIFF 1.2, as translators' tools write it, with the parser that lit-localize uses.
import {DOMParser} from '@xmldom/xmldom';

const child = (element, name) => Array.from(element.childNodes).find(({nodeName}) => nodeName === name);

/** A translation of other English than today's. It is kept for the translator and does not ship. */
export const needsReview = 'needs-review-translation';

export function parseXliff(xml, file = 'the catalogue') {
  const errorHandler = (level, message) => {
    throw new Error(`${file} is not well-formed: mend it, or take it from git. ${message.split('\n')[0]}`);
  };
  return new DOMParser({errorHandler}).parseFromString(xml, 'text/xml');
}

export function unitsOf(document) {
  return Array.from(document.getElementsByTagName('trans-unit')).map((unit) => {
    const target = child(unit, 'target');
    return {
      id: unit.getAttribute('id'),
      source: child(unit, 'source')?.textContent ?? '',
      target: target?.textContent ?? '',
      ...(target?.getAttribute('state') === needsReview && {review: true}),
    };
  });
}

/** The units of an XLIFF file, each {id, source, target} and `review` where its translation is out of date. */
export function readXliff(xml, file) {
  return unitsOf(parseXliff(xml, file));
}
