import { expect, it } from "vitest";
import type { HardCase } from "./testing/hardship/hard-case.ts";
import { countHardRounds, hardRounds } from "./testing/hardship/hard-rounds.ts";

/** Of each kind one that matters most; `npm run faults:hardships` does all of them, many times. */
const cases: readonly HardCase[] = [
  { hardship: "write refused", act: "group session", at: "commit" },
  { hardship: "write refused", act: "addendum", at: "audit trail" },
  { hardship: "disk full", act: "backup", at: "midway" },
  { hardship: "clock set back", act: "group session", at: "before the act" },
  { hardship: "database stopped", act: "group session", at: "signing: before commit" },
  { hardship: "database stopped", act: "individual note", at: "signing: after commit" },
];

it(
  "with the database stopped, a disk that is full or a clock set back no act is lost and none is half done",
  { timeout: 400_000 },
  async () => {
    const rounds = await hardRounds({ rounds: cases.length, seed: 7, cases });
    process.stdout.write(`${countHardRounds(rounds)}\n`);
    expect(rounds.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    expect(rounds.map(({ left }) => left)).toEqual([
      "nothing",
      "nothing",
      "nothing",
      "all of it",
      "nothing",
      "all of it",
    ]);
  },
);
