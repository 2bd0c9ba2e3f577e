import { defineConfig } from "vitest/config";

// Times are shown in the practice's zone, never in the machine's: a test that depends on the latter must fail anywhere.
process.env["TZ"] = "UTC";

export default defineConfig({
  test: {
    pool: "forks",
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
        // One browser and one server at a time: these count presses and measure waiting.
        test: {
          name: "e2e",
          include: ["e2e/**/*.spec.ts"],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 50_000 } },
          // For the one that moves the whole practice's clock, which a program of its own cannot be asked to do.
          globalSetup: ["packages/store/testing/global-setup.ts"],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
