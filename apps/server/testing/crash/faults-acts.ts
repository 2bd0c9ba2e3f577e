// `npm run faults -- [rounds] [seed] [seconds]`: kills the program at named places of signing, adding, backup and
// restore, and counts what was lost. With `seconds`, no round begins after them. Rounds that are done are kept by their
// seed (GOLDTHREAD_FAULTS, else .faults in this folder), so the same command goes on where it was stopped.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "@goldthread/store/embedded/start-embedded.ts";
import { migrate } from "@goldthread/store/migrate.ts";
import { countRounds, crashRounds } from "./crash-rounds.ts";
import { roundBook } from "./round-book.ts";
import { administer } from "./new-database.ts";

const rounds = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? 20261122);
const seconds = Number(process.argv[4] ?? Infinity);
const template = "goldthread_template";
const loginPassword = "of these rounds alone, on a server that ends with them";
const say = (text: string) => void process.stdout.write(`${text}\n`);

const book = roundBook(join(process.env["GOLDTHREAD_FAULTS"] ?? ".faults", `acts-${seed}.jsonl`));
const earlier = book.done.filter(({ nr }) => nr < rounds);

say(`${rounds} rounds, seed ${seed}${earlier.length === 0 ? "" : `, ${earlier.length} of them done before`}`);
const folder = await mkdtemp(join(tmpdir(), "goldthread-faults-"));
const embedded = await startEmbedded({ dataDir: folder });
try {
  const { host, port, user, password } = embedded.connection;
  const owner = { host, port, user, password };
  await administer(owner, `create database ${template}`);
  await migrate({ ...owner, database: template }, { loginPassword });
  const done = await crashRounds(
    { owner, loginPassword, template },
    {
      rounds,
      seed,
      lanes: 3,
      before: new Set(earlier.map(({ nr }) => nr)),
      until: Date.now() + seconds * 1000,
      onRound(round) {
        book.add(round);
        const { nr, act, point, left, wrong } = round;
        say(`${nr + 1}: ${act} at "${point}", ${left}${wrong.map((words) => `\n  WRONG: ${words}`).join("")}`);
      },
    },
  );
  const all = [...earlier, ...done];
  say(`\n${countRounds(all)}\n${all.length} of ${rounds} rounds, seed ${seed}`);
  process.exitCode = all.length > 0 && all.every(({ wrong }) => wrong.length === 0) ? 0 : 1;
} finally {
  await embedded.stop();
  await rm(folder, { recursive: true, force: true });
}
