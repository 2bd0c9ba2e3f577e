/**
 * Counts a Vitest JSON report. A file that could not even be loaded counts as one failure, and so does a run that
 * failed without a failing test (an unhandled rejection, a crash): a red run never reads `0 failed`.
 */
export function countTests(report, { succeeded }) {
  const passed = report?.numPassedTests ?? 0;
  const broken = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const failed = (report?.numFailedTests ?? 0) + broken.length;
  return { passed, failed: succeeded ? failed : Math.max(1, failed) };
}
