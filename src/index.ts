import {elements as all} from './elements/index.js';

export * from './elements/index.js';
export {MiscarriageElement} from './element/miscarriage-element.js';
export type {Statement} from './content/statement.js';
export type {Text} from './content/text.js';
export {bundleText} from './locale/load.js';
export type {Language} from './data/languages.js';
export type {SourceId} from './data/sources.js';

/** Every element of the library, by its tag, in the order in which a page shows them: the rows of src/data/elements.ts. */
export const elements = all;

type Elements = {[Tag in keyof typeof elements]: InstanceType<(typeof elements)[Tag]>};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is filled from the list above
  interface HTMLElementTagNameMap extends Elements {}
}
