import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/** A reporter of @playwright/test: how many tests passed and failed, and the names of those that were skipped, as JSON. */
export default class CountPages {
  constructor({outputFile}) {
    this.outputFile = outputFile;
  }

  onBegin(config, suite) {
    this.suite = suite;
  }

  onError() {
    this.broken = true;
  }

  onEnd() {
    const counts = {passed: 0, failed: this.broken ? 1 : 0, skipped: []};
    for (const test of this.suite.allTests()) {
      const why = test.annotations.find(({type}) => type === 'skip')?.description;
      if (test.outcome() === 'skipped') counts.skipped.push(`${test.title}${why ? ` (${why})` : ''}`);
      else counts[test.ok() ? 'passed' : 'failed'] += 1;
    }
    mkdirSync(dirname(this.outputFile), {recursive: true});
    writeFileSync(this.outputFile, JSON.stringify(counts));
  }

  printsToStdio() {
    return false;
  }
}
