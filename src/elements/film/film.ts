import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {MiscarriageElement} from '../../element/miscarriage-element.js';
import type {Statement} from '../../content/statement.js';
import {buttonStyles} from '../../ui/button.styles.js';
import {icon} from '../../ui/icon.js';
import {poster} from '../../ui/poster.js';
import {when} from '../../ui/when.js';
import {styles} from './film.styles.js';
import {providers, type Provider} from './providers.js';

// Asked by any word that a page writes, so not by `in`.
const byName: ReadonlyMap<string | undefined, Provider> = new Map(Object.entries(providers));

/** None: it is no address. */
const originOf = (address: string): string | undefined => {
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return undefined;
  }
};

/**
 * A film of the hospital or of a provider, with its text beside it. Before consent nobody is contacted: no frame, image,
 * font, preconnect or DNS hint. Consent is not remembered.
 *
 * @summary A film that contacts nobody before consent.
 * @tag miscarriage-film
 *
 * @slot - What is shown without script, and for `provider="file"` the `<track>` elements with captions, as direct children.
 * @slot transcript - The text of the film. It is there whether or not the film can be shown.
 *
 * @csspart poster - The picture before the film.
 * @csspart consent - Who is contacted, and what they see.
 * @csspart play - The button that agrees and plays.
 * @csspart transcript - The text of the film.
 */
export class MiscarriageFilm extends MiscarriageElement {
  static override styles: CSSResultGroup = [MiscarriageElement.styles, buttonStyles, styles];

  static override properties: PropertyDeclarations = {
    provider: {},
    filmId: {attribute: 'film-id'},
    src: {},
    filmTitle: {attribute: 'film-title'},
    duration: {},
    poster: {},
    playing: {state: true},
  };

  /** Where the film is; `file` is the hospital's own. Anything else: no film, with a warning; the text stays. */
  declare provider?: keyof typeof providers | 'file';
  /** The provider's id of the film: 11 letters, digits, `-` or `_` for YouTube, digits for Vimeo. Anything else: no film, with a warning. */
  declare filmId?: string;
  /** Address of the hospital's own film, on the same origin. Another origin: no film, with a warning. */
  declare src?: string;
  /** What the film is called; the heading of the card and the name of the player. */
  declare filmTitle?: string;
  /** How long it is, in words or as `2:40`. */
  declare duration?: string;
  /** A picture on the same origin. None, or another origin (with a warning): a drawing. */
  declare poster?: string;

  declare private playing?: boolean;

  // The film is the hospital's; the library says nothing medical here.
  protected override readonly statements: readonly Statement[] = [];

  // Consent is for this view of the page, and for no other.
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.playing = false;
  }

  private get film(): Provider | 'file' | undefined {
    const {provider, filmId, src} = this;
    if (provider === 'file') return this.local('src', src) ? 'file' : undefined;
    const known = byName.get(provider);
    if (provider && !known)
      this.warn(`provider="${provider}" is ignored. Expected: ${[...byName.keys()].join(', ')} or file.`);
    if (!known) return undefined;
    if (known.form.test(filmId ?? '')) return known;
    this.warn(`film-id="${filmId ?? ''}" is ignored. Expected: ${known.example}.`);
    return undefined;
  }

  private local(name: 'src' | 'poster', value?: string): string | undefined {
    if (!value) return undefined;
    // Without script nothing is known of the page's own address, and only a path is surely of the same origin.
    if (this.isStatic) return /^(?!\/\/)[^:]*$/.test(value) ? value : undefined;
    if (originOf(value) === location.origin) return value;
    this.warn(`${name}="${value}" is ignored. Expected: an address on this site.`);
    return undefined;
  }

  protected override view(): TemplateResult {
    const {context} = this;
    const title = when(
      context,
      'film-title',
      this.filmTitle,
      (name) => html`<bdi>${name}</bdi>`,
      () => this.sentence('film-heading'),
    );
    const film = this.isStatic ? 'file' : this.film;
    return html`
      ${this.head(title, nothing)}
      ${when(
        context,
        'film',
        film,
        (known) => this.player(known),
        () => html`<p>${this.sentence('film-no-film')}</p>`,
      )}
      ${this.transcript()}
    `;
  }

  private player(film: Provider | 'file'): unknown {
    const provider = this.isStatic ? {...providers.vimeo, name: '{{provider}}'} : film === 'file' ? undefined : film;
    return when(
      this.context,
      'provider',
      provider,
      (known) => (this.playing ? this.frame(known) : this.consent(known)),
      () => this.ownFilm(),
    );
  }

  protected override get ownValues(): Readonly<Record<string, string | boolean | undefined>> {
    const {film, filmTitle, duration, src} = this;
    return {
      film: film !== undefined,
      provider: film === 'file' ? undefined : film?.name,
      'film-title': filmTitle,
      duration,
      src,
      poster: this.local('poster', this.poster),
    };
  }

  private ownFilm(): TemplateResult {
    const tracks = this.isStatic ? [] : [...this.querySelectorAll(':scope > track')].map((track) => track.cloneNode());
    return html`<video
      class="film"
      controls
      preload="none"
      src=${this.src!}
      poster=${this.local('poster', this.poster) ?? nothing}
      aria-label=${this.filmTitle ?? nothing}
    >
      ${tracks}
    </video>`;
  }

  private consent({name}: Provider): TemplateResult {
    const {context} = this;
    const image = this.local('poster', this.poster);
    return html`
      <div class="poster" part="poster">
        ${when(
          context,
          'poster',
          image,
          (src) => html`<img src=${src} alt="" />`,
          () => poster,
        )}
        ${when(
          context,
          'duration',
          this.duration,
          (duration) => html`<p class="duration">${this.sentence('film-length', {duration})}</p>`,
        )}
      </div>
      <p part="consent" id="consent">${this.sentence('film-consent', {provider: name})}</p>
      <div class=${this.isStatic ? 'buttons keep-place' : 'buttons'}>
        <button
          type="button"
          class="button button-play"
          part="play"
          aria-describedby="consent"
          @click=${() => void this.play()}
        >
          ${icon('play')}${this.sentence('film-agree')}
        </button>
        <button type="button" class="button" @click=${() => void this.read()}>
          ${icon('text')}${this.sentence('film-read')}
        </button>
      </div>
    `;
  }

  private frame({name, address}: Provider): TemplateResult {
    return html`
      <iframe
        class="film"
        src=${address(this.filmId!)}
        title=${this.filmTitle ?? name}
        sandbox="allow-scripts allow-same-origin allow-presentation"
        allow="autoplay; fullscreen; picture-in-picture"
        referrerpolicy="strict-origin-when-cross-origin"
      ></iframe>
      <p>${this.sentence('film-playing', {provider: name})}</p>
      <div class="buttons">
        <button type="button" class="button button-stop" @click=${() => void this.stopFilm()}>
          ${icon('cross')}${this.sentence('film-stop')}
        </button>
      </div>
    `;
  }

  private transcript(): TemplateResult {
    this.overrides.offer('transcript');
    const given = this.isStatic || this.querySelector(':scope > [slot="transcript"]');
    return html`
      <details class="transcript" part="transcript">
        <summary>${this.sentence('film-transcript')}${icon('chevron', 'icon chevron')}</summary>
        ${when(
          this.context,
          'transcript',
          given,
          () => (this.isStatic ? '{{{transcript}}}' : html`<slot name="transcript"></slot>`),
          () => html`<p>${this.sentence('film-no-transcript')}</p>`,
        )}
      </details>
    `;
  }

  private async play(): Promise<void> {
    this.playing = true;
    await this.focusOn('iframe');
  }

  private async stopFilm(): Promise<void> {
    this.playing = false;
    await this.focusOn('.button-play');
  }

  private async read(): Promise<void> {
    this.renderRoot.querySelector('details')!.open = true;
    await this.focusOn('.transcript > summary');
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
