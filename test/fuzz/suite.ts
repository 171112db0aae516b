import {languages} from '../../src/data/languages.js';
import type {MiscarriageElement} from '../../src/index.js';
import {loadText} from '../../src/locale/load.js';
import {casesOf, type Case} from './cases.js';
import {emergencyShown, judge} from './claims.js';
import {play, watch, type Given} from './play.js';
import {everyCase} from './run.mjs';
import type {Subject} from './subjects.js';

/** Set by test/wtr.config.mjs. */
declare const FUZZ: {cases: number; seed: number; path: string};

/** With a known country and nothing else, to see what a card has in sight. */
const usual: Case = {width: 360, opened: false, before: [{do: 'attribute', name: 'country', value: 'NL'}], after: []};

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
    const tried = (subject: Subject, tag: string, name: string, tags: readonly string[], showsEmergency = false) => {
      const propertyOf = (attribute: string) =>
        subject.attributes.find((known) => known.attribute === attribute)?.property;
      const shown = (element: MiscarriageElement, given: Given) => {
        judge(subject, element, given, showsEmergency);
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
          let showsEmergency = false;
          await play(
            subject.open,
            usual,
            () => 'country',
            (element) => {
              showsEmergency = emergencyShown(element, {emergency: new Set(['112'])});
            },
          );
          await tried(subject, subject.open, name, subject.tags, showsEmergency);
        });
      }
    });
  });
};
