import type {MiscarriageElement} from '../../src/index.js';
import type {DetailName} from '../../src/hospital/hospital.js';
import type {Case, Child, ElementChild, HospitalFile, Step} from './cases.js';
import {Odd} from './values.js';

/** What was given at the end, as the page holds it. */
export interface Given {
  /** Attributes and properties, by the name of the property. */
  values: ReadonlyMap<string, unknown>;
  metas: ReadonlyMap<string, string>;
  file: HospitalFile | undefined;
  /** The words of its children, with blanks between them. */
  children: string;
  /** Where links in its children lead. */
  links: readonly string[];
}

/** What went wrong and reached the page, or was caught by the net under a card. */
const faults: string[] = [];
const note = (fault: unknown): void => {
  faults.push(fault instanceof Error ? `${fault.message}\n${fault.stack}` : String(fault));
};
export const breach = globalThis as {breach?: unknown};

const policy = Object.assign(document.createElement('meta'), {
  httpEquiv: 'Content-Security-Policy',
  content: "script-src 'self'; img-src 'none'; media-src 'none'; frame-src 'none'; require-trusted-types-for 'script'",
});

/** Listens for what goes wrong, and keeps warnings off the console: there are very many. Returns how to stop. */
export const watch = (): (() => void) => {
  const stops: (() => void)[] = [];
  const listen = (type: string, act: (event: Event) => void) => {
    const listener = (event: Event) => {
      event.preventDefault();
      act(event);
    };
    window.addEventListener(type, listener, true);
    stops.push(() => {
      window.removeEventListener(type, listener, true);
    });
  };
  listen('error', (event) => {
    if (event instanceof ErrorEvent) note(event.error ?? event.message);
  });
  listen('unhandledrejection', (event) => {
    note((event as PromiseRejectionEvent).reason);
  });
  listen('securitypolicyviolation', (event) => {
    const {effectiveDirective, sample, sourceFile} = event as SecurityPolicyViolationEvent;
    if (/script/.test(effectiveDirective)) note(`${effectiveDirective} ${sample} in ${sourceFile}`);
  });
  document.head.append(policy);
  const {warn, error} = console;
  const {print, onerror, requestAnimationFrame, setTimeout} = globalThis;
  // Tens of thousands of cases do not wait for a screen.
  globalThis.requestAnimationFrame = (act) => {
    void nextTask().then(act as () => void);
    return 0;
  };
  globalThis.setTimeout = ((act: () => void, delay?: number) =>
    delay ? setTimeout(act, delay) : void nextTask().then(act)) as typeof setTimeout;
  // Mocha's own would end the test at once, before its case is made small.
  globalThis.onerror = null;
  console.warn = () => undefined;
  console.error = (...parts: unknown[]) => {
    parts.forEach(note);
  };
  globalThis.print = () => undefined;
  return () => {
    stops.forEach((stop) => {
      stop();
    });
    Object.assign(console, {warn, error});
    Object.assign(globalThis, {print, onerror, requestAnimationFrame, setTimeout});
    policy.remove();
  };
};

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

const elementOf = ({tag, attributes, children}: ElementChild): Element => {
  const element = document.createElement(tag);
  // A field by that name hides the property of its form.
  if (tag === 'form' && attributes['name'])
    element.append(Object.assign(document.createElement('input'), {name: attributes['name'], size: 2}));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(nodeOf));
  return element;
};
const nodeOf = (child: Child): Node => {
  if ('text' in child) return document.createTextNode(child.text);
  if ('comment' in child) return document.createComment(child.comment);
  return elementOf(child);
};

const refuse = (): never => {
  throw new Error('not to be read');
};
const fileOf = (file: HospitalFile): unknown => {
  if (file instanceof Odd) return file.make();
  const objectOf = (entries: typeof file.entries): Record<string, unknown> =>
    Object.fromEntries(entries.map(([name, value]) => [name, value instanceof Odd ? value.make() : value]));
  const made = objectOf(file.entries);
  if (file.locations.length)
    made['locations'] = file.locations.map(({name, entries}) => ({...objectOf(entries), name}));
  if (file.shape === 'without a prototype') Object.setPrototypeOf(made, null);
  if (file.shape === 'frozen') Object.freeze(made);
  if (file.shape === 'every getter throws')
    for (const name of Object.keys(made)) Object.defineProperty(made, name, {get: refuse, enumerable: true});
  return made;
};

/** A card in a page, for one case. */
class Stage {
  readonly values = new Map<string, unknown>();
  readonly metas = new Map<string, HTMLMetaElement>();
  file: HospitalFile | undefined;
  readonly home = document.createElement('div');
  private readonly inDutch = document.createElement('div');
  private readonly rooted = document.createElement('div');

  constructor(
    readonly element: MiscarriageElement,
    width: number,
    private readonly propertyOf: (attribute: string) => string | undefined,
  ) {
    const places = [this.home, this.inDutch, this.rooted];
    for (const place of places) place.style.inlineSize = `${width}px`;
    this.home.lang = 'en';
    this.inDutch.lang = 'nl';
    this.rooted.attachShadow({mode: 'open'});
    document.body.append(...places);
  }

  act(step: Step): void {
    const {element} = this;
    switch (step.do) {
      case 'attribute':
        // To take away what is not there says nothing to the element.
        if (step.value !== null || element.hasAttribute(step.name))
          this.values.set(this.propertyOf(step.name)!, step.value);
        if (step.value === null) element.removeAttribute(step.name);
        else element.setAttribute(step.name, step.value);
        return;
      case 'property': {
        const value = step.value instanceof Odd ? step.value.make() : step.value;
        this.values.set(step.name, value);
        Reflect.set(element, step.name, value);
        return;
      }
      case 'meta':
        this.meta(step.name, step.content);
        return;
      case 'file':
        this.file = step.file;
        Object.assign(globalThis, {miscarriageHospital: fileOf(step.file)});
        this.scriptHasRun();
        return;
      case 'language': {
        const place = element.parentElement ?? this.home;
        if (step.lang === null) place.removeAttribute('lang');
        else place.lang = step.lang;
        return;
      }
      case 'move':
        this.move(step.to);
        return;
      case 'child':
        element.append(nodeOf(step.child));
        return;
      case 'forget a child':
        element.childNodes[step.at]?.remove();
        return;
      case 'change a word': {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let at = 0; texts.nextNode(); at++) if (at === step.at) texts.currentNode.nodeValue = step.to;
        return;
      }
      case 'press': {
        const pressed = element.shadowRoot?.querySelectorAll<HTMLElement>('button, input, summary')[step.at];
        pressed?.click();
      }
    }
  }

  private meta(name: string, content: string | null): void {
    this.metas.get(name)?.remove();
    this.metas.delete(name);
    if (content === null) return;
    const meta = Object.assign(document.createElement('meta'), {name: `miscarriage:${name}`, content});
    this.metas.set(name, meta);
    document.head.append(meta);
  }

  private scriptHasRun(): void {
    const script = Object.assign(document.createElement('script'), {type: 'text/plain'});
    document.head.append(script);
    script.dispatchEvent(new Event('load'));
    script.remove();
  }

  private move(to: Extract<Step, {do: 'move'}>['to']): void {
    const {element} = this;
    if (to === 'away') element.remove();
    else if (to === 'home') this.home.append(element);
    else if (to === 'a page in Dutch') this.inDutch.prepend(element);
    else if (to === 'a shadow root') this.rooted.shadowRoot!.append(element);
    else if (element.parentNode) element.parentNode.append(element);
  }

  async settled(): Promise<void> {
    const {paint} = this.element as unknown as {paint: {drawnAgain?: Promise<void>}};
    for (let times = 0; times < 2; times++) {
      // Observers tell of a change after the script that made it.
      await Promise.resolve();
      await this.element.updateComplete;
      await paint.drawnAgain;
    }
  }

  get given(): Given {
    const {values, file, element} = this;
    const metas = new Map([...this.metas].map(([name, {content}]) => [name, content]));
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let children = '';
    while (texts.nextNode()) children += `${texts.currentNode.nodeValue} `;
    // Two texts of one paragraph are one to a reader.
    for (const parent of [element, ...element.querySelectorAll('*')])
      for (const {textContent} of parent.childNodes) children += `${textContent} `;
    const links = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!);
    return {values, metas, file, children, links};
  }

  clear(): void {
    for (const place of [this.element, this.home, this.inDutch, this.rooted, ...this.metas.values()]) place.remove();
    delete (globalThis as {miscarriageHospital?: unknown}).miscarriageHospital;
    this.scriptHasRun();
  }
}

/** Plays a case, and lets `judge` look at how it ends. */
export const play = async (
  tag: string,
  {width, opened, before, after}: Case,
  propertyOf: (attribute: string) => string | undefined,
  judge: (element: MiscarriageElement, given: Given) => void,
): Promise<void> => {
  faults.length = 0;
  const stage = new Stage(document.createElement(tag) as unknown as MiscarriageElement, width, propertyOf);
  const {element, home} = stage;
  try {
    for (const step of before) stage.act(step);
    home.append(element);
    await stage.settled();
    for (const step of after) {
      stage.act(step);
      await stage.settled();
    }
    if (!element.isConnected) {
      home.append(element);
      await stage.settled();
    }
    for (const details of opened ? (element.shadowRoot?.querySelectorAll('details') ?? []) : []) details.open = true;
    judge(element, stage.given);
    await nextTask();
    if (faults.length) throw new Error(`the page met: ${faults.join('\n')}`);
    if ('breach' in breach) throw new Error('a script ran that was given as words');
  } finally {
    stage.clear();
    delete breach.breach;
  }
};

export type {DetailName};
