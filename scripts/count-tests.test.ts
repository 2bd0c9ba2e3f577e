import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const failing = { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] };
const broken = { status: "failed", assertionResults: [] };

test.each([
  ["a green run", { numPassedTests: 7, numFailedTests: 0, testResults: [] }, true, { passed: 7, failed: 0 }],
  ["a failing test", { numPassedTests: 6, numFailedTests: 1, testResults: [failing] }, false, { passed: 6, failed: 1 }],
  [
    "a file that could not be loaded",
    { numPassedTests: 6, numFailedTests: 0, testResults: [broken] },
    false,
    { passed: 6, failed: 1 },
  ],
  ["both", { numPassedTests: 6, numFailedTests: 1, testResults: [failing, broken] }, false, { passed: 6, failed: 2 }],
  [
    "an unhandled rejection with every test green",
    { numPassedTests: 7, numFailedTests: 0, testResults: [] },
    false,
    { passed: 7, failed: 1 },
  ],
  ["a run that died before its report", null, false, { passed: 0, failed: 1 }],
])("%s is counted", (_what, report, succeeded, counted) => {
  expect(countTests(report, succeeded)).toEqual(counted);
});

/** The scripts are plain JavaScript without types, so they are run rather than imported. */
function countTests(report: unknown, succeeded: boolean): unknown {
  const script = fileURLToPath(new URL("count-tests.mjs", import.meta.url));
  const program = `import { countTests } from ${JSON.stringify(script)}; console.log(JSON.stringify(countTests(${JSON.stringify(report)} ?? undefined, { succeeded: ${succeeded} })))`;
  return JSON.parse(
    spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" }).stdout,
  );
}
