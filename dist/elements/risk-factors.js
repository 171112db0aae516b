/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { css, html, LitElement, nothing } from 'lit';
import { M as MiscarriageElement } from '../element.js';
import { V as factorsIntro, W as riskFactors, X as groupNotes, H as saidIn, Y as factorGroups } from '../shared.js';
import { b as buttonStyles } from '../ui/button.styles.js';
import { h as heading } from '../ui/heading.js';
import { i as icon } from '../ui/icon.js';
import { a as printAlone } from '../ui/on-paper.js';
import { s as said } from '../ui/parts.js';
import { p as partStyles } from '../ui/parts.styles.js';

const revealingEvents = "beforeinput change click copy cut dblclick input keydown keyup mousedown mouseup paste pointerdown pointerup select selectionchange touchend touchstart";
function closeToEvents() {
  const hosts = /* @__PURE__ */ new WeakMap();
  const through = { originalTarget: Event, explicitOriginalTarget: Event, rangeParent: UIEvent };
  for (const [name, { prototype }] of Object.entries(through)) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (!property?.get) continue;
    Object.defineProperty(prototype, name, {
      ...property,
      get() {
        const node = property.get?.call(this);
        return node instanceof Node && hosts.get(node.getRootNode()) || node;
      }
    });
  }
  return hosts;
}
let closed;
function stopEvents(root, host) {
  closed ??= closeToEvents();
  closed.set(root, host);
  for (const type of revealingEvents.split(" ")) {
    root.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
  return root;
}
const classes = "amp-block fs-exclude no-mouseflow nr-block ph-no-capture rr-block sentry-block";
const attributes = {
  "clarity-mask": "True",
  "dd-privacy": "hidden",
  "hj-suppress": "",
  "matomo-mask": "",
  "openreplay-hidden": "",
  private: "",
  sl: "exclude"
};
function keepRecordersOut(host) {
  for (const name of classes.split(" ")) if (!host.classList.contains(name)) host.classList.add(name);
  for (const [name, value] of Object.entries(attributes))
    if (host.getAttribute(`data-${name}`) !== value) host.setAttribute(`data-${name}`, value);
}
function holdRecordersOut(host) {
  keepRecordersOut(host);
  const observer = new MutationObserver(() => {
    keepRecordersOut(host);
  });
  observer.observe(host, { attributes: true });
  return () => {
    observer.disconnect();
  };
}

const styles = css`.card .privacy{display:flex;gap:.6em;align-items:flex-start;padding:.6em .85em;border:1px solid var(--_line);border-radius:var(--_radius);background:var(--_soft);line-height:1.4}.privacy .icon,legend .icon{color:var(--_link)}.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:1em}.factors{display:grid;grid-template-columns:minmax(0,1fr);gap:.9em;align-content:start}legend{max-inline-size:100%;display:flex;align-items:center;gap:.55em;margin-block-end:.4em;padding:0;font-size:1.0625em;font-weight:700}.card :is(.privacy,.quiet,legend~.said){font-size:.9375em;line-height:1.4}.factor{position:relative;line-height:1.35}.about>summary{position:absolute;inset-block-start:0;inset-inline-end:0;inline-size:44px}.about>.said{padding-block-end:.5em;padding-inline-start:2em}.factor:lang(ar){line-height:1.7}.tick{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.65em;align-items:center;min-block-size:44px;padding-block:.2em;padding-inline-end:44px;font-weight:600;cursor:pointer}.tick input,.box{inline-size:1.35em;block-size:1.35em;margin:0;font:inherit;accent-color:var(--_link)}.paper{display:grid;grid-template-columns:minmax(0,1fr);gap:.95em;align-content:start;padding:1.2em;border-radius:var(--_radius);border-end-end-radius:var(--_radius-lead);background:var(--_wash)}.list-heading{font-size:1.0625em}.paper summary{display:block;min-block-size:0}.paper ul{list-style:none}.paper li{padding-block:.6em;border-block-end:1px solid var(--_control);line-height:1.4}.paper li b{display:block}.empty{color:var(--_text-soft)}.own :is(label,span){display:block;margin-block-end:.3em;font-weight:700}.paper textarea,.field{display:block;inline-size:100%;block-size:4.5em;padding:.5em .7em;font:inherit;color:inherit;background:var(--_surface);border:1.5px solid var(--_control);border-radius:var(--_radius);resize:vertical}.keep-place{display:grid;gap:.95em}.message{min-block-size:1.5em}@container (min-width: 48em){.columns{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2.35em;align-items:start}.paper{position:sticky;inset-block-start:1em;padding:1.5em}}@media(forced-colors:active){.paper{border:1px solid CanvasText}}@media print{.columns,.paper{display:block}.factors,.message,.paper .by-hand,.empty{display:none}.paper{position:static;break-inside:avoid;border:1pt solid #000;border-radius:0}.keep-place{visibility:visible}.paper textarea,.field{min-block-size:72pt;border:0;border-radius:0;background:repeating-linear-gradient(#fff 0 23pt,#999 23pt 24pt);line-height:24pt;resize:none;print-color-adjust:exact}}`;

function staticList(level, title, items, text) {
  return html`<details> <summary>${heading(level, "list-heading", "list", title)}</summary><ul role="list"> ${items} </ul></details><div class="keep-place" aria-hidden="true"> <p class="empty">${text["list-empty"]}</p><div class="own"> <span>${text["own-question"]}</span> <div class="field"></div></div><div class="buttons"><span class="button">${icon("print")}${text["print"]}</span></div><p class="message"></p></div>`;
}

var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var _ticks;
class MiscarriageRiskFactors extends MiscarriageElement {
  constructor() {
    super(...arguments);
    __privateAdd(this, _ticks, /* @__PURE__ */ new Set());
    this.forget = () => {
      __privateGet(this, _ticks).clear();
      this.message = void 0;
      const field = this.field;
      if (field) field.value = "";
      this.requestUpdate();
    };
    this.statements = [
      factorsIntro,
      ...Object.values(groupNotes).flat(),
      ...riskFactors,
      ...saidIn(riskFactors)
    ];
  }
  get field() {
    return this.renderRoot?.querySelector("#own") ?? null;
  }
  connectedCallback() {
    super.connectedCallback();
    this.letRecordersIn = holdRecordersOut(this);
    addEventListener("pagehide", this.forget);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.letRecordersIn?.();
    removeEventListener("pagehide", this.forget);
    this.forget();
  }
  createRenderRoot() {
    return stopEvents(super.createRenderRoot(), this);
  }
  view() {
    return html`${this.head(this.sentence("factors-title"), this.sentence("factors-intro"))} <p class="privacy" part="privacy">${icon("lock")}<span>${this.sentence("privacy")}</span></p><div class="columns"> <div class="factors"> <p class="quiet">${this.sentence("factors-no-score")}</p> ${factorGroups.map((group) => this.group(group))} </div><div class="paper" part="list"> ${this.isStatic ? staticList(
      this.headingLevelNumber + 1,
      this.sentence("list-title"),
      riskFactors.map((factor) => this.item(factor)),
      this.text
    ) : this.list()} </div></div>`;
  }
  group(group) {
    const factors = riskFactors.filter((factor) => factor.group === group);
    return html`<fieldset class="factor-group" part="factor-group"> <legend>${icon(group)}<span>${this.sentence(`group-${group}`)}</span></legend> ${groupNotes[group].map((note) => said(this.voice, note))} ${factors.map((factor) => this.factor(factor))} </fieldset>`;
  }
  factor(factor) {
    const { id, says } = factor;
    const tick = (event) => {
      if (event.target.checked) __privateGet(this, _ticks).add(id);
      else __privateGet(this, _ticks).delete(id);
      this.message = void 0;
      this.requestUpdate();
    };
    const box = this.isStatic ? html`<span class="box"></span>` : html`<input type="checkbox" autocomplete="off" .checked=${__privateGet(this, _ticks).has(id)} @change=${tick} />`;
    return html`<div class="factor" part="factor"> <label class="tick">${box}<span>${this.sentence(id)}</span></label> <details class="about"> <summary aria-label=${this.plainText("factor-more").replace("{label}", this.plainText(id))}> ${icon("chevron", "icon chevron")} </summary> ${says.map((statement) => said(this.voice, statement))} </details></div>`;
  }
  /** Not in a slot: a click on it would name it to the whole page, and so would its being shown. */
  replaced(key) {
    return this.overrides.copyOf(key);
  }
  item({ id }) {
    return html`<li part="list-item"><b>${this.plainText(id)}</b> ${this.sentence(`${id}-question`)}</li>`;
  }
  list() {
    const items = riskFactors.map((factor) => ({ id: factor.id, view: this.item(factor) }));
    const nothingYet = this.sentence("list-empty");
    const more = [this.button("copy", () => void this.copy()), this.button("clear", () => void this.clear())];
    const ticked = items.filter(({ id }) => __privateGet(this, _ticks).has(id));
    const empty = ticked.length === 0 && !this.field?.value.trim();
    return html`${heading(this.headingLevelNumber + 1, "list-heading", "list", this.sentence("list-title"))} ${ticked.length ? html`<ul role="list"> ${ticked.map(({ view }) => view)} </ul>` : html`<p class="empty">${nothingYet}</p>`} <div class="own" part="own-question"> <label for="own">${this.sentence("own-question")}</label> <textarea id="own" rows="2" autocomplete="off" spellcheck="false" writingsuggestions="false" data-gramm="false" @input=${() => {
      this.requestUpdate();
    }} ></textarea> </div><div class="buttons"> ${this.button("print", () => {
      printAlone(this);
    })} ${empty ? nothing : more} </div><p class="message" role="status">${this.message ? this.text[this.message] : nothing}</p> ${this.message === "copy-by-hand" ? html`<textarea class="by-hand" readonly aria-label=${this.text["copy"]} .value=${this.plainList()} ></textarea>` : nothing}`;
  }
  button(name, act) {
    return html`<button type="button" class="button button-${name}" part="button" @click=${act}> ${icon(name)}${this.sentence(name)} </button>`;
  }
  plainList() {
    const lines = riskFactors.filter(({ id }) => __privateGet(this, _ticks).has(id)).map(({ id }) => `- ${this.plainText(id)}. ${this.plainText(`${id}-question`)}`);
    const own = this.field?.value.trim();
    return [this.plainText("list-title"), ...lines, ...own ? [`- ${own}`] : []].join("\n");
  }
  async copy() {
    try {
      await navigator.clipboard.writeText(this.plainList());
      this.message = "copied";
    } catch {
      this.message = "copy-by-hand";
    }
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector(".by-hand")?.select();
  }
  async clear() {
    this.forget();
    await this.updateComplete;
    this.renderRoot.querySelector(".button-print")?.focus();
  }
}
_ticks = new WeakMap();
MiscarriageRiskFactors.styles = [MiscarriageElement.styles, buttonStyles, partStyles, styles];
// A tracker's listener on the document sees through an open root, into what was ticked.
MiscarriageRiskFactors.shadowRootOptions = { ...LitElement.shadowRootOptions, mode: "closed" };

export { MiscarriageRiskFactors };
