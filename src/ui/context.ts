import type {Text} from '../content/text.js';
import type {Hospital} from '../hospital/hospital.js';
import type {OpeningState} from '../hospital/hours.js';
import type {Language} from '../data/languages.js';

/** What the shared views of this room are given: whose page, in which language, and what is true now. */
export interface Context {
  text: Text;
  language: Language;
  hospital: Hospital;
  /** Whether the clinic is open. Left out where it cannot be told for certain, or not yet. */
  opening?: OpeningState;
  /** Nothing is asked of `Intl` before, and what needs it has a place kept. */
  isPainted?: boolean;
  /** The template of what a page shows without script: nothing that is true only now, no controls. */
  isStatic: boolean;
}
