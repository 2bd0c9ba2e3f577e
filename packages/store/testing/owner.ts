import { Pool, type ClientConfig, type PoolClient, type QueryResultRow } from "pg";
import { poolSettings, survivesItsLoss } from "../db.ts";

/** The database without any policy: for arranging a test and for its positive control. */
export type Owner = {
  sql<Row extends QueryResultRow = QueryResultRow>(text: string, params?: readonly unknown[]): Promise<Row[]>;
  /** A connection of its own, for tests of two transactions at once. It MUST be released. */
  connect(): Promise<PoolClient>;
  close(): Promise<void>;
};

export function openOwner(config: ClientConfig): Owner {
  const pool = new Pool(poolSettings({ ...config, max: 3 }));
  // A test's database is dropped with whoever still hangs up: that is no failure of the test.
  pool.on("error", () => {});
  pool.on("connect", survivesItsLoss);
  return {
    async sql<Row extends QueryResultRow>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
      const { rows } = await pool.query<Row>(text, [...params]);
      return rows;
    },
    connect: () => pool.connect(),
    close: () => pool.end(),
  };
}
