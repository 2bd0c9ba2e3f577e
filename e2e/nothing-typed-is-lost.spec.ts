import { expect, it } from "vitest";
import { killRounds } from "./testing/kill-rounds.ts";

// The long run is `npm run faults`: 200 rounds.
it("what the page called saved is there after server and browser died together", async () => {
  const outcomes = await killRounds({ rounds: 4, seed: 20261122 });
  expect(outcomes.filter(({ savedKept }) => !savedKept)).toEqual([]);
  expect(outcomes.filter(({ nothingForeign }) => !nothingForeign)).toEqual([]);
}, 180_000);
