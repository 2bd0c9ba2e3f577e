import { aBenchPractice } from "../a-practice.ts";
import type { BenchPractice } from "../a-practice.ts";
import { aDraftedGroup, aDraftedIndividual } from "../a-session.ts";
import type { SessionToSign } from "../a-session.ts";
import type { BenchDatabase } from "../bench-database.ts";
import { defineBench } from "../bench.ts";
import type { Figure } from "../bench.ts";
import { recordSigning, replay } from "../replay.ts";
import { signOne, signUnreviewed } from "../sign-one.ts";
import { compare, median, timeAtOnce, timeEach } from "../stopwatch.ts";
import type { Compared } from "../stopwatch.ts";

/**
 * The signing transaction beside the very statements it sends, with the same values, replayed by an owner whom no
 * policy binds; what it reads by a function that asks who may, the owner reads by a plain statement to each table. Both
 * send what need not wait for an answer without waiting (pipelined), over connections with the same settings, so what is
 * left is the price of row-level security, merging, canonical JSON and digests. The review of what is signed sends no
 * statement; it is left out of the comparison and measured by itself.
 */
export const signing = defineBench({
  id: "signing",
  states:
    "Signing costs at most twice the same statements by bare SQL, one at a time and 16 at once; its review is a line of its own.",
  async run({ database, note }) {
    const bench = await database();
    // Sixty caseloads: nobody has dozens of sessions waiting at once.
    const caseloads: BenchPractice[] = [];
    for (let nr = 0; nr < 60; nr += 1) caseloads.push(await aBenchPractice(bench.bare));
    const practiceOf = (nr: number) => caseloads[nr % caseloads.length] ?? caseloads[0]!;
    note("individual notes");
    const individual = await measure(bench, {
      rounds: 240,
      warm: 800,
      draft: (nr) => aDraftedIndividual(bench.bare, practiceOf(nr), { nr }),
    });
    note("twelve-member sessions");
    const group = await measure(bench, {
      rounds: 120,
      warm: 300,
      draft: (nr) => aDraftedGroup(bench.bare, practiceOf(nr)),
    });
    return [...figures("individual note", individual), ...figures("twelve-member session", group)];
  },
});

type Measured = Compared & {
  /** Of one signature, in milliseconds. */
  readonly review: number;
};

interface Rounds {
  readonly rounds: number;
  /** A server runs for weeks: what is measured is neither its first minutes nor an empty table. */
  readonly warm: number;
  readonly draft: (nr: number) => Promise<SessionToSign>;
}

/** Both sides run warm first, which also gives the tables a past. */
async function measure(bench: BenchDatabase, { rounds, warm, draft }: Rounds): Promise<Measured> {
  const sign = (session: SessionToSign) => () => signUnreviewed(bench.db, session);
  await timeEach((await draftMany(warm, draft)).map(sign));
  const bare: Awaited<ReturnType<typeof recordSigning>>[] = [];
  for (const session of await draftMany(rounds, draft)) bare.push(await recordSigning(bench, session));
  const works = {
    left: (await draftMany(rounds, draft)).map(sign),
    right: bare.map((waves) => () => replay(bench.bare, waves)),
    at: 16,
  };
  // As autovacuum would have done by now: statistics of these tables with open drafts in them, for both alike.
  await bench.bare.query("vacuum analyze");
  // And every connection of either side has done the same before, which none of a server's sees for the first time.
  const again: typeof bare = [];
  for (const session of await draftMany(96, draft)) again.push(await recordSigning(bench, session));
  await timeAtOnce(
    again.map((waves) => () => replay(bench.bare, waves)),
    works.at,
  );
  await timeAtOnce((await draftMany(96, draft)).map(sign), works.at);
  const compared = await compare(works);
  const review: number[] = [];
  for (const session of await draftMany(60, draft)) review.push(await signOne(bench.db, session));
  return { ...compared, review: median(review.slice(20)) };
}

async function draftMany(count: number, draft: Rounds["draft"]): Promise<SessionToSign[]> {
  const sessions: SessionToSign[] = [];
  for (let nr = 0; nr < count; nr += 1) sessions.push(await draft(nr));
  return sessions;
}

function figures(what: string, { left: ours, right: bare, review }: Measured): Figure[] {
  return [
    { what: `signing transaction, ${what}, one at a time`, value: ours.one, unit: "ms" },
    { what: `the same statements by bare SQL, ${what}, one at a time`, value: bare.one, unit: "ms" },
    { what: `ratio, ${what}, one at a time`, value: ours.one / bare.one, unit: "x", limit: 2 },
    { what: `signing transaction, ${what}, 16 at once, each`, value: ours.many, unit: "ms" },
    { what: `the same statements by bare SQL, ${what}, 16 at once, each`, value: bare.many, unit: "ms" },
    { what: `ratio, ${what}, 16 at once`, value: ours.many / bare.many, unit: "x", limit: 2 },
    { what: `the review in a signature, ${what}`, value: review, unit: "ms" },
  ];
}
