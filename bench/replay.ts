import { signSession } from "@goldthread/server/signing/sign-session.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
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
      waves.at(-1)?.push({ text, params });
      const rows = await tx.sql<never>(text, params);
      answered = true;
      return rows;
    },
  };
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
