import { DatabaseError } from "pg";

/** What the store can say went wrong, in words the server turns into a refusal or a fault. */
export type StoreErrorCode =
  | "database_newer"
  | "may_not_migrate"
  | "migration_changed"
  | "not_permitted"
  | "duplicate"
  | "missing_parent"
  | "out_of_range"
  | "draft_signed"
  | "busy"
  | "too_slow"
  | "unavailable"
  | "disk_full"
  | "fault";

export type StoreErrorDetails = {
  readonly sqlState?: string | undefined;
  readonly constraint?: string | undefined;
  readonly table?: string | undefined;
};

/**
 * The only error that leaves the store. PostgreSQL's own error is deliberately NOT its cause: its message and detail
 * quote the row ("Failing row contains (...)"), which is a client's, and would end in a log.
 */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly sqlState: string | undefined;
  /** The named constraint that refused the row, e.g. `client_record_number_once`. */
  readonly constraint: string | undefined;
  readonly table: string | undefined;

  constructor(code: StoreErrorCode, message: string, { sqlState, constraint, table }: StoreErrorDetails = {}) {
    super(message);
    this.name = "StoreError";
    this.code = code;
    this.sqlState = sqlState;
    this.constraint = constraint;
    this.table = table;
  }
}

const kinds: Readonly<Record<string, readonly [StoreErrorCode, string]>> = {
  "42501": ["not_permitted", "The database does not permit this"],
  "23505": ["duplicate", "This is there already"],
  "23P01": ["duplicate", "This is there already"],
  "23503": ["missing_parent", "Something that this belongs to is not there"],
  "23502": ["out_of_range", "A value is missing"],
  "23514": ["out_of_range", "A value is not one that the table takes"],
  GT001: ["draft_signed", "The draft is signed and takes no further change"],
  "40001": ["busy", "Somebody else changed the same records at the same time"],
  "40P01": ["busy", "Somebody else changed the same records at the same time"],
  "55P03": ["busy", "Somebody else holds these records"],
  "53100": ["disk_full", "The database's disk is full"],
  "53300": ["unavailable", "The database has no free connection"],
  "57014": ["too_slow", "The database did not answer in time"],
  "25P03": ["too_slow", "A transaction was left waiting too long"],
};

/** Anything that went wrong at the database as a StoreError without a word of the rows; all else as it is. */
export function explainDatabaseError(error: unknown): unknown {
  if (error instanceof DatabaseError) return explainAnswer(error);
  return isLostConnection(error) ? new StoreError("unavailable", "The database cannot be reached") : error;
}

function explainAnswer({ code: sqlState, constraint, table, message }: DatabaseError): StoreError {
  // "column x does not exist": about the statement's own text, which is ours and holds no value.
  if (sqlState !== "42501" && sqlState?.startsWith("42"))
    return new StoreError("fault", `The statement is wrong: ${message}`, { sqlState });
  const [code, words] = kinds[sqlState ?? ""] ?? (/^(08|57P|53)/.test(sqlState ?? "") ? LOST : FAULT);
  const place = constraint ?? table;
  return new StoreError(code, `${words} (${[sqlState, place].filter(Boolean).join(", ")})`, {
    sqlState,
    constraint,
    table,
  });
}

const LOST = ["unavailable", "The database is not available"] as const;
const FAULT = ["fault", "The database refused a statement"] as const;

/** Node's socket errors, and what pg says when its connection ends under a query. */
function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (
    "code" in error &&
    typeof error.code === "string" &&
    /^(ECONN|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH)/.test(error.code)
  )
    return true;
  return /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/.test(
    error.message,
  );
}
