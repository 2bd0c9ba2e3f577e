// `npm run faults [rounds] [seed]`: kills server and browser together, again and again, and counts what was lost.
import { killRounds } from "./testing/kill-rounds.ts";

const rounds = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed)) {
  console.error("faults: expected a number of rounds and a seed, such as 200 7");
  process.exit(2);
}
console.log(`${rounds} rounds, seed ${seed}`);
const outcomes = await killRounds({
  rounds,
  seed,
  onRound: ({ round, savedKept, typedAfter, cameBack, nothingForeign }) => {
    const state = savedKept && nothingForeign ? "kept" : "LOST";
    console.log(`round ${round}: ${state}; of ${typedAfter} characters typed after Saved, ${cameBack} came back`);
  },
});
const lost = outcomes.filter(({ savedKept, nothingForeign }) => !savedKept || !nothingForeign).length;
const typedAfter = outcomes.reduce((sum, one) => sum + one.typedAfter, 0);
const cameBack = outcomes.reduce((sum, one) => sum + one.cameBack, 0);
console.log(
  `${outcomes.length} rounds, ${lost} with anything saved lost; of ${typedAfter} unsaved characters ${cameBack} came back`,
);
process.exitCode = lost === 0 ? 0 : 1;
