/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { unsafeCSS, css, LitElement, html, nothing } from 'lit';
import { l as languages, e as warn, f as detailNames, h as watchLanguage, j as languageOf, t as textOf, k as loadText, r as readHospital, m as directionOf, o as rescueText, p as checkedOn, q as openingState, u as readFromPage } from './shared.js';
import { p as phoneLink } from './ui/call-link.js';
import { c as cardStyles } from './ui/card.styles.js';
import { a as headingLevels, h as heading } from './ui/heading.js';
import { r as rich } from './ui/format-message.js';
import { t as tokens } from './ui/tokens.styles.js';
import { f as footer } from './ui/footer.js';

const replacing = (host) => [...host.children].filter((child) => child.slot !== "");
const readOverrides = (host, language) => {
  const words = /* @__PURE__ */ new Map();
  for (const child of replacing(host)) {
    const fits = !child.hasAttribute("lang") || child.matches(`:lang(${language})`);
    const text = child.textContent.trim();
    if (fits && text !== "") words.set(child.slot, text);
  }
  return words;
};
const overrideStyles = css`${unsafeCSS(languages.map((code) => `.card:lang(${code}) ::slotted([lang]:not(:lang(${code})))`).join(","))}{display:none}`;
const warnAboutOverrides = (host, known) => {
  const tag = host.localName;
  for (const child of replacing(host)) {
    if (!known.has(child.slot)) warn(`<${tag}> has no sentence slot="${child.slot}" that can be replaced.`);
    else if (child.textContent.trim() === "") warn(`<${tag}> slot="${child.slot}" has no words and is ignored.`);
  }
  for (const deeper of host.querySelectorAll(":scope > * [slot]")) {
    warn(`<${tag}> slot="${deeper.slot}" is ignored: it must be a direct child of the element.`);
  }
};

const propertyOf = (name) => name.replace(/-./g, (part) => part[1].toUpperCase());
const themes = ["light", "dark"];
const clockTick = 2e4;
class MiscarriageElement extends LitElement {
  constructor() {
    super(...arguments);
    this.hospital = { closedOn: [] };
    /** True in the view for a page without script: no slots, no controls, nothing that is true only now. */
    this.still = false;
    /**
     * The sentences that can be replaced, as far as the view has said them.
     * @internal
     */
    this.slots = /* @__PURE__ */ new Set();
    this.overrides = /* @__PURE__ */ new Map();
    this.stop = [];
  }
  connectedCallback() {
    super.connectedCallback();
    const children = new MutationObserver(() => {
      this.requestUpdate();
    });
    children.observe(this, { childList: true, subtree: true, characterData: true, attributeFilter: ["slot", "lang"] });
    const clock = setInterval(() => {
      if (this.hospital.hours) this.requestUpdate();
    }, clockTick);
    this.stop = [
      watchLanguage(this, () => void this.speak()),
      () => {
        children.disconnect();
      },
      () => {
        clearInterval(clock);
      }
    ];
    void this.speak();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop.forEach((stop) => {
      stop();
    });
  }
  // Last request wins; what cannot be had leaves what is shown, and is tried again at the next connect.
  async speak() {
    const language = languageOf(this);
    this.wanted = language;
    let text = textOf(language);
    try {
      text ??= await this.loadWords(language);
    } catch {
      warn(`the text in "${language}" could not be loaded.`);
      return;
    }
    if (this.wanted === language) this.spoken = { language, text };
  }
  /** The words of a language that is not here yet. */
  loadWords(language) {
    return loadText(language);
  }
  willUpdate() {
    this.readDetails();
    if (this.theme && !themes.includes(this.theme))
      warn(`theme="${this.theme}" is ignored. Expected: ${themes.join(" or ")}.`);
    if (this.spoken) this.overrides = readOverrides(this, this.spoken.language);
    this.slots.clear();
  }
  readDetails() {
    const read = (name) => this[propertyOf(name)] || (this.still ? void 0 : readFromPage(name));
    this.hospital = readHospital(read);
  }
  updated() {
    if (this.spoken) warnAboutOverrides(this, this.slots);
  }
  render() {
    if (this.spoken) return this.card();
    const hasFallback = [...this.childNodes].some(
      (node) => node instanceof Element ? node.slot === "" : node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
    );
    return hasFallback ? html`<slot></slot>` : this.rescue();
  }
  card() {
    const { language } = this;
    return html`<section class="card" part="card" aria-labelledby="title" lang=${language} dir=${directionOf(language)}> ${this.view()} ${this.sources.length ? footer(this.context, this.sources, this.adapted) : nothing} </section>`;
  }
  /** Two short sentences and the emergency link: never a blank card. */
  rescue() {
    const language = this.wanted ?? "en";
    const text = rescueText[language];
    const { emergency } = this.hospital;
    const number = emergency ? phoneLink(emergency) : text["emergency-number"];
    return html`<section class="card" part="card" lang=${language} dir=${directionOf(language)}> <p>${text["not-loaded"]}</p><p>${rich(text["call-emergency"], { emergency: number })}</p></section>`;
  }
  /**
   * The same view for a page without script; `embed/prerender.ts` makes HTML of it.
   * @internal
   */
  fallback(language, text) {
    this.still = true;
    this.spoken = { language, text };
    this.readDetails();
    return this.card();
  }
  get language() {
    return this.spoken.language;
  }
  get text() {
    return this.spoken.text;
  }
  get adapted() {
    return [...this.overrides.keys()].some((name) => this.slots.has(name));
  }
  /** Level of the card's heading; those inside are one deeper, `level + 1`. */
  get level() {
    const { headingLevel } = this;
    const known = headingLevels.find((level) => level == headingLevel);
    if (headingLevel && !known) warn(`heading-level="${headingLevel}" is ignored. Expected: 2 to 6.`);
    return Number(known ?? headingLevels[0]);
  }
  /** Heading and lede of the card. */
  head(title, lede) {
    return html`<header class="head"> ${heading(this.level, "heading", "title", title)} ${lede === nothing ? nothing : html`<p class="lede" part="lede">${lede}</p>`} </header>`;
  }
  /** The emergency number as a call link, or in words where none is known. */
  get emergency() {
    const { emergency } = this.hospital;
    return emergency ? phoneLink(emergency) : this.text["emergency-number"];
  }
  /** A sentence. The hospital can replace it by a child with its slot name, unless it holds a number of ours. */
  say(key, values) {
    const text = this.text[key];
    if (text.includes("{")) return rich(text, { emergency: this.emergency, ...values });
    const content = rich(text);
    if (this.slots.has(key)) return content;
    this.slots.add(key);
    return this.overrides.has(key) ? html`<slot name=${key}>${content}</slot>` : content;
  }
  /** The same words as plain text: for a list that is copied, or where no markup can stand. */
  words(key) {
    return this.overrides.get(key) ?? this.text[key].replace(/\*\*/g, "");
  }
  /** For the shared views: whose page, in which language, and what is true now. */
  get context() {
    const { text, language, hospital } = this;
    return { text, language, hospital, still: this.still, opening: this.opening };
  }
  // Undefined where it cannot be told for certain, and without script.
  get opening() {
    const { hours, timeZone, closedOn } = this.hospital;
    if (this.still || !hours || !timeZone || Date.now() < Date.parse(checkedOn)) return void 0;
    return openingState(hours, timeZone, closedOn);
  }
}
/** The release, to tell two copies on one page apart. */
MiscarriageElement.version = "0.1.0";
MiscarriageElement.styles = [tokens, cardStyles, overrideStyles];
MiscarriageElement.properties = {
  ...Object.fromEntries(detailNames.map((name) => [propertyOf(name), { attribute: name }])),
  headingLevel: { attribute: "heading-level" },
  theme: {},
  spoken: { state: true },
  wanted: { state: true }
};

export { MiscarriageElement as M };
//# sourceMappingURL=element.js.map
