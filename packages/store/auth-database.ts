import { createHash } from "node:crypto";
import { Pool, type PoolConfig, type QueryResultRow } from "pg";
import { partPoolConfig, survivesItsLoss } from "./db.ts";
import { explainDatabaseError } from "./store-error.ts";
import type { Transaction } from "./transact.ts";

export type { Pool, PoolConfig } from "pg";

/**
 * Connections that are the part `auth` from their first statement on: better-auth's, which holds its own, and ours
 * for who is there. Only sign-in may use them; everybody else acts by `asActor` or `asPart`.
 */
export interface AuthDatabase {
  readonly pool: Pool;
  /** One statement by itself, so without a transaction around it: it is asked on every request. */
  readonly sql: Transaction["sql"];
  close(): Promise<void>;
}

export function openAuthDatabase(config: PoolConfig, onError: (error: Error) => void): AuthDatabase {
  const pool = new Pool({ ...partPoolConfig(config, "auth"), max: 5 });
  pool.on("error", onError);
  pool.on("connect", survivesItsLoss);
  return {
    pool,
    async sql<Row extends QueryResultRow>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
      try {
        const { rows } = await pool.query<Row>({ name: nameOf(text), text, values: [...params] });
        return rows;
      } catch (error) {
        throw explainDatabaseError(error);
      }
    },
    close: () => pool.end(),
  };
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash("sha256").update(text).digest("hex").slice(0, 24);
  names.set(text, name);
  return name;
}
