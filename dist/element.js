/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { unsafeCSS, css, html, LitElement, nothing } from 'lit';
import { h as checkedOn, o as openingState, j as watchDetails, k as watchLanguage, l as languageAround, u as usualLanguage, t as textOf, m as warn, q as inRegion, r as languages, v as rescueText, x as directionOf, y as detailNames, z as wordsIn, A as loadText, B as pageReader, C as readHospital } from './shared.js';
import { n as numberRow, e as emergencyLink } from './ui/calls.js';
import { c as cardStyles } from './ui/card.styles.js';
import { f as footer } from './ui/footer.js';
import { f as formatMessage } from './ui/format-message.js';
import { a as headingLevels, h as heading } from './ui/heading.js';
import { t as tokens } from './ui/tokens.styles.js';
import { h as hostedPage, l as loadEvidence, e as evidence, f as firstSources } from './ui/evidence.js';
import { c as citationsOf } from './ui/sources.js';
import { w as when } from './ui/when.js';
import { p as printWhole } from './ui/on-paper.js';
import { p as plainNumber, c as callLink } from './ui/call-link.js';

const tick = 2e4;
const clocks = /* @__PURE__ */ new Set();
let timer;
const lookAtAll = () => {
  if (document.hidden) return;
  clocks.forEach((clock) => {
    clock.look();
  });
};
const start = (clock) => {
  clocks.add(clock);
  if (timer !== void 0) return;
  timer = setInterval(lookAtAll, tick);
  document.addEventListener("visibilitychange", lookAtAll);
};
const stop = (clock) => {
  clocks.delete(clock);
  if (clocks.size > 0) return;
  clearInterval(timer);
  timer = void 0;
  document.removeEventListener("visibilitychange", lookAtAll);
};
const stateOf = ({ hours, timeZone, closedOn }) => {
  if (!hours || !timeZone || Date.now() < Date.parse(checkedOn)) return void 0;
  try {
    return openingState(hours, timeZone, closedOn);
  } catch {
    return void 0;
  }
};
class ClockController {
  constructor(host) {
    this.host = host;
    host.addController(this);
  }
  hostConnected() {
    if (!this.told) return;
    start(this);
    this.look();
  }
  hostDisconnected() {
    stop(this);
  }
  hostUpdate() {
    this.told = void 0;
  }
  hostUpdated() {
    if (this.told && this.host.isConnected) start(this);
    else stop(this);
  }
  /** Asked by the view while it is drawn. Undefined where it cannot be told for certain. */
  openingOf(hospital) {
    if (!hospital.hours || !hospital.timeZone) return void 0;
    this.told ??= { hospital, state: stateOf(hospital) };
    return this.told.state;
  }
  /** Draws the card again if the answer has changed. */
  look() {
    const { told } = this;
    if (told && JSON.stringify(stateOf(told.hospital)) !== JSON.stringify(told.state)) this.host.requestUpdate();
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
const words = ({ textContent }) => textContent?.replace(/\s+/g, "") ?? "";
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

let line = [];
let isInOrder = false;
let isMoving = false;
let channel;
const isInSight = ({ element }) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
const isBefore = (one, other) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
const putInOrder = () => {
  line.sort((one, other) => isBefore(one.element, other.element) ? -1 : 1);
  if (scrollY > 0) {
    const inSight = new Set(line.filter(isInSight));
    line = [...inSight, ...line.filter((one) => !inSight.has(one))];
  }
  isInOrder = true;
};
const next = () => {
  if (!isInOrder) putInOrder();
  let first;
  do {
    first = line.shift();
    first?.go();
  } while (first && !first.element.isConnected);
  isMoving = first !== void 0;
  if (isMoving) move();
};
const isWhole = ({ element }) => element.querySelector(":scope > .miscarriage-card") !== null;
const move = () => {
  const [first] = line;
  if (!first || !isWhole(first)) {
    inNextTask();
    return;
  }
  requestAnimationFrame(() => {
    if ("requestIdleCallback" in window) requestIdleCallback(next, { timeout: 200 });
    else setTimeout(next);
  });
};
const inNextTask = () => {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = next;
  }
  channel.port2.postMessage(0);
};
function turn(element) {
  return new Promise((go) => {
    line.push({ element, go });
    isInOrder = false;
    if (isMoving) return;
    isMoving = true;
    if (element.firstElementChild) move();
    else queueMicrotask(next);
  });
}

class LocaleController {
  /** `changed`: there is something else to show. */
  constructor(host, load, changed) {
    this.host = host;
    this.load = load;
    this.changed = changed;
    /** The words that were asked for last cannot be had. */
    this.hasFailed = false;
    this.isPending = false;
  }
  connect() {
    this.unwatch = watchLanguage(this.host, () => {
      this.look();
    });
    this.look();
  }
  disconnect() {
    this.unwatch?.();
    if (this.isPending || this.hasFailed) this.requested = void 0;
  }
  look() {
    const around = languageAround(this.host);
    if (!around && this.current) return;
    const language = around?.language ?? usualLanguage();
    const region = around?.region;
    if (this.requested?.language === language && this.requested.region === region) return;
    this.settled = this.ask({ language, region });
  }
  async ask(request) {
    const { language, region } = request;
    this.requested = request;
    this.isPending = true;
    this.hasFailed = false;
    let text = textOf(language);
    if (!text && !this.current) this.changed();
    try {
      text ??= await this.load(language);
      await (this.turn = turn(this.host));
    } catch (error) {
      warn(`the text in "${language}" could not be loaded. ${error.message}`);
    }
    if (this.requested !== request) return;
    this.isPending = false;
    if (text) this.current = { language, text: region ? inRegion(text, region) : text };
    else this.hasFailed = true;
    this.changed();
  }
}

const kept = new Set("a b bdi br em i li ol p s small span strong sub sup u ul".split(" "));
const attributes = ["dir", "hreflang", "lang", "rel", "target", "title"];
const protocols = ["https:", "http:", "tel:", "mailto:"];
function copyWords(node) {
  if (node instanceof Text) return [document.createTextNode(node.data)];
  if (!(node instanceof Element) || node.matches("script, style, template")) return [];
  const children = [...node.childNodes].flatMap(copyWords);
  if (!kept.has(node.localName)) return children;
  const copy = document.createElement(node.localName);
  for (const name of attributes) {
    const value = node.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  if (node instanceof HTMLAnchorElement && protocols.includes(node.protocol))
    copy.setAttribute("href", node.getAttribute("href"));
  copy.append(...children);
  return [copy];
}

const unseen = "[hidden], template, script, style, noscript, br, hr, img, input";
const inline = "a, abbr, b, bdi, bdo, code, em, font, i, mark, s, small, span, strong, sub, sup, u, wbr";
function seenWords(child) {
  const words = textIn(child).replace(/\s+/g, " ").trim();
  return /(?!\p{DI})[\p{L}\p{N}\p{P}\p{S}]/u.test(words) ? words : "";
}
const textIn = (node) => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(unseen)) return " ";
  const words = Array.from(node.childNodes, textIn).join("");
  return node.matches(inline) ? words : ` ${words} `;
};

const slotOf = (child) => child.getAttribute("slot") ?? "";
class OverridesController {
  constructor(host, locale) {
    this.host = host;
    this.locale = locale;
    /** The sentences that the view, as it was drawn last, lets be replaced. */
    this.offered = /* @__PURE__ */ new Set();
    /** The words in the language shown, or in no language of their own, by the sentence that they replace. */
    this.words = /* @__PURE__ */ new Map();
    /** Copies of those words, and what each is a copy of. */
    this.copies = /* @__PURE__ */ new Map();
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
      attributeFilter: ["slot", "lang", "hidden"]
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
  /**
   * The hospital's words for a sentence, copied: of a child in a slot the page can tell whether it is shown, and hear what
   * is done with it. The same nodes until the words change, so that a link in them keeps its focus.
   */
  copyOf(name) {
    const fitting = this.replacing.filter((child) => slotOf(child) === name && this.fits(child));
    const of = fitting.map(({ outerHTML }) => outerHTML).join("");
    let copy = this.copies.get(name);
    if (copy?.of !== of) this.copies.set(name, copy = { of, nodes: fitting.flatMap(copyWords) });
    return copy.nodes;
  }
  /** Whether the view, as far as it is drawn, holds words of the hospital. */
  get isAdapted() {
    return [...this.words.keys()].some((name) => this.offered.has(name));
  }
  get replacing() {
    return [...this.host.children].filter((child) => slotOf(child) !== "");
  }
  fits(child) {
    return !child.hasAttribute("lang") || child.matches(`:lang(${this.locale.current.language})`);
  }
  read() {
    if (!this.locale.current) return;
    this.words = /* @__PURE__ */ new Map();
    for (const child of this.replacing) {
      const text = seenWords(child);
      if (text !== "" && this.fits(child)) this.words.set(slotOf(child), text);
    }
  }
  warn() {
    const tag = this.host.localName;
    for (const child of this.replacing) {
      const slot = slotOf(child);
      if (!this.offered.has(slot)) warn(`<${tag}> has no sentence slot="${slot}" that can be replaced.`);
      else if (seenWords(child) === "") warn(`<${tag}> slot="${slot}" has no words and is ignored.`);
    }
    for (const { slot } of this.host.querySelectorAll(":scope > * [slot]")) {
      warn(`<${tag}> slot="${slot}" is ignored: it must be a direct child of the element.`);
    }
  }
}

const overrideStyles = css`${unsafeCSS(languages.map((code) => `.card:lang(${code}) ::slotted([lang]:not(:lang(${code})))`).join(","))}{display:none}::slotted(*){box-sizing:border-box;min-inline-size:0;max-inline-size:100%}`;

const afterPaint = () => new Promise((done) => {
  requestAnimationFrame(() => {
    setTimeout(done);
  });
});
class PaintController {
  constructor(host) {
    this.host = host;
    this.isAsked = false;
    this.isPast = false;
    host.addController(this);
  }
  /** Asked by the view while it is drawn. */
  get isPainted() {
    this.isAsked = true;
    return this.isPast;
  }
  hostUpdated() {
    if (this.isAsked) this.drawnAgain ??= this.drawAgain();
  }
  async drawAgain() {
    await afterPaint();
    this.isPast = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
  }
}

class PaperController {
  constructor(host) {
    this.host = host;
    this.before = () => {
      this.undo ??= printWhole(this.host);
    };
    this.after = () => {
      this.undo?.();
      this.undo = void 0;
    };
    host.addController(this);
  }
  hostConnected() {
    addEventListener("beforeprint", this.before);
    addEventListener("afterprint", this.after);
  }
  hostDisconnected() {
    removeEventListener("beforeprint", this.before);
    removeEventListener("afterprint", this.after);
    this.after();
  }
}

const make = (name, attributes, ...content) => {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...content);
  return element;
};
function rescueCard(language, { emergency }) {
  const text = rescueText[language];
  const number = emergency ? make("a", { class: "number", part: "call", href: emergency.href }, make("bdi", { dir: "ltr" }, emergency.text)) : text["emergency-number"];
  const [before = "", after = ""] = text["call-emergency"].split("{emergency}");
  return make(
    "section",
    { class: "card", part: "card", lang: language, dir: directionOf(language) },
    make("p", {}, text["not-loaded"]),
    make("p", {}, before, number, after)
  );
}

class SourcesController {
  constructor(host, languageShown, statements) {
    this.host = host;
    this.languageShown = languageShown;
    this.statements = statements;
    this.hasFailed = false;
    this.ask = (event) => {
      if (!this.evidence && event.currentTarget.open) void this.load();
    };
  }
  get elsewhere() {
    return this.hasFailed ? hostedPage?.(this.languageShown(), this.host.localName) : void 0;
  }
  async load() {
    try {
      this.evidence = await loadEvidence(this.statements());
    } catch {
      this.hasFailed = true;
      warn("the list of sources could not be loaded.");
    }
    this.host.requestUpdate();
  }
}

function wearIn(root, styles) {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
}

function waitingCard(language, { emergency }) {
  const text = rescueText[language];
  const number = emergency ? plainNumber(emergency.text) : text["emergency-number"];
  return html`<section class="card waiting" part="card" lang=${language} dir=${directionOf(language)}> ${callLink(emergency?.href, formatMessage(text["call-emergency"], { emergency: number }), [], "primary")} </section>`;
}

const waitingStyles = css`.waiting{align-content:start;min-block-size:100vh}`;

const propertyOf = (name) => name.replace(/-./g, (part) => part[1].toUpperCase());
const themes = ["light", "dark"];
class MiscarriageElement extends LitElement {
  constructor() {
    super();
    this.hospital = { closedOn: [], crisis: [] };
    /** True in the template of what a page shows without script: no slots, no controls, nothing that is true only now. */
    this.isStatic = false;
    this.locale = new LocaleController(
      this,
      (language) => this.loadWords(language),
      () => {
        this.attempt(() => {
          this.takeOver();
        });
      }
    );
    this.paint = new PaintController(this);
    this.clock = new ClockController(this);
    this.sources = new SourcesController(
      this,
      () => this.language,
      () => this.statements
    );
    this.isBroken = false;
    /** Whether the element has a root, which stands in place of its children, and hears of changes. */
    this.isJoined = false;
    this.overrides = new OverridesController(this, this.locale);
    /** The view has the numbers to call. Otherwise they stand above the footer: whoever reads "call" can. */
    this.hasNumbers = false;
    new DetailsController(this);
    new PaperController(this);
    new HandoverController(this, () => this.renderRoot);
  }
  /**
   * An application can set a property to anything: at the door it becomes words, or nothing.
   * @internal
   */
  static finalize() {
    const isDone = Object.prototype.hasOwnProperty.call(this, "finalized");
    super.finalize();
    if (isDone) return;
    for (const [name, { attribute, state }] of this.elementProperties) {
      const descriptor = Object.getOwnPropertyDescriptor(this.prototype, name);
      if (state || !descriptor?.set) continue;
      const said = String(attribute ?? name);
      Object.defineProperty(this.prototype, name, {
        ...descriptor,
        set(value) {
          descriptor.set.call(this, typeof value === "string" ? value : wordsIn(said, value));
        }
      });
    }
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
    const page = pageReader(wordsIn("location", this.location));
    this.hospital = readHospital((name) => wordsIn(name, own[propertyOf(name)]) ?? page(name));
    if (this.statements.length && !this.hospital.emergency && !this.hospital.phone)
      warn('no card has a number to call: say which country the hospital is in, such as country="NL".');
  }
  render() {
    return this.locale.current ? this.card() : this.withoutCard();
  }
  get hasFallback() {
    return [...this.childNodes].some((node) => seenWords(node) && !(node instanceof Element && slotOf(node)));
  }
  /** The fallback, or the emergency number: what stands where no card is yet, or where none can be. */
  withoutCard() {
    if (this.hasFallback) return html`<slot></slot>`;
    return this.locale.hasFailed ? this.rescue() : waitingCard(this.requestedLanguage, this.hospital);
  }
  rescue() {
    return rescueCard(this.requestedLanguage, this.hospital);
  }
  get requestedLanguage() {
    return this.locale.requested?.language ?? "en";
  }
  connectedCallback() {
    this.attempt(() => {
      this.locale.connect();
      if (this.locale.current || !this.hasFallback || this.querySelector(":scope > [slot]")) this.join();
      else this.watchFallback();
    });
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.isJoined = false;
    this.fallbackWatch?.disconnect();
    this.locale.disconnect();
  }
  watchFallback() {
    this.fallbackWatch ??= new MutationObserver(() => {
      if (!this.hasFallback) this.join();
    });
    this.fallbackWatch.observe(this, { childList: true, subtree: true, characterData: true });
  }
  join() {
    if (this.isJoined) return;
    this.isJoined = true;
    this.fallbackWatch?.disconnect();
    super.connectedCallback();
  }
  /** There are words to show, or none can be had. */
  takeOver() {
    if (this.isBroken || !this.isConnected) return;
    if (this.locale.current || this.locale.hasFailed) this.join();
    this.requestUpdate();
  }
  async getUpdateComplete() {
    await this.locale.turn;
    return !this.isJoined || super.getUpdateComplete();
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
      root.replaceChildren(this.hasFallback ? document.createElement("slot") : this.rescue());
    }
  }
  createRenderRoot() {
    if (this.ownerDocument === document) return this.ownRoot = super.createRenderRoot();
    this.ownRoot = this.attachShadow(this.constructor.shadowRootOptions);
    this.adoptedCallback();
    return this.ownRoot;
  }
  /**
   * Moved into another document: a frame of a page builder, a window of its own.
   * @internal
   */
  adoptedCallback() {
    if (this.ownRoot) wearIn(this.ownRoot, this.constructor.elementStyles);
  }
  /** One warning a mistake, however many elements of the page meet it. */
  warn(message) {
    warn(message);
  }
  card() {
    const { language } = this;
    return html`<section class="card" part="card" aria-labelledby="title" lang=${language} dir=${directionOf(language)}> ${this.view()} ${this.footer()} </section>`;
  }
  /** Numbers, and what the card rests on; nothing where it says nothing medical. */
  footer() {
    const { statements, sources } = this;
    if (statements.length === 0) return nothing;
    const known = this.isStatic ? evidence : sources.evidence;
    const all = known && citationsOf(known, statements, this.isStatic, (statement, view) => this.shown(statement, view));
    const { elsewhere, ask } = sources;
    const rests = footer(
      this.context,
      { first: firstSources(statements), all, elsewhere, ask },
      this.overrides.isAdapted
    );
    return this.hasNumbers ? rests : [numberRow(this.context), rests];
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
    if (this.overrides.offer(key)) return this.replaced(key, content);
    return again ? this.overrides.wordsOf(key) ?? content : content;
  }
  /** Where the hospital's words for a sentence stand. */
  replaced(key, ours) {
    return html`<slot name=${key}>${ours}</slot>`;
  }
  /** How this element says things, for the shared views. */
  get voice() {
    return {
      say: (key) => this.sentence(key),
      shown: (statement, view) => this.shown(statement, view),
      whenToCall: () => this.whenToCall(),
      own: (slot) => this.overrides.offer(slot) ? html`<slot name=${slot}></slot>` : nothing
    };
  }
  /** To the card of all signs: that of the page, or else the hosted one. Without script its page has a menu. */
  whenToCall() {
    const tag = "miscarriage-warning-signs";
    const address = this.isStatic ? void 0 : hostedPage?.(this.language, tag);
    const go = (event) => {
      const card = document.querySelector(tag);
      if (!card) return;
      event.preventDefault();
      card.tabIndex = -1;
      card.focus();
    };
    return address ? html`<a href=${address} rel="noreferrer" @click=${go}>${this.plainText("signs-title")}</a>` : nothing;
  }
  /** The same words as plain text: for a list that is copied, or where no markup can stand. */
  plainText(key) {
    return this.overrides.wordsOf(key) ?? this.text[key].replace(/\*\*/g, "");
  }
  /** For the shared views: whose page, in which language, and what is true now. */
  get context() {
    const { text, language, hospital, clock, paint } = this;
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
        return isStatic || !paint.isPainted ? void 0 : clock.openingOf(hospital);
      }
    };
  }
}
/** The release, to tell two copies on one page apart. */
MiscarriageElement.version = "0.1.0";
MiscarriageElement.styles = [tokens, cardStyles, overrideStyles, waitingStyles];
MiscarriageElement.properties = {
  ...Object.fromEntries(detailNames.map((name) => [propertyOf(name), { attribute: name }])),
  headingLevel: { attribute: "heading-level" },
  location: {},
  theme: {}
};

export { MiscarriageElement as M };
