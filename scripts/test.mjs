// Runs every test and ends with one line, `N passed, N failed`. With --with-check the steps of `npm run check` count too.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runChecks } from "./check/run-checks.mjs";
import { countTests } from "./count-tests.mjs";

const args = process.argv.slice(2);
const checks = args.includes("--with-check") ? runChecks() : { passed: 0, failed: 0 };
const tests = runTests(args.filter((arg) => arg !== "--with-check"));
const failed = checks.failed + tests.failed;
console.log(`${checks.passed + tests.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function runTests(vitestArgs) {
  const folder = mkdtempSync(join(tmpdir(), "goldthread-test-"));
  const report = join(folder, "report.json");
  const vitest = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...vitestArgs];
  try {
    const { status } = spawnSync("vitest", vitest, { stdio: ["ignore", "inherit", "inherit"] });
    return countTests(readReport(report), { succeeded: status === 0 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // Vitest died before it could write one.
    return undefined;
  }
}
