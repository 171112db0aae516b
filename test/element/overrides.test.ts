import {expect, waitUntil} from '@open-wc/testing';
import {all, card, mount, tags, textOf} from '../support/mount.js';
import {collectWarnings} from '../support/warnings.js';

const signs = (inside: string) => `<miscarriage-warning-signs country="NL">${inside}</miscarriage-warning-signs>`;
const sign = 'Fainting, or too dizzy or weak to stand.';
const adapted = 'This hospital has adapted part of this text.';

describe('a sentence of the hospital', () => {
  let log: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    log = collectWarnings();
  });
  afterEach(() => {
    log.stop();
  });

  it('takes the place of ours, and the footer says so', async () => {
    const element = await mount(signs('<span slot="collapse">You <em>pass out</em>.</span>'));
    const slot = element.shadowRoot.querySelector<HTMLSlotElement>('slot[name="collapse"]')!;
    expect(slot.assignedElements()[0]?.textContent).to.equal('You pass out.');
    expect(textOf(element, '.footer')).to.contain(adapted);
    expect(log.warnings).to.deep.equal([]);
  });

  const ignored: [why: string, markup: string, warned: RegExp | undefined][] = [
    ['it has no words', '<span slot="collapse"> <br> </span>', /slot="collapse" has no words/],
    ['it is in another language', '<span slot="collapse" lang="nl">Je valt flauw.</span>', undefined],
    ['wpautop wrapped it', '<p><span slot="collapse">x</span></p>', /must be a direct child/],
  ];
  for (const [why, markup, warned] of ignored) {
    it(`is ignored when ${why}: ours stays`, async () => {
      const element = await mount(signs(markup));
      expect(textOf(element)).to.contain(sign);
      expect(textOf(element, '.footer')).not.to.contain(adapted);
      if (warned) expect(log.warnings.join()).to.match(warned);
      else expect(log.warnings).to.deep.equal([]);
    });
  }

  const unseen = [
    '<span slot="collapse">\u200b\u00a0\u00ad\u200f</span>',
    '<p slot="collapse" hidden>Not yet.</p>',
    '<p slot="collapse"><b hidden>Not yet.</b></p>',
    '<template slot="collapse">Not yet.</template>',
    '<p slot="collapse"><style>b {}</style></p>',
    '<p slot="collapse"><br><img alt=""></p>',
  ];
  for (const markup of unseen) {
    it(`is ignored when nobody could see its words: ${JSON.stringify(markup)}`, async () => {
      expect(textOf(await mount(signs(markup)))).to.contain(sign);
    });
  }

  it('takes its place once it is no longer hidden', async () => {
    const element = await mount(signs('<p slot="collapse" hidden>You pass out.</p>'));
    element.firstElementChild!.removeAttribute('hidden');
    await waitUntil(() => element.shadowRoot.querySelector('slot[name="collapse"]'), 'our sentence is replaced');
  });

  it('is found in a form that has a field by the name of "slot"', async () => {
    const form = '<form slot="collapse"><select name="slot"></select>You pass out.</form>';
    const element = await mount(signs(form));
    expect(element.shadowRoot.querySelector('slot[name="collapse"]')).to.exist;
    expect(log.warnings).to.deep.equal([]);
  });

  it('is said again in words that no line break joins', async () => {
    const own = '<div slot="painkillers-call-if"><p>Bel 112</p><p>42 is our route.</p></div>';
    const element = await mount(`<miscarriage-back-pain country="NL">${own}</miscarriage-back-pain>`);
    // The words stand twice: once as they are, and once without their markup.
    expect(element.shadowRoot.textContent.replace(/\s+/g, ' ')).to.contain('Bel 112 42 is our route.');
  });

  const wide: [what: string, markup: string][] = [
    ['an address in a heading that folds', '<b slot="about-these-signs">https://example.org/our/own/page</b>'],
    ['a field', '<textarea slot="collapse" cols="90">x</textarea>'],
    ['a long word', `<span slot="signs-title">${'Zwangerschap'.repeat(9)}</span>`],
  ];
  for (const [what, markup] of wide) {
    it(`is not wider than a card of 240 px: ${what}`, async () => {
      const element = await mount(`<div style="inline-size: 240px">${signs(markup)}</div>`);
      const {scrollWidth, clientWidth} = card(element)!;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }

  it('is shown where its language is the one shown, and ours where it is not', async () => {
    const element = await mount(signs('<span slot="collapse" lang="nl">Onze zin.</span>'), 'nl');
    expect(element.shadowRoot.querySelector('slot[name="collapse"]')).to.exist;
    element.parentElement!.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(textOf(element)).to.contain(sign);
  });

  const both = '<span slot="{}" lang="nl">Roken bij ons</span><span slot="{}" lang="en">Smoking here</span>';

  it('can stand in several languages: only the one that fits is seen', async () => {
    const element = await mount(signs(both.replaceAll('{}', 'collapse')));
    const seen = () =>
      [...element.children].filter((child) => child.checkVisibility()).map((child) => child.textContent);
    expect(seen()).to.deep.equal(['Smoking here']);
    element.parentElement!.lang = 'nl';
    await waitUntil(() => seen()[0] === 'Roken bij ons', 'the other one is seen');
    expect(seen()).to.have.length(1);
  });

  it('can be written, changed and taken away while the page is open', async () => {
    const element = await mount(signs(''));
    element.innerHTML = '<span slot="collapse">Ours.</span>';
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.shadowRoot.querySelector('slot[name="collapse"]')).to.exist;
    element.firstElementChild!.textContent = '';
    await new Promise((resolve) => setTimeout(resolve));
    expect(textOf(element)).to.contain(sign);
  });

  for (const name of ['fevre', 'level-emergency', 'injury-detail', 'call-again', 'soaking-call-if']) {
    it(`cannot be put in slot="${name}", and a warning says so`, async () => {
      const element = await mount(signs(`<span slot="${name}">Bel 0900 1234</span>`));
      expect(element.shadowRoot.querySelector(`slot[name="${name}"]`) === null).to.equal(true);
      expect(log.warnings.join()).to.contain(`slot="${name}"`);
    });
  }

  for (const tag of tags) {
    it(`has a slot for every sentence of <${tag}> without a number of ours, each once`, async () => {
      const plain = (await mount(`<${tag} country="NL"></${tag}>`)) as unknown as {slots: Set<string>};
      const names = [...plain.slots];
      expect(names.length).to.be.greaterThan(6);
      const inside = names.map((name) => `<span slot="${name}">Words for ${name}</span>`).join('');
      const element = await mount(`<${tag} country="NL">${inside}</${tag}>`);
      for (const box of all<HTMLInputElement>(element, 'input[type="checkbox"]')) box.click();
      await element.updateComplete;
      const slots = all<HTMLSlotElement>(element, 'slot').map(({name}) => name);
      // The checklist shows copies.
      const copies = all(element, 'span')
        .filter((span) => tag.includes('risk-factors') && span.matches(':not(:has(*))'))
        .map(({textContent}) => textContent.replace('Words for ', ''));
      const shown = [...slots, ...copies];
      expect(shown.length).to.equal(new Set(shown).size);
      // With a tick the list is no longer empty.
      const missing = names.filter((name) => !shown.includes(name));
      expect(missing).to.deep.equal(tag.includes('risk-factors') ? ['list-empty'] : []);
    });
  }
});
