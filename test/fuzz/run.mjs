import * as fc from 'fast-check';

/**
 * Tries as many cases as are asked for. What fails is made as small as it can be, and printed with its seed and with how
 * to run it again.
 * @template T
 * @param {{cases: number, seed: number, path: string}} settings which seed, and which of its cases alone
 * @param {string} name the start of the test's title
 * @param {import('fast-check').Arbitrary<T>} cases
 * @param {(given: T) => Promise<void>} holds
 * @param {number} share of the cases
 */
export const everyCase = async ({cases: number, seed, path}, name, cases, holds, share = 1) => {
  // Else every element would meet the same cases.
  const own = Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, seed);
  const numRuns = path ? 1 : Math.ceil(number * share);
  const details = await fc.check(fc.asyncProperty(cases, holds), {seed: own, numRuns, ...(path && {path})});
  if (!details.failed) return;
  const {counterexample, counterexamplePath, errorInstance, numRuns: tried, numShrinks} = details;
  const lines = [
    errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
    `Seed ${seed}, case ${tried}, made small in ${numShrinks} steps:`,
    fc.stringify(counterexample?.[0]),
    'Again:',
    `FUZZ_SEED=${seed} FUZZ_PATH=${counterexamplePath} npm test -- test/fuzz --grep "${name}"`,
  ];
  // Where it was thrown says nothing more.
  throw Object.assign(new Error(lines.join('\n')), {stack: ''});
};

/**
 * As test/wtr.config.mjs and the tests in Node read it. A fixed seed, unless one is given: docs/tests.md says why.
 * @param {Record<string, string | undefined>} env
 */
export const settingsIn = ({FUZZ_CASES = '500', FUZZ_SEED = '1', FUZZ_PATH = ''}) => ({
  cases: Number(FUZZ_CASES),
  seed: Number(FUZZ_SEED),
  path: FUZZ_PATH,
});
