import {expect} from '@open-wc/testing';
import {languages} from '../../src/data/languages.js';
import {all, mount, textOf, visible} from '../support/mount.js';

const tag = (attributes = 'country="NL"') => `<miscarriage-recurrent ${attributes}></miscarriage-recurrent>`;
const opened = async (markup: string, language?: string) => {
  const element = await mount(markup, language);
  for (const part of all<HTMLDetailsElement>(element, '.part')) part.open = true;
  return element;
};

describe('after several miscarriages', () => {
  for (const language of languages) {
    it(`shows when to ask for help above four folded groups in ${language}`, async () => {
      const element = await mount(tag(), language);
      expect(all(element, '[part="fact-group"]')).to.have.length(4);
      expect(all(element, '.said').filter(visible)).to.have.length(1);
    });

    it(`explains the old blaming word without using it in ${language}`, async () => {
      const element = await opened(tag('show="recurrent-word-in-letter"'), language);
      expect(textOf(element)).not.to.match(/habitu|gewohn(?!heit)|abort(?!us\b)|إجهاض/i);
    });
  }

  it('says first that it is not the reader’s fault', async () => {
    expect(textOf(await mount(tag()), '.lede')).to.equal('It is not your fault.');
  });

  it('tells what is offered, what has no proof, and not to start a treatment alone', async () => {
    const text = textOf(await opened(tag()));
    for (const part of ['after 2 miscarriages', 'others after 3', 'antiphospholipid syndrome', 'without good proof', 'Do not start them yourself', 'no cause is found', '400 micrograms', 'Call today, also at night']) expect(text).to.contain(part); // prettier-ignore
  });
});
