import { createHash } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { Kysely, PostgresDialect } from "kysely";
import { Query, type PoolClient, type QueryResultRow } from "pg";
import type { Database } from "./db.ts";
import type { Schema } from "./schema.ts";
import { explainDatabaseError, StoreError } from "./store-error.ts";

/** What a transaction gives to its function. It MUST NOT be used after the function has returned. */
export type Transaction = {
  /** Typed queries (`schema.ts`). */
  readonly db: Kysely<Schema>;
  /**
   * A prepared statement, for what is asked often; answers its rows. `text` MUST be constant: everything that varies
   * goes into `params`, because each text stays prepared on its connection.
   */
  sql<Row extends QueryResultRow = QueryResultRow>(text: string, params?: readonly unknown[]): Promise<Row[]>;
};

export type Isolation = "read committed" | "repeatable read";

export type Become = {
  /** Statements that make the connection somebody, sent with `begin` in one go. Each MUST be validated text. */
  readonly statements: readonly string[];
  /** Separates prepared statements by role: their plans hold that role's policies. */
  readonly role: string;
  readonly isolation?: Isolation | undefined;
};

/** What a transaction does beside its function. */
export type Ending<Result> = {
  /**
   * The last statement, sent with `commit` in one go. It MUST be sent at once, before anything is waited for. When it
   * fails nothing is committed.
   */
  readonly last?: ((tx: Transaction, result: Result) => Promise<unknown>) | undefined;
};

/** Lets the other of two that got in each other's way finish first, or both meet again. */
const PAUSE_BEFORE_RETRY = 30;

/**
 * Runs the function in one transaction. What deadlocked or could not be serialised is run once more, so the function
 * MUST do nothing but database work that may be done again.
 */
export async function transact<Result>(
  db: Database,
  as: Become,
  fn: (tx: Transaction) => Promise<Result>,
  ending: Ending<Result> = {},
): Promise<Result> {
  const job = { as, fn, ...ending };
  try {
    return await attempt(db, job);
  } catch (error) {
    if (!isWorthAnotherTry(error)) throw error;
    await delay(PAUSE_BEFORE_RETRY);
    return await attempt(db, job);
  }
}

type Job<Result> = Ending<Result> & {
  readonly as: Become;
  readonly fn: (tx: Transaction) => Promise<Result>;
};

function isWorthAnotherTry(error: unknown): boolean {
  return error instanceof StoreError && (error.sqlState === "40001" || error.sqlState === "40P01");
}

async function attempt<Result>(db: Database, job: Job<Result>): Promise<Result> {
  const client = await connect(db);
  let broken = true;
  try {
    const result = await run(client, job);
    broken = false;
    return result;
  } catch (error) {
    broken = !(await rollBack(client));
    throw explainDatabaseError(error);
  } finally {
    // A connection that did not come back to rest is never handed to the next request.
    client.release(broken);
  }
}

async function connect(db: Database): Promise<PoolClient> {
  try {
    return await db.connect();
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

/** `begin` is not waited for: it travels with the function's first statement, which fails by itself if it failed. */
async function run<Result>(client: PoolClient, { as, fn, last }: Job<Result>): Promise<Result> {
  sendTogether(client);
  const begun = client.query(begin(as)).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const tx = openTx(client, as.role);
  const outcome = await settle(fn(tx));
  const failure = await begun;
  if (failure) throw failure.error;
  if ("error" in outcome) throw outcome.error;
  const lastly = last && settle(last(tx, outcome.result));
  const { command } = await client.query("commit");
  const ended = await lastly;
  if (ended && "error" in ended) throw ended.error;
  // PostgreSQL answers the commit of a failed transaction with a rollback and no error.
  if (command !== "COMMIT")
    throw new StoreError("fault", "Nothing was saved: a statement failed and its error was passed over");
  return outcome.result;
}

async function settle<Result>(work: Promise<Result>): Promise<{ result: Result } | { error: unknown }> {
  try {
    return { result: await work };
  } catch (error) {
    return { error };
  }
}

function begin({ statements, isolation }: Become): string {
  const mode = isolation === "repeatable read" ? " isolation level repeatable read" : "";
  return [`begin${mode}`, ...statements].join("; ");
}

async function rollBack(client: PoolClient): Promise<boolean> {
  try {
    await client.query("rollback");
    return true;
  } catch {
    // The connection is gone, and its transaction with it.
    return false;
  }
}

function openTx(client: PoolClient, role: string): Transaction {
  return {
    get db() {
      return kyselyOf(client);
    },
    async sql<Row extends QueryResultRow>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
      try {
        sendTogether(client);
        return await runPrepared<Row>(client, { name: statementName(role, text), text, values: [...params] });
      } catch (error) {
        throw explainDatabaseError(error);
      }
    },
  };
}

/** A prepared statement as the driver's own object: it would copy a plain one twice, property by property. */
class Prepared<Row extends QueryResultRow> extends Query<Row> {
  readonly name: string;

  constructor({ name, text, values }: PreparedText, answer: (error: unknown, rows: Row[]) => void) {
    super(text, values, (error, result) => answer(error, result?.rows));
    this.name = name;
  }
}

interface PreparedText {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

function runPrepared<Row extends QueryResultRow>(client: PoolClient, statement: PreparedText): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    client.query(new Prepared<Row>(statement, (error, rows) => (error ? reject(error) : resolve(rows))));
  });
}

/**
 * What is asked in one go leaves in one write. The driver writes each statement by itself, and each write wakes the
 * database: for a signature that cost more than preparing it.
 */
function sendTogether({ connection: { stream } }: PoolClient): void {
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** By role and text. Texts are constants, so looking one up costs nothing; joining the two would. */
const names = new Map<string, Map<string, string>>();

function statementName(role: string, text: string): string {
  const ofRole = names.get(role) ?? new Map<string, string>();
  names.set(role, ofRole);
  const known = ofRole.get(text);
  if (known !== undefined) return known;
  const name = `${role}_${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
  ofRole.set(text, name);
  return name;
}

/** One for each connection, kept as long as it: making one costs more than most queries. */
const kyselies = new WeakMap<PoolClient, Kysely<Schema>>();

function kyselyOf(client: PoolClient): Kysely<Schema> {
  const known = kyselies.get(client);
  if (known !== undefined) return known;
  const made = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: poolOfOne(client) }) });
  kyselies.set(client, made);
  return made;
}

/** Kysely takes its connection from a pool and gives it back; ours stays with the transaction. */
function poolOfOne(client: PoolClient): ConstructorParameters<typeof PostgresDialect>[0]["pool"] {
  const kept = new Proxy(client, {
    get: (target, key) => {
      if (key === "release") return () => {};
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { connect: async () => kept, end: async () => {}, options: {} };
}
