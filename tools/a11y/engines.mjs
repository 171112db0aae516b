// Two engines that look for faults by themselves. Which criterion a rule is about is what the engine itself says of it.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const read = (path) => readFileSync(require.resolve(path), 'utf8');
const versionOf = (name) => JSON.parse(read(`${name}/package.json`)).version;

/** One result of a rule: `found` is a fault, `open` is what the engine leaves to a person. */
/** @typedef {{rule: string, outcome: 'passed' | 'found' | 'open', where: string, says: string}} Result */

/** Of an engine: its name, what it is in a page, and there: the rules by criterion, and what they find. */
export const engines = {
  axe: {
    title: () => `axe-core ${versionOf('axe-core')}`,
    source: () => read('axe-core/axe.min.js'),
    /** Its tags say it: wcag143 is 1.4.3. */
    criteria: () =>
      Object.fromEntries(
        globalThis['axe'].getRules().map(({ruleId, tags}) => [
          ruleId,
          tags.flatMap((tag) => {
            const [, ...parts] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
            return parts.length ? [parts.join('.')] : [];
          }),
        ]),
      ),
    run: async () => {
      const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const {passes, violations, incomplete} = await globalThis['axe'].run({runOnly: {type: 'tag', values}});
      const results = (outcome, rules) =>
        rules.flatMap(({id, nodes, help}) =>
          nodes.map(({target}) => ({rule: id, outcome, where: target.flat().join(' '), says: help})),
        );
      return [...results('passed', passes), ...results('found', violations), ...results('open', incomplete)];
    },
  },
  ACE: {
    title: () => `IBM Equal Access accessibility-checker-engine ${versionOf('accessibility-checker-engine')}`,
    source: () => read('accessibility-checker-engine/ace-window.js'),
    /** Its rule set says which rules stand for a criterion. */
    criteria: () => {
      const rules = {};
      const set = new globalThis['ace'].Checker().rulesets.find(({id}) => id === 'WCAG_2_2');
      for (const {num, rules: some} of set.checkpoints) for (const {id} of some ?? []) (rules[id] ??= []).push(num);
      return rules;
    },
    run: async () => {
      const {results} = await new globalThis['ace'].Checker().check(document, ['WCAG_2_2']);
      const outcomes = {PASS: 'passed', FAIL: 'found', POTENTIAL: 'open', MANUAL: 'open'};
      return results
        .filter(({value: [kind]}) => kind !== 'INFORMATION')
        .map(({ruleId, value: [, outcome], path, message}) => ({
          rule: ruleId,
          outcome: outcomes[outcome],
          where: path.dom,
          says: message,
        }));
    },
  },
};
