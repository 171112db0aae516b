import {languages} from '../../src/data/languages.js';
import type {MiscarriageElement} from '../../src/index.js';
import {loadText} from '../../src/locale/load.js';
import {casesOf, type Case} from './cases.js';
import {emergencyShown, judge, type Shows} from './claims.js';
import {play, watch, type Given} from './play.js';
import {everyCase} from './run.mjs';
import type {Subject} from './subjects.js';

/** Set by test/wtr.config.mjs. */
declare const FUZZ: {cases: number; seed: number; path: string};

/** Nothing but a country, or not even that, to see when a card has an emergency number in sight. */
const usual = (before: Case['before']): Case => ({width: 360, opened: false, before, after: []});
const withCountry = usual([{do: 'attribute', name: 'country', value: 'NL'}]);
const withoutCountry = usual([]);

/** What has to be true of these elements, whatever is given to them. */
export const fuzz = (subjects: readonly Subject[]): void => {
  describe('whatever is given,', function () {
    this.timeout(0);
    let stop: () => void;
    before(() => {
      stop = watch();
    });
    after(() => {
      stop();
    });

    /** `tag` is one of the element's, `tags` are those that may stand in it. */
    const tried = (subject: Subject, tag: string, name: string, tags: readonly string[], shows: Shows = {}) => {
      const propertyOf = (attribute: string) =>
        subject.attributes.find((known) => known.attribute === attribute)?.property;
      const shown = (element: MiscarriageElement, given: Given) => {
        judge(subject, element, given, shows);
      };
      const share = tag === subject.waiting ? 0.2 : 1;
      return everyCase(FUZZ, name, casesOf(subject, tags), (given) => play(tag, given, propertyOf, shown), share);
    };

    // These first: words that have come stay for the whole page.
    const waiting = subjects.map((subject) => subject.waiting);
    for (const subject of subjects) {
      const name = `<${subject.tag}> without its words`;
      it(`${name} shows its fallback, or the number with few words`, () =>
        tried(subject, subject.waiting, name, waiting));
    }

    describe('with words,', () => {
      before(async () => {
        await Promise.all(languages.map(loadText));
      });
      for (const subject of subjects) {
        const name = `<${subject.tag}> shows a card`;
        it(`${name} that is whole, safe and not wider than its place`, async () => {
          const shows: Shows = {};
          for (const [when, usually] of [
            ['withCountry', withCountry],
            ['withoutCountry', withoutCountry],
          ] as const)
            await play(
              subject.open,
              usually,
              () => 'country',
              (element) => {
                shows[when] = emergencyShown(element, {emergency: new Set(['112'])});
              },
            );
          await tried(subject, subject.open, name, subject.tags, shows);
        });
      }
    });
  });
};
