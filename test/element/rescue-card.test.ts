import {expect, fixture, waitUntil} from '@open-wc/testing';
import type {Language} from '../../src/data/languages.js';
import {rescueText} from '../../src/generated/rescue.js';
import {MiscarriageMyths} from '../../src/index.js';
import {mount, textOf} from '../support/mount.js';

/** An element whose words cannot be had. */
class Waiting extends MiscarriageMyths {
  protected override loadWords(): Promise<never> {
    return Promise.reject(new Error('404'));
  }
}
customElements.define('test-waiting', Waiting);

/** An element whose words are on their way for as long as the test says. */
class Late extends MiscarriageMyths {
  fail!: () => void;
  protected override loadWords(): Promise<never> {
    return new Promise((_, reject) => {
      this.fail = () => {
        reject(new Error('404'));
      };
    });
  }
}
customElements.define('test-late', Late);

describe('an element whose words are on their way', () => {
  const links: [country: string, language: string, words: string][] = [
    ['NL', 'nl', 'Bel 112'],
    ['GB', 'en', 'Call 999'],
    ['DE', 'de', 'Rufen Sie 112 an'],
    ['', 'en', 'Call the emergency number'],
  ];
  for (const [country, language, words] of links) {
    it(`shows "${words}" and nothing else in ${language}, and says that something failed only when it has`, async () => {
      const element = await fixture<Late>(`<test-late lang="${language}" country="${country}"></test-late>`);
      await waitUntil(() => textOf(element) !== '', 'something is shown');
      expect(textOf(element)).to.equal(words);
      const calls = element.shadowRoot!.querySelectorAll('a');
      expect([...calls].map(({href}) => href)).to.deep.equal(country ? [`tel:${/\d+/.exec(words)![0]}`] : []);
      element.fail();
      await waitUntil(() => textOf(element) !== words, 'something else is shown');
      expect(textOf(element))
        .to.contain(rescueText[language as Language]['not-loaded'])
        .and.to.contain(words);
    });
  }

  it('shows the number as soon as a script takes away what stood between the tags', async () => {
    const element = await fixture<Late>('<test-late lang="nl" country="NL"><p>Bel 112</p></test-late>');
    element.querySelector('p')!.textContent = ' ';
    await waitUntil(() => element.shadowRoot, 'it has a root');
    expect(textOf(element)).to.equal('Bel 112');
    element.fail();
  });

  it('leaves what the page has between the tags as it is, without a root', async () => {
    const element = await fixture<Late>('<test-late lang="nl" country="NL"><p>Bel 112</p></test-late>');
    expect(element.shadowRoot).to.equal(null);
    expect(element.innerText).to.equal('Bel 112');
    element.fail();
    await waitUntil(() => element.shadowRoot, 'it has failed');
    expect(element.innerText).to.equal('Bel 112');
  });
});

describe('an element without its text', () => {
  it('keeps the children of the page', async () => {
    const element = await fixture<HTMLElement>('<test-waiting lang="nl" country="NL"><p>Bel 112</p></test-waiting>');
    const slot = () => element.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])');
    await waitUntil(slot, 'the fallback is shown');
    expect(slot()!.assignedElements()[0]?.textContent).to.equal('Bel 112');
  });

  for (const empty of ['<p></p>', ' \u00a0', '<p>\u200b<br></p>', '<p hidden>Bel 112</p>', '<!-- Bel 112 -->']) {
    it(`does not take ${JSON.stringify(empty)} for a fallback: the words and the number are shown`, async () => {
      const element = await fixture<HTMLElement>(`<test-waiting lang="nl" country="NL">${empty}</test-waiting>`);
      await waitUntil(() => textOf(element).includes('Bel 112'), 'the rescue words are shown');
    });
  }

  it('takes a form with a field by the name of "slot" for a fallback', async () => {
    const form = '<form>Bel 112 <select name="slot"></select></form>';
    const element = await fixture<HTMLElement>(`<test-waiting lang="nl" country="NL">${form}</test-waiting>`);
    // No root stands in the place of a fallback, or one with a slot for it.
    expect(element.shadowRoot?.querySelector(':not(slot)') ?? null).to.equal(null);
  });

  const rescues: [country: string, language: string, words: string][] = [
    ['NL', 'nl', 'Dit deel is niet geladen. Je kunt wel bellen. Bel 112'],
    ['GB', 'en', 'This part has not loaded. You can still call. Call 999'],
    ['', 'en', 'This part has not loaded. You can still call. Call the emergency number'],
  ];
  for (const [country, language, words] of rescues) {
    it(`says in ${language} that one can call${country ? ` the number of ${country}` : ', without a number'}`, async () => {
      const element = await fixture<HTMLElement>(
        `<test-waiting lang="${language}" country="${country}"></test-waiting>`,
      );
      await waitUntil(() => textOf(element) === words, `"${words}" is shown, not "${textOf(element)}"`);
      expect(element.shadowRoot!.querySelectorAll('a[href^="tel:"]')).to.have.length(country ? 1 : 0);
    });
  }

  it('keeps the previous text when another language cannot be had, and tries again at the next connect', async () => {
    const element = await mount('<miscarriage-myths></miscarriage-myths>', 'en');
    const myths = element as unknown as {loadWords: (language: string) => Promise<unknown>};
    let asked = 0;
    myths.loadWords = () => {
      asked++;
      return Promise.reject(new Error('404'));
    };
    element.parentElement!.lang = 'ar';
    await waitUntil(() => asked === 1);
    expect(element.shadowRoot.querySelector<HTMLElement>('.card')!.lang).to.equal('en');
    delete (myths as Partial<typeof myths>).loadWords;
    element.parentElement!.append(element);
    await waitUntil(() => element.shadowRoot.querySelector<HTMLElement>('.card')!.lang === 'ar');
  });
});
