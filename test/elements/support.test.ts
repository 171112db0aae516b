import {expect} from '@open-wc/testing';
import {languages} from '../../src/data/languages.js';
import {all, mount, textOf, visible} from '../support/mount.js';

const tag =
  '<miscarriage-support country="NL" phone="0183 64 42 17" crisis-name="Crisis line" crisis-phone="113" support-name="Freya" support-phone="085 123 45 67"></miscarriage-support>';

describe('support', () => {
  for (const language of languages) {
    it(`shows whom to call, for a crisis and after a loss, in ${language}`, async () => {
      const element = await mount(tag, language);
      const links = all<HTMLAnchorElement>(element, 'a[href^="tel:"]').filter(visible);
      expect(links.map(({href}) => href)).to.deep.equal([
        'tel:113',
        'tel:112',
        'tel:0851234567',
        'tel:112',
        'tel:0183644217',
      ]);
    });
  }

  it('without a crisis line names the emergency number, and no organisation that is not there', async () => {
    const element = await mount('<miscarriage-support country="MA"></miscarriage-support>');
    expect(textOf(element)).to.contain('If you could hurt yourself or end your life, call the emergency number.');
    expect(textOf(element)).not.to.contain('To talk about your loss');
  });

  it('has a place for what the law says on work, empty without it', async () => {
    const own = '<span slot="support-work-slot">You have 5 days of leave.</span>';
    const element = await mount(`<miscarriage-support>${own}</miscarriage-support>`);
    const slot = element.shadowRoot.querySelector<HTMLSlotElement>('slot[name="support-work-slot"]')!;
    expect(slot.assignedElements()).to.have.length(1);
    expect((await mount(tag)).shadowRoot.querySelector('slot')).to.equal(null);
  });
});
