import { Pool, types, type PoolClient, type PoolConfig } from "pg";
import type { Part } from "./as-part.ts";

export type { Transaction } from "./transact.ts";

/**
 * The practice's database for the server: connections as `goldthread_login`, which may read nothing until a
 * transaction becomes a person (`asActor`) or a part of the program (`asPart`). Nothing else may hold a connection.
 */
export type Database = {
  /** For `transact.ts` alone. */
  connect(): Promise<PoolClient>;
  /** Waits for the connections in use, then ends all. */
  close(): Promise<void>;
};

export type OpenOptions = {
  /** Told when an idle connection is lost; the pool makes another one by itself. */
  readonly onError?: (error: Error) => void;
};

export function openDatabase(config: PoolConfig, { onError = () => {} }: OpenOptions = {}): Database {
  const pool = new Pool(poolSettings(config));
  pool.on("error", onError);
  pool.on("connect", survivesItsLoss);
  return { connect: () => pool.connect(), close: () => pool.end() };
}

/**
 * A connection lost while somebody holds it fails their statement, which is how they learn of it. It also says so as
 * an event, and Node ends the process over an error event that nobody listens to: one cut line would stop the server.
 */
export function survivesItsLoss(client: PoolClient): void {
  client.on("error", () => {});
}

/**
 * A pool that is one part of the program from its first statement on, for better-auth, which holds its own
 * connections and knows nothing of `asPart`. Decided so because its adapter wants a pool, not a transaction of ours;
 * it is still the same login, and the role it becomes has only that part's grants.
 */
export function partPoolConfig(config: PoolConfig, part: Part): PoolConfig {
  return poolSettings({ ...config, options: joinOptions(config.options, `-c role=gt_${part}`) });
}

/**
 * Patience is short: a request that waits for 15 s has failed, and a transaction left open holds back everybody.
 * Pipelining sends statements that do not wait for each other's answers in one go.
 */
export function poolSettings(config: PoolConfig): PoolConfig {
  return {
    max: 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: "goldthread",
    pipeline: true,
    ...config,
    types: columnTypes,
    options: joinOptions(config.options, session),
  };
}

/**
 * One plan for each prepared statement and each statement of a policy's helper: PostgreSQL otherwise plans anew
 * wherever knowing the values looks cheaper, which here costs more than the statement (measured: a third of a signature).
 * And plans by index: its default page costs are a spinning disk's, under which a small table is read whole, and every
 * row of it judged by the policies.
 */
const session = ["search_path=goldthread", "plan_cache_mode=force_generic_plan", "random_page_cost=1.1"]
  .map((setting) => `-c ${setting}`)
  .join(" ");

function joinOptions(given: string | undefined, ours: string): string {
  return given === undefined || given.includes(ours) ? (given ?? ours) : `${given} ${ours}`;
}

const INT8 = 20;
const DATE = 1082;

/**
 * Counts and places as numbers (they stay far below 2^53), a calendar day as the text it is: a Date would move it
 * across midnight in another zone.
 */
const columnTypes: NonNullable<PoolConfig["types"]> = {
  getTypeParser: (oid: number, format?: "text" | "binary") => {
    if (oid === INT8) return Number;
    if (oid === DATE) return (text: string) => text;
    return format === "binary" ? types.getTypeParser(oid, "binary") : types.getTypeParser(oid, "text");
  },
};
