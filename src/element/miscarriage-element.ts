import {html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Statement} from '../content/statement.js';
import type {Text, TextKey} from '../content/text.js';
import {directionOf, type Language} from '../data/languages.js';
import type {DetailProperties} from '../data/detail-kinds.js';
import {detailNames, readHospital, type Hospital} from '../hospital/hospital.js';
import {pageReader, wordsIn} from '../hospital/page-details.js';
import {warn} from '../hospital/warn.js';
import {loadText} from '../locale/load.js';
import {emergencyLink, numberRow} from '../ui/calls.js';
import {cardStyles} from '../ui/card.styles.js';
import type {Context} from '../ui/context.js';
import {footer} from '../ui/footer.js';
import {formatMessage, type Values} from '../ui/format-message.js';
import {heading, headingLevels, type HeadingLevel} from '../ui/heading.js';
import {tokens} from '../ui/tokens.styles.js';
import {evidence, firstSources, hostedPage} from '../ui/evidence.js';
import {citationsOf} from '../ui/sources.js';
import type {Voice} from '../ui/statement-block.js';
import {when, type TemplateValues} from '../ui/when.js';
import {ClockController} from './clock-controller.js';
import {DetailsController} from './details-controller.js';
import {HandoverController} from './handover-controller.js';
import {LocaleController} from './locale-controller.js';
import {OverridesController, slotOf} from './overrides-controller.js';
import {overrideStyles} from './overrides.styles.js';
import {PaintController} from './paint-controller.js';
import {PaperController} from './paper-controller.js';
import {rescueCard} from './rescue-card.js';
import {seenWords} from './seen-words.js';
import {SourcesController} from './sources-controller.js';
import {wearIn} from './styles-in-document.js';
import {waitingCard} from './waiting-card.js';
import {waitingStyles} from './waiting-card.styles.js';

const propertyOf = (name: string) => name.replace(/-./g, (part) => part[1]!.toUpperCase());

const themes = ['light', 'dark'] as const;

// The attributes that say whose page it is come from the rows in data/details.ts.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unsafe-declaration-merging -- Lit makes them
export interface MiscarriageElement extends DetailProperties {}

/**
 * What every element of the library does: it speaks the language around it, knows its hospital, lets the hospital
 * replace a sentence, and says at its foot what it rests on. An element adds its view.
 * The slots of an element are its sentences: a child with that slot name replaces the sentence with the hospital's own
 * words, in plain HTML. It needs words; with a `lang`, it is used in that language only. A sentence that holds a phone
 * number cannot be replaced.
 *
 * @slot - What is shown without script and until the text is there: see "Without script" in the README.
 *
 * @csspart card - The whole card.
 * @csspart heading - The heading of the card.
 * @csspart lede - The line below it.
 * @csspart call - A link to call or to write; `call-primary` is the filled one, `call-secondary` the outlined.
 * @csspart footer - The line with sources and dates.
 *
 * @cssprop [--miscarriage-brand=#5d3f73] - The hospital's colour, any colour: what is made from it stays readable.
 * @cssprop [--miscarriage-surface=#ffffff] - The card.
 * @cssprop [--miscarriage-surface-soft=#faf7f3] - A quiet area on the card.
 * @cssprop [--miscarriage-text=#241f2b] - Text.
 * @cssprop [--miscarriage-text-soft=#514859] - Text that may step back.
 * @cssprop [--miscarriage-line=#e4dcd2] - Hairlines, without meaning.
 * @cssprop [--miscarriage-line-control=#7c7283] - Borders of inputs and choices; 3:1 on the card.
 * @cssprop [--miscarriage-emergency=#8c1a2f] - Emergency band. Only together with `--miscarriage-on-emergency`, 7:1 between them.
 * @cssprop [--miscarriage-on-emergency=#ffffff] - Text on the emergency band.
 * @cssprop [--miscarriage-emergency-soft=#fdf2f2] - Behind the emergency signs; 7:1 to the text.
 * @cssprop [--miscarriage-urgent=#7c4200] - Urgent group. Only together with `--miscarriage-on-urgent`, 7:1 between them.
 * @cssprop [--miscarriage-on-urgent=#ffffff] - Text on urgent buttons.
 * @cssprop [--miscarriage-urgent-soft=#fff6e8] - Behind the urgent signs; 7:1 to the text.
 * @cssprop [--miscarriage-soon=#1d4e70] - Group "in office hours"; 4.5:1 on the card.
 * @cssprop [--miscarriage-normal=#3b5847] - Group "usually normal"; 4.5:1 on the card.
 * @cssprop [--miscarriage-link] - Links and outlines; made from the brand colour.
 * @cssprop [--miscarriage-focus=#17131c] - Focus ring.
 * @cssprop [--miscarriage-radius=12px] - Corners.
 * @cssprop [--miscarriage-radius-lead] - The one larger corner; 2.25 times the radius.
 * @cssprop [--miscarriage-font-size=1.0625em] - Size of the text, as a part of the page's own size, which is never taken below 16px.
 * @cssprop [--miscarriage-heading-font=inherit] - Font family of the headings.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see above
export abstract class MiscarriageElement extends LitElement {
  /** The release, to tell two copies on one page apart. */
  static readonly version: string = '__VERSION__';

  static override styles: CSSResultGroup = [tokens, cardStyles, overrideStyles, waitingStyles];

  static override properties: PropertyDeclarations = {
    ...Object.fromEntries(detailNames.map((name) => [propertyOf(name), {attribute: name}])),
    headingLevel: {attribute: 'heading-level'},
    location: {},
    theme: {},
  };

  /**
   * Level of the card's heading; headings inside are one level deeper. Anything else: the default, with a warning.
   * @default '2'
   */
  declare headingLevel?: HeadingLevel;
  /**
   * Which location of the hospital the card is about, by its name. The names are those in `hospital.js`. None: that of the page's
   * `<meta name="miscarriage:location">`, then the first one. An unknown one: no number of any location, with a warning.
   */
  declare location?: string;
  /** Where the card should not follow the `color-scheme` around it. Anything else: follows it, with a warning. */
  declare theme?: (typeof themes)[number];

  protected hospital: Hospital = {closedOn: [], crisis: []};
  /** True in the template of what a page shows without script: no slots, no controls, nothing that is true only now. */
  protected isStatic = false;
  private readonly locale = new LocaleController(
    this,
    (language) => this.loadWords(language),
    () => {
      this.attempt(() => {
        this.takeOver();
      });
    },
  );
  private readonly paint = new PaintController(this);
  private readonly clock = new ClockController(this);
  private readonly sources = new SourcesController(
    this,
    () => this.language,
    () => this.statements,
  );
  /** A page can take the fallback away while the words are on their way. */
  private fallbackWatch?: MutationObserver;
  private isBroken = false;
  /** Whether the element has a root, which stands in place of its children, and hears of changes. */
  private isJoined = false;
  /** A closed root is not found again by its element. */
  private ownRoot?: ShadowRoot;
  protected readonly overrides = new OverridesController(this, this.locale);

  constructor() {
    super();
    new DetailsController(this);
    new PaperController(this);
    new HandoverController(this, () => this.renderRoot);
  }

  /**
   * An application can set a property to anything: at the door it becomes words, or nothing.
   * @internal
   */
  protected static override finalize(): void {
    const isDone = Object.prototype.hasOwnProperty.call(this, 'finalized');
    super.finalize();
    if (isDone) return;
    for (const [name, {attribute, state}] of this.elementProperties) {
      const descriptor = Object.getOwnPropertyDescriptor(this.prototype, name);
      if (state || !descriptor?.set) continue;
      const said = String(attribute ?? name);
      Object.defineProperty(this.prototype, name, {
        ...descriptor,
        set(this: MiscarriageElement, value: unknown) {
          descriptor.set!.call(this, typeof value === 'string' ? value : wordsIn(said, value));
        },
      });
    }
  }

  /** What the element shows, below its card and above its footer. */
  protected abstract view(): unknown;

  /** What the view says, each with its sources. None: the card says nothing of evidence. */
  protected abstract readonly statements: readonly Statement[];

  /** The view has the numbers to call. Otherwise they stand above the footer: whoever reads "call" can. */
  protected readonly hasNumbers: boolean = false;

  /** The words of a language that is not here yet. */
  protected loadWords(language: Language): Promise<Text> {
    return loadText(language);
  }

  protected override willUpdate(): void {
    this.readDetails();
    if (this.theme && !themes.includes(this.theme))
      warn(`theme="${this.theme}" is ignored. Expected: ${themes.join(' or ')}.`);
    for (const id of this.asked) {
      const known = new Set(this.statements.flatMap(({hidden}) => hidden ?? []));
      if (!known.has(id)) warn(`show="${id}" is ignored. Expected: ${[...known].join(', ')}.`);
    }
  }

  private readDetails(): void {
    const own = this as unknown as Partial<Record<string, unknown>>;
    const page = pageReader(wordsIn('location', this.location));
    this.hospital = readHospital((name) => wordsIn(name, own[propertyOf(name)]) ?? page(name));
    if (this.statements.length && !this.hospital.emergency && !this.hospital.phone)
      warn('no card has a number to call: say which country the hospital is in, such as country="NL".');
  }

  protected override render(): unknown {
    return this.locale.current ? this.card() : this.withoutCard();
  }

  private get hasFallback(): boolean {
    return [...this.childNodes].some((node) => seenWords(node) && !(node instanceof Element && slotOf(node)));
  }

  /** The fallback, or the emergency number: what stands where no card is yet, or where none can be. */
  private withoutCard(): unknown {
    if (this.hasFallback) return html`<slot></slot>`;
    return this.locale.hasFailed ? this.rescue() : waitingCard(this.requestedLanguage, this.hospital);
  }

  private rescue(): HTMLElement {
    return rescueCard(this.requestedLanguage, this.hospital);
  }

  private get requestedLanguage(): Language {
    return this.locale.requested?.language ?? 'en';
  }

  override connectedCallback(): void {
    this.attempt(() => {
      this.locale.connect();
      // A fallback stays as it is until there is a card: in a root it would be laid out once more. A child with a slot needs one.
      if (this.locale.current || !this.hasFallback || this.querySelector(':scope > [slot]')) this.join();
      else this.watchFallback();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.isJoined = false;
    this.fallbackWatch?.disconnect();
    this.locale.disconnect();
  }

  private watchFallback(): void {
    this.fallbackWatch ??= new MutationObserver(() => {
      if (!this.hasFallback) this.join();
    });
    this.fallbackWatch.observe(this, {childList: true, subtree: true, characterData: true});
  }

  private join(): void {
    if (this.isJoined) return;
    this.isJoined = true;
    this.fallbackWatch?.disconnect();
    super.connectedCallback();
  }

  /** There are words to show, or none can be had. */
  private takeOver(): void {
    if (this.isBroken || !this.isConnected) return;
    if (this.locale.current || this.locale.hasFailed) this.join();
    this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.locale.turn;
    // Before that, nothing is drawn where the page's own children stand.
    return !this.isJoined || super.getUpdateComplete();
  }

  protected override performUpdate(): void {
    if (this.isBroken) return;
    this.attempt(() => {
      super.performUpdate();
    });
  }

  /** Whatever throws leaves no blank card and hides no fallback; the console says it once, with the element's name. */
  private attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.isBroken = true;
      console.error(`miscarriage-elements: <${this.localName}> shows its fallback, since something failed:`, error);
      const root = this.shadowRoot ?? this.ownRoot ?? this.attachShadow({mode: 'open'});
      // Without a template: a page's policy that refuses them is one of the things that can fail.
      root.replaceChildren(this.hasFallback ? document.createElement('slot') : this.rescue());
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Lit's style sheets are of the page that holds this script, and may not be worn in another.
    if (this.ownerDocument === document) return (this.ownRoot = super.createRenderRoot() as ShadowRoot);
    this.ownRoot = this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.adoptedCallback();
    return this.ownRoot;
  }

  /**
   * Moved into another document: a frame of a page builder, a window of its own.
   * @internal
   */
  adoptedCallback(): void {
    if (this.ownRoot) wearIn(this.ownRoot, (this.constructor as typeof LitElement).elementStyles);
  }

  /** One warning a mistake, however many elements of the page meet it. */
  protected warn(message: string): void {
    warn(message);
  }

  private card(): TemplateResult {
    const {language} = this;
    return html`
      <section class="card" part="card" aria-labelledby="title" lang=${language} dir=${directionOf(language)}>
        ${this.view()} ${this.footer()}
      </section>
    `;
  }

  /** Numbers, and what the card rests on; nothing where it says nothing medical. */
  private footer(): unknown {
    const {statements, sources} = this;
    if (statements.length === 0) return nothing;
    const known = this.isStatic ? evidence : sources.evidence;
    const all =
      known && citationsOf(known, statements, this.isStatic, (statement, view) => this.shown(statement, view));
    const {elsewhere, ask} = sources;
    const rests = footer(
      this.context,
      {first: firstSources(statements), all, elsewhere, ask},
      this.overrides.isAdapted,
    );
    return this.hasNumbers ? rests : [numberRow(this.context), rests];
  }

  /** The ids that the hospital asks for; an element with sentences that are off by default has the attribute for them. */
  private get asked(): readonly string[] {
    return (wordsIn('show', (this as {show?: unknown}).show) ?? '').split(/\s+/).filter(Boolean);
  }

  /** A view of a statement, where that is shown: in its country, and where the hospital asked for it. */
  protected shown(statement: Statement, view: () => unknown): unknown {
    const {context} = this;
    const {country, hidden, unless} = statement;
    const asked = (): unknown => {
      if (hidden) return when(context, `show-${hidden}`, this.isShown(hidden), view);
      if (unless) return when(context, `show-${unless}`, this.isShown(unless), () => nothing, view);
      return view();
    };
    if (!country) return asked();
    return when(context, `country-${country}`, country === this.hospital.country?.slice(0, 2), asked);
  }

  /** Whether the hospital asked for a sentence that is off by default. */
  protected isShown(id: string): boolean {
    return this.asked.includes(id);
  }

  /**
   * The template of what a page shows without script; `static/prerender.ts` makes HTML of it. The hospital has a mark in
   * the place of each detail.
   * @internal
   */
  template(language: Language, text: Text, hospital: Hospital): TemplateResult {
    this.isStatic = true;
    this.locale.current = {language, text};
    this.hospital = hospital;
    return this.card();
  }

  /**
   * What stands in this element's template for its own attributes.
   * @internal
   */
  templateValues(): TemplateValues {
    this.isStatic = true;
    return {...Object.fromEntries(this.asked.map((id) => [`show-${id}`, true])), ...this.ownValues};
  }

  protected get ownValues(): Readonly<Record<string, string | boolean | undefined>> {
    return {};
  }

  protected get language(): Language {
    return this.locale.current!.language;
  }

  protected get text(): Text {
    return this.locale.current!.text;
  }

  /**
   * The sentences that can be replaced, as far as the view has said them.
   * @internal
   */
  get slots(): ReadonlySet<string> {
    return this.overrides.offered;
  }

  /** Level of the card's heading; those inside are one deeper, `level + 1`. */
  protected get headingLevelNumber(): number {
    const {headingLevel} = this;
    // A framework may set a number.
    const known = headingLevels.find((level) => level == headingLevel);
    if (headingLevel && !known) warn(`heading-level="${headingLevel}" is ignored. Expected: 2 to 6.`);
    return Number(known ?? headingLevels[0]);
  }

  /** Heading and lede of the card. */
  protected head(title: unknown, lede: unknown): TemplateResult {
    return html`
      <header class="head">
        ${heading(this.headingLevelNumber, 'heading', 'title', title)}
        ${lede === nothing ? nothing : html`<p class="lede" part="lede">${lede}</p>`}
      </header>
    `;
  }

  /** A sentence. The hospital can replace it by a child with its slot name, unless it holds a number of ours. */
  protected sentence(key: TextKey, values?: Values): unknown {
    const text = this.text[key];
    if (text.includes('{')) return formatMessage(text, {emergency: emergencyLink(this.context), ...values});
    const content = formatMessage(text);
    // A slot counts once in a root: where the sentence is said again, the hospital's words stand without their markup.
    const again = this.overrides.offered.has(key);
    if (this.overrides.offer(key)) return this.replaced(key, content);
    return again ? (this.overrides.wordsOf(key) ?? content) : content;
  }

  /** Where the hospital's words for a sentence stand. */
  protected replaced(key: TextKey, ours: unknown): unknown {
    return html`<slot name=${key}>${ours}</slot>`;
  }

  /** How this element says things, for the shared views. */
  protected get voice(): Voice {
    return {
      say: (key) => this.sentence(key),
      shown: (statement, view) => this.shown(statement, view),
      whenToCall: () => this.whenToCall(),
      own: (slot) => (this.overrides.offer(slot) ? html`<slot name=${slot}></slot>` : nothing),
    };
  }

  /** To the card of all signs: that of the page, or else the hosted one. Without script its page has a menu. */
  private whenToCall(): unknown {
    const tag = 'miscarriage-warning-signs';
    const address = this.isStatic ? undefined : hostedPage?.(this.language, tag);
    const go = (event: Event) => {
      const card = document.querySelector<HTMLElement>(tag);
      if (!card) return;
      event.preventDefault();
      card.tabIndex = -1;
      card.focus();
    };
    return address
      ? html`<a href=${address} rel="noreferrer" @click=${go}>${this.plainText('signs-title')}</a>`
      : nothing;
  }

  /** The same words as plain text: for a list that is copied, or where no markup can stand. */
  protected plainText(key: TextKey): string {
    return this.overrides.wordsOf(key) ?? this.text[key].replace(/\*\*/g, '');
  }

  /** For the shared views: whose page, in which language, and what is true now. */
  protected get context(): Context {
    const {text, language, hospital, clock, paint} = this;
    const isStatic = this.isStatic;
    return {
      text,
      language,
      hospital,
      isStatic,
      get isPainted() {
        return paint.isPainted;
      },
      // Without script nothing is said that is true only now.
      get opening() {
        return isStatic || !paint.isPainted ? undefined : clock.openingOf(hospital);
      },
    };
  }
}
