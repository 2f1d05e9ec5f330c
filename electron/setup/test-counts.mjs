// @ts-check

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * A check that only passes or fails.
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number,
 *   testResults: { status: string, assertionResults: unknown[] }[],
 * }} VitestReport what vitest's JSON reporter writes, as far as it is read here
 */

/**
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countVitest(report) {
  // A file that cannot be loaded has no test that could fail.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/**
 * @typedef {{
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[],
 * }} PlaywrightReport what Playwright's JSON reporter writes, as far as it is read here
 */

/**
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  // A test that passes only sometimes has failed. Errors outside tests (a file that cannot be loaded) count one each.
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * A runner's counts together with how it ended: a failure that it did not count, or a run without a single test, is
 * one failure more.
 * @param {Counts | undefined} counts undefined when it left no report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function withExit(counts, exitCode) {
  const known = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const ranNothing = known.passed + known.failed === 0;
  return known.failed === 0 && (exitCode !== 0 || ranNothing) ? { ...known, failed: 1 } : known;
}

/**
 * @param {Counts[]} parts
 * @returns {Counts}
 */
export function sum(parts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const part of parts) {
    total.passed += part.passed;
    total.failed += part.failed;
    total.skipped += part.skipped;
  }
  return total;
}

/**
 * @param {Counts} counts
 * @returns {string} `N passed, N failed`, and `, N skipped` where some were
 */
export function summaryLine({ passed, failed, skipped }) {
  const line = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped === 0 ? line : `${line}, ${String(skipped)} skipped`;
}
