// Two engines that look for faults by themselves. Which criterion a rule is about is what the engine itself says.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {looks} from './looks.mjs';

const read = (path) => readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');
const named = (title, name) => `${title} ${JSON.parse(read(`${name}/package.json`)).version}`;

/** What of them runs in a page. `run`: of each rule, `found` is a fault, `open` is left to a person. */
export const engines = {
  axe: {
    title: () => named('axe-core', 'axe-core'),
    source: () => read('axe-core/axe.min.js'),
    looks: Object.keys(looks),
    /** Its tags say it: wcag143 is 1.4.3. */
    rules: () => {
      const criteria = (tags) => tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []);
      return Object.fromEntries(globalThis['axe'].getRules().map(({ruleId, tags}) => [ruleId, criteria(tags)]));
    },
    run: async () => {
      const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const {passes, violations, incomplete} = await globalThis['axe'].run({runOnly: {type: 'tag', values}});
      return Object.entries({passed: passes, found: violations, open: incomplete}).flatMap(([outcome, rules]) =>
        rules.flatMap(({id: rule, nodes, help: says}) =>
          nodes.map(({target}) => ({rule, outcome, where: target.flat().join(' '), says})),
        ),
      );
    },
  },
  ACE: {
    title: () => named('IBM Equal Access accessibility-checker-engine', 'accessibility-checker-engine'),
    source: () => read('accessibility-checker-engine/ace-window.js'),
    // It reads structure and colours: width, spacing and motion change nothing of what it sees.
    looks: ['light', 'dark', 'print'],
    rules: () => {
      const rules = {};
      const {checkpoints} = new globalThis['ace'].Checker().rulesets.find(({id}) => id === 'WCAG_2_2');
      for (const {num, rules: some} of checkpoints) for (const {id} of some ?? []) (rules[id] ??= []).push(num);
      return rules;
    },
    run: async () => {
      const {results} = await new globalThis['ace'].Checker().check(document, ['WCAG_2_2']);
      const outcomes = {PASS: 'passed', FAIL: 'found', POTENTIAL: 'open', MANUAL: 'open'};
      return results
        .filter(({value: [kind]}) => kind !== 'INFORMATION')
        .map(({ruleId: rule, value: [, outcome], path, message: says}) => ({
          ...{rule, outcome: outcomes[outcome], where: path.dom, says},
        }));
    },
  },
};

/** In a page with ACE: all criteria, as it lists them. */
export const checkpoints = () =>
  new globalThis['ace'].Checker().rulesets
    .find(({id}) => id === 'WCAG_2_2')
    .checkpoints.map(({num, name, wcagLevel}) => ({num, name, wcagLevel}));
