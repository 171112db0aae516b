import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

const testsIn = (suite) => [...suite.tests, ...suite.suites.flatMap(testsIn)];

/** A reporter of @web/test-runner: how many tests passed and failed, and the names of those that were skipped, as JSON. */
export const countElements = (file) => ({
  onTestRunFinished({sessions}) {
    const tests = sessions.flatMap(({testResults}) => (testResults ? testsIn(testResults) : []));
    const broken = sessions.filter(({errors, testResults}) => errors.length > 0 || !testResults).length;
    const skipped = tests.filter((test) => test.skipped).map(({name}) => name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(
      file,
      JSON.stringify({
        passed: tests.filter((test) => test.passed && !test.skipped).length,
        failed: tests.filter((test) => !test.passed && !test.skipped).length + broken,
        skipped,
      }),
    );
  },
});
