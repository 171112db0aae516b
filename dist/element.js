/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { unsafeCSS, css, html, LitElement, render, nothing } from 'lit';
import { f as checkedOn, o as openingState, h as watchDetails, j as watchLanguage, l as languageAround, u as usualLanguage, t as textOf, k as warn, m as inRegion, q as languages, r as rescueText, v as directionOf, x as detailNames, y as loadText, z as readHospital, A as wordsIn, B as readFromPage } from './shared.js';
import { e as emergencyLink } from './ui/calls.js';
import { c as cardStyles } from './ui/card.styles.js';
import { f as footer } from './ui/footer.js';
import { f as formatMessage } from './ui/format-message.js';
import { a as headingLevels, h as heading } from './ui/heading.js';
import { t as tokens } from './ui/tokens.styles.js';
import { c as citationsOf } from './ui/sources.js';
import { w as when } from './ui/when.js';
import { a as phoneLink } from './ui/call-link.js';

const tick = 2e4;
class ClockController {
  constructor(host) {
    this.host = host;
    this.isAsked = false;
    host.addController(this);
  }
  hostConnected() {
    this.timer = setInterval(() => {
      if (this.isAsked) this.host.requestUpdate();
    }, tick);
  }
  hostDisconnected() {
    clearInterval(this.timer);
  }
  hostUpdate() {
    this.isAsked = false;
  }
  /** Asked by the view while it is drawn. Undefined where it cannot be told for certain. */
  openingOf({ hours, timeZone, closedOn }) {
    if (!hours || !timeZone) return void 0;
    this.isAsked = true;
    return Date.now() < Date.parse(checkedOn) ? void 0 : openingState(hours, timeZone, closedOn);
  }
}

class DetailsController {
  constructor(host) {
    this.host = host;
    host.addController(this);
  }
  hostConnected() {
    this.unwatch = watchDetails(() => {
      this.host.requestUpdate();
    });
  }
  hostDisconnected() {
    this.unwatch?.();
  }
}

const held = "a[href], summary, input, button";
const nameOf = (node) => {
  const name = node.getAttribute("href") ?? node.getAttribute("value") ?? words(node);
  return `${node.localName} ${name}`;
};
const headingOf = (root) => {
  const heading = root.querySelector("#title");
  heading.tabIndex = -1;
  return heading;
};
const words = ({ textContent }) => textContent?.replace(/\s+/g, " ").trim() ?? "";
const textsIn = (parent) => {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts;
};
const counterpart = (node, from, to, name) => {
  const alike = (list) => list.filter((other) => name(other) === name(node));
  return alike(to)[alike(from).indexOf(node)];
};
class HandoverController {
  constructor(host, root) {
    this.host = host;
    this.root = root;
    this.isDone = false;
    host.addController(this);
  }
  hostUpdate() {
    if (!this.isDone) this.give = this.take();
  }
  hostUpdated() {
    if (this.isDone || !this.root().querySelector(".card")) return;
    this.isDone = true;
    this.give?.();
    this.give = void 0;
  }
  /** What is in her hands now; called, it puts that into the card. */
  take() {
    const fallback = [...this.host.children].filter(({ slot }) => !slot);
    if (!fallback.length) return;
    const all = (selector) => fallback.flatMap((part) => [...part.querySelectorAll(selector)]);
    const controls = all(held);
    const active = fallback.some((part) => part.contains(document.activeElement)) ? document.activeElement : void 0;
    const chosen = all("input").find((input) => {
      const { checked, defaultChecked } = input;
      return checked && !defaultChecked;
    });
    const opened = new Map(
      all("details > summary").map((summary) => [summary, summary.parentElement.open])
    );
    const selection = getSelection();
    const texts = selection?.isCollapsed ? [] : fallback.flatMap(textsIn);
    const ends = [
      { node: selection?.anchorNode, offset: selection?.anchorOffset ?? 0 },
      { node: selection?.focusNode, offset: selection?.focusOffset ?? 0 }
    ];
    return () => {
      const root = this.root();
      const others = [...root.querySelectorAll(held)];
      const inCard = (control) => counterpart(control, controls, others, nameOf);
      if (chosen) inCard(chosen)?.click();
      for (const [summary, open] of opened) {
        const details = inCard(summary)?.parentElement;
        if (details) details.open = open;
      }
      const shown = texts.length ? textsIn(root) : [];
      const [start, end] = ends.map(({ node, offset }) => {
        const text = texts.find((other2) => other2 === node);
        const other = text && counterpart(text, texts, shown, words);
        return other && { other, offset: Math.min(offset, other.length) };
      });
      if (start && end) selection?.setBaseAndExtent(start.other, start.offset, end.other, end.offset);
      if (active) (inCard(active) ?? headingOf(root)).focus({ preventScroll: true });
    };
  }
}

class LocaleController {
  constructor(host, load) {
    this.host = host;
    this.load = load;
    host.addController(this);
  }
  hostConnected() {
    this.unwatch = watchLanguage(this.host, () => void this.update());
    void this.update();
  }
  hostDisconnected() {
    this.unwatch?.();
  }
  async update() {
    const around = languageAround(this.host);
    if (!around && this.current) return;
    const language = around?.language ?? usualLanguage();
    const region = around?.region;
    const request = { language, region };
    this.requested = request;
    let text = textOf(language);
    if (!text) this.host.requestUpdate();
    try {
      text ??= await this.load(language);
    } catch {
      warn(`the text in "${language}" could not be loaded.`);
      return;
    }
    if (this.requested !== request) return;
    this.current = { language, text: region ? inRegion(text, region) : text };
    this.host.requestUpdate();
  }
}

class OverridesController {
  constructor(host, locale) {
    this.host = host;
    this.locale = locale;
    /** The sentences that the view, as it was drawn last, lets be replaced. */
    this.offered = /* @__PURE__ */ new Set();
    /** The words in the language shown, or in no language of their own, by the sentence that they replace. */
    this.words = /* @__PURE__ */ new Map();
    host.addController(this);
  }
  hostConnected() {
    this.children = new MutationObserver(() => {
      this.host.requestUpdate();
    });
    this.children.observe(this.host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ["slot", "lang"]
    });
  }
  hostDisconnected() {
    this.children?.disconnect();
  }
  hostUpdate() {
    this.offered.clear();
    this.read();
  }
  hostUpdated() {
    if (this.locale.current) this.warn();
  }
  /**
   * Said by the view of each sentence that may be replaced; true where the hospital does, and its slot is to stand. A slot
   * name counts once in a root, so that is once.
   */
  offer(name) {
    if (this.offered.has(name)) return false;
    this.offered.add(name);
    return this.words.has(name);
  }
  /** The hospital's words for a sentence, without markup. */
  wordsOf(name) {
    return this.words.get(name);
  }
  /** Whether the view, as far as it is drawn, holds words of the hospital. */
  get isAdapted() {
    return [...this.words.keys()].some((name) => this.offered.has(name));
  }
  get replacing() {
    return [...this.host.children].filter((child) => child.slot !== "");
  }
  read() {
    const language = this.locale.current?.language;
    if (!language) return;
    this.words = /* @__PURE__ */ new Map();
    for (const child of this.replacing) {
      const fits = !child.hasAttribute("lang") || child.matches(`:lang(${language})`);
      const text = child.textContent.trim();
      if (fits && text !== "") this.words.set(child.slot, text);
    }
  }
  warn() {
    const tag = this.host.localName;
    for (const { slot, textContent } of this.replacing) {
      if (!this.offered.has(slot)) warn(`<${tag}> has no sentence slot="${slot}" that can be replaced.`);
      else if (textContent.trim() === "") warn(`<${tag}> slot="${slot}" has no words and is ignored.`);
    }
    for (const { slot } of this.host.querySelectorAll(":scope > * [slot]")) {
      warn(`<${tag}> slot="${slot}" is ignored: it must be a direct child of the element.`);
    }
  }
}

const overrideStyles = css`${unsafeCSS(languages.map((code) => `.card:lang(${code}) ::slotted([lang]:not(:lang(${code})))`).join(","))}{display:none}`;

function rescueCard(language, { emergency }) {
  const text = rescueText[language];
  const number = emergency ? phoneLink(emergency) : text["emergency-number"];
  return html`<section class="card" part="card" lang=${language} dir=${directionOf(language)}> <p>${text["not-loaded"]}</p><p>${formatMessage(text["call-emergency"], { emergency: number })}</p></section>`;
}

const propertyOf = (name) => name.replace(/-./g, (part) => part[1].toUpperCase());
const themes = ["light", "dark"];
class MiscarriageElement extends LitElement {
  constructor() {
    super();
    this.hospital = { closedOn: [], crisis: [] };
    /** True in the template of what a page shows without script: no slots, no controls, nothing that is true only now. */
    this.isStatic = false;
    this.locale = new LocaleController(this, (language) => this.loadWords(language));
    this.clock = new ClockController(this);
    this.isBroken = false;
    this.overrides = new OverridesController(this, this.locale);
    new DetailsController(this);
    new HandoverController(this, () => this.renderRoot);
  }
  /** The words of a language that is not here yet. */
  loadWords(language) {
    return loadText(language);
  }
  willUpdate() {
    this.readDetails();
    if (this.theme && !themes.includes(this.theme))
      warn(`theme="${this.theme}" is ignored. Expected: ${themes.join(" or ")}.`);
    for (const id of this.asked) {
      const known = new Set(this.statements.flatMap(({ hidden }) => hidden ?? []));
      if (!known.has(id)) warn(`show="${id}" is ignored. Expected: ${[...known].join(", ")}.`);
    }
  }
  readDetails() {
    const own = this;
    this.hospital = readHospital((name) => wordsIn(name, own[propertyOf(name)]) ?? readFromPage(name));
    if (this.statements.length && !this.hospital.emergency && !this.hospital.phone)
      warn('no card has a number to call: say which country the hospital is in, such as country="NL".');
  }
  render() {
    return this.locale.current ? this.card() : this.withoutCard();
  }
  /** The fallback, or short words with the emergency number: what stands where no card can. */
  withoutCard() {
    const hasFallback = [...this.childNodes].some(
      (node) => node instanceof Element ? node.slot === "" : node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
    );
    return hasFallback ? html`<slot></slot>` : rescueCard(this.locale.requested?.language ?? "en", this.hospital);
  }
  connectedCallback() {
    this.attempt(() => {
      super.connectedCallback();
    });
  }
  performUpdate() {
    if (this.isBroken) return;
    this.attempt(() => {
      super.performUpdate();
    });
  }
  /** Whatever throws leaves no blank card and hides no fallback; the console says it once, with the element's name. */
  attempt(act) {
    try {
      act();
    } catch (error) {
      this.isBroken = true;
      console.error(`miscarriage-elements: <${this.localName}> shows its fallback, since something failed:`, error);
      const root = this.shadowRoot ?? this.ownRoot ?? this.attachShadow({ mode: "open" });
      const place = document.createElement("div");
      render(this.withoutCard(), place);
      root.replaceChildren(...place.childNodes);
    }
  }
  createRenderRoot() {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) this.ownRoot = root;
    return root;
  }
  /** One warning a mistake, however many elements of the page meet it. */
  warn(message) {
    warn(message);
  }
  card() {
    const { language } = this;
    return html`<section class="card" part="card" aria-labelledby="title" lang=${language} dir=${directionOf(language)}> ${this.view()} ${this.footer()} </section>`;
  }
  /** What the card rests on; nothing where it says nothing of evidence. */
  footer() {
    const citations = citationsOf(this.statements, this.isStatic, (statement, view) => this.shown(statement, view));
    return citations.length ? footer(this.context, citations, this.overrides.isAdapted) : nothing;
  }
  /** The ids that the hospital asks for; an element with sentences that are off by default has the attribute for them. */
  get asked() {
    return (wordsIn("show", this.show) ?? "").split(/\s+/).filter(Boolean);
  }
  /** A view of a statement, where that is shown: in its country, and where the hospital asked for it. */
  shown(statement, view) {
    const { context } = this;
    const { country, hidden, unless } = statement;
    const asked = () => {
      if (hidden) return when(context, `show-${hidden}`, this.isShown(hidden), view);
      if (unless) return when(context, `show-${unless}`, this.isShown(unless), () => nothing, view);
      return view();
    };
    if (!country) return asked();
    return when(context, `country-${country}`, country === this.hospital.country?.slice(0, 2), asked);
  }
  /** Whether the hospital asked for a sentence that is off by default. */
  isShown(id) {
    return this.asked.includes(id);
  }
  /**
   * The template of what a page shows without script; `static/prerender.ts` makes HTML of it. The hospital has a mark in
   * the place of each detail.
   * @internal
   */
  template(language, text, hospital) {
    this.isStatic = true;
    this.locale.current = { language, text };
    this.hospital = hospital;
    return this.card();
  }
  /**
   * What stands in this element's template for its own attributes.
   * @internal
   */
  templateValues() {
    this.isStatic = true;
    return { ...Object.fromEntries(this.asked.map((id) => [`show-${id}`, true])), ...this.ownValues };
  }
  get ownValues() {
    return {};
  }
  get language() {
    return this.locale.current.language;
  }
  get text() {
    return this.locale.current.text;
  }
  /**
   * The sentences that can be replaced, as far as the view has said them.
   * @internal
   */
  get slots() {
    return this.overrides.offered;
  }
  /** Level of the card's heading; those inside are one deeper, `level + 1`. */
  get headingLevelNumber() {
    const { headingLevel } = this;
    const known = headingLevels.find((level) => level == headingLevel);
    if (headingLevel && !known) warn(`heading-level="${headingLevel}" is ignored. Expected: 2 to 6.`);
    return Number(known ?? headingLevels[0]);
  }
  /** Heading and lede of the card. */
  head(title, lede) {
    return html`<header class="head"> ${heading(this.headingLevelNumber, "heading", "title", title)} ${lede === nothing ? nothing : html`<p class="lede" part="lede">${lede}</p>`} </header>`;
  }
  /** A sentence. The hospital can replace it by a child with its slot name, unless it holds a number of ours. */
  sentence(key, values) {
    const text = this.text[key];
    if (text.includes("{")) return formatMessage(text, { emergency: emergencyLink(this.context), ...values });
    const content = formatMessage(text);
    const again = this.overrides.offered.has(key);
    if (this.overrides.offer(key)) return html`<slot name=${key}>${content}</slot>`;
    return again ? this.overrides.wordsOf(key) ?? content : content;
  }
  /** How this element says things, for the shared views. */
  get voice() {
    return {
      say: (key) => this.sentence(key),
      shown: (statement, view) => this.shown(statement, view),
      own: (slot) => this.overrides.offer(slot) ? html`<slot name=${slot}></slot>` : nothing
    };
  }
  /** The same words as plain text: for a list that is copied, or where no markup can stand. */
  plainText(key) {
    return this.overrides.wordsOf(key) ?? this.text[key].replace(/\*\*/g, "");
  }
  /** For the shared views: whose page, in which language, and what is true now. */
  get context() {
    const { text, language, hospital, clock } = this;
    const isStatic = this.isStatic;
    return {
      text,
      language,
      hospital,
      isStatic,
      // Without script nothing is said that is true only now.
      get opening() {
        return isStatic ? void 0 : clock.openingOf(hospital);
      }
    };
  }
}
/** The release, to tell two copies on one page apart. */
MiscarriageElement.version = "0.1.0";
MiscarriageElement.styles = [tokens, cardStyles, overrideStyles];
MiscarriageElement.properties = {
  ...Object.fromEntries(detailNames.map((name) => [propertyOf(name), { attribute: name }])),
  headingLevel: { attribute: "heading-level" },
  theme: {}
};

export { MiscarriageElement as M };
//# sourceMappingURL=element.js.map
