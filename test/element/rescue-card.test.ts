import {expect, fixture, waitUntil} from '@open-wc/testing';
import {MiscarriageMyths} from '../../src/index.js';
import {mount, textOf} from '../support/mount.js';

/** An element whose language never comes, or comes late. */
class Waiting extends MiscarriageMyths {
  protected override async loadWords(): Promise<never> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    throw new Error('404');
  }
}
customElements.define('test-waiting', Waiting);

describe('an element without its text', () => {
  it('keeps the children of the page', async () => {
    const element = await fixture<HTMLElement>('<test-waiting lang="nl" country="NL"><p>Bel 112</p></test-waiting>');
    const slot = () => element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])');
    await waitUntil(slot, 'the fallback is shown');
    await new Promise((resolve) => setTimeout(resolve, 60));
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
    await waitUntil(() => element.shadowRoot!.querySelector('slot:not([name])'), 'the fallback is shown');
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
