/** What an application gets of the base, beside the elements themselves. */
export {MiscarriageElement} from './miscarriage-element.js';
export type {Statement} from '../content/statement.js';
export type {Text} from '../content/text.js';
export type {Language} from '../data/languages.js';
export type {SourceId} from '../data/sources.js';
export {bundleText} from '../locale/load.js';
