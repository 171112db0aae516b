import {expect} from '@open-wc/testing';
import {mount, openSources, textOf} from '../support/mount.js';
import {collectWarnings} from '../support/warnings.js';

// Sentences that are off until a hospital asks for them, or that hold in one country only.
const cases: [markup: string, words: string, shown: boolean][] = [
  ['<miscarriage-facts country="IE"></miscarriage-facts>', 'In Ireland', false],
  ['<miscarriage-facts country="IE" show="definition-ie"></miscarriage-facts>', 'In Ireland', true],
  ['<miscarriage-facts country="GB" show="definition-ie"></miscarriage-facts>', 'In Ireland', false],
  ['<miscarriage-facts country="DE"></miscarriage-facts>', '500\u00a0grams', false],
  ['<miscarriage-facts country="DE" show="definition-de"></miscarriage-facts>', '500\u00a0grams', true],
  ['<miscarriage-facts show=" how-common-one-in-ten "></miscarriage-facts>', 'Our hospital uses this number', true],
  ['<miscarriage-facts show="how-common-one-in-ten"></miscarriage-facts>', 'about 15', false],
  ['<miscarriage-facts></miscarriage-facts>', 'about 15', true],
  ['<miscarriage-myths></miscarriage-myths>', 'Several miscarriages are not a habit', false],
  ['<miscarriage-myths show="not-a-habit"></miscarriage-myths>', 'Several miscarriages are not a habit', true],
  ['<miscarriage-recurrent></miscarriage-recurrent>', 'sounds like a habit', false],
  ['<miscarriage-recurrent show="recurrent-word-in-letter"></miscarriage-recurrent>', 'sounds like a habit', true],
  ['<miscarriage-recurrent show="recurrent-word-in-letter"></miscarriage-recurrent>', 'only means several', true],
  ['<miscarriage-recurrent country="NL"></miscarriage-recurrent>', 'progesterone', false],
  ['<miscarriage-recurrent country="GB-SCT"></miscarriage-recurrent>', 'progesterone', true],
  ['<miscarriage-treatment country="NL"></miscarriage-treatment>', 'bury or cremate', false],
  ['<miscarriage-treatment country="NL" show="treatment-burial-nl"></miscarriage-treatment>', 'bury or cremate', true],
  ['<miscarriage-treatment country="DE" show="treatment-burial-nl"></miscarriage-treatment>', 'bury or cremate', false],
  ['<miscarriage-support country="GB"></miscarriage-support>', 'certificate of your loss', false],
  [
    '<miscarriage-support country="GB" show="support-certificate-gb"></miscarriage-support>',
    'certificate of your loss',
    true,
  ],
];

const whole = async (markup: string) => {
  const element = await mount(markup);
  await openSources(element);
  for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
  return textOf(element);
};

describe('show', () => {
  for (const [markup, words, shown] of cases) {
    it(`${shown ? 'says' : 'does not say'} "${words}" in ${markup}`, async () => {
      const text = (await whole(markup)).replace(/\s/g, ' ');
      expect(text.includes(words.replace(/\s/g, ' '))).to.equal(shown);
    });
  }

  it('names a source only where what rests on it is shown', async () => {
    expect(await whole('<miscarriage-facts country="DE"></miscarriage-facts>')).not.to.contain('Personenstand');
    expect(await whole('<miscarriage-facts country="DE" show="definition-de"></miscarriage-facts>')).to.contain(
      'Personenstand',
    );
    expect(await whole('<miscarriage-facts country="NL"></miscarriage-facts>')).not.to.contain('KNOV');
    expect(await whole('<miscarriage-facts country="NL" weeks="20"></miscarriage-facts>')).to.contain('KNOV');
    expect(await whole('<miscarriage-facts country="BE" weeks="20"></miscarriage-facts>')).not.to.contain('KNOV');
  });

  it('is told what can be asked for, and shows the rest', async () => {
    const {warnings, stop} = collectWarnings();
    const text = await whole('<miscarriage-facts country="IE" show="definition-i definition-ie"></miscarriage-facts>');
    stop();
    expect(text).to.contain('In Ireland');
    expect(warnings.join())
      .to.contain('show="definition-i"')
      .and.to.contain('definition-ie, definition-de, how-common-one-in-ten');
  });
});
