// `npm run faults:typing -- [rounds] [seed]`: types, and kills the program, the browser and sometimes the database at a random
// moment, 200 times, and counts what of the promised words was lost.
import { faultRounds } from "./testing/fault-rounds.ts";

const rounds = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const say = (line: string) => void process.stdout.write(`${line}\n`);

say(`${rounds} rounds, seed ${seed}`);
const reports = await faultRounds({
  rounds,
  seed,
  onRound: ({ round, ending, state, typed, promised, lost }) =>
    say(
      `${round}: ${ending} killed at "${state}", ${promised} of ${typed} letters promised${lost.map((words) => `\n  LOST: ${words}`).join("")}`,
    ),
});
const count = (test: (report: (typeof reports)[number]) => boolean) => reports.filter(test).length;
say(`\nKilled while it said "Saved" ${count(({ state }) => state.startsWith("Saved"))} times,`);
say(
  `"Saving" ${count(({ state }) => state === "Saving")} times, "Offline" ${count(({ state }) => state.startsWith("Offline"))} times.`,
);
const lost = count((report) => report.lost.length > 0);
say(`${rounds} rounds, seed ${seed}: ${lost === 0 ? "nothing was lost" : `something was lost in ${lost}`}.`);
process.exitCode = lost === 0 ? 0 : 1;
