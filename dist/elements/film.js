/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { css, html, nothing } from 'lit';
import { M as MiscarriageElement } from '../element.js';
import { b as buttonStyles } from '../ui/button.styles.js';
import { i as icon } from '../ui/icon.js';
import { p as poster } from '../ui/poster.js';
import { w as when } from '../ui/when.js';

const styles = css`.poster{position:relative;max-inline-size:42em;aspect-ratio:16 / 9;border-radius:var(--_radius);overflow:clip;background:var(--_wash)}.poster>*{display:block;inline-size:100%;block-size:100%;object-fit:cover}.drawing{stroke:none}.hills{fill:var(--_line)}.lake{fill:var(--_stone)}.rings{stroke:var(--_wash);stroke-width:3.5}.rock{fill:var(--_link)}.card .duration{position:absolute;inset-block-end:.6em;inset-inline-end:.6em;inline-size:auto;block-size:auto;padding:.1em .7em;border:1px solid var(--_line);border-radius:99px;font-size:.9375em;font-weight:700;background:var(--_surface)}.film{display:block;inline-size:100%;max-inline-size:42em;block-size:auto;aspect-ratio:16 / 9;border:0;border-radius:var(--_radius);background:#000}.transcript>summary{font-weight:700}@container (max-width: 30em){.button{inline-size:100%}}@media(forced-colors:active){.poster{aspect-ratio:auto}.drawing{display:none}.card .duration{position:static;display:inline-block}}@media print{.poster,.film,#consent,.transcript>summary .icon{display:none}}`;

const providers = {
  youtube: {
    name: "YouTube",
    form: /^[\w-]{11}$/,
    example: "11 letters, digits, - or _",
    address: (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`
  },
  vimeo: {
    name: "Vimeo",
    form: /^\d{6,12}$/,
    example: "6 to 12 digits",
    address: (id) => `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1`
  }
};

const byName = new Map(Object.entries(providers));
const originOf = (address) => {
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return void 0;
  }
};
class MiscarriageFilm extends MiscarriageElement {
  constructor() {
    super(...arguments);
    // The film is the hospital's; the library says nothing medical here.
    this.statements = [];
  }
  // Consent is for this view of the page, and for no other.
  disconnectedCallback() {
    super.disconnectedCallback();
    this.playing = false;
  }
  get film() {
    const { provider, filmId, src } = this;
    if (provider === "file") return this.local("src", src) ? "file" : void 0;
    const known = byName.get(provider);
    if (provider && !known)
      this.warn(`provider="${provider}" is ignored. Expected: ${[...byName.keys()].join(", ")} or file.`);
    if (!known) return void 0;
    if (known.form.test(filmId ?? "")) return known;
    this.warn(`film-id="${filmId ?? ""}" is ignored. Expected: ${known.example}.`);
    return void 0;
  }
  local(name, value) {
    if (!value) return void 0;
    if (this.isStatic) return /^(?!\/\/)[^:]*$/.test(value) ? value : void 0;
    if (originOf(value) === location.origin) return value;
    this.warn(`${name}="${value}" is ignored. Expected: an address on this site.`);
    return void 0;
  }
  view() {
    const { context } = this;
    const title = when(
      context,
      "film-title",
      this.filmTitle,
      (name) => html`<bdi>${name}</bdi>`,
      () => this.sentence("film-heading")
    );
    const film = this.isStatic ? "file" : this.film;
    return html`${this.head(title, nothing)} ${when(
      context,
      "film",
      film,
      (known) => this.player(known),
      () => html`<p>${this.sentence("film-no-film")}</p>`
    )} ${this.transcript()}`;
  }
  player(film) {
    const provider = this.isStatic ? { ...providers.vimeo, name: "{{provider}}" } : film === "file" ? void 0 : film;
    return when(
      this.context,
      "provider",
      provider,
      (known) => this.playing ? this.frame(known) : this.consent(known),
      () => this.ownFilm()
    );
  }
  get ownValues() {
    const { film, filmTitle, duration, src } = this;
    return {
      film: film !== void 0,
      provider: film === "file" ? void 0 : film?.name,
      "film-title": filmTitle,
      duration,
      src,
      poster: this.local("poster", this.poster)
    };
  }
  ownFilm() {
    const tracks = this.isStatic ? [] : [...this.querySelectorAll(":scope > track")].map((track) => track.cloneNode());
    return html`<video class="film" controls preload="none" src=${this.src} poster=${this.local("poster", this.poster) ?? nothing} aria-label=${this.filmTitle ?? nothing} > ${tracks} </video>`;
  }
  consent({ name }) {
    const { context } = this;
    const image = this.local("poster", this.poster);
    return html`<div class="poster" part="poster"> ${when(
      context,
      "poster",
      image,
      (src) => html`<img src=${src} alt="" />`,
      () => poster
    )} ${when(
      context,
      "duration",
      this.duration,
      (duration) => html`<p class="duration">${this.sentence("film-length", { duration })}</p>`
    )} </div><p part="consent" id="consent">${this.sentence("film-consent", { provider: name })}</p><div class=${this.isStatic ? "buttons keep-place" : "buttons"}> <button type="button" class="button button-play" part="play" aria-describedby="consent" @click=${() => void this.play()} > ${icon("play")}${this.sentence("film-agree")} </button> <button type="button" class="button" @click=${() => void this.read()}> ${icon("text")}${this.sentence("film-read")} </button> </div>`;
  }
  frame({ name, address }) {
    return html`<iframe class="film" src=${address(this.filmId)} title=${this.filmTitle ?? name} sandbox="allow-scripts allow-same-origin allow-presentation" allow="autoplay; fullscreen; picture-in-picture" referrerpolicy="strict-origin-when-cross-origin" ></iframe> <p>${this.sentence("film-playing", { provider: name })}</p><div class="buttons"> <button type="button" class="button button-stop" @click=${() => void this.stopFilm()}> ${icon("cross")}${this.sentence("film-stop")} </button> </div>`;
  }
  transcript() {
    this.overrides.offer("transcript");
    const given = this.isStatic || this.querySelector(':scope > [slot="transcript"]');
    return html`<details class="transcript" part="transcript"> <summary>${this.sentence("film-transcript")}${icon("chevron", "icon chevron")}</summary> ${when(
      this.context,
      "transcript",
      given,
      () => this.isStatic ? "{{{transcript}}}" : html`<slot name="transcript"></slot>`,
      () => html`<p>${this.sentence("film-no-transcript")}</p>`
    )} </details>`;
  }
  async play() {
    this.playing = true;
    await this.focusOn("iframe");
  }
  async stopFilm() {
    this.playing = false;
    await this.focusOn(".button-play");
  }
  async read() {
    this.renderRoot.querySelector("details").open = true;
    await this.focusOn(".transcript > summary");
  }
  async focusOn(selector) {
    await this.updateComplete;
    this.renderRoot.querySelector(selector)?.focus();
  }
}
MiscarriageFilm.styles = [MiscarriageElement.styles, buttonStyles, styles];
MiscarriageFilm.properties = {
  provider: {},
  filmId: { attribute: "film-id" },
  src: {},
  filmTitle: { attribute: "film-title" },
  duration: {},
  poster: {},
  playing: { state: true }
};

export { MiscarriageFilm };
