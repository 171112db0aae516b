import type {Tag} from '../static/fallback.js';
import type {Details} from '../data/details.js';
import type {Language} from '../data/languages.js';
import type {Form} from './words/words.js';

export type Settings = Partial<Record<string, string>>;

/** What the author chose. It lives in this page only: nothing of it is stored, and only the choice is in the address. */
export interface Choice {
  tag: Tag;
  language: Language;
  topic: string;
}

export interface State extends Choice {
  /** The language of the builder itself. */
  page: Language;
  /** Attributes that are not about the hospital, by name; what another element needs is kept. */
  settings: Settings;
  transcript: string;
  /** As they were typed. */
  details: Details;
  colour: string;
  /** Where the files are, as it was typed. */
  files: string;
  snippetKind: Form;
  detailsIn: 'page' | 'tag';
  width: 'phone' | 'desktop';
  /** The fields that were left once: only then a mistake is said. */
  touched: ReadonlySet<string>;
}
