import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Text} from '../content/text.js';
import type {Language} from '../data/languages.js';
import type {Region} from '../data/regions.js';
import {warn} from '../hospital/warn.js';
import {textOf} from '../locale/load.js';
import {inRegion} from '../locale/region.js';
import {languageAround, usualLanguage} from '../locale/resolve.js';
import {watchLanguage} from '../locale/watch.js';

/** A language and its words. */
export interface Locale {
  language: Language;
  text: Text;
}

/**
 * The language around an element, as soon as its words are there. The last request wins; what cannot be had leaves what
 * is shown, and is tried again at the next connect.
 */
export class LocaleController implements ReactiveController {
  /** What is shown. None: no words have come yet. */
  current?: Locale;
  /** What was asked for last. */
  requested?: {language: Language; region?: Region};
  private unwatch?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly load: (language: Language) => Promise<Text>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.unwatch = watchLanguage(this.host, () => void this.update());
    void this.update();
  }

  hostDisconnected(): void {
    this.unwatch?.();
  }

  private async update(): Promise<void> {
    const around = languageAround(this.host);
    // A translator of the browser names a language that is not ours: what is shown stays.
    if (!around && this.current) return;
    const language = around?.language ?? usualLanguage();
    const region = around?.region;
    const request = {language, region};
    this.requested = request;
    let text = textOf(language);
    // Until the words are there, the rescue words are said in the new language.
    if (!text) this.host.requestUpdate();
    try {
      text ??= await this.load(language);
    } catch (error) {
      warn(`the text in "${language}" could not be loaded. ${(error as Error).message}`);
      return;
    }
    if (this.requested !== request) return;
    this.current = {language, text: region ? inRegion(text, region) : text};
    this.host.requestUpdate();
  }
}
