/** How a run is counted. Pure, so that the counting itself is tested. */

/** @typedef {{ passed: number, failed: number, notes: readonly string[] }} Count */

/**
 * Counts one tier. A suite that could not run is one failure, and so is a test that was skipped, or a process that ended
 * badly although every test passed: nothing that did not happen counts as good.
 *
 * @param {object | null} report Jest's `--json` report, or Vitest's, which is like it; null when there is none
 * @param {number | null} exitCode null when the process was ended by a signal
 * @param {string} runner who wrote it
 * @returns {Count}
 */
export function countTier(report, exitCode, runner = 'Jest') {
  if (report === null) return { passed: 0, failed: 1, notes: [`${runner} ended without a report.`] };
  const notes = [];
  let failed = report.numFailedTests;
  const add = (number, note) => {
    if (number <= 0) return;
    failed += number;
    notes.push(`${number} ${note}`);
  };
  add(report.numRuntimeErrorTestSuites ?? suitesWithoutATest(report), 'suite(s) could not run');
  add(report.numPendingTests + report.numTodoTests, 'test(s) skipped; a skipped test counts as failed');
  if (report.numTotalTests === 0 && failed === 0) add(1, 'tier without a test');
  if (exitCode !== 0 && failed === 0) add(1, `ending of ${runner} that was not clean (${exitCode ?? 'killed'})`);
  return { passed: report.numPassedTests, failed, notes };
}

/** Vitest does not count them: suites that failed before any of their tests began. */
function suitesWithoutATest({ testResults }) {
  return testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .length;
}

/** @param {readonly Count[]} counts @returns {{ passed: number, failed: number }} */
export function total(counts) {
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/** The last line of every run, whatever happened. A run in which nothing passed has failed. */
export function lastLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
