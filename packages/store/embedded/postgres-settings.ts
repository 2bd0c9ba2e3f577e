export type Listening =
  | { readonly via: "socket"; readonly folder: string; readonly port: number }
  | { readonly via: "tcp"; readonly port: number };

/**
 * The server's settings, given on its command line at every start, so that a new version's settings reach an old
 * cluster. Sized for a practice on a laptop: the database and the server together stay under 250 MB.
 */
export function postgresSettings(
  listening: Listening,
  { isToLast }: { readonly isToLast: boolean },
): Readonly<Record<string, string>> {
  return {
    ...address(listening),
    ...(isToLast ? durability : endsWithItsProcess),
    ...size,
    ...patience,
    ...quietLog,
    timezone: "UTC",
    log_timezone: "UTC",
  };
}

function address(listening: Listening): Readonly<Record<string, string>> {
  const port = String(listening.port);
  if (listening.via === "tcp") return { listen_addresses: "127.0.0.1", unix_socket_directories: "", port };
  // PostgreSQL reads this setting as a list: the quotes keep a folder with a comma or a space whole.
  const folder = `"${listening.folder.replaceAll('"', '""')}"`;
  return { listen_addresses: "", unix_socket_directories: folder, unix_socket_permissions: "0700", port };
}

/** The defaults, said aloud: an acknowledged signature is on the disk. */
const durability = { fsync: "on", synchronous_commit: "on", full_page_writes: "on" };

/** For data that nobody will want when PostgreSQL has ended. */
const endsWithItsProcess = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

const size = {
  // A place costs a few kilobytes. The servers that several test files start at once need more than one practice's does.
  max_connections: "160",
  shared_buffers: "64MB",
  work_mem: "4MB",
  maintenance_work_mem: "64MB",
  max_wal_size: "256MB",
  max_logical_replication_workers: "0",
  // Without it three reader processes wait beside every small practice.
  io_method: "sync",
  jit: "off",
};

/** A stuck query or a forgotten transaction ends by itself; the owner's migrations are exempt (see `ensure-database.ts`). */
const patience = { statement_timeout: "30s", idle_in_transaction_session_timeout: "60s" };

/**
 * Statements and error details can quote a client's words, so neither reaches the log file:
 * errors of a single statement go to the caller alone, and only the server's own events are written.
 */
const quietLog = {
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_statement: "none",
  log_min_duration_statement: "-1",
  log_autovacuum_min_duration: "-1",
  log_checkpoints: "off",
};
