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
          testTimeout: 20_000,
          hookTimeout: 30_000,
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
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // For the one that moves the whole practice's clock, which a program of its own cannot be asked to do.
          globalSetup: ["packages/store/testing/global-setup.ts"],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
