import { signSession } from "@goldthread/server/signing/sign-session.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import { lockToSign, type SessionToSign as SessionRead } from "@goldthread/store/queries/signing.ts";
import {
  plainChanges,
  plainClient,
  plainDrafts,
  plainFacilitators,
  plainMembers,
  plainSession,
} from "@goldthread/store/testing/plain-signing.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { Pool, PoolClient } from "pg";
import type { SessionToSign } from "./a-session.ts";
import type { BenchDatabase } from "./bench-database.ts";
import { aClinician } from "./sign-one.ts";

interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
}

/** Statements in the order sent; those of one wave did not wait for each other's answers. */
export type Waves = readonly (readonly Statement[])[];

const rollBack = new Error("roll back");

/** Signs, writes down every statement, and rolls back. */
export async function recordSigning(bench: BenchDatabase, { sessionId, shown, author }: SessionToSign): Promise<Waves> {
  const waves: Statement[][] = [];
  try {
    await asActor(bench.db, { staffId: author.id }, async (tx) => {
      await signSession(recorder(tx, waves), { sessionId, shown, author, standing: aClinician });
      throw rollBack;
    });
  } catch (error) {
    if (error !== rollBack) throw error;
  }
  return waves;
}

function recorder(tx: Transaction, waves: Statement[][]): Transaction {
  let answered = true;
  return {
    get db() {
      return tx.db;
    },
    async sql(text, params = []) {
      if (answered) waves.push([]);
      answered = false;
      const wave = waves.at(-1);
      const at = wave?.push({ text, params }) ?? 0;
      const rows = await tx.sql<never>(text, params);
      if (text === lockToSign) wave?.splice(at - 1, 1, ...readByTable(params, rows[0]));
      answered = true;
      return rows;
    },
  };
}

/** What the function asks of the tables, without asking who may: a statement to each, none of which waits for another. */
function readByTable(
  [sessionId, draftIds]: readonly unknown[],
  read: { readonly session: SessionRead } | undefined,
): readonly Statement[] {
  const clientId = read?.session.client_id ?? null;
  const people =
    clientId === null
      ? [plainMembers, plainFacilitators].map((text) => ({ text, params: [sessionId] }))
      : [{ text: plainClient, params: [clientId] }];
  return [
    { text: plainSession, params: [sessionId] },
    { text: plainDrafts, params: [sessionId] },
    { text: plainChanges, params: [draftIds] },
    ...people,
  ];
}

const names = new Map<string, string>();

/** The same statements with the same values, as the owner, in the same waves. */
export async function replay(bare: Pool, waves: Waves): Promise<void> {
  const client: PoolClient = await bare.connect();
  try {
    const begun = client.query("begin");
    for (const wave of waves) await Promise.all(wave.map((statement) => client.query(prepared(statement))));
    await begun;
    await client.query("commit");
  } finally {
    client.release();
  }
}

function prepared({ text, params }: Statement) {
  const name = names.get(text) ?? `bare_${names.size}`;
  names.set(text, name);
  return { name, text, values: [...params] };
}
