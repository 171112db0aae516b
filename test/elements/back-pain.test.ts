import {expect} from '@open-wc/testing';
import {stages} from '../../src/content/back-pain.js';
import {languages} from '../../src/data/languages.js';
import {all, mount, textOf, visible} from '../support/mount.js';

const tag = '<miscarriage-back-pain country="NL" phone="0183 64 42 17" clinic="Poli"></miscarriage-back-pain>';

describe('back pain', () => {
  for (const language of languages) {
    it(`shows the emergency group first and whole, then the urgent one, then the parts, in ${language}`, async () => {
      const element = await mount(tag, language);
      const groups = all(element, '.group').map((group) => group.className.replace('group group-', ''));
      expect(groups).to.deep.equal(['emergency', 'urgent']);
      expect(all(element, '.group-emergency .signs > li').filter(visible)).to.have.length(10);
      expect(all(element, '.group-urgent .signs > li').filter(visible)).to.have.length(3);
      expect(all(element, '[part="stage"]')).to.have.length(stages.length);
      expect(all<HTMLAnchorElement>(element, '.group-emergency .call')[0]!.href).to.equal('tel:112');
    });
  }

  it('names the nerve signs first, and the kidney signs', async () => {
    const element = await mount(tag);
    expect(all(element, '.group-emergency .signs > li')[0]!.innerText).to.match(/numb between your legs/);
    expect(textOf(element, '.group-urgent')).to.contain('cloudy or bloody pee');
  });
});
