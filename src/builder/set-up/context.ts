import type {Text} from '../../content/text.js';
import type {Details} from '../../data/details.js';
import type {Language} from '../../data/languages.js';
import type {DetailName} from '../../hospital/hospital.js';
import type {Words} from '../words/words.js';
import type {State} from './state.js';

/** What the views of the set-up are given. */
export interface Context {
  state: State;
  words: Words;
  /** What the cards say, in the language of the page. */
  text: Text;
  /** The snippet that was copied last, and whether the browser allowed it. */
  copied?: {name: string; done: boolean};
  /** What came of opening a file. */
  opened?: 'opened' | 'notOpened';
  /** Something was typed that is in no saved file. */
  isUnsaved: boolean;

  set: (change: Partial<State>) => void;
  speak: (language: Language) => void;
  leave: (field: string) => void;
  agree: (key: string, yes: boolean) => void;
  copy: (name: string, text: string) => void;
  save: (name: string, type: string, content: string) => void;
  open: (file: File | undefined) => void;
}

/** Fields for the details of the whole hospital, or of one location. */
export interface Form {
  /** Stands before the name of a detail in the id of its field. */
  id: string;
  /** As it was typed. */
  details: Details;
  /** The same, with what is said for all where this says nothing. */
  all: Details;
  /** `others`: what changes with it. */
  set: (name: DetailName, value: string, others?: Details) => void;
}
