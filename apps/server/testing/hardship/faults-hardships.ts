// `npm run faults:hardships -- [rounds] [seed] [seconds]`: stops the database in the middle of acts, refuses writes and
// sets the clock back, and counts what was lost. With `seconds`, no round begins after them.
import { countHardRounds, hardRounds } from "./hard-rounds.ts";

const rounds = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const seconds = Number(process.argv[4] ?? Infinity);
const say = (text: string) => void process.stdout.write(`${text}\n`);

say(`${rounds} rounds, seed ${seed}`);
let nr = 0;
const done = await hardRounds({
  rounds,
  seed,
  until: Date.now() + seconds * 1000,
  onRound: ({ hardship, act, at, left, wrong }) =>
    say(
      `${(nr += 1)}: ${hardship} at "${at}" of ${act}, ${left}${wrong.map((words) => `\n  WRONG: ${words}`).join("")}`,
    ),
});
say(`\n${countHardRounds(done)}\n${done.length} of ${rounds} rounds, seed ${seed}`);
process.exitCode = done.length > 0 && done.every(({ wrong }) => wrong.length === 0) ? 0 : 1;
