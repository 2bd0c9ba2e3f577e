import { Client, type ClientConfig } from "pg";
import { ownerRole } from "./create-cluster.ts";
import { StartRefusal } from "./start-refusal.ts";
import { errorCode } from "./system-error.ts";

const database = "goldthread";

export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};

export function ownerConnection(at: { host: string; port: number; ownerPassword: string }): Connection {
  return { host: at.host, port: at.port, user: ownerRole, password: at.ownerPassword, database };
}

/** Makes the database on the first start. */
export async function ensureDatabase(connection: Connection): Promise<void> {
  try {
    await run(connection, "select");
  } catch (error) {
    if (errorCode(error) === "28P01") throw wrongSecrets(error);
    if (errorCode(error) !== "3D000") throw error;
    // Migrations may take longer than any request should.
    await run(
      { ...connection, database: "postgres" },
      `alter role ${ownerRole} set statement_timeout = 0`,
      `create database ${database}`,
    );
  }
}

async function run(config: ClientConfig, ...statements: readonly string[]): Promise<void> {
  const client = new Client(config);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function wrongSecrets(cause: unknown): StartRefusal {
  return new StartRefusal(
    "data_folder_damaged",
    "The database does not accept the password in secrets.json: the two come from different data folders.",
    { cause },
  );
}
