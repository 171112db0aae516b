import {expect} from '@open-wc/testing';
import {backPainNotes, stages} from '../../src/content/back-pain.js';
import {languages} from '../../src/data/languages.js';
import {all, mount, textOf} from '../support/mount.js';

const tag = '<miscarriage-back-pain country="NL" phone="0183 64 42 17" clinic="Poli"></miscarriage-back-pain>';

describe('back pain', () => {
  for (const language of languages) {
    it(`shows the emergency group first and whole, then three stages, in ${language}`, async () => {
      const element = await mount(tag, language);
      const groups = all(element, '.group').map((group) => group.className.replace('group group-', ''));
      expect(groups).to.deep.equal(['emergency', 'urgent', 'urgent', 'urgent']);
      expect(all(element, '.group-emergency .signs > li')).to.have.length(8);
      expect(element.shadowRoot.querySelector('.crisis')).to.exist;
      expect(all(element, '.stage')).to.have.length(stages.length);
      expect(all<HTMLAnchorElement>(element, '.group-emergency .call')[0]!.href).to.equal('tel:112');
    });
  }

  it('names the kidney and the nerve signs', async () => {
    const element = await mount(tag);
    expect(textOf(element, '.group-emergency')).to.match(
      /numb between your legs.*confused|confused.*numb between your legs/,
    );
    expect(textOf(element)).to.contain('This can be a kidney infection');
  });

  it('says after each usual thing when to call, in the same block at the same size', async () => {
    const element = await mount(tag);
    const lines = all(element, '.stage > p .call-if');
    expect(lines).to.have.length(backPainNotes.length);
    for (const line of lines)
      expect(getComputedStyle(line).fontSize).to.equal(getComputedStyle(line.parentElement!).fontSize);
  });
});
