import type { Owner } from "./owner.ts";
import { Client } from "pg";
import { z } from "zod";

/** A place in a statement's plan that looked at many rows. */
export interface Walk {
  readonly rows: number;
  readonly table: string;
  /** The statement's beginning. */
  readonly statement: string;
}

const plansHeard: string[] = [];

/** A connection that hears the plan of each statement, those inside functions too, once `tellPlans` has asked for them. */
export class ListeningClient extends Client {
  constructor(config?: ConstructorParameters<typeof Client>[0]) {
    super(config);
    this.on("notice", ({ message }) => {
      if (message?.startsWith("duration:") === true) plansHeard.push(message);
    });
  }
}

/**
 * From the next connection on, the database tells the plan of every statement. Tables are read from end to end only where
 * no index serves: a small table would be read so by choice, and that choice says nothing about a large one.
 */
export async function tellPlans(owner: Owner): Promise<void> {
  const [row] = await owner.sql<{ name: string }>("select current_database() as name");
  for (const setting of [
    "session_preload_libraries = 'auto_explain'",
    "auto_explain.log_min_duration = 0",
    "auto_explain.log_analyze = on",
    "auto_explain.log_timing = off",
    "auto_explain.log_nested_statements = on",
    "auto_explain.log_format = 'json'",
    "auto_explain.log_level = 'notice'",
    "enable_seqscan = off",
  ]) {
    await owner.sql(`alter database ${row?.name} set ${setting}`);
  }
  await owner.sql(
    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'goldthread_login' and datname = current_database()",
  );
}

/** What was heard since the last time: how many plans, and the places that looked at more than so many rows. */
export function takeWalks(over: number): { readonly plans: number; readonly walks: readonly Walk[] } {
  const heard = plansHeard.splice(0).map((message) => explained.parse(JSON.parse(message.slice(message.indexOf("{")))));
  const walks = heard.flatMap((one) =>
    nodesOf(one.Plan).flatMap((node) => {
      const rows = rowsOf(node);
      const statement = one["Query Text"].replaceAll(/\s+/g, " ").slice(0, 200);
      return rows > over ? [{ rows, table: node["Relation Name"] ?? "", statement }] : [];
    }),
  );
  return { plans: heard.length, walks };
}

const node = z.object({
  "Relation Name": z.string().optional(),
  "Actual Rows": z.number().default(0),
  "Actual Loops": z.number().default(0),
  "Rows Removed by Filter": z.number().default(0),
  "Rows Removed by Index Recheck": z.number().default(0),
  get Plans() {
    return z.array(node).default([]);
  },
});
const explained = z.object({ "Query Text": z.string(), Plan: node });
type Node = z.infer<typeof node>;

const nodesOf = (one: Node): readonly Node[] => [one, ...one.Plans.flatMap(nodesOf)];

/** Rows of a table that were looked at, kept or not. */
const rowsOf = (one: Node): number =>
  one["Relation Name"] === undefined
    ? 0
    : (one["Actual Rows"] + one["Rows Removed by Filter"] + one["Rows Removed by Index Recheck"]) * one["Actual Loops"];
