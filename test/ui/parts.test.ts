import {expect} from '@open-wc/testing';
import {stages} from '../../src/content/back-pain.js';
import {factParts} from '../../src/content/facts.js';
import {recurrentParts} from '../../src/content/recurrent.js';
import {scanParts} from '../../src/content/scan.js';
import type {Part} from '../../src/content/statement.js';
import {supportParts} from '../../src/content/support.js';
import {treatmentParts} from '../../src/content/treatment.js';
import {languages} from '../../src/data/languages.js';
import {all, mount, visible} from '../support/mount.js';

// What stands behind headings, in every card that has such parts. Of the facts, the first stands in sight.
const cards: [name: string, parts: readonly Part[]][] = [
  ['back-pain', stages],
  ['facts', factParts.slice(1)],
  ['recurrent', recurrentParts],
  ['scan', scanParts],
  ['support', supportParts],
  ['treatment', treatmentParts],
];
const isSaid = ({country, hidden}: Part['says'][number]) => !country && !hidden;

describe('parts of a card', () => {
  for (const [name, parts] of cards) {
    const tag = `<miscarriage-${name} country="NL"></miscarriage-${name}>`;

    for (const language of languages) {
      it(`of ${name} are closed, with their headings in sight, and say all when opened, in ${language}`, async () => {
        const element = await mount(tag, language);
        const details = all<HTMLDetailsElement>(element, '.part');
        expect(details).to.have.length(parts.length);
        for (const part of details) {
          expect(part.open).to.equal(false);
          const heading = part.querySelector<HTMLElement>('summary > h3')!;
          expect(visible(heading) && heading.innerText.trim()).to.not.be.empty;
          part.open = true;
        }
        const said = details.map((part) => [...part.querySelectorAll<HTMLElement>('.said')].filter(visible).length);
        expect(said).to.deep.equal(parts.map(({says}) => says.filter(isSaid).length));
      });
    }

    it(`of ${name} say when to call in the block of what is usual, at its size`, async () => {
      const element = await mount(tag);
      for (const [index, {says}] of parts.entries()) {
        const part = all<HTMLDetailsElement>(element, '.part')[index]!;
        part.open = true;
        const blocks = [...part.querySelectorAll<HTMLElement>('.said')];
        for (const [at, {id, callIfs = []}] of says.filter(isSaid).entries()) {
          const lines = [...blocks[at]!.querySelectorAll<HTMLElement>(':scope > .call-if')].filter(visible);
          expect(lines.length, id).to.be.at.least(callIfs.length);
          for (const line of lines)
            expect(getComputedStyle(line).fontSize).to.equal(getComputedStyle(blocks[at]!).fontSize);
        }
      }
    });
  }
});
