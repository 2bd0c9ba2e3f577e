import { draftText, readDraft } from "@goldthread/draft";
import { sha256, toBase64, toHex, utf8 } from "@goldthread/ledger";
import { signSession } from "@goldthread/server/signing/sign-session.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { Pool, PoolClient } from "pg";
import * as Y from "yjs";
import { aBenchPractice, aDraftedGroup, aDraftedIndividual } from "../a-practice.ts";
import type { BenchPractice, DraftedSession } from "../a-practice.ts";
import { defineBench } from "../bench.ts";
import type { Figure } from "../bench.ts";
import type { BenchDatabase } from "../bench-database.ts";
import { median, timeAtOnce, timeEach } from "../stopwatch.ts";

interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
}

const rollBack = new Error("roll back");

/**
 * The signing transaction beside the very statements it sends, replayed by an owner whom no policy binds: what is
 * left is the price of row-level security, merging, canonical JSON and digests.
 */
export const signing = defineBench({
  id: "signing",
  states: "Signing costs at most twice the same statements by bare SQL, one at a time and 16 at once.",
  async run({ database, note }) {
    const bench = await database();
    // Twenty caseloads: nobody has hundreds of notes waiting at once.
    const caseloads: BenchPractice[] = [];
    for (let nr = 0; nr < 20; nr += 1) caseloads.push(await aBenchPractice(bench.bare));
    const of = (nr: number) => caseloads[nr % caseloads.length]!;
    note("individual notes");
    const individual = await compare(bench, { rounds: 120, draft: (nr) => aDraftedIndividual(bench.bare, of(nr), nr) });
    note("twelve-member sessions");
    const group = await compare(bench, { rounds: 60, draft: (nr) => aDraftedGroup(bench.bare, of(nr)) });
    return [...figures("individual note", individual), ...figures("twelve-member session", group)];
  },
});

interface Compared {
  readonly ours: { readonly one: number; readonly many: number };
  readonly bare: { readonly one: number; readonly many: number };
}

interface Comparison {
  readonly rounds: number;
  readonly draft: (nr: number) => Promise<DraftedSession>;
}

/** A quarter each: ours and bare, one at a time and 16 at once; interleaved so that neither has the warmer cache. */
async function compare(bench: BenchDatabase, { rounds, draft }: Comparison): Promise<Compared> {
  const sessions: DraftedSession[] = [];
  for (let nr = 0; nr < rounds * 4; nr += 1) sessions.push(await draft(nr));
  await bench.bare.query("analyze");
  const quarter = (from: number) => sessions.slice(from * rounds, (from + 1) * rounds);
  const sign = (session: DraftedSession) => () => signOne(bench, session);
  const recorded = await Promise.all([...quarter(1), ...quarter(3)].map((session) => recordStatements(bench, session)));
  const replay = (statements: readonly Statement[]) => () => replayBare(bench.bare, statements);

  await timeEach(quarter(0).slice(0, 10).map(sign));
  await timeEach(recorded.slice(0, 10).map(replay));
  const oursOne = await timeEach(quarter(0).slice(10).map(sign));
  const bareOne = await timeEach(recorded.slice(10, rounds).map(replay));
  const oursMany = await timeAtOnce(quarter(2).map(sign), 16);
  const bareMany = await timeAtOnce(recorded.slice(rounds).map(replay), 16);
  return { ours: { one: median(oursOne), many: oursMany }, bare: { one: median(bareOne), many: bareMany } };
}

function shownParts({ parts }: DraftedSession) {
  return parts.map(({ draftId, doc }) => ({
    draftId,
    stateVector: toBase64(Y.encodeStateVector(doc)),
    digest: toHex(sha256(utf8(draftText(readDraft(doc))))),
  }));
}

async function signOne({ db }: BenchDatabase, session: DraftedSession): Promise<void> {
  const shown = shownParts(session);
  await asActor(db, { staffId: session.author.id }, (tx) =>
    signSession(tx, { sessionId: session.sessionId, shown, author: session.author }),
  );
}

/** Signs, writes down every statement, and rolls back. */
async function recordStatements(bench: BenchDatabase, session: DraftedSession): Promise<Statement[]> {
  const statements: Statement[] = [];
  try {
    await asActor(bench.db, { staffId: session.author.id }, async (tx) => {
      const recording: Transaction = {
        get db() {
          return tx.db;
        },
        sql(text, params = []) {
          statements.push({ text, params });
          return tx.sql(text, params);
        },
      };
      await signSession(recording, { sessionId: session.sessionId, shown: shownParts(session), author: session.author });
      throw rollBack;
    });
  } catch (error) {
    if (error !== rollBack) throw error;
  }
  return statements;
}

const names = new Map<string, string>();

async function replayBare(bare: Pool, statements: readonly Statement[]): Promise<void> {
  const client: PoolClient = await bare.connect();
  try {
    await client.query("begin");
    for (const { text, params } of statements) {
      const name = names.get(text) ?? `bare_${names.size}`;
      names.set(text, name);
      await client.query({ name, text, values: [...params] });
    }
    await client.query("commit");
  } finally {
    client.release();
  }
}

function figures(what: string, { ours, bare }: Compared): Figure[] {
  return [
    { what: `signing transaction, ${what}, one at a time`, value: ours.one, unit: "ms" },
    { what: `the same statements by bare SQL, ${what}, one at a time`, value: bare.one, unit: "ms" },
    { what: `ratio, ${what}, one at a time`, value: ours.one / bare.one, unit: "x", limit: 2 },
    { what: `signing transaction, ${what}, 16 at once, each`, value: ours.many, unit: "ms" },
    { what: `the same statements by bare SQL, ${what}, 16 at once, each`, value: bare.many, unit: "ms" },
    { what: `ratio, ${what}, 16 at once`, value: ours.many / bare.many, unit: "x", limit: 2 },
  ];
}
