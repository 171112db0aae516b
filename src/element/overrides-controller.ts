import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warn} from '../hospital/warn.js';
import type {LocaleController} from './locale-controller.js';
import {seenWords} from './seen-words.js';

/** Not the property: a field by that name hides it from a form, such as one to choose a time. */
export const slotOf = (child: Element): string => child.getAttribute('slot') ?? '';

/**
 * The hospital's own words: children whose slot is the name of a sentence. Reads them before the view is drawn, draws
 * again when they change, and says which have no effect.
 */
export class OverridesController implements ReactiveController {
  /** The sentences that the view, as it was drawn last, lets be replaced. */
  readonly offered = new Set<string>();
  /** The words in the language shown, or in no language of their own, by the sentence that they replace. */
  private words = new Map<string, string>();
  private children?: MutationObserver;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly locale: LocaleController,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.children = new MutationObserver(() => {
      this.host.requestUpdate();
    });
    this.children.observe(this.host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['slot', 'lang', 'hidden'],
    });
  }

  hostDisconnected(): void {
    this.children?.disconnect();
  }

  hostUpdate(): void {
    this.offered.clear();
    this.read();
  }

  hostUpdated(): void {
    if (this.locale.current) this.warn();
  }

  /**
   * Said by the view of each sentence that may be replaced; true where the hospital does, and its slot is to stand. A slot
   * name counts once in a root, so that is once.
   */
  offer(name: string): boolean {
    if (this.offered.has(name)) return false;
    this.offered.add(name);
    return this.words.has(name);
  }

  /** The hospital's words for a sentence, without markup. */
  wordsOf(name: string): string | undefined {
    return this.words.get(name);
  }

  /** Whether the view, as far as it is drawn, holds words of the hospital. */
  get isAdapted(): boolean {
    return [...this.words.keys()].some((name) => this.offered.has(name));
  }

  private get replacing(): Element[] {
    return [...this.host.children].filter((child) => slotOf(child) !== '');
  }

  private read(): void {
    const language = this.locale.current?.language;
    if (!language) return;
    this.words = new Map();
    for (const child of this.replacing) {
      const fits = !child.hasAttribute('lang') || child.matches(`:lang(${language})`);
      const text = seenWords(child);
      if (fits && text !== '') this.words.set(slotOf(child), text);
    }
  }

  private warn(): void {
    const tag = this.host.localName;
    for (const child of this.replacing) {
      const slot = slotOf(child);
      if (!this.offered.has(slot)) warn(`<${tag}> has no sentence slot="${slot}" that can be replaced.`);
      else if (seenWords(child) === '') warn(`<${tag}> slot="${slot}" has no words and is ignored.`);
    }
    for (const {slot} of this.host.querySelectorAll(':scope > * [slot]')) {
      warn(`<${tag}> slot="${slot}" is ignored: it must be a direct child of the element.`);
    }
  }
}
