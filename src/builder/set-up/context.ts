import type {Text} from '../content/text.js';
import type {DetailName} from '../hospital/hospital.js';
import type {Language} from '../data/languages.js';
import type {State} from './state.js';
import type {Field, Words} from './words/words.js';

/** What the views of the builder are given. */
export interface Context {
  state: State;
  words: Words<Field>;
  /** What the cards say: in the language of the builder, and in the language of the card. */
  pageText: Text;
  cardText: Text;
  /** The snippet that was copied last, and whether the browser allowed it. */
  copied?: {name: string; done: boolean};
  /** What came of opening a file. */
  opened?: 'opened' | 'notOpened';

  set: (change: Partial<State>) => void;
  setDetail: (name: DetailName, value: string) => void;
  setSetting: (name: string, value: string) => void;
  speak: (language: Language) => void;
  onBlur: (name: string) => void;
  copy: (name: string, text: string, html: string) => void;
  open: (file: File | undefined) => void;
}
