import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {all, mount, textOf} from '../support/mount.js';
import {collectWarnings} from '../support/warnings.js';

type Checklist = Awaited<ReturnType<typeof mount>>;

const open = (inside: string, language?: string) =>
  mount(`<miscarriage-risk-factors-open>${inside}</miscarriage-risk-factors-open>`, language);
const question = '<span slot="smoking-question">Ask <a href="#help">our <b>nurse</b></a> for help.</span>';
const label = '<span slot="smoking">Smoking: <a href="#help">read more</a></span>';

const boxes = (element: Checklist) => all<HTMLInputElement>(element, 'input[type="checkbox"]');
/** The first box of all. */
const smoking = (element: Checklist) => boxes(element)[0]!;
const links = (element: Checklist) => all<HTMLAnchorElement>(element, 'a[href="#help"]');
const isTicked = (element: Checklist) => all(element, '.paper li').length > 0;

/** All that a script of the page is told: events that bubble to it, what it catches on their way down, who has the focus. */
const listen = () => {
  const bubbled: string[] = [];
  const targets = new Set<EventTarget>();
  const types = 'click auxclick change input keydown keyup pointerdown pointerup pointerover mouseover mousedown mouseup focusin focusout'; // prettier-ignore
  const bubble = ({type}: Event) => bubbled.push(type);
  const capture = (event: Event) => {
    for (const target of event.composedPath()) targets.add(target);
  };
  for (const type of types.split(' ')) {
    document.addEventListener(type, bubble);
    document.addEventListener(type, capture, true);
  }
  const stop = () => {
    for (const type of types.split(' ')) {
      document.removeEventListener(type, bubble);
      document.removeEventListener(type, capture, true);
    }
  };
  return {bubbled, targets, stop};
};

const clickOn = async (part: HTMLElement) => {
  part.scrollIntoView({block: 'center'});
  const {x, y, width, height} = part.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
};

describe("the hospital's words in the checklist", () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('stand in the label and, without markup, in the list and its copy', async () => {
    const element = await open(label);
    smoking(element).click();
    await element.updateComplete;
    expect(textOf(element, '.paper li b')).to.equal('Smoking: read more');
    expect(links(element)).to.have.length(1);
  });

  const ways: [name: string, follow: (link: HTMLAnchorElement) => Promise<void>][] = [
    ['a click', clickOn],
    [
      'the keyboard',
      async (link) => {
        link.focus();
        await sendKeys({press: 'Enter'});
      },
    ],
  ];
  for (const [name, follow] of ways)
    for (const [where, markup] of Object.entries({label, question}))
      it(`have a link that works by ${name}, in a ${where}, and does not tick`, async () => {
        const element = await open(markup);
        if (where === 'question') {
          smoking(element).click();
          await element.updateComplete;
        }
        await follow(links(element)[0]!);
        await waitUntil(() => location.hash === '#help', 'the link is followed');
        expect(isTicked(element)).to.equal(where === 'question');
      });

  it('tick by a click on them, as ours do', async () => {
    const element = await open('<span slot="smoking">Smoking <em>here</em></span>');
    await clickOn(all(element, '.tick em')[0]!);
    await waitUntil(() => isTicked(element), 'it is ticked');
  });

  it('are in reach of the Tab key, in their order', async () => {
    const element = await open(label);
    smoking(element).focus();
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot.activeElement).to.equal(links(element)[0]);
  });

  it('tell the page of no click, key or focus, and of no tick', async () => {
    const element = await open(label + question);
    const children = [...element.querySelectorAll('*')];
    const state = () => children.map((child) => [child.checkVisibility(), child.getClientRects().length, child.matches(':hover, :focus, :focus-within, :active'), child.outerHTML]); // prettier-ignore
    const before = state();
    const heard = listen();
    await clickOn(all(element, '.tick > span')[0]!);
    if (!isTicked(element)) smoking(element).click();
    await element.updateComplete;
    // Wherever they stand: in the root, or as children of the element.
    const seen = [...links(element), ...element.querySelectorAll('a')].filter((link) => link.checkVisibility());
    expect(seen).to.have.length(2);
    for (const link of seen) {
      await clickOn(link);
      link.focus();
      await sendKeys({press: 'Enter'});
    }
    expect(state()).to.deep.equal(before);
    heard.stop();
    expect(heard.bubbled.filter((type) => !/^(focus|(pointer|mouse)over)/.test(type))).to.deep.equal([]);
    for (const child of children) expect(heard.targets.has(child), child.outerHTML).to.equal(false);
  });

  it('keep the focus of a link while the card is drawn again, and follow a change of the words', async () => {
    const element = await open(label);
    const [link] = links(element);
    link!.focus();
    boxes(element).at(-1)!.click();
    await element.updateComplete;
    expect(element.shadowRoot.activeElement).to.equal(link);
    element.querySelector('a')!.textContent = 'see here';
    await waitUntil(() => links(element)[0]!.textContent === 'see here', 'the new words are there');
  });

  it('are those of the language shown, also once it changes', async () => {
    const element = await open('<span slot="smoking" lang="nl">Roken bij ons</span><span slot="smoking" lang="en">Smoking here</span>'); // prettier-ignore
    const said = () => smoking(element).closest('label')!.innerText.trim();
    expect(said()).to.equal('Smoking here');
    element.parentElement!.lang = 'nl';
    await waitUntil(() => textOf(element).includes('Roken bij ons'), 'the other one is there');
    expect(textOf(element)).not.to.contain('Smoking here');
  });

  it('bring words, emphasis and links, and nothing that runs, loads or looks around', async () => {
    const element = await open(
      '<span slot="smoking" onclick="top.heard = 1" style="color: red"><miscarriage-contact></miscarriage-contact>Smoking <img src="x.png" alt=""><iframe></iframe><button onclick="top.heard = 1">now</button><script>1</script><svg></svg></span>', // prettier-ignore
    );
    const copy = smoking(element).closest('label')!.querySelector('span')!;
    expect(copy.innerText.trim()).to.equal('Smoking now');
    expect([...copy.querySelectorAll('*')].map(({localName}) => localName)).to.deep.equal(['span']);
    expect(copy.firstElementChild!.getAttributeNames()).to.deep.equal([]);
  });

  it('are known whatever is ticked: no warning, and the footer says so from the start', async () => {
    const log = collectWarnings();
    const element = await open(
      `${question}<span slot="list-empty">Nothing.</span><span slot="clear">Away</span><span slot="copy">Take</span>`,
    );
    const footer = textOf(element, '.footer');
    expect(footer).to.contain('This hospital has adapted part of this text.');
    smoking(element).click();
    await element.updateComplete;
    expect(textOf(element, '.footer')).to.equal(footer);
    expect(log.warnings).to.deep.equal([]);
    log.stop();
  });
});
