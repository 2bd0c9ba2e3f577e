import { access } from "node:fs/promises";
import { join } from "node:path";
import { asPart } from "@goldthread/store/as-part.ts";
import { openDatabase, type Database } from "@goldthread/store/db.ts";
import { openDataFolder, secretsFile } from "@goldthread/store/embedded/data-folder.ts";
import { openEmbedded } from "@goldthread/store/embedded/open-embedded.ts";
import { readOrMakeSecrets, type Secrets } from "@goldthread/store/embedded/secrets.ts";
import { compareMigrations } from "@goldthread/store/migrate.ts";
import { practiceExists } from "@goldthread/store/queries/auth-user.ts";
import { StoreError } from "@goldthread/store/store-error.ts";
import type { ClientConfig, PoolConfig } from "pg";
import { Refusal, type Io } from "../command.ts";
import { explainStartError } from "../start/explain-error.ts";
import { asLogin, asLoginRole } from "../start/login.ts";
import { parseStartSettings, type StartSettings } from "../start/settings.ts";

/** A practice for a command that works beside a running Goldthread as well as without one. */
export type OpenPractice = {
  readonly db: Database;
  /** The same, for what opens its own connections. */
  readonly login: PoolConfig;
  readonly secrets: Secrets;
  readonly dataDir: string;
};

/** Opens the practice, and closes it again however the work ends; changes nothing by itself. */
export async function withPractice<Result>(io: Io, work: (practice: OpenPractice) => Promise<Result>): Promise<Result> {
  const settings = parseStartSettings(io.env);
  try {
    await checkIsThere(settings);
    const { owner, login, secrets, stop } = await connect(settings);
    try {
      await checkIsCurrent(owner);
      return await unlessStopped(io, inDatabase({ login, secrets, dataDir: settings.dataDir }, work));
    } finally {
      await stop();
    }
  } catch (error) {
    throw explainStartError(explainLoss(error, settings), settings);
  }
}

/** What happens to a command that is not at home in the database it works in. */
function explainLoss(error: unknown, { dataDir }: StartSettings): unknown {
  if (!(error instanceof StoreError)) return error;
  if (error.sqlState === "28P01")
    return new Refusal("secrets_differ", `The secrets in ${dataDir} are not those of this database.`, { cause: error });
  if (error.code !== "unavailable") return error;
  return new Refusal("database_lost", "The database went away before this was done. Try again.", { cause: error });
}

/** Without this, a mistyped folder would become a new practice. */
async function checkIsThere({ dataDir }: StartSettings): Promise<void> {
  const found = await access(join(dataDir, secretsFile)).then(
    () => true,
    () => false,
  );
  if (!found)
    throw new Refusal(
      "no_practice",
      `There is no practice in ${dataDir}. Set GOLDTHREAD_DATA to its folder, or run goldthread start first.`,
    );
}

type Connected = { owner: ClientConfig; login: PoolConfig; secrets: Secrets; stop: () => Promise<void> };

async function connect({ dataDir, databaseUrl }: StartSettings): Promise<Connected> {
  if (databaseUrl !== undefined) {
    const secrets = await readOrMakeSecrets(await openDataFolder(dataDir));
    const login = { connectionString: asLoginRole(databaseUrl, secrets.loginPassword) };
    return { owner: { connectionString: databaseUrl }, login, secrets, stop: async () => {} };
  }
  const embedded = await openEmbedded({ dataDir });
  const secrets = await readOrMakeSecrets(dataDir);
  return {
    owner: embedded.connection,
    login: asLogin(embedded.connection, secrets.loginPassword),
    secrets,
    stop: () => embedded.stop(),
  };
}

async function checkIsCurrent(owner: ClientConfig): Promise<void> {
  const standing = await compareMigrations(owner);
  if (standing === "empty") throw notSetUp();
  if (standing === "older")
    throw new Refusal(
      "database_older",
      "This database was last used by an older Goldthread. Run goldthread start once, which brings it up to date.",
    );
  if (standing === "newer")
    throw new Refusal(
      "database_newer",
      "This database was made by a newer Goldthread. Use the newer program; nothing was changed.",
    );
}

async function inDatabase<Result>(
  given: Omit<OpenPractice, "db">,
  work: (practice: OpenPractice) => Promise<Result>,
): Promise<Result> {
  const db = openDatabase(given.login);
  try {
    if (!(await asPart(db, "setup", practiceExists))) throw notSetUp();
    return await work({ ...given, db });
  } finally {
    await db.close();
  }
}

function notSetUp(): Refusal {
  return new Refusal(
    "set_up_needed",
    "This practice is not set up yet. Run goldthread start and choose, or goldthread demo.",
  );
}

/** Asked to stop, it does not wait for the work: the database that it stands on is stopped next. */
async function unlessStopped<Result>(io: Io, work: Promise<Result>): Promise<Result> {
  const stopped = io.untilStopRequested().then(() => {
    throw new Refusal("stopped", "Stopped.");
  });
  return await Promise.race([work, stopped]);
}
