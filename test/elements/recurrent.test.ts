import {expect} from '@open-wc/testing';
import {recurrent} from '../../src/content/recurrent.js';
import {languages} from '../../src/data/languages.js';
import {all, mount, textOf} from '../support/mount.js';

const tag = '<miscarriage-recurrent country="NL"></miscarriage-recurrent>';

describe('after several miscarriages', () => {
  for (const language of languages) {
    it(`says every statement under four headings in ${language}`, async () => {
      const element = await mount(tag, language);
      expect(all(element, '.fact-group')).to.have.length(4);
      // The first statement is the line below the heading.
      expect(all(element, '[part="fact"]')).to.have.length(recurrent.length - 1);
    });

    it(`explains the old blaming word without using it in ${language}`, async () => {
      expect(textOf(await mount(tag, language))).not.to.match(/habitu|gewohn(?!heit)|abort(?!us\b)|إجهاض/i);
    });
  }

  it('says first that it is not the reader’s fault', async () => {
    expect(textOf(await mount(tag), '.lede')).to.equal('It is not your fault.');
  });

  it('tells what is offered, what has no proof, and not to start a treatment alone', async () => {
    const text = textOf(await mount(tag));
    for (const part of ['2 or more miscarriages', '3 or more', 'antiphospholipid syndrome', 'without good proof', 'Do not start these by yourself', 'no cause is found', '400 micrograms', 'Call today if you bleed']) expect(text).to.contain(part); // prettier-ignore
  });
});
