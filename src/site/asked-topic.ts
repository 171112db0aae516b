import {topics, type Topic} from '../content/warning-signs.js';

/** The topic that an address asks for: one of ours, asked once. Nothing else is read of an address. */
export function askedTopic(address: URLSearchParams): Topic | undefined {
  const asked = address.getAll('topic');
  return topics.find((known) => known === asked[0] && asked.length === 1);
}
