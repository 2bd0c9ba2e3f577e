import { StartRefusal } from "@goldthread/store/embedded/start-refusal.ts";
import { errorCode } from "@goldthread/store/embedded/system-error.ts";
import { StoreError } from "@goldthread/store/store-error.ts";
import { Refusal } from "../command.ts";
import type { StartSettings } from "./settings.ts";

/** What can be expected to go wrong at a start, in one line that says what to do; anything else is handed back as it is. */
export function explainStartError(error: unknown, settings: StartSettings): unknown {
  if (error instanceof StartRefusal) return new Refusal(error.code, error.message, { cause: error });
  if (error instanceof StoreError && aboutStarting.has(error.code))
    return new Refusal(error.code, error.message, { cause: error });
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined);
  const message = code === undefined ? undefined : (listening(code, settings) ?? database(code, settings));
  return code === undefined || message === undefined
    ? error
    : new Refusal(names[code] ?? "database_unreachable", message, { cause: error });
}

/** The database's own code, where the store has put it into its words. */
function codeOf(error: unknown): string | undefined {
  return error instanceof StoreError ? error.sqlState : errorCode(error);
}

/** What the migrations refuse, in their own words. */
const aboutStarting: ReadonlySet<string> = new Set(["database_newer", "may_not_migrate", "migration_changed"]);

const names: Readonly<Record<string, string>> = {
  EADDRINUSE: "port_taken",
  EACCES: "port_not_permitted",
  EADDRNOTAVAIL: "host_unknown",
  "53100": "disk_full",
  ENOSPC: "disk_full",
};

function listening(code: string, { port, host }: StartSettings): string | undefined {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program. Stop that one, or set GOLDTHREAD_PORT to another port (0 picks a free one).`;
    case "EACCES":
      return `Port ${port} may not be used by this user. Set GOLDTHREAD_PORT to a port above 1023.`;
    case "EADDRNOTAVAIL":
      return `GOLDTHREAD_HOST is ${host}, which is no address of this machine.`;
    default:
      return undefined;
  }
}

function database(code: string, { databaseUrl, dataDir }: StartSettings): string | undefined {
  switch (code) {
    case "53100":
    case "ENOSPC":
      return `The disk that holds ${databaseUrl === undefined ? dataDir : "the database"} is full. Free some space and start again; nothing was lost.`;
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "EHOSTUNREACH":
    case "ETIMEDOUT":
      return databaseUrl === undefined
        ? undefined
        : `The database that DATABASE_URL names cannot be reached (${code}).`;
    case "28P01":
    case "28000":
    case "3D000":
      return databaseUrl === undefined
        ? undefined
        : `The database that DATABASE_URL names does not let us in (${code}): check user, password and database name.`;
    default:
      return undefined;
  }
}
