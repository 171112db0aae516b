import {mkdirSync, writeFileSync} from 'node:fs';

const testsIn = (suite) => [...suite.tests, ...suite.suites.flatMap(testsIn)];

/** Leaves in build/ how many tests passed, failed and were skipped by name, for the closing line of the whole run. */
export const countingReporter = (browser) => ({
  onTestRunFinished({sessions}) {
    const tests = sessions.flatMap(({testResults}) => (testResults ? testsIn(testResults) : []));
    const broken = sessions.filter(({errors, testResults}) => errors.length > 0 || !testResults).length;
    const skipped = tests.filter((test) => test.skipped).map(({name}) => name);
    mkdirSync('build', {recursive: true});
    writeFileSync(
      `build/tests-${browser}.json`,
      JSON.stringify({
        passed: tests.filter((test) => test.passed && !test.skipped).length,
        failed: tests.filter((test) => !test.passed && !test.skipped).length + broken,
        skipped,
      }),
    );
  },
});
