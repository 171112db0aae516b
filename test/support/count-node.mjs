/** A reporter of node:test: how many tests passed and failed, and the names of those that were skipped, as JSON. */
export default async function* count(events) {
  const counts = {passed: 0, failed: 0, skipped: []};
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A file and a suite count through their tests, unless they broke.
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    if (data.skip !== undefined) counts.skipped.push(`${data.name} (${data.skip})`);
    else counts[type === 'test:pass' ? 'passed' : 'failed'] += 1;
  }
  yield JSON.stringify(counts);
}
