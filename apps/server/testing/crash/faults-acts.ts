// `npm run faults:acts -- [rounds] [seed] [seconds]`: kills the program at named places of signing, adding, backup and
// restore, and counts what was lost. With `seconds`, no round begins after them.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "@goldthread/store/embedded/start-embedded.ts";
import { migrate } from "@goldthread/store/migrate.ts";
import { countRounds, crashRounds } from "./crash-rounds.ts";
import { administer } from "./new-database.ts";

const rounds = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const seconds = Number(process.argv[4] ?? Infinity);
const template = "goldthread_template";
const loginPassword = "of these rounds alone, on a server that ends with them";
const say = (text: string) => void process.stdout.write(`${text}\n`);

say(`${rounds} rounds, seed ${seed}`);
const folder = await mkdtemp(join(tmpdir(), "goldthread-faults-"));
const embedded = await startEmbedded({ dataDir: folder });
try {
  const { host, port, user, password } = embedded.connection;
  const owner = { host, port, user, password };
  await administer(owner, `create database ${template}`);
  await migrate({ ...owner, database: template }, { loginPassword });
  let nr = 0;
  const done = await crashRounds(
    { owner, loginPassword, template },
    {
      rounds,
      seed,
      lanes: 3,
      until: Date.now() + seconds * 1000,
      onRound: ({ act, point, left, wrong }) =>
        say(`${(nr += 1)}: ${act} at "${point}", ${left}${wrong.map((words) => `\n  WRONG: ${words}`).join("")}`),
    },
  );
  say(`\n${countRounds(done)}\n${done.length} of ${rounds} rounds, seed ${seed}`);
  process.exitCode = done.length > 0 && done.every(({ wrong }) => wrong.length === 0) ? 0 : 1;
} finally {
  await embedded.stop();
  await rm(folder, { recursive: true, force: true });
}
