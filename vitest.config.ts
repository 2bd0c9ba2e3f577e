import { defineConfig } from "vitest/config";
import { LongestFirst } from "./scripts/longest-first.ts";

// Times are shown in the practice's zone, never in the machine's: a test that depends on the latter must fail anywhere.
process.env["TZ"] = "UTC";

const endToEnd = {
  testTimeout: 240_000,
  hookTimeout: 240_000,
  expect: { poll: { timeout: 50_000 } },
};

/**
 * Specs that start the program again on a port that nobody may have taken meanwhile, let a lock come nearly to its time,
 * or use every processor by themselves.
 */
const alone = ["kept-words", "nothing-typed-is-lost", "policy", "sign-in"].map((name) => `e2e/${name}.spec.ts`);

export default defineConfig({
  test: {
    pool: "forks",
    sequence: { sequencer: LongestFirst },
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "packages/**/*.test.{ts,tsx}",
            "apps/**/*.test.{ts,tsx}",
            "scripts/**/*.test.ts",
            "bench/**/*.test.ts",
          ],
          // No test waits for these: they are for a slow machine that does other things.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 50_000 } },
          // Half of what a file does happens in PostgreSQL: as many files as processors keep them busy.
          maxWorkers: "100%",
          globalSetup: ["packages/store/testing/global-setup.ts"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Two browsers, each with a server of its own.
        test: {
          ...endToEnd,
          name: "e2e",
          include: ["e2e/**/*.spec.ts"],
          exclude: alone,
          maxWorkers: 2,
          globalSetup: [
            "scripts/build-program.ts",
            "e2e/testing/unpack-browser.ts",
            // For the one that moves the whole practice's clock, which a program of its own cannot be asked to do.
            "packages/store/testing/global-setup.ts",
          ],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...endToEnd,
          name: "e2e alone",
          include: alone,
          globalSetup: ["scripts/build-program.ts"],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
