import {expect} from '@open-wc/testing';
import {languages} from '../../src/data/languages.js';
import {all, mount, textOf, visible} from '../support/mount.js';

const tag = '<miscarriage-scan country="NL" phone="0183 64 42 17"></miscarriage-scan>';

describe('at the scan', () => {
  for (const language of languages) {
    it(`says at once when to call where a scan did not show the pregnancy, in ${language}`, async () => {
      const element = await mount(tag, language);
      const seen = all(element, '.said').filter(visible);
      // Only a scan can show; say stop; an interpreter.
      expect(seen).to.have.length(3);
      expect(seen[0]!.querySelectorAll('.call-if')).to.have.length(2);
      expect(seen[0]!.querySelector<HTMLAnchorElement>('a')!.href).to.equal('tel:112');
    });
  }

  it('says no chance of a good end after a heartbeat, and when to call', async () => {
    const element = await mount(tag);
    const part = all<HTMLDetailsElement>(element, '[part="section"]')[1]!;
    part.open = true;
    expect(part.innerText).not.to.match(/%|chance|of every/);
    expect(part.querySelectorAll('.call-if')).to.have.length(2);
  });

  it('explains the words in letters', async () => {
    const element = await mount(tag);
    for (const part of all<HTMLDetailsElement>(element, '.part')) part.open = true;
    for (const word of [
      'Missed miscarriage',
      'Incomplete',
      'Complete',
      'Unknown location',
      'Molar pregnancy',
      'ectopic',
    ])
      expect(textOf(element)).to.contain(word);
  });
});
