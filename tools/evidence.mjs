// What the cards rest on, for the drop-in files: what each names at once, and what is asked for when a reader wants all.
import {load} from './load.mjs';

const {evidenceOfCards} = await load('src/static/evidence.ts');

export const evidence = evidenceOfCards();
