import { expect, it } from "vitest";
import { faultRounds } from "./testing/fault-rounds.ts";

// A few rounds of what `npm run faults:typing` does 200 times; the seed is in the name of a failure.
it(
  "program and browser killed together lose nothing that the page called saved or kept",
  { timeout: 600_000 },
  async () => {
    const seed = Date.now() % 1_000_000;
    const reports = await faultRounds({ rounds: 5, seed });
    expect(reports.flatMap(({ lost, round }) => lost.map((words) => `seed ${seed}, round ${round}: ${words}`))).toEqual(
      [],
    );
    expect(reports.some(({ promised }) => promised > 0)).toBe(true);
  },
);
