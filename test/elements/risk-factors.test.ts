import {aTimeout, expect} from '@open-wc/testing';
import {factorGroups, riskFactors} from '../../src/content/risk-factors.js';
import {all, mount, textOf} from '../support/mount.js';

const open = '<miscarriage-risk-factors-open></miscarriage-risk-factors-open>';
type Checklist = HTMLElement & {shadowRoot: ShadowRoot; updateComplete: Promise<boolean>};

const boxes = (element: Checklist) => all<HTMLInputElement>(element, 'input[type="checkbox"]');
const tick = async (element: Checklist, ...indexes: number[]) => {
  for (const index of indexes) boxes(element)[index]!.click();
  await element.updateComplete;
};
const button = (element: Checklist, name: string) =>
  element.shadowRoot.querySelector<HTMLButtonElement>(`.button-${name}`);
const list = (element: Checklist) =>
  all(element, '.paper li').map((item) => item.innerText.replace(/\s+/g, ' ').trim());
const write = async (element: Checklist, words: string) => {
  const field = element.shadowRoot.querySelector<HTMLTextAreaElement>('#own')!;
  field.value = words;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
};
const withClipboard = async (clipboard: unknown, act: () => Promise<void>) => {
  const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  await act();
  if (before) Object.defineProperty(navigator, 'clipboard', before);
  else delete (navigator as unknown as {clipboard?: unknown}).clipboard;
};

describe('risk factors', () => {
  it('has three groups, the nine factors of the Dutch hospital among them', async () => {
    const element = await mount(open);
    expect(all(element, '.factor-group')).to.have.length(factorGroups.length);
    expect(boxes(element)).to.have.length(riskFactors.length);
    const ids: string[] = riskFactors.map(({id}) => id);
    for (const id of ['age', 'chromosomes', 'coil', 'diabetes', 'alcohol', 'smoking', 'weight', 'fertility-treatment', 'valproate', 'isotretinoin']) expect(ids).to.include(id); // prettier-ignore
  });

  it('adds a topic and a question to the list for each tick, in its own order, and takes it away again', async () => {
    const element = await mount(open);
    await tick(element, 7, 0);
    expect(list(element)).to.deep.equal([
      "Smoking, or other people's smoke What help is there for us to stop?",
      'Diabetes How do we get my blood sugar steady before a pregnancy?',
    ]);
    await tick(element, 0);
    expect(list(element)).to.have.length(1);
  });

  it('says and shows nothing else than the list that depends on the ticks', async () => {
    const element = await mount(open);
    const outside = () => {
      const copy = element.shadowRoot.querySelector('.card')!.cloneNode(true) as HTMLElement;
      copy.querySelector('.paper')!.remove();
      return copy.outerHTML.replace(/<!--.*?-->/g, '');
    };
    const before = outside();
    await tick(element, ...riskFactors.keys());
    expect(outside()).to.equal(before);
    // No count, no score: the words around the items are the same for one tick and for all.
    const around = () => {
      const copy = element.shadowRoot.querySelector('.paper')!.cloneNode(true) as HTMLElement;
      copy.querySelector('ul')!.remove();
      return copy.textContent.replace(/\s+/g, ' ');
    };
    const all = around();
    await tick(element, ...[...riskFactors.keys()].slice(1));
    expect(around()).to.equal(all);
  });

  it('copies the list as plain lines', async () => {
    const element = await mount(open);
    await tick(element, 0);
    await write(element, 'Why me?');
    let copied = '';
    const clipboard = {
      writeText: (text: string) => {
        copied = text;
        return Promise.resolve();
      },
    };
    await withClipboard(clipboard, async () => {
      button(element, 'copy')!.click();
      await aTimeout(0);
    });
    expect(copied.split('\n')).to.deep.equal([
      'To talk about with your doctor or midwife',
      "- Smoking, or other people's smoke. What help is there for us to stop?",
      '- Why me?',
    ]);
    await element.updateComplete;
    expect(textOf(element, '.message')).to.equal('Copied');
  });

  const endings: [name: string, end: (element: Checklist) => void][] = [
    ['Clear', (element) => button(element, 'clear')!.click()],
    ['the page is left', () => dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))],
    [
      'the element is taken out of the page',
      (element) => {
        const parent = element.parentElement!;
        element.remove();
        parent.append(element);
      },
    ],
  ];
  for (const [name, end] of endings) {
    it(`has nothing left after ${name}`, async () => {
      const element = await mount(open);
      await tick(element, 0, 3);
      await write(element, 'Why me?');
      end(element);
      await element.updateComplete;
      await aTimeout(0);
      expect(boxes(element).some(({checked}) => checked)).to.equal(false);
      expect(element.shadowRoot.querySelector<HTMLTextAreaElement>('#own')!.value).to.equal('');
      expect(list(element)).to.deep.equal([]);
    });
  }

  it('keeps its root closed, and its ticks out of every property', async () => {
    const element = document.createElement('miscarriage-risk-factors');
    document.body.append(element);
    await aTimeout(50);
    expect(element.shadowRoot === null).to.equal(true);
    const names: string[] = [];
    let object = element as object;
    while (object !== HTMLElement.prototype) {
      names.push(...Object.getOwnPropertyNames(object));
      object = Object.getPrototypeOf(object) as object;
    }
    expect(names.filter((name) => /tick/i.test(name))).to.deep.equal([]);
    element.remove();
  });

  it('tells the known session recorders to stay out', async () => {
    const element = await mount(open);
    expect(element.matches('.rr-block.fs-exclude[data-hj-suppress][data-clarity-mask][data-private]')).to.equal(true);
  });

  it('asks the browser not to fill in, check or complete what is typed', async () => {
    const element = await mount(open);
    const field = element.shadowRoot.querySelector('#own')!;
    expect(['autocomplete', 'spellcheck', 'writingsuggestions'].map((name) => field.getAttribute(name))).to.deep.equal([
      'off',
      'false',
      'false',
    ]);
    for (const box of boxes(element)) expect(box.getAttribute('autocomplete')).to.equal('off');
  });

  // What a script of the page can see is pinned here: README, "Privacy".
  it('lets no event out of its root; a capture listener sees the host and nothing of the box', async () => {
    const element = document.createElement('miscarriage-risk-factors');
    document.body.append(element);
    await aTimeout(50);
    const root = (element as unknown as {renderRoot: ShadowRoot}).renderRoot;
    const bubbled: string[] = [];
    const captured: EventTarget[] = [];
    const types = ['click', 'change', 'input', 'keydown', 'pointerdown'];
    const bubble = ({type}: Event) => bubbled.push(type);
    const capture = (event: Event) => {
      captured.push(...event.composedPath());
      // Of all that an event says of a node: Firefox knows more than its target.
      for (const name in event) captured.push((event as unknown as Record<string, EventTarget>)[name]!);
    };
    for (const type of types) {
      document.addEventListener(type, bubble);
      document.addEventListener(type, capture, true);
    }
    root.querySelector<HTMLInputElement>('input')!.click();
    root.querySelector('#own')!.dispatchEvent(new KeyboardEvent('keydown', {key: 'h', bubbles: true, composed: true}));
    for (const type of types) {
      document.removeEventListener(type, bubble);
      document.removeEventListener(type, capture, true);
    }
    expect(bubbled).to.deep.equal([]);
    expect(captured).to.include(element);
    expect(captured.some((target) => target instanceof Node && target.getRootNode() === root)).to.equal(false);
    element.remove();
  });
});
