import {expect} from '@open-wc/testing';
import {myths} from '../../src/content/myths.js';
import {languages, type Language} from '../../src/data/languages.js';
import {all, mount, textOf, visible} from '../support/mount.js';

const labels: Record<Language, string> = {en: 'Not true:', nl: 'Niet waar:', de: 'Stimmt nicht:', ar: 'غير صحيح:'};

describe('myths', () => {
  for (const language of languages) {
    it(`never says a myth without its label before it, in the same node, in ${language}`, async () => {
      const element = await mount('<miscarriage-myths></miscarriage-myths>', language);
      const rows = all<HTMLDetailsElement>(element, '.myth');
      expect(rows).to.have.length(myths.filter((myth) => !('hidden' in myth)).length);
      for (const row of rows) {
        const claim = row.querySelector('.claim')!;
        const struck = claim.querySelector('s')!;
        expect(claim.textContent.trim().startsWith(labels[language])).to.equal(true);
        expect(claim.textContent.indexOf(labels[language])).to.be.lessThan(
          claim.textContent.indexOf(struck.textContent),
        );
        // Fact first, in every order: the heading stands before the claim.
        const fact = row.querySelector('h3')!;
        expect(fact.compareDocumentPosition(claim) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
        expect(row.textContent.split(struck.textContent)).to.have.length(2);
      }
    });
  }

  it('shows the myth of the first three rows, and folds each reason and the rows behind the fifth', async () => {
    const element = await mount('<miscarriage-myths></miscarriage-myths>');
    const rows = all(element, '.myth');
    expect(rows.map((row) => visible(row))).to.deep.equal(rows.map((_, at) => at < 5));
    expect(rows.map((row) => visible(row.querySelector<HTMLElement>('.claim')!))).to.deep.equal(
      rows.map((_, at) => at < 3),
    );
    expect(all(element, '.said').filter(visible)).to.deep.equal([]);
  });

  it('has the fact in its heading, with "Everyday" before stress', async () => {
    const element = await mount('<miscarriage-myths></miscarriage-myths>');
    expect(textOf(element, '#title')).to.equal('Sport, stress and sex do not cause a miscarriage');
    expect(textOf(element, '#sport')).to.equal('Sport does not cause a miscarriage');
    expect(textOf(element, '#stress')).to.equal('Everyday stress does not cause a miscarriage');
    expect(textOf(element, '#sex')).to.equal('Sex does not cause a miscarriage');
  });
});
