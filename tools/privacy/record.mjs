/**
 * Notes what a page's scripts do that could store, send or show what a reader does. Runs in the page before anything else, and changes nothing
 * of what the page does. Each note says what was done, which file did it, and at which step of the reader.
 * @param {string[]} tags
 */
export const record = (tags) => {
  const state = {
    tags,
    notes: /** @type {Record<string, unknown>[]} */ ([]),
    /** What the reader does now. */
    step: '',
    /** Every root of ours, a closed one too. */
    roots: new WeakMap(),
    /** The files that define our elements. */
    ours: /** @type {Set<string>} */ (new Set()),
    /** What the reader has used; see reader.mjs. */
    used: new WeakMap(),
    /** The element that got the last click. */
    clicked: /** @type {unknown} */ (undefined),
  };
  Object.defineProperty(window, Symbol.for('privacy'), {value: state});

  /** The file that called: what runs here has no address. */
  const caller = () => /(?:https?|file|blob|data):[^\s()]+?(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0] ?? '';
  const note = (kind, what, more = {}) => {
    const {step} = state;
    state.notes.push({kind, what, by: caller(), step, ...more});
  };

  /** The name or the words that are given; of a request the address, before which its method can stand. */
  const words = (kind, /** @type {any[]} */ [first, second]) => {
    if (kind !== 'request') return String(first).slice(0, 60);
    const given = String(/^[A-Z]+$/.test(first) ? second : (first?.url ?? first));
    return URL.canParse(given, location.href) ? new URL(given, location.href).href : given;
  };
  /** Notes each call of a function, or each `new` of a class. */
  const watch = (kind, owner, name, describe = (/** @type {any[]} */ args) => words(kind, args)) => {
    const original = owner?.[name];
    if (typeof original !== 'function') return;
    const seen = (args) => {
      const what = describe(args);
      if (what !== undefined) note(kind, `${name}: ${what}`);
    };
    owner[name] = new Proxy(original, {
      apply: (target, self, args) => {
        seen(args);
        return Reflect.apply(target, self, args);
      },
      construct: (target, args, of) => {
        seen(args);
        return Reflect.construct(target, args, of);
      },
    });
  };
  /** @type {Record<string, [owner: any, names: string][]>} */
  const calls = {
    request: [
      [window, 'fetch WebSocket EventSource RTCPeerConnection WebTransport Worker SharedWorker open'],
      [window.XMLHttpRequest?.prototype, 'open'],
      [window.Navigator?.prototype, 'sendBeacon share'],
      [window.ServiceWorkerContainer?.prototype, 'register'],
      [window.HTMLFormElement?.prototype, 'submit requestSubmit'],
    ],
    storage: [
      [window.Storage?.prototype, 'setItem'],
      [window.IDBFactory?.prototype, 'open'],
      [window.CacheStorage?.prototype, 'open'],
      [/** @type {any} */ (window).CookieStore?.prototype, 'set'],
      [window.StorageManager?.prototype, 'getDirectory persist'],
    ],
    clipboard: [[window.Clipboard?.prototype, 'write writeText read readText']],
    history: [[window.History?.prototype, 'pushState replaceState']],
    message: [
      [window, 'postMessage'],
      [window.BroadcastChannel?.prototype, 'postMessage'],
      [window.MessagePort?.prototype, 'postMessage'],
    ],
    form: [[window.ElementInternals?.prototype, 'setFormValue']],
  };
  for (const [kind, owners] of Object.entries(calls))
    for (const [owner, names] of owners) for (const name of names.split(' ')) watch(kind, owner, name);
  watch('clipboard', Document.prototype, 'execCommand', ([command]) =>
    /copy|cut/i.test(command) ? command : undefined,
  );
  /** @type {[kind: string, owner: any, name: string][]} */
  const properties = [
    ['storage', Document.prototype, 'cookie'],
    ['address', Document.prototype, 'title'],
    ['name', window, 'name'],
    // Only to know who asked, where that is done.
    ['request', HTMLImageElement.prototype, 'src'],
    ['request', HTMLScriptElement.prototype, 'src'],
    ['request', HTMLIFrameElement.prototype, 'src'],
    ['request', HTMLMediaElement.prototype, 'src'],
    ['request', HTMLLinkElement.prototype, 'href'],
  ];
  for (const [kind, owner, name] of properties) {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    if (!property?.set) continue;
    Object.defineProperty(owner, name, {
      ...property,
      set(value) {
        note(kind, `${name}: ${words(kind, [value])}`, {isHint: kind === 'request'});
        property.set.call(this, value);
      },
    });
  }
  // Also when a script only sets what stands behind the #.
  /** @type {any} */ (window).navigation?.addEventListener('navigate', ({destination}) =>
    note('address', destination.url),
  );
  window.print = () => note('print', 'print');

  // Ours: where they are defined, and their roots.
  watch('define', CustomElementRegistry.prototype, 'define', ([name]) => {
    if (tags.includes(name)) state.ours.add(caller());
    return undefined;
  });
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    if (tags.includes(this.localName)) {
      state.roots.set(this, root);
      // What changes on the element itself is seen by any script, and by a style sheet.
      new MutationObserver((records) => {
        for (const {attributeName} of records)
          if (state.step && this.hasAttribute(attributeName ?? ''))
            note('trace', `attribute ${attributeName}`, {host: this.localName, by: ''});
      }).observe(this, {attributes: true});
    }
    return root;
  };

  // What a listener of the page hears of our elements. The same event is noted once a step.
  const heard = new Set();
  const hostOf = (path) => path.find((node) => node instanceof Element && tags.includes(node.localName));
  const hear = (/** @type {Event} */ event) => {
    const path = event.composedPath();
    const host = hostOf(path);
    if (!host) return;
    if (event.type === 'click') state.clicked = host;
    const root = state.roots.get(host);
    const shows = [...path];
    // Also what only one browser gives an event, such as `explicitOriginalTarget`.
    for (const name in event) shows.push(event[name]);
    const more = {
      host: host.localName,
      closed: root?.mode === 'closed',
      inside: shows.some((node) => node instanceof Node && node !== root && node.getRootNode() === root),
      detail: event instanceof CustomEvent ? JSON.stringify(event.detail) : undefined,
      by: '',
    };
    const key = JSON.stringify([event.type, more]);
    if (!heard.has(key)) note('event', event.type, more);
    heard.add(key);
  };
  const types = new Set('focusin focusout compositionstart compositionupdate compositionend beforetoggle'.split(' '));
  for (const from of [window, document, HTMLElement.prototype])
    for (const name in from) if (/^on[a-z]/.test(name)) types.add(name.slice(2));
  for (const type of types) addEventListener(type, hear, {capture: true, passive: true});
  // Of a name that nobody can know, so it is heard where it is sent.
  const {dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    const host =
      this instanceof Node &&
      (tags.includes(/** @type {any} */ (this).localName) ? this : /** @type {any} */ (this.getRootNode()).host);
    const isSeen = event.composed || !(this instanceof Node && this.getRootNode() === state.roots.get(host));
    if (host && tags.includes(host.localName) && isSeen)
      note('event', event.type, {
        host: host.localName,
        sent: true,
        detail: JSON.stringify(/** @type {any} */ (event).detail) ?? '',
      });
    return dispatchEvent.call(this, event);
  };
};

/** What is left in a page, to compare before and after. */
export const left = async () => {
  const keys = (/** @type {() => object} */ get) => {
    try {
      return Object.keys(get());
    } catch {
      return [];
    }
  };
  const list = async (/** @type {() => Promise<any[]>} */ get) => {
    try {
      return await get();
    } catch {
      return [];
    }
  };
  return {
    storage: [
      ...keys(() => localStorage).map((name) => `localStorage ${name}`),
      ...keys(() => sessionStorage).map((name) => `sessionStorage ${name}`),
      ...(await list(async () => (await indexedDB.databases()).map(({name}) => `IndexedDB ${name}`))),
      ...(await list(async () => (await caches.keys()).map((name) => `Cache ${name}`))),
    ],
    history: [`history.length ${history.length}`, `history.state ${JSON.stringify(history.state)}`],
    address: [`address ${location.href}`, `title ${document.title}`],
    name: [`window.name ${window.name}`],
  };
};
