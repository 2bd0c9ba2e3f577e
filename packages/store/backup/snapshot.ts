import { Client, type ClientConfig } from "pg";

/** Spelled the same wherever it is asked: a digest must not depend on a machine's settings. */
const settings = [
  "set local timezone = 'UTC'",
  "set local datestyle = 'ISO, MDY'",
  "set local intervalstyle = 'postgres'",
  "set local bytea_output = 'hex'",
  "set local extra_float_digits = 1",
  "set local client_encoding = 'UTF8'",
  "set local search_path = goldthread",
  // A backup takes as long as it takes, beside people at work and without holding anything of theirs.
  "set local statement_timeout = 0",
  "set local idle_in_transaction_session_timeout = 0",
];

/** One unchanging view of the database, as the backup's role, on a connection of its own. `login` is the server's. */
export async function inSnapshot<Result>(
  login: ClientConfig,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ ...login, application_name: "goldthread backup", pipeline: false });
  // Lost in the middle, it fails the statement; as an event nobody listens to it would end the program.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query(
      ["begin isolation level repeatable read, read only", "set local role gt_backup", ...settings].join("; "),
    );
    return await work(client);
  } finally {
    await client.end();
  }
}
