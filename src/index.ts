import {elements as all} from './elements/index.js';

export * from './elements/index.js';
export * from './element/index.js';

/** Every element of the library, by its tag, in the order in which a page shows them: the rows of src/data/elements.ts. */
export const elements = all;

type Elements = {[Tag in keyof typeof elements]: InstanceType<(typeof elements)[Tag]>};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is filled from the list above
  interface HTMLElementTagNameMap extends Elements {}
}
