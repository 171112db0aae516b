import type {Text} from '../content/text.js';
import type {Language} from '../data/languages.js';
import type {Region} from '../data/regions.js';
import {warn} from '../hospital/warn.js';
import {textOf} from '../locale/load.js';
import {inRegion} from '../locale/region.js';
import {languageAround, usualLanguage} from '../locale/resolve.js';
import {watchLanguage} from '../locale/watch.js';
import {turn} from './turn.js';

/** A language and its words. */
export interface Locale {
  language: Language;
  text: Text;
}

/**
 * The language around an element, as soon as its words are there and it is the card's turn. The last request wins; what
 * cannot be had leaves what is shown, and is tried again at the next connect.
 */
export class LocaleController {
  /** What is shown. None: no words have come yet. */
  current?: Locale;
  /** What was asked for last. */
  requested?: {language: Language; region?: Region};
  /** The words that were asked for last cannot be had. */
  hasFailed = false;
  /** Until what was asked for last is shown, or has failed. */
  settled?: Promise<void>;
  /** Until it is the card's turn, where the words are there. */
  turn?: Promise<void>;
  private isPending = false;
  private unwatch?: () => void;

  /** `changed`: there is something else to show. */
  constructor(
    private readonly host: Element,
    private readonly load: (language: Language) => Promise<Text>,
    private readonly changed: () => void,
  ) {}

  connect(): void {
    this.unwatch = watchLanguage(this.host, () => {
      this.look();
    });
    this.look();
  }

  disconnect(): void {
    this.unwatch?.();
    if (this.isPending || this.hasFailed) this.requested = undefined;
  }

  private look(): void {
    const around = languageAround(this.host);
    // A translator of the browser names a language that is not ours: what is shown stays.
    if (!around && this.current) return;
    const language = around?.language ?? usualLanguage();
    const region = around?.region;
    // Any `lang` of the page may have changed; most are about something else.
    if (this.requested?.language === language && this.requested.region === region) return;
    this.settled = this.ask({language, region});
  }

  private async ask(request: {language: Language; region?: Region}): Promise<void> {
    const {language, region} = request;
    this.requested = request;
    this.isPending = true;
    this.hasFailed = false;
    let text = textOf(language);
    // Until the words are there, the emergency number is said in the new language.
    if (!text && !this.current) this.changed();
    try {
      text ??= await this.load(language);
      await (this.turn = turn(this.host));
    } catch (error) {
      warn(`the text in "${language}" could not be loaded. ${(error as Error).message}`);
    }
    if (this.requested !== request) return;
    this.isPending = false;
    if (text) this.current = {language, text: region ? inRegion(text, region) : text};
    else this.hasFailed = true;
    this.changed();
  }
}
