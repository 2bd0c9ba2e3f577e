// Runs every test and ends with one line, `N passed, N failed`. With --with-check the steps of `npm run check` count too.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
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

/**
 * With a folder for temporary files of the run's own: Chromium is unpacked into it, which in the common one another user
 * may have done before and hold, and what tests leave behind goes with it.
 */
function runTests(vitestArgs) {
  const folder = mkdtempSync(join(tmpdir(), "goldthread-run-"));
  // As root, so that PostgreSQL's account may pass.
  chmodSync(folder, 0o711);
  const report = join(folder, "report.json");
  const vitest = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...vitestArgs];
  try {
    const env = { ...process.env, TMPDIR: folder };
    const { status } = spawnSync("vitest", vitest, { stdio: ["ignore", "inherit", "inherit"], env });
    return countTests(readReport(report), { succeeded: status === 0 });
  } finally {
    keepPictures(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a failed end-to-end test showed last. */
function keepPictures(folder) {
  const pictures = readdirSync(folder).filter((name) => name.endsWith(".png"));
  if (pictures.length > 0) mkdirSync("test-results", { recursive: true });
  for (const name of pictures) cpSync(join(folder, name), join("test-results", name));
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // Vitest died before it could write one.
    return undefined;
  }
}
