import type {Details} from '../../data/details.js';
import type {Language} from '../../data/languages.js';
import type {Location} from '../../hospital/locations.js';

/** What was typed. It lives in this page only: nothing of it is stored, and nothing is in the address. */
export interface State {
  /** The language of the page itself. */
  page: Language;
  /** What is said for the whole hospital, and at each of its locations, as it was typed. */
  details: Details;
  locations: readonly Location[];
  brand: string;
  /** Where the files are. */
  files: string;
  /** The language in which most pages of the website are. */
  language: Language;
  /** The card, the location and the width of the preview. */
  tag: string;
  at: string;
  width: 'phone' | 'desktop';
  /** The fields that were left once: only then a mistake is said. */
  touched: ReadonlySet<string>;
  /** The questions that were answered with yes, as `keyOf` of questions.ts names them. */
  agreed: ReadonlySet<string>;
}
