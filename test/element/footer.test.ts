import {expect} from '@open-wc/testing';
import {contentVersion} from '../../src/content/about.js';
import {sources, type Source} from '../../src/data/sources.js';
import {all, at, mount, openSources, tags, textOf} from '../support/mount.js';

const signedOff = `reviewed-by="Dr. Jansen" reviewed-on="2026-11-25" reviewed-languages="nl en" reviewed-version="${contentVersion}"`;
const notChecked = 'This hospital has not checked this text yet.';

describe('the footer line', () => {
  for (const tag of tags) {
    it(`of <${tag}> shows three sources, and all of them one step away`, async () => {
      const element = await mount(`<${tag} country="NL"></${tag}>`);
      const first = all(element, '.sources > a, .sources > bdi');
      const details = element.shadowRoot.querySelector<HTMLDetailsElement>('.all-sources')!;
      expect(first).to.have.length(3);
      expect(details.open).to.equal(false);
      expect(details.querySelectorAll('li').length).to.equal(0);
      await openSources(element);
      expect(details.querySelectorAll('li').length).to.be.at.least(3);
      expect(textOf(element, '.footer')).to.contain(
        'Sources last read on 22 November 2026, next check by 22 November 2027',
      );
    });

    it(`of <${tag}> links to its sources without telling them where the reader was`, async () => {
      const element = await mount(`<${tag} country="NL"></${tag}>`);
      await openSources(element);
      const links = all<HTMLAnchorElement>(element, '.footer a');
      expect(links.length).to.be.greaterThan(3);
      for (const link of links) expect([link.protocol, link.rel]).to.deep.equal(['https:', 'noreferrer']);
    });
  }

  it('says of each source in which language it is written, which is English where its row names none', async () => {
    const languageOf = new Map(
      Object.values(sources as Record<string, Source>).map(({url, lang = 'en'}) => [url, lang]),
    );
    for (const tag of tags) {
      const element = await mount(`<${tag} country="NL"></${tag}>`, 'ar');
      await openSources(element);
      for (const link of all<HTMLAnchorElement>(element, '.footer a'))
        expect([link.href, link.lang]).to.deep.equal([link.href, languageOf.get(link.getAttribute('href')!)]);
      for (const name of all(element, '.footer :not(a) > bdi'))
        expect(name.lang, name.textContent).to.match(/^(en|nl|de)$/);
    }
  });

  const signOffs: [name: string, attributes: string, language: string, words: string][] = [
    ['names who checked it', signedOff, 'en', 'Checked for this hospital by Dr. Jansen on 25 November 2026'],
    [
      'does not claim it for another language',
      signedOff,
      'de',
      'Dieses Krankenhaus hat diesen Text noch nicht geprüft.',
    ],
    [
      'does not claim it for another version',
      signedOff.replace(`version="${contentVersion}"`, 'version="2025-01"'),
      'en',
      notChecked,
    ],
    ['does not claim it without a date', signedOff.replace(/reviewed-on="[^"]*"/, ''), 'en', notChecked],
    ['does not claim it of a nonsense date', signedOff.replace('2026-11-25', 'yesterday'), 'en', notChecked],
    ['says that nobody did', '', 'en', notChecked],
  ];
  for (const [name, attributes, language, words] of signOffs) {
    it(`of a sign-off ${name}`, async () => {
      const element = await mount(`<miscarriage-myths country="NL" ${attributes}></miscarriage-myths>`, language);
      expect(textOf(element, '.footer')).to.contain(words);
    });
  }

  it('says that a check is overdue from the day after it was due', async () => {
    for (const [moment, overdue] of [
      ['2027-11-22T12:00Z', false],
      ['2027-11-23T12:00Z', true],
    ] as const) {
      const back = at(moment);
      const element = await mount('<miscarriage-myths></miscarriage-myths>');
      back();
      expect(textOf(element, '.footer').includes('A check was due in November 2027.')).to.equal(overdue);
    }
  });
});
